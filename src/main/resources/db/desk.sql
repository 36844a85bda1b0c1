--liquibase formatted sql

--changeset zhiqian:desk-1
CREATE TABLE idempotent_requests (
    login        varchar(64)  NOT NULL,
    request_key  varchar(100) NOT NULL,
    body_digest  varchar(64)  NOT NULL,
    case_number  varchar(18),
    requested_at timestamp with time zone NOT NULL,
    PRIMARY KEY (login, request_key)
);
