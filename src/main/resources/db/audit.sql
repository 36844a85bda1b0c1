--liquibase formatted sql
-- Who did what with a case: signed entries, each chained to the one before it. Disclosures are carried over at the start.

--changeset zhiqian:audit-1
CREATE TABLE audit_heads (
    case_id        uuid PRIMARY KEY,
    sequence       integer      NOT NULL,
    signature      varchar(100) NOT NULL,
    head_signature varchar(100) NOT NULL
);

CREATE TABLE audit_entries (
    case_id     uuid         NOT NULL,
    sequence    integer      NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    officer     varchar(64)  NOT NULL,
    action      varchar(16)  NOT NULL,
    subject     varchar(100) NOT NULL,
    reference   varchar(100),
    note        varchar(500),
    signature   varchar(100) NOT NULL,
    PRIMARY KEY (case_id, sequence)
);
