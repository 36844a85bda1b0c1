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

--changeset zhiqian:inspections-3
CREATE TABLE inspection_checks (
    inspection_id    uuid PRIMARY KEY REFERENCES inspections (id),
    industry         varchar(20) NOT NULL,
    wage_account     varchar(16),
    real_name        varchar(16),
    contractor_pays  varchar(16),
    deposit          varchar(16),
    notice_board     varchar(16),
    approval         varchar(16),
    labour_cost      varchar(16),
    fund_supervision varchar(16),
    operation        varchar(16) NOT NULL,
    credit_rating    varchar(8)  NOT NULL
);

-- Hidden dangers, early warnings and look-backs of employers and projects; one matter each.
CREATE TABLE prevention_subjects (
    matter_id     uuid PRIMARY KEY REFERENCES matters (id),
    region        varchar(6)   NOT NULL,
    employer_name varchar(100),
    employer_key  varchar(100),
    project_name  varchar(100),
    project_key   varchar(100),
    industry      varchar(20)  NOT NULL,
    visits        integer DEFAULT 0 NOT NULL,
    person        varchar(40)
);
CREATE INDEX prevention_subjects_by_region ON prevention_subjects (region, employer_key, project_key);

-- Each place is warned of once for the latest fact that gave reason.
CREATE TABLE early_warnings (
    region     varchar(6)   NOT NULL,
    place      varchar(300) NOT NULL,
    fact_on    date         NOT NULL,
    recurrent  boolean      NOT NULL,
    matter_id  uuid REFERENCES matters (id),
    PRIMARY KEY (region, place, fact_on)
);
CREATE INDEX early_warnings_by_matter ON early_warnings (matter_id);
