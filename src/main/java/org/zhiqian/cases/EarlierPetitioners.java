package org.zhiqian.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiqian.protection.Protection;

/** Petitioners written down before they could be found by name can be from the first start on that finds them. */
@Component
class EarlierPetitioners {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Protection protection;
    private final NameIndex names;

    EarlierPetitioners(JdbcClient jdbc, Protection protection, NameIndex names) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.names = names;
    }

    private record Nameless(UUID id, byte[] name) {}

    @EventListener(ApplicationReadyEvent.class)
    void index() {
        List<Nameless> some = nameless();
        while (!some.isEmpty()) {
            some.forEach(one -> jdbc.sql("UPDATE petitioners SET name_index = ? WHERE id = ?")
                    .params(names.of(protection.open(one.name())), one.id())
                    .update());
            some = nameless();
        }
    }

    private List<Nameless> nameless() {
        return jdbc.sql("SELECT id, name_sealed FROM petitioners WHERE name_index IS NULL FETCH FIRST ? ROWS ONLY")
                .param(AT_ONCE)
                .query((row, number) -> new Nameless(row.getObject("id", UUID.class), row.getBytes("name_sealed")))
                .list();
    }
}
