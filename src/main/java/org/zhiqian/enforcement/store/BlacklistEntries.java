package org.zhiqian.enforcement.store;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.enforcement.model.ListingGround;

/** Units that are to be listed or are listed as untrustworthy. */
@Repository
public class BlacklistEntries {
    private final JdbcClient jdbc;

    BlacklistEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One entry.
     *
     * @param informedOn when the unit was told
     * @param listedOn when it was listed
     * @param correctedOn since when it has mended its ways, by its latest request
     */
    public record Entry(
            UUID matter,
            String unitName,
            ListingGround ground,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate listedOn,
            @Nullable LocalDate correctedOn) {}

    public void add(UUID matter, String unitName, ListingGround ground) {
        jdbc.sql("INSERT INTO blacklist_entries (matter_id, unit_name, ground) VALUES (?, ?, ?)")
                .params(matter, unitName, ground.name())
                .update();
    }

    public void informed(UUID matter, LocalDate day) {
        set(matter, "informed_on", day);
    }

    public void listed(UUID matter, LocalDate day) {
        set(matter, "listed_on", day);
    }

    public void corrected(UUID matter, LocalDate day) {
        set(matter, "corrected_on", day);
    }

    public Entry get(UUID matter) {
        return find(matter).orElseThrow();
    }

    /** None of a matter of another kind. */
    public Optional<Entry> find(UUID matter) {
        return jdbc.sql("SELECT * FROM blacklist_entries WHERE matter_id = ?")
                .param(matter)
                .query((ResultSet row, int number) -> new Entry(
                        row.getObject("matter_id", UUID.class),
                        row.getString("unit_name"),
                        ListingGround.valueOf(row.getString("ground")),
                        row.getObject("informed_on", LocalDate.class),
                        row.getObject("listed_on", LocalDate.class),
                        row.getObject("corrected_on", LocalDate.class)))
                .optional();
    }

    private void set(UUID matter, String column, LocalDate day) {
        jdbc.sql("UPDATE blacklist_entries SET " + column + " = ? WHERE matter_id = ?")
                .params(day, matter)
                .update();
    }
}
