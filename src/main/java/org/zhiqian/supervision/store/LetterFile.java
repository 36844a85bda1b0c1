package org.zhiqian.supervision.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.protection.Protection;
import org.zhiqian.supervision.LetterKind;

/** What letters say beside their matter. */
@Repository
public class LetterFile {
    private final JdbcClient jdbc;
    private final Protection protection;

    LetterFile(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    /**
     * One letter.
     *
     * @param demand in the sender's words, stored sealed
     * @param objectionUntil the last day to object
     * @param openToObjection whether nobody has objected and the time has not run out
     */
    public record Letter(
            LetterKind kind, String document, String demand, LocalDate objectionUntil, boolean openToObjection) {}

    public void add(UUID matter, Letter letter) {
        jdbc.sql(
                        """
                INSERT INTO letters (matter_id, kind, document, demand_sealed, objection_until, open_to_objection)
                VALUES (:matter, :kind, :document, :demand, :until, :open)
                """)
                .param("matter", matter)
                .param("kind", letter.kind().name())
                .param("document", letter.document())
                .param("demand", protection.sealOrNull(letter.demand()))
                .param("until", letter.objectionUntil())
                .param("open", letter.openToObjection())
                .update();
    }

    public Letter get(UUID matter) {
        return jdbc.sql("SELECT * FROM letters WHERE matter_id = ?")
                .param(matter)
                .query((row, number) -> new Letter(
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("document"),
                        Objects.requireNonNull(protection.openOrNull(row.getBytes("demand_sealed"))),
                        row.getObject("objection_until", LocalDate.class),
                        row.getBoolean("open_to_objection")))
                .single();
    }

    /** No objection any more; returns whether there could be one until now. */
    public boolean endObjection(UUID matter) {
        return jdbc.sql("UPDATE letters SET open_to_objection = false WHERE matter_id = ? AND open_to_objection")
                        .param(matter)
                        .update()
                > 0;
    }
}
