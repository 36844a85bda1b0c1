--liquibase formatted sql
-- Letters that direct or transfer something to a unit (督办、交办、转办); one for each matter of that kind.

--changeset zhiqian:letters-1
CREATE TABLE letters (
    matter_id         uuid PRIMARY KEY REFERENCES matters (id),
    kind              varchar(12) NOT NULL,
    document          varchar(60) NOT NULL,
    demand_sealed     bytea       NOT NULL,
    objection_until   date        NOT NULL,
    open_to_objection boolean     NOT NULL
);
