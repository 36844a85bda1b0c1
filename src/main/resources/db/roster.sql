--liquibase formatted sql
-- The roster of a case (名册): workers one by one, and who got what of each payment. The dated facts stay in verifications
-- and payments; verified is set only to what the latest verification says in sum.

--changeset zhiqian:roster-1
CREATE TABLE rosters (
    case_id       uuid PRIMARY KEY REFERENCES cases (id),
    version       integer     NOT NULL,
    last_position integer     NOT NULL,
    changed_at    timestamp with time zone NOT NULL,
    changed_by    varchar(64) NOT NULL
);

CREATE TABLE roster_workers (
    id                     uuid PRIMARY KEY,
    case_id                uuid           NOT NULL REFERENCES cases (id),
    position               integer        NOT NULL,
    joined_from            uuid REFERENCES cases (id),
    name_sealed            bytea          NOT NULL,
    name_index             varchar(64)    NOT NULL,
    identity_document      varchar(16)    NOT NULL,
    identity_number_sealed bytea          NOT NULL,
    identity_number_index  varchar(64)    NOT NULL,
    phone_sealed           bytea,
    household_sealed       bytea,
    bank_sealed            bytea,
    account_sealed         bytea,
    account_index          varchar(64),
    trade                  varchar(20),
    team_sealed            bytea,
    team_index             varchar(64),
    migrant                boolean        NOT NULL,
    low_income             boolean        NOT NULL,
    period_from            varchar(7)     NOT NULL,
    period_to              varchar(7)     NOT NULL,
    owed                   decimal(18, 2) NOT NULL,
    assessed               decimal(18, 2),
    verified               decimal(18, 2),
    remarks_sealed         bytea,
    UNIQUE (case_id, position),
    UNIQUE (case_id, identity_number_index)
);
CREATE INDEX roster_workers_by_identity ON roster_workers (identity_number_index);

CREATE TABLE roster_payments (
    id         uuid PRIMARY KEY,
    case_id    uuid           NOT NULL REFERENCES cases (id),
    worker_id  uuid           NOT NULL REFERENCES roster_workers (id),
    payment_id uuid REFERENCES payments (id),
    amount     decimal(18, 2) NOT NULL,
    voucher    varchar(200)
);
CREATE INDEX roster_payments_by_case ON roster_payments (case_id, payment_id);
CREATE INDEX roster_payments_by_worker ON roster_payments (worker_id);
CREATE INDEX roster_payments_by_payment ON roster_payments (payment_id);

--changeset zhiqian:roster-2
ALTER TABLE split_requests ADD COLUMN roster_positions varchar(1000);

--changeset zhiqian:roster-3
CREATE INDEX roster_workers_by_name ON roster_workers (name_index);
