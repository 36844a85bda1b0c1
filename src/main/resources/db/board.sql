--liquibase formatted sql
-- What the overdue board counts without joins: each deadline with the region, number and route of its subject, each
-- case with what is still owed.

--changeset zhiqian:board-1
ALTER TABLE deadlines ADD COLUMN region varchar(6);
ALTER TABLE deadlines ADD COLUMN subject_number varchar(20);
ALTER TABLE deadlines ADD COLUMN route varchar(24);
ALTER TABLE deadlines ADD COLUMN urged_on date;
UPDATE deadlines SET
    region = coalesce((SELECT c.region FROM cases c WHERE c.id = deadlines.case_id),
        (SELECT m.region FROM matters m WHERE m.id = deadlines.matter_id)),
    subject_number = coalesce((SELECT c.number FROM cases c WHERE c.id = deadlines.case_id),
        (SELECT m.number FROM matters m WHERE m.id = deadlines.matter_id)),
    route = coalesce((SELECT m.kind FROM matters m WHERE m.id = deadlines.matter_id), 'MAIN');
ALTER TABLE deadlines ALTER COLUMN region SET NOT NULL;
ALTER TABLE deadlines ALTER COLUMN subject_number SET NOT NULL;
ALTER TABLE deadlines ALTER COLUMN route SET NOT NULL;
CREATE INDEX deadlines_open ON deadlines
    (closed_at, region, office, route, due_on, target_on, suspended_on, overdue_at);

--changeset zhiqian:board-2
ALTER TABLE cases ADD COLUMN owed_people integer DEFAULT 0 NOT NULL;
ALTER TABLE cases ADD COLUMN owed_amount decimal(18, 2) DEFAULT 0 NOT NULL;
UPDATE cases SET
    owed_people = coalesce((SELECT v.people FROM verifications v WHERE v.case_id = cases.id
            AND v.outcome IN ('ARREARS', 'PARTLY_ARREARS')
            AND v.sequence = (SELECT max(l.sequence) FROM verifications l WHERE l.case_id = cases.id))
        - (SELECT coalesce(sum(p.people_cleared), 0) FROM payments p WHERE p.case_id = cases.id), 0),
    owed_amount = coalesce((SELECT v.amount FROM verifications v WHERE v.case_id = cases.id
            AND v.outcome IN ('ARREARS', 'PARTLY_ARREARS')
            AND v.sequence = (SELECT max(l.sequence) FROM verifications l WHERE l.case_id = cases.id))
        - (SELECT coalesce(sum(p.amount), 0) FROM payments p WHERE p.case_id = cases.id), 0);
CREATE INDEX cases_by_status ON cases (status, region);
CREATE INDEX cases_owed ON cases (owed_amount, owed_people, region);
CREATE INDEX cases_received ON cases (received_on, region, people, roster_people);
CREATE INDEX verifications_by_date ON verifications (verified_on);
CREATE INDEX payments_by_date ON payments (paid_on);
CREATE INDEX closings_by_date ON closings (closed_on);

--changeset zhiqian:board-3
-- what the lists of Tasklist count by
CREATE INDEX tasks_counted ON act_ru_task (tenant_id_, suspension_state_, due_date_, follow_up_date_);

--changeset zhiqian:board-4 dbms:postgresql
-- 督办: a description begins with its mark; none is longer than an index entry may be (ProcessArtefactsTest)
CREATE INDEX tasks_supervised ON act_ru_task (description_ varchar_pattern_ops);

--changeset zhiqian:board-5 dbms:postgresql
-- the engine compares descriptions in capitals
DROP INDEX tasks_supervised;
CREATE INDEX tasks_supervised ON act_ru_task (upper(description_) text_pattern_ops);

--changeset zhiqian:board-6 dbms:postgresql
-- all tasks and the board, page by page: read in order instead of sorted anew
CREATE INDEX tasks_in_order ON act_ru_task (priority_ DESC, due_date_);
CREATE INDEX deadlines_in_order ON deadlines (subject_number, due_on, id) INCLUDE (region, case_id)
    WHERE closed_at IS NULL;
-- whoever has few tasks among many is found by the office, not by walking through that order
ALTER TABLE act_ru_identitylink ALTER COLUMN group_id_ SET STATISTICS 5000;
