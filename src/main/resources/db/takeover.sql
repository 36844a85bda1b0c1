--liquibase formatted sql
-- Ledgers taken over from spreadsheets: runs of the import and what came from where.

--changeset zhiqian:takeover-1
ALTER TABLE cases ADD COLUMN waiting_since date;

CREATE TABLE import_runs (
    id            uuid PRIMARY KEY,
    mode          varchar(10)  NOT NULL,
    scope         varchar(6)   NOT NULL,
    state         varchar(12)  NOT NULL,
    size_bytes    bigint       NOT NULL,
    sha256        varchar(64)  NOT NULL,
    counted       integer      NOT NULL,
    total         integer      NOT NULL,
    created_cases integer      NOT NULL,
    unchanged     integer      NOT NULL,
    refused       integer      NOT NULL,
    problems      integer      NOT NULL,
    refusal       varchar(500),
    submitted_at  timestamp with time zone NOT NULL,
    submitted_by  varchar(64)  NOT NULL,
    heard_at      timestamp with time zone NOT NULL,
    finished_at   timestamp with time zone
);
CREATE INDEX import_runs_by_scope ON import_runs (scope, submitted_at);

CREATE TABLE import_problems (
    run_id   uuid         NOT NULL REFERENCES import_runs (id),
    position integer      NOT NULL,
    ledger_case varchar(60) NOT NULL,
    place    varchar(60)  NOT NULL,
    field    varchar(100) NOT NULL,
    message  varchar(500) NOT NULL,
    PRIMARY KEY (run_id, position)
);

CREATE TABLE import_outcomes (
    run_id      uuid        NOT NULL REFERENCES import_runs (id),
    position    integer     NOT NULL,
    ledger_case varchar(60) NOT NULL,
    outcome     varchar(12) NOT NULL,
    task        varchar(20),
    case_number varchar(18),
    PRIMARY KEY (run_id, position)
);

CREATE TABLE ledger_cases (
    case_id       uuid PRIMARY KEY REFERENCES cases (id),
    scope         varchar(6)  NOT NULL,
    region        varchar(6)  NOT NULL,
    ledger_case   varchar(60) NOT NULL,
    content_index varchar(64) NOT NULL,
    run_id        uuid        NOT NULL,
    UNIQUE (scope, ledger_case),
    UNIQUE (region, ledger_case)
);

--changeset zhiqian:takeover-2
-- The region while the run is not finished: one at a time.
ALTER TABLE import_runs ADD COLUMN going varchar(6);
CREATE UNIQUE INDEX import_runs_going ON import_runs (going);
