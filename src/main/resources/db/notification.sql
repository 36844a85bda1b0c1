--liquibase formatted sql

--changeset zhiqian:notification-1
CREATE TABLE outbox_mails (
    id              uuid PRIMARY KEY,
    created_at      timestamp with time zone NOT NULL,
    kind            varchar(40)   NOT NULL,
    case_number     varchar(18),
    recipient       varchar(320)  NOT NULL,
    subject         varchar(200)  NOT NULL,
    body            varchar(8000) NOT NULL,
    state           varchar(10)   NOT NULL,
    attempts        integer       NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    sent_at         timestamp with time zone,
    last_error      varchar(500)  NOT NULL
);
CREATE INDEX outbox_mails_due ON outbox_mails (state, next_attempt_at);

--changeset zhiqian:notification-2
ALTER TABLE outbox_mails ADD COLUMN calendar_name varchar(60);
ALTER TABLE outbox_mails ADD COLUMN calendar_content varchar(8000);
