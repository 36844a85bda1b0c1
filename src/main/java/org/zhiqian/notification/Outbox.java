package org.zhiqian.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.notification.Mail.CalendarFile;

/** Mails waiting to be sent. A mail is stored with the change it tells of, or not at all. */
@Component
public class Outbox {
    private static final int PAGE = 50;
    private static final int LONGEST_ERROR = 500;

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Joins the transaction of the caller, who must have one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID enqueue(Mail mail) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        INSERT INTO outbox_mails (id, created_at, kind, case_number, recipient, subject, body,
                                                  calendar_name, calendar_content, state, attempts, next_attempt_at, last_error)
                        VALUES (:id, :now, :kind, :caseNumber, :recipient, :subject, :body,
                                :calendarName, :calendarContent, 'waiting', 0, :now, '')
                        """)
                .param("id", id)
                .param("now", now())
                .param("kind", mail.kind().name().toLowerCase(Locale.ROOT))
                .param("caseNumber", mail.number().orElse(null))
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("calendarName", mail.calendar().map(CalendarFile::name).orElse(null))
                .param(
                        "calendarContent",
                        mail.calendar().map(CalendarFile::content).orElse(null))
                .update();
        return id;
    }

    /** Fifty mails of one state, the latest first; pages count from 0. */
    public List<OutboxMail> list(MailState state, int page) {
        return database.sql(
                        """
                        SELECT * FROM outbox_mails WHERE state = :state
                        ORDER BY created_at DESC, id LIMIT :size OFFSET :start
                        """)
                .param("state", state.stored())
                .param("size", PAGE)
                .param("start", (long) PAGE * page)
                .query(Outbox::row)
                .list();
    }

    public long count(MailState state) {
        return database.sql("SELECT count(*) FROM outbox_mails WHERE state = :state")
                .param("state", state.stored())
                .query(Long.class)
                .single();
    }

    /** Puts a failed mail back, with all its attempts. */
    @Transactional
    public void retry(UUID id) {
        int found = database.sql(
                        """
                        UPDATE outbox_mails SET state = 'waiting', attempts = 0, next_attempt_at = :now
                        WHERE id = :id AND state = 'failed'
                        """)
                .param("now", now())
                .param("id", id)
                .update();
        if (found == 0) {
            throw new Refusal("这封邮件不存在，或者不是「发送失败」状态，不能重发；请刷新页面再看。");
        }
    }

    /** The mails that are due, the longest due first; some may be in another node's hands. */
    List<UUID> due(int most) {
        return database.sql(
                        """
                        SELECT id FROM outbox_mails WHERE state = 'waiting' AND next_attempt_at <= :now
                        ORDER BY next_attempt_at, id LIMIT :most
                        """)
                .param("now", now())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Locks a mail that is due until the transaction ends; nothing if another node holds it or has sent it. */
    Optional<OutboxMail> take(UUID id) {
        return database.sql(
                        """
                        SELECT * FROM outbox_mails WHERE id = :id AND state = 'waiting' AND next_attempt_at <= :now
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("id", id)
                .param("now", now())
                .query(Outbox::row)
                .optional();
    }

    void markSent(OutboxMail mail) {
        database.sql(
                        """
                        UPDATE outbox_mails SET state = 'sent', attempts = attempts + 1, sent_at = :now
                        WHERE id = :id
                        """)
                .param("now", now())
                .param("id", mail.id())
                .update();
    }

    void markUnsent(OutboxMail mail, MailState state, Instant nextAttempt, String error) {
        database.sql(
                        """
                        UPDATE outbox_mails SET state = :state, attempts = attempts + 1, next_attempt_at = :next,
                                                last_error = :error
                        WHERE id = :id
                        """)
                .param("state", state.stored())
                .param("next", nextAttempt.atOffset(ZoneOffset.UTC))
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("id", mail.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OutboxMail row(ResultSet row, int number) throws SQLException {
        Mail mail = new Mail(
                MailKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("case_number")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                calendarFile(row.getString("calendar_name"), row.getString("calendar_content")));
        return new OutboxMail(
                row.getObject("id", UUID.class),
                mail,
                MailState.ofStored(row.getString("state")),
                instant(row, "created_at").orElseThrow(),
                row.getInt("attempts"),
                instant(row, "next_attempt_at").orElseThrow(),
                instant(row, "sent_at"),
                row.getString("last_error"));
    }

    private static Optional<CalendarFile> calendarFile(@Nullable String name, @Nullable String content) {
        return name == null || content == null ? Optional.empty() : Optional.of(new CalendarFile(name, content));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
