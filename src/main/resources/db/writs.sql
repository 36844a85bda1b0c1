--liquibase formatted sql
-- Letters drawn up from templates, and the series their numbers come from.

--changeset zhiqian:writs-1
CREATE TABLE drawn_letters (
    id          uuid PRIMARY KEY,
    letter      varchar(40)  NOT NULL,
    number      varchar(60)  NOT NULL,
    title       varchar(100) NOT NULL,
    addressee   varchar(60)  NOT NULL,
    office      varchar(20)  NOT NULL,
    region      varchar(6)   NOT NULL,
    case_id     uuid REFERENCES cases (id),
    matter_id   uuid REFERENCES matters (id),
    session_id  uuid,
    drawn_on    date         NOT NULL,
    drawn_at    timestamp with time zone NOT NULL,
    drawn_by    varchar(64)  NOT NULL,
    version     integer      NOT NULL,
    inner_file  boolean      NOT NULL,
    issued_on   date,
    void_on     date,
    void_reason varchar(200),
    UNIQUE (office, number)
);
CREATE INDEX drawn_letters_by_case ON drawn_letters (case_id, drawn_at);
CREATE INDEX drawn_letters_by_matter ON drawn_letters (matter_id);
CREATE INDEX drawn_letters_by_session ON drawn_letters (session_id, drawn_at);

CREATE TABLE letter_versions (
    letter_id       uuid        NOT NULL REFERENCES drawn_letters (id),
    version         integer     NOT NULL,
    drawn_at        timestamp with time zone NOT NULL,
    drawn_by        varchar(64) NOT NULL,
    template_sha256 varchar(64) NOT NULL,
    docx            uuid        NOT NULL REFERENCES contents (id),
    docx_sha256     varchar(64) NOT NULL,
    pdf             uuid REFERENCES contents (id),
    pdf_sha256      varchar(64),
    PRIMARY KEY (letter_id, version)
);

CREATE TABLE letter_series (
    office      varchar(20) NOT NULL,
    series      varchar(20) NOT NULL,
    series_year integer     NOT NULL,
    last_number integer     NOT NULL,
    PRIMARY KEY (office, series, series_year)
);
