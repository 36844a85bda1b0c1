--liquibase formatted sql
-- Emergency funds with what came in and went out, advances from them, and their recovery from whoever owes.

--changeset zhiqian:relief-1
CREATE TABLE funds (
    region  varchar(6)     PRIMARY KEY,
    balance decimal(18, 2) NOT NULL,
    told_on date
);

CREATE TABLE fund_entries (
    id          uuid PRIMARY KEY,
    region      varchar(6)     NOT NULL REFERENCES funds (region),
    kind        varchar(16)    NOT NULL,
    amount      decimal(18, 2) NOT NULL,
    happened_on date           NOT NULL,
    matter_id   uuid REFERENCES matters (id),
    voucher     varchar(200)   NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by varchar(64)    NOT NULL
);
CREATE INDEX fund_entries_by_region ON fund_entries (region, happened_on);

CREATE TABLE advances (
    matter_id   uuid PRIMARY KEY REFERENCES matters (id),
    case_id     uuid           NOT NULL REFERENCES cases (id),
    fund        varchar(16)    NOT NULL,
    fund_region varchar(6)     NOT NULL,
    cause       varchar(24)    NOT NULL,
    purpose     varchar(24)    NOT NULL,
    people      integer        NOT NULL,
    amount      decimal(18, 2) NOT NULL
);

CREATE TABLE recourses (
    matter_id   uuid PRIMARY KEY REFERENCES matters (id),
    advance_id  uuid           NOT NULL UNIQUE REFERENCES advances (matter_id),
    region      varchar(6)     NOT NULL,
    amount      decimal(18, 2) NOT NULL,
    written_off decimal(18, 2) NOT NULL,
    decision    varchar(60)
);
CREATE INDEX recourses_by_region ON recourses (region);

CREATE TABLE recoveries (
    id           uuid PRIMARY KEY,
    matter_id    uuid           NOT NULL REFERENCES recourses (matter_id),
    amount       decimal(18, 2) NOT NULL,
    recovered_on date           NOT NULL,
    voucher      varchar(200)   NOT NULL,
    recorded_at  timestamp with time zone NOT NULL,
    recorded_by  varchar(64)    NOT NULL
);
CREATE INDEX recoveries_by_matter ON recoveries (matter_id);

--changeset zhiqian:relief-2
CREATE TABLE deposit_uses (
    matter_id uuid PRIMARY KEY REFERENCES matters (id),
    case_id   uuid           NOT NULL REFERENCES cases (id),
    guarantee varchar(16)    NOT NULL,
    bank      varchar(100)   NOT NULL,
    people    integer        NOT NULL,
    amount    decimal(18, 2) NOT NULL
);

--changeset zhiqian:relief-3
ALTER TABLE advances ADD COLUMN released_on date;
