--liquibase formatted sql
-- Evidence on cases (材料); the contents lie outside the database.

--changeset zhiqian:evidence-1
CREATE TABLE evidence (
    id               uuid PRIMARY KEY,
    case_id          uuid        NOT NULL REFERENCES cases (id),
    position         integer     NOT NULL,
    kind             varchar(24) NOT NULL,
    title_sealed     bytea       NOT NULL,
    file_name_sealed bytea       NOT NULL,
    file_type        varchar(16) NOT NULL,
    caution          varchar(200),
    content_id       uuid        NOT NULL REFERENCES contents (id),
    uploaded_by      varchar(64) NOT NULL,
    uploaded_at      timestamp with time zone NOT NULL,
    withdrawn_by     varchar(64),
    withdrawn_at     timestamp with time zone,
    reason_sealed    bytea,
    UNIQUE (case_id, position)
);
