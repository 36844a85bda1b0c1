package org.zhiqian.portal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.protection.Protection;

/** Bears only so many questions in a while, counted in the database for all nodes together. */
@Repository
class StatusInquiries {
    private static final int TURNS = 16;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Protection protection;
    private final PortalSettings.Inquiry limits;
    private final Clock clock;

    StatusInquiries(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Protection protection,
            PortalSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.protection = protection;
        this.limits = settings.inquiry();
        this.clock = clock;
    }

    /** Asked too often: an answer would help whoever tries out numbers. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Questions with the same code or from the same address wait for one another; a refused one does not count. */
    <T> Optional<T> ask(String code, String address, Supplier<Optional<T>> answer) {
        String codeIndex = protection.index(code);
        String addressIndex = protection.index(address);
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime since = now.minus(limits.window());
        jdbc.sql("DELETE FROM status_inquiries WHERE asked_at < ?").param(since).update();
        return transaction.execute(status -> {
            awaitTurn(codeIndex, addressIndex);
            if (count("address_index = ?", addressIndex, since) >= limits.perAddress()
                    || count("NOT answered AND code_index = ?", codeIndex, since) >= limits.wrongPerCode()) {
                throw new TooMany();
            }
            Optional<T> found = answer.get();
            record(codeIndex, addressIndex, found.isPresent(), now);
            return found;
        });
    }

    private void awaitTurn(String codeIndex, String addressIndex) {
        jdbc.sql("SELECT turn FROM status_inquiry_turns WHERE turn IN (:turns) ORDER BY turn FOR UPDATE")
                .param("turns", List.of(turn(codeIndex), turn(addressIndex)))
                .query(Integer.class)
                .list();
    }

    private static int turn(String index) {
        return Math.floorMod(index.hashCode(), TURNS);
    }

    private int count(String condition, String index, OffsetDateTime since) {
        return jdbc.sql("SELECT count(*) FROM status_inquiries WHERE " + condition + " AND asked_at >= ?")
                .params(index, since)
                .query(Integer.class)
                .single();
    }

    private void record(String codeIndex, String addressIndex, boolean answered, OffsetDateTime now) {
        jdbc.sql(
                        "INSERT INTO status_inquiries (id, code_index, address_index, answered, asked_at) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), codeIndex, addressIndex, answered, now)
                .update();
    }
}
