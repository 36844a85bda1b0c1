--liquibase formatted sql
-- Contents of files, which lie sealed outside the database.

--changeset zhiqian:documents-1
CREATE TABLE contents (
    id        uuid PRIMARY KEY,
    byte_size bigint      NOT NULL,
    sha256    varchar(64) NOT NULL,
    kept_at   timestamp with time zone NOT NULL
);

--changeset zhiqian:documents-2
-- What can be made again goes after a while; empty for what is kept for good.
ALTER TABLE contents ADD COLUMN kept_until timestamp with time zone;
