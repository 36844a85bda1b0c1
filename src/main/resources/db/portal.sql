--liquibase formatted sql
-- Questions of the last hour about the state of a case; digests only, so that they tell nothing about who asked.

--changeset zhiqian:portal-1
CREATE TABLE status_inquiries (
    id            uuid PRIMARY KEY,
    code_index    varchar(64) NOT NULL,
    address_index varchar(64) NOT NULL,
    answered      boolean     NOT NULL,
    asked_at      timestamp with time zone NOT NULL
);
CREATE INDEX status_inquiries_by_code ON status_inquiries (code_index, asked_at);
CREATE INDEX status_inquiries_by_address ON status_inquiries (address_index, asked_at);
CREATE INDEX status_inquiries_by_time ON status_inquiries (asked_at);

-- Questions with the same code or from the same address share one of these and wait for one another.

--changeset zhiqian:portal-2
CREATE TABLE status_inquiry_turns (
    turn integer PRIMARY KEY
);
INSERT INTO status_inquiry_turns (turn)
VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
