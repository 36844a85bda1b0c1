--liquibase formatted sql
-- Several petitioners of one case, cases merged into others and cases split off from others.

--changeset zhiqian:joining-1
ALTER TABLE petitioners ADD COLUMN position integer DEFAULT 1 NOT NULL;
ALTER TABLE petitioners ADD COLUMN joined_on date;
ALTER TABLE petitioners ADD COLUMN query_code varchar(12);
CREATE UNIQUE INDEX petitioners_by_query_code ON petitioners (query_code);

ALTER TABLE visits ADD COLUMN by_split boolean DEFAULT false NOT NULL;

CREATE TABLE case_mergers (
    merged_case uuid PRIMARY KEY REFERENCES cases (id),
    lead_case   uuid NOT NULL REFERENCES cases (id),
    merged_on   date NOT NULL
);
CREATE INDEX case_mergers_by_lead ON case_mergers (lead_case);

CREATE TABLE case_splits (
    new_case uuid PRIMARY KEY REFERENCES cases (id),
    origin   uuid NOT NULL REFERENCES cases (id),
    split_on date NOT NULL
);

-- What was taken from a claim and when; the case holds what is left today.
CREATE TABLE claim_changes (
    id         uuid PRIMARY KEY,
    case_id    uuid           NOT NULL REFERENCES cases (id),
    changed_on date           NOT NULL,
    people     integer        NOT NULL,
    amount     decimal(18, 2) NOT NULL
);
CREATE INDEX claim_changes_by_case ON claim_changes (case_id, changed_on);

CREATE TABLE merger_requests (
    matter_id   uuid PRIMARY KEY REFERENCES matters (id),
    merged_case uuid NOT NULL REFERENCES cases (id),
    lead_case   uuid NOT NULL REFERENCES cases (id)
);

CREATE TABLE split_requests (
    matter_id            uuid PRIMARY KEY REFERENCES matters (id),
    origin               uuid           NOT NULL REFERENCES cases (id),
    people               integer        NOT NULL,
    migrants             integer        NOT NULL,
    low_income_people    integer        NOT NULL,
    claimed_amount       decimal(18, 2) NOT NULL,
    found_people         integer        NOT NULL,
    found_migrants       integer        NOT NULL,
    found_amount         decimal(18, 2) NOT NULL,
    found_migrant_amount decimal(18, 2) NOT NULL,
    employer_category    varchar(24)    NOT NULL,
    employer_sealed      bytea          NOT NULL,
    employer_is_person   boolean        NOT NULL,
    credit_code          varchar(18),
    petitioner_sealed    bytea          NOT NULL,
    phone_sealed         bytea          NOT NULL,
    demand_sealed        bytea          NOT NULL
);
