--liquibase formatted sql
-- The case file. Columns ending in _sealed are encrypted; columns ending in _index are keyed digests for finding equals.

--changeset zhiqian:cases-1
CREATE TABLE cases (
    id                uuid PRIMARY KEY,
    number            varchar(18)    NOT NULL UNIQUE,
    query_code        varchar(12)    NOT NULL UNIQUE,
    region            varchar(6)     NOT NULL,
    status            varchar(20)    NOT NULL,
    channel           varchar(20)    NOT NULL,
    received_on       date           NOT NULL,
    registered_at     timestamp with time zone NOT NULL,
    registered_by     varchar(64)    NOT NULL,
    people            integer        NOT NULL,
    roster_people     integer,
    migrants          integer        NOT NULL,
    low_income_people integer        NOT NULL,
    claimed_amount    decimal(18, 2) NOT NULL,
    period_from       varchar(7)     NOT NULL,
    period_to         varchar(7)     NOT NULL,
    demand_sealed     bytea          NOT NULL,
    employer_category varchar(24)    NOT NULL,
    project_name      varchar(100),
    industry          varchar(20)    NOT NULL,
    collective_visit  boolean        NOT NULL,
    accepted_on       date,
    handler           varchar(40),
    severity          varchar(12),
    priority          varchar(12)    NOT NULL,
    resolve_by        date
);
CREATE INDEX cases_by_region ON cases (region, received_on);
CREATE INDEX cases_by_project ON cases (region, project_name);

CREATE TABLE case_number_series (
    region varchar(6) NOT NULL,
    series_year integer    NOT NULL,
    last_number integer    NOT NULL,
    PRIMARY KEY (region, series_year)
);

CREATE TABLE case_tags (
    case_id uuid        NOT NULL REFERENCES cases (id),
    kind    varchar(12) NOT NULL,
    tag     varchar(24) NOT NULL,
    PRIMARY KEY (case_id, kind, tag)
);

CREATE TABLE case_offices (
    case_id uuid        NOT NULL REFERENCES cases (id),
    office  varchar(20) NOT NULL,
    PRIMARY KEY (case_id, office)
);
CREATE INDEX case_offices_by_office ON case_offices (office);

CREATE TABLE petitioners (
    id                          uuid PRIMARY KEY,
    case_id                     uuid        NOT NULL REFERENCES cases (id),
    role                        varchar(16) NOT NULL,
    name_sealed                 bytea       NOT NULL,
    identity_document           varchar(16),
    identity_number_sealed      bytea,
    identity_number_index       varchar(64),
    phone_sealed                bytea       NOT NULL,
    phone_index                 varchar(64) NOT NULL,
    phone_last_four_index       varchar(64) NOT NULL,
    address_sealed              bytea,
    representative_name_sealed  bytea,
    representative_phone_sealed bytea
);
CREATE INDEX petitioners_by_case ON petitioners (case_id);
CREATE INDEX petitioners_by_identity ON petitioners (identity_number_index);
CREATE INDEX petitioners_by_phone ON petitioners (phone_index);

CREATE TABLE parties (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES cases (id),
    position    integer     NOT NULL,
    role        varchar(24) NOT NULL,
    name        varchar(100),
    name_sealed bytea,
    name_index  varchar(64) NOT NULL,
    credit_code varchar(18)
);
CREATE INDEX parties_by_case ON parties (case_id);
CREATE INDEX parties_by_name ON parties (name_index);
CREATE INDEX parties_by_credit_code ON parties (credit_code);

CREATE TABLE visits (
    id            uuid PRIMARY KEY,
    case_id       uuid        NOT NULL REFERENCES cases (id),
    visited_on    date        NOT NULL,
    channel       varchar(20) NOT NULL,
    answer_sealed bytea,
    recorded_at   timestamp with time zone NOT NULL,
    recorded_by   varchar(64) NOT NULL
);
CREATE INDEX visits_by_case ON visits (case_id, visited_on);

CREATE TABLE facts (
    id          uuid PRIMARY KEY,
    case_id     uuid         NOT NULL REFERENCES cases (id),
    sequence    integer      NOT NULL,
    kind        varchar(32)  NOT NULL,
    happened_on date         NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by varchar(64)  NOT NULL,
    summary     varchar(500) NOT NULL,
    note_sealed bytea,
    UNIQUE (case_id, sequence)
);

CREATE TABLE verifications (
    id              uuid PRIMARY KEY,
    case_id         uuid           NOT NULL REFERENCES cases (id),
    sequence        integer        NOT NULL,
    verified_on     date           NOT NULL,
    outcome         varchar(16)    NOT NULL,
    reason          varchar(24),
    people          integer        NOT NULL,
    migrants        integer        NOT NULL,
    amount          decimal(18, 2) NOT NULL,
    migrant_amount  decimal(18, 2) NOT NULL,
    liable_role     varchar(24),
    liable_name_sealed bytea,
    liability_rule  varchar(8),
    grave_impact    boolean        NOT NULL,
    facts_clear     boolean        NOT NULL,
    findings_sealed bytea          NOT NULL,
    recorded_at     timestamp with time zone NOT NULL,
    recorded_by     varchar(64)    NOT NULL,
    UNIQUE (case_id, sequence)
);

