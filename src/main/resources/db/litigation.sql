--liquibase formatted sql
-- Cases whose judgments and awards are enforced together, and what came of each.

--changeset zhiqian:litigation-1
CREATE TABLE drive_cases (
    matter_id  uuid        NOT NULL REFERENCES matters (id),
    case_id    uuid        NOT NULL REFERENCES cases (id),
    basis      varchar(16) NOT NULL,
    document   varchar(60) NOT NULL,
    applied_on date        NOT NULL,
    PRIMARY KEY (matter_id, case_id)
);

CREATE TABLE drive_results (
    id          uuid PRIMARY KEY,
    matter_id   uuid           NOT NULL REFERENCES matters (id),
    case_id     uuid           NOT NULL REFERENCES cases (id),
    result      varchar(16)    NOT NULL,
    happened_on date           NOT NULL,
    amount      decimal(18, 2) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by varchar(64)    NOT NULL
);
CREATE INDEX drive_results_by_matter ON drive_results (matter_id, case_id);
