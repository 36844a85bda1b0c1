--liquibase formatted sql

--changeset zhiqian:supervision-1
CREATE TABLE deadline_changes (
    id           uuid PRIMARY KEY,
    deadline_id  uuid        NOT NULL REFERENCES deadlines (id),
    kind         varchar(12) NOT NULL,
    days         integer,
    reason       varchar(500) NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    requested_by varchar(64) NOT NULL,
    decision     varchar(12),
    opinion      varchar(500),
    decided_at   timestamp with time zone,
    decided_by   varchar(64),
    due_before   date,
    due_after    date
);
CREATE INDEX deadline_changes_by_deadline ON deadline_changes (deadline_id);