CREATE TABLE classifications (
    id         uuid PRIMARY KEY,
    case_id    uuid         NOT NULL REFERENCES cases (id),
    decided_at timestamp with time zone NOT NULL,
    severity   varchar(12)  NOT NULL,
    priority   varchar(12)  NOT NULL,
    thresholds varchar(500) NOT NULL
);
CREATE INDEX classifications_by_case ON classifications (case_id);

CREATE TABLE plans (
    id                 uuid PRIMARY KEY,
    case_id            uuid        NOT NULL REFERENCES cases (id),
    version            integer     NOT NULL,
    goal_sealed        bytea       NOT NULL,
    responsible_office varchar(20) NOT NULL,
    responsible_person varchar(40) NOT NULL,
    resolve_by         date        NOT NULL,
    drafted_at         timestamp with time zone NOT NULL,
    drafted_by         varchar(64) NOT NULL,
    approved_on        date,
    returned_on        date,
    UNIQUE (case_id, version)
);

CREATE TABLE measures (
    id            uuid PRIMARY KEY,
    plan_id       uuid        NOT NULL REFERENCES plans (id),
    position      integer     NOT NULL,
    action_sealed bytea       NOT NULL,
    office        varchar(20) NOT NULL,
    person        varchar(40) NOT NULL,
    due_on        date        NOT NULL,
    outcome       varchar(12),
    done_on       date,
    result_sealed bytea,
    UNIQUE (plan_id, position)
);

CREATE TABLE payments (
    id                uuid PRIMARY KEY,
    case_id           uuid           NOT NULL REFERENCES cases (id),
    paid_on           date           NOT NULL,
    payer_role        varchar(24)    NOT NULL,
    payer_name_sealed bytea          NOT NULL,
    source            varchar(20)    NOT NULL,
    advance           boolean        NOT NULL,
    people_cleared    integer        NOT NULL,
    migrants_cleared  integer        NOT NULL,
    amount            decimal(18, 2) NOT NULL,
    migrant_amount    decimal(18, 2) NOT NULL,
    voucher           varchar(200)   NOT NULL,
    recorded_at       timestamp with time zone NOT NULL,
    recorded_by       varchar(64)    NOT NULL
);
CREATE INDEX payments_by_case ON payments (case_id, paid_on);

CREATE TABLE closings (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES cases (id),
    sequence          integer     NOT NULL,
    applied_on        date        NOT NULL,
    applied_by        varchar(64) NOT NULL,
    conclusion_sealed bytea       NOT NULL,
    returned_on       date,
    closed_on         date,
    closed_by         varchar(64),
    struck_off_on     date,
    reopened_on       date,
    UNIQUE (case_id, sequence)
);

CREATE TABLE deadlines (
    id                  uuid PRIMARY KEY,
    case_id             uuid         NOT NULL REFERENCES cases (id),
    task_id             varchar(64)  NOT NULL UNIQUE,
    process_instance_id varchar(64)  NOT NULL,
    task_name           varchar(60)  NOT NULL,
    office              varchar(20)  NOT NULL,
    limit_id            varchar(40)  NOT NULL,
    starts_on           date         NOT NULL,
    target_on           date         NOT NULL,
    raw_due_on          date         NOT NULL,
    due_on              date         NOT NULL,
    provisional         boolean      NOT NULL,
    explanation         varchar(4000) NOT NULL,
    extended_days       integer      NOT NULL,
    suspended_on        date,
    suspended_days      integer      NOT NULL,
    opened_at           timestamp with time zone NOT NULL,
    reminded_at         timestamp with time zone,
    overdue_at          timestamp with time zone,
    closed_at           timestamp with time zone
);
CREATE INDEX deadlines_by_case ON deadlines (case_id, opened_at);
CREATE INDEX deadlines_by_process ON deadlines (process_instance_id);

CREATE TABLE disclosures (
    id           uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES cases (id),
    officer      varchar(64) NOT NULL,
    disclosed_at timestamp with time zone NOT NULL
);
CREATE INDEX disclosures_by_case ON disclosures (case_id, disclosed_at);

--changeset zhiqian:cases-2
ALTER TABLE petitioners ADD COLUMN name_index varchar(64);
CREATE INDEX petitioners_by_name ON petitioners (name_index);
CREATE INDEX petitioners_by_last_four ON petitioners (phone_last_four_index);
CREATE INDEX facts_by_recorder ON facts (recorded_by, case_id);
