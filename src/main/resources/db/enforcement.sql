--liquibase formatted sql
-- Orders, transfers and sanctions: what their matters have to remember.

--changeset zhiqian:enforcement-1
-- What an order to pay or to rectify went through; dates of the latest document that has to be followed.
CREATE TABLE order_files (
    matter_id     uuid PRIMARY KEY REFERENCES matters (id),
    case_id       uuid        NOT NULL REFERENCES cases (id),
    subject       varchar(12) NOT NULL,
    document      varchar(60) NOT NULL,
    issued_on     date        NOT NULL,
    comply_by     date        NOT NULL,
    informed_on   date,
    proposed_fine decimal(18, 2),
    served_on     date,
    urged_on      date
);
CREATE INDEX order_files_by_case ON order_files (case_id);

--changeset zhiqian:enforcement-2
CREATE TABLE police_transfers (
    matter_id   uuid PRIMARY KEY REFERENCES matters (id),
    approved_on date,
    sent_on     date,
    received_at timestamp with time zone
);

--changeset zhiqian:enforcement-3
CREATE TABLE claim_checks (
    matter_id uuid PRIMARY KEY REFERENCES matters (id),
    kind      varchar(20) NOT NULL
);

--changeset zhiqian:enforcement-4
CREATE TABLE blacklist_entries (
    matter_id    uuid PRIMARY KEY REFERENCES matters (id),
    unit_name    varchar(100) NOT NULL,
    ground       varchar(20)  NOT NULL,
    informed_on  date,
    listed_on    date,
    corrected_on date
);

--changeset zhiqian:enforcement-5
CREATE TABLE publications (
    matter_id uuid PRIMARY KEY REFERENCES matters (id),
    region    varchar(6) NOT NULL
);
CREATE TABLE publication_entries (
    matter_id    uuid         NOT NULL REFERENCES publications (matter_id),
    case_id      uuid         NOT NULL REFERENCES cases (id),
    facts        varchar(500) NOT NULL,
    handling     varchar(500) NOT NULL,
    published_on date,
    PRIMARY KEY (matter_id, case_id)
);
