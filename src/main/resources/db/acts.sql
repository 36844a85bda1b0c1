--liquibase formatted sql
-- What the authorities did in a case and on which day: filing, orders, decisions, transfers.

--changeset zhiqian:acts-1
CREATE TABLE acts (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES cases (id),
    kind        varchar(20) NOT NULL,
    acted_on    date        NOT NULL,
    document    varchar(60),
    recorded_at timestamp with time zone NOT NULL,
    recorded_by varchar(64) NOT NULL
);
CREATE INDEX acts_by_case ON acts (case_id, acted_on);

--changeset zhiqian:acts-2
ALTER TABLE acts ADD COLUMN served_manner varchar(12);
ALTER TABLE acts ADD COLUMN comply_by date;
