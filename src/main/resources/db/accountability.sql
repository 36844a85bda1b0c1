--liquibase formatted sql
-- What rules have found wanting, and for what units are called to account (通报、约谈、问责).

--changeset zhiqian:accountability-1
CREATE TABLE shortcomings (
    id       uuid PRIMARY KEY,
    kind     varchar(20)  NOT NULL,
    office   varchar(20)  NOT NULL,
    found_on date         NOT NULL,
    about    varchar(200) NOT NULL
);
CREATE INDEX shortcomings_by_office ON shortcomings (office, kind, found_on);

CREATE TABLE accountability (
    matter_id      uuid PRIMARY KEY REFERENCES matters (id),
    cause          varchar(24) NOT NULL,
    interviewed_on date
);
