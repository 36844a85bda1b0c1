package org.zhiqian.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.protection.Protection;

/**
 * The record of a case that nobody can change unseen (个人信息保护法 §51、§54): every entry is signed together with the
 * one before it, and the head of the chain is signed too.
 */
@Repository
@Transactional
public class Audit {
    private final JdbcClient jdbc;
    private final Protection protection;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Audit(JdbcClient jdbc, Protection protection, CurrentOfficer currentOfficer, Clock clock) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** The last link: how many there are, and the signature of the last. */
    private record Head(int sequence, String signature, String sealed) {
        static final Head NONE = new Head(0, "", "");

        static String text(CaseId id, int sequence, String signature) {
            return "audit-head|" + id + "|" + sequence + "|" + signature;
        }
    }

    /**
     * In the transaction of the caller, as its last step: the chain of the case is held until it ends.
     *
     * @param subject what it is done with, in Chinese
     * @param reference the id of it
     * @param note the reason given; none of these may tell of a person
     */
    public void record(
            CaseId id, AuditAction action, String subject, @Nullable String reference, @Nullable String note) {
        String officer = currentOfficer.find().map(Reader::login).orElse("system");
        append(id, clock.instant(), officer, action, subject, reference, note);
    }

    void append(
            CaseId id,
            Instant happenedAt,
            String officer,
            AuditAction action,
            String subject,
            @Nullable String reference,
            @Nullable String note) {
        Head head = lockedHead(id);
        int sequence = head.sequence() + 1;
        Instant moment = happenedAt.truncatedTo(ChronoUnit.MILLIS);
        String signature = protection.sign(
                AuditEntry.text(head.signature(), id, sequence, moment, officer, action, subject, reference, note));
        jdbc.sql(
                        """
                INSERT INTO audit_entries (case_id, sequence, happened_at, officer, action, subject, reference, note, signature)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        sequence,
                        OffsetDateTime.ofInstant(moment, ZoneOffset.UTC),
                        officer,
                        action.name(),
                        subject,
                        reference,
                        note,
                        signature)
                .update();
        jdbc.sql("UPDATE audit_heads SET sequence = ?, signature = ?, head_signature = ? WHERE case_id = ?")
                .params(sequence, signature, protection.sign(Head.text(id, sequence, signature)), id.value())
                .update();
    }

    private Head lockedHead(CaseId id) {
        jdbc.sql("INSERT INTO audit_heads (case_id, sequence, signature, head_signature) VALUES (?, 0, '', '')"
                        + " ON CONFLICT DO NOTHING")
                .param(id.value())
                .update();
        return jdbc.sql("SELECT * FROM audit_heads WHERE case_id = ? FOR UPDATE")
                .param(id.value())
                .query(Audit::head)
                .single();
    }

    /** The chain of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(CaseId id) {
        return jdbc.sql("SELECT * FROM audit_entries WHERE case_id = ? ORDER BY sequence")
                .param(id.value())
                .query(Audit::entry)
                .list();
    }

    /** Where the chain of a case was tampered with, in Chinese sentences; none where it is whole. */
    @Transactional(readOnly = true)
    public List<String> faults(CaseId id) {
        List<String> faults = new ArrayList<>();
        List<AuditEntry> entries = of(id);
        String previous = "";
        int expected = 1;
        for (AuditEntry entry : entries) {
            if (entry.sequence() != expected) {
                faults.add("第 %d 条至第 %d 条缺失".formatted(expected, entry.sequence() - 1));
            } else if (!protection.isSigned(entry.text(previous), entry.signature())) {
                faults.add("第 %d 条与签名不符，内容或者次序被改动".formatted(entry.sequence()));
            }
            previous = entry.signature();
            expected = entry.sequence() + 1;
        }
        Head head = head(id).orElse(Head.NONE);
        boolean none = entries.isEmpty() && head.equals(Head.NONE);
        if (!none
                && !(head.sequence() == expected - 1
                        && head.signature().equals(previous)
                        && protection.isSigned(Head.text(id, head.sequence(), previous), head.sealed()))) {
            faults.add("末尾与登记的条数不符，最后的记录被删除或者改动");
        }
        return faults;
    }

    private Optional<Head> head(CaseId id) {
        return jdbc.sql("SELECT * FROM audit_heads WHERE case_id = ?")
                .param(id.value())
                .query(Audit::head)
                .optional();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getInt("sequence"), row.getString("signature"), row.getString("head_signature"));
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("sequence"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("officer"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("subject"),
                row.getString("reference"),
                row.getString("note"),
                row.getString("signature"));
    }
}
