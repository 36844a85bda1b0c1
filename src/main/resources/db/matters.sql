--liquibase formatted sql
-- What is done about cases beside their main course: escalation, supervision, advances, transfers and the like.

--changeset zhiqian:matters-1
CREATE TABLE matters (
    id        uuid PRIMARY KEY,
    number    varchar(20) NOT NULL UNIQUE,
    kind      varchar(24) NOT NULL,
    region    varchar(6)  NOT NULL,
    office    varchar(20) NOT NULL,
    receiver  varchar(20),
    opened_on date        NOT NULL,
    due_on    date,
    closed_on date,
    outcome   varchar(500)
);
CREATE INDEX matters_by_region ON matters (region, kind, opened_on);

CREATE TABLE matter_cases (
    matter_id uuid NOT NULL REFERENCES matters (id),
    case_id   uuid NOT NULL REFERENCES cases (id),
    PRIMARY KEY (matter_id, case_id)
);
CREATE INDEX matter_cases_by_case ON matter_cases (case_id);

CREATE TABLE matter_steps (
    matter_id   uuid         NOT NULL REFERENCES matters (id),
    sequence    integer      NOT NULL,
    happened_on date         NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by varchar(64)  NOT NULL,
    summary     varchar(500) NOT NULL,
    note_sealed bytea,
    PRIMARY KEY (matter_id, sequence)
);

CREATE TABLE matter_number_series (
    region      varchar(6) NOT NULL,
    series_year integer    NOT NULL,
    last_number integer    NOT NULL,
    PRIMARY KEY (region, series_year)
);

ALTER TABLE deadlines ALTER COLUMN case_id DROP NOT NULL;
ALTER TABLE deadlines ADD COLUMN matter_id uuid REFERENCES matters (id);
CREATE INDEX deadlines_by_matter ON deadlines (matter_id, opened_at);

--changeset zhiqian:matters-2
ALTER TABLE matters ADD COLUMN fact_on date;

--changeset zhiqian:matters-3
ALTER TABLE matter_cases ADD COLUMN done_on date;
