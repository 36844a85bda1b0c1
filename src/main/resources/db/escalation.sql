--liquibase formatted sql
-- Escalation, listed supervision, leaders in charge, special teams and joint investigations.

--changeset zhiqian:escalation-1
ALTER TABLE cases ADD COLUMN handling_region varchar(6);

--changeset zhiqian:escalation-2
CREATE TABLE listings (
    matter_id          uuid        PRIMARY KEY REFERENCES matters (id),
    limit_on           date        NOT NULL,
    report_every       integer     NOT NULL,
    delisting_condition varchar(300) NOT NULL
);

--changeset zhiqian:escalation-3
CREATE TABLE team_members (
    matter_id uuid        NOT NULL REFERENCES matters (id),
    office    varchar(20) NOT NULL,
    PRIMARY KEY (matter_id, office)
);

CREATE TABLE assigned_parts (
    part_id  uuid PRIMARY KEY REFERENCES matters (id),
    whole_id uuid NOT NULL REFERENCES matters (id)
);
CREATE INDEX assigned_parts_by_whole ON assigned_parts (whole_id);
