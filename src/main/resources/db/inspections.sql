--liquibase formatted sql
-- Employers and projects that were inspected, whether or not arrears were found.

--changeset zhiqian:inspections-1
CREATE TABLE inspections (
    id                uuid PRIMARY KEY,
    region            varchar(6)     NOT NULL,
    office            varchar(20)    NOT NULL,
    inspected_on      date           NOT NULL,
    employer_name     varchar(100)   NOT NULL,
    credit_code       varchar(18),
    employer_category varchar(24)    NOT NULL,
    workers           integer        NOT NULL,
    migrants          integer        NOT NULL,
    contracts         integer        NOT NULL,
    project_name      varchar(100),
    arrears_people    integer        NOT NULL,
    arrears_amount    decimal(18, 2) NOT NULL,
    recorded_at       timestamp with time zone NOT NULL,
    recorded_by       varchar(64)    NOT NULL
);
CREATE INDEX inspections_by_region ON inspections (region, inspected_on);

CREATE TABLE inspection_ownership (
    inspection_id uuid        NOT NULL REFERENCES inspections (id),
    ownership     varchar(24) NOT NULL,
    PRIMARY KEY (inspection_id, ownership)
);

--changeset zhiqian:inspections-2
ALTER TABLE inspections ADD COLUMN employer_key varchar(100);
ALTER TABLE inspections ADD COLUMN project_key varchar(100);
CREATE UNIQUE INDEX inspections_once ON inspections (office, inspected_on, employer_key, project_key);
