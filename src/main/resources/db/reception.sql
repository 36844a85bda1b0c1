--liquibase formatted sql
-- Reception sessions of a region: the plan, the rota, what was published, the day itself and its close-out sheet.

--changeset zhiqian:reception-1
CREATE TABLE reception_sessions (
    id                  uuid PRIMARY KEY,
    campaign            varchar(40)  NOT NULL,
    region              varchar(6)   NOT NULL,
    number              integer      NOT NULL,
    kind                varchar(12)  NOT NULL,
    status              varchar(12)  NOT NULL,
    planned_on          date         NOT NULL,
    session_on          date         NOT NULL,
    starts_at           time         NOT NULL,
    ends_at             time         NOT NULL,
    place               varchar(200) NOT NULL,
    project_name        varchar(100),
    office_notice       varchar(200),
    notice_url          varchar(500),
    published_on        date,
    unpublished_at      timestamp with time zone,
    change_notice       varchar(200),
    held_on             date,
    closed_at           timestamp with time zone,
    closed_by           varchar(64),
    process_instance_id varchar(64),
    UNIQUE (campaign, region, kind, number)
);
CREATE INDEX reception_sessions_by_region ON reception_sessions (region, session_on);

CREATE TABLE local_plans (
    id           uuid PRIMARY KEY,
    campaign     varchar(40)  NOT NULL,
    region       varchar(6)   NOT NULL,
    file_name    varchar(200) NOT NULL,
    content_type varchar(100) NOT NULL,
    content      bytea        NOT NULL,
    sha256       varchar(64)  NOT NULL,
    uploaded_at  timestamp with time zone NOT NULL,
    uploaded_by  varchar(64)  NOT NULL
);
CREATE INDEX local_plans_by_region ON local_plans (campaign, region, uploaded_at);

CREATE TABLE rota_entries (
    id             uuid PRIMARY KEY,
    session_id     uuid        NOT NULL REFERENCES reception_sessions (id),
    duty           varchar(12) NOT NULL,
    position       integer     NOT NULL,
    office         varchar(20) NOT NULL,
    post           varchar(60) NOT NULL,
    replaces       varchar(20),
    replace_reason varchar(200),
    UNIQUE (session_id, duty, position)
);

CREATE TABLE visitors (
    id           uuid PRIMARY KEY,
    session_id   uuid        NOT NULL REFERENCES reception_sessions (id),
    queue_number integer     NOT NULL,
    people       integer     NOT NULL,
    arrived_at   timestamp with time zone NOT NULL,
    received_at  timestamp with time zone,
    received_by  varchar(20),
    receiver     varchar(60),
    outcome      varchar(16),
    case_id      uuid REFERENCES cases (id),
    recorded_by  varchar(64) NOT NULL,
    UNIQUE (session_id, queue_number)
);

CREATE TABLE consultations (
    id           uuid PRIMARY KEY,
    session_id   uuid REFERENCES reception_sessions (id),
    region       varchar(6)   NOT NULL,
    consulted_on date         NOT NULL,
    persons      integer      NOT NULL,
    topic        varchar(200) NOT NULL,
    recorded_at  timestamp with time zone NOT NULL,
    recorded_by  varchar(64)  NOT NULL
);
CREATE INDEX consultations_by_region ON consultations (region, consulted_on);

CREATE TABLE publicity (
    id          uuid PRIMARY KEY,
    session_id  uuid REFERENCES reception_sessions (id),
    region      varchar(6)  NOT NULL,
    happened_on date        NOT NULL,
    sessions    integer     NOT NULL,
    leaflets    integer     NOT NULL,
    note        varchar(200),
    recorded_at timestamp with time zone NOT NULL,
    recorded_by varchar(64) NOT NULL
);
CREATE INDEX publicity_by_region ON publicity (region, happened_on);

--changeset zhiqian:reception-2
ALTER TABLE reception_sessions ADD COLUMN calendar_sequence integer DEFAULT 0 NOT NULL;
ALTER TABLE reception_sessions ADD COLUMN arranged_on date DEFAULT CURRENT_DATE NOT NULL;
ALTER TABLE reception_sessions ADD COLUMN change_reason varchar(200);
ALTER TABLE reception_sessions ADD COLUMN attendance varchar(16);
ALTER TABLE reception_sessions ADD COLUMN led_by varchar(20);
ALTER TABLE reception_sessions ADD COLUMN leader_post varchar(60);
ALTER TABLE reception_sessions ADD COLUMN absent_departments varchar(200);
ALTER TABLE reception_sessions ADD COLUMN day_note varchar(200);
ALTER TABLE reception_sessions ADD COLUMN not_held_reason varchar(200);
ALTER TABLE reception_sessions ADD COLUMN closing_note varchar(500);
ALTER TABLE reception_sessions ADD COLUMN unclosed_at timestamp with time zone;
ALTER TABLE local_plans ADD COLUMN document_number varchar(60);
ALTER TABLE local_plans ADD COLUMN document_on date;
ALTER TABLE consultations ADD COLUMN queue_number integer;

--changeset zhiqian:reception-rota-1
CREATE TABLE rota_plans (
    id       uuid PRIMARY KEY,
    campaign varchar(40) NOT NULL,
    region   varchar(6)  NOT NULL,
    kind     varchar(12) NOT NULL,
    number   integer     NOT NULL,
    duty     varchar(12) NOT NULL,
    position integer     NOT NULL,
    office   varchar(20) NOT NULL,
    post     varchar(60) NOT NULL,
    UNIQUE (campaign, region, kind, number, duty, position)
);

--changeset zhiqian:reception-3
ALTER TABLE consultations ADD COLUMN withdrawn_at timestamp with time zone;
ALTER TABLE consultations ADD COLUMN withdrawn_by varchar(64);
ALTER TABLE consultations ADD COLUMN withdraw_reason varchar(200);
ALTER TABLE publicity ADD COLUMN withdrawn_at timestamp with time zone;
ALTER TABLE publicity ADD COLUMN withdrawn_by varchar(64);
ALTER TABLE publicity ADD COLUMN withdraw_reason varchar(200);
ALTER TABLE reception_sessions ADD COLUMN rota_changes integer DEFAULT 0 NOT NULL;
