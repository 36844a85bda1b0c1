package org.zhiqian.portal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.protection.Protection;

/** Bears only so many questions in a while, counted in the database for all nodes together. */
@Repository
class StatusInquiries {
    private final JdbcClient jdbc;
    private final Protection protection;
    private final PortalSettings.Inquiry limits;
    private final Clock clock;

    StatusInquiries(JdbcClient jdbc, Protection protection, PortalSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.limits = settings.inquiry();
        this.clock = clock;
    }

    /** Asked too often: an answer would help whoever tries out numbers. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Every question counts before it is answered, so that many at once do not slip through; a refused one does not. */
    <T> Optional<T> ask(String code, String address, Supplier<Optional<T>> answer) {
        String codeIndex = protection.index(code);
        String addressIndex = protection.index(address);
        OffsetDateTime since = OffsetDateTime.now(clock).minus(limits.window());
        UUID id = record(codeIndex, addressIndex, since);
        if (count("address_index = ?", addressIndex, since) > limits.perAddress()
                || count("NOT answered AND code_index = ?", codeIndex, since) > limits.wrongPerCode()) {
            jdbc.sql("DELETE FROM status_inquiries WHERE id = ?").param(id).update();
            throw new TooMany();
        }
        Optional<T> found = answer.get();
        if (found.isPresent()) {
            jdbc.sql("UPDATE status_inquiries SET answered = true WHERE id = ?")
                    .param(id)
                    .update();
        }
        return found;
    }

    private UUID record(String codeIndex, String addressIndex, OffsetDateTime since) {
        UUID id = UUID.randomUUID();
        jdbc.sql("DELETE FROM status_inquiries WHERE asked_at < ?").param(since).update();
        jdbc.sql(
                        "INSERT INTO status_inquiries (id, code_index, address_index, answered, asked_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, codeIndex, addressIndex, false, OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private int count(String condition, String index, OffsetDateTime since) {
        return jdbc.sql("SELECT count(*) FROM status_inquiries WHERE " + condition + " AND asked_at >= ?")
                .params(index, since)
                .query(Integer.class)
                .single();
    }
}
