--liquibase formatted sql
-- Long works of officers and what came of them; their files lie sealed among the contents until they are no longer kept.

--changeset zhiqian:background-1
CREATE TABLE background_works (
    id          uuid PRIMARY KEY,
    officer     varchar(64)  NOT NULL,
    -- one of the officer's places while the work goes on
    place       integer,
    file_name   varchar(300) NOT NULL,
    media_type  varchar(100) NOT NULL,
    -- what the file is about, where who fetches it is written down
    subject     varchar(40),
    state       varchar(12)  NOT NULL,
    done        integer      NOT NULL,
    total       integer      NOT NULL,
    refusal     varchar(1000),
    content_id  uuid REFERENCES contents (id) ON DELETE SET NULL,
    begun_at    timestamp with time zone NOT NULL,
    heard_at    timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    kept_until  timestamp with time zone,
    UNIQUE (officer, place)
);
CREATE INDEX background_works_by_officer ON background_works (officer, begun_at);
