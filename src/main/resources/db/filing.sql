--liquibase formatted sql
-- Statutory reports on their way up the levels: filings, snapshots, corrections.

--changeset zhiqian:filing-1
CREATE TABLE filings (
    id                  uuid PRIMARY KEY,
    campaign            varchar(40) NOT NULL,
    report              varchar(60) NOT NULL,
    office              varchar(20) NOT NULL,
    region              varchar(6)  NOT NULL,
    receiver            varchar(20),
    outside             varchar(200),
    table_id            varchar(20),
    due_on              date        NOT NULL,
    internal_due_on     date,
    counted_from        date        NOT NULL,
    as_of               date        NOT NULL,
    state               varchar(12) NOT NULL,
    draft               text,
    round               integer     NOT NULL,
    opened_at           timestamp with time zone NOT NULL,
    overdue_at          timestamp with time zone,
    submitted_at        timestamp with time zone,
    process_instance_id varchar(64),
    UNIQUE (campaign, report, office)
);
CREATE INDEX filings_by_region ON filings (region, due_on);
CREATE INDEX filings_by_office ON filings (office, table_id, as_of);

CREATE TABLE filing_signatures (
    filing_id uuid        NOT NULL REFERENCES filings (id),
    round     integer     NOT NULL,
    role      varchar(16) NOT NULL,
    office    varchar(20) NOT NULL,
    account   varchar(64) NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    opinion   varchar(500),
    PRIMARY KEY (filing_id, round, role)
);

CREATE TABLE filing_snapshots (
    id           uuid PRIMARY KEY,
    filing_id    uuid        NOT NULL REFERENCES filings (id),
    version      integer     NOT NULL,
    content      text        NOT NULL,
    sha256       varchar(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    submitted_by varchar(64) NOT NULL,
    UNIQUE (filing_id, version)
);

CREATE TABLE filing_events (
    id          uuid PRIMARY KEY,
    filing_id   uuid        NOT NULL REFERENCES filings (id),
    sequence    integer     NOT NULL,
    kind        varchar(16) NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    account     varchar(64),
    note        varchar(1000),
    UNIQUE (filing_id, sequence)
);
