--liquibase formatted sql
-- Contents of files, which lie sealed outside the database.

--changeset zhiqian:documents-1
CREATE TABLE contents (
    id        uuid PRIMARY KEY,
    byte_size bigint      NOT NULL,
    sha256    varchar(64) NOT NULL,
    kept_at   timestamp with time zone NOT NULL
);
