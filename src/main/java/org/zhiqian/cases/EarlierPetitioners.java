package org.zhiqian.cases;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiqian.protection.Protection;

/** Petitioners written down before they could be found by name can be from the first start on that finds them. */
@Component
class EarlierPetitioners {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierPetitioners.class);
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
        UUID last = new UUID(0, 0);
        for (List<Nameless> some = nameless(last); !some.isEmpty(); some = nameless(last)) {
            some.forEach(this::index);
            last = some.get(some.size() - 1).id();
        }
    }

    private void index(Nameless one) {
        try {
            jdbc.sql("UPDATE petitioners SET name_index = ? WHERE id = ?")
                    .params(names.of(protection.open(one.name())), one.id())
                    .update();
        } catch (IllegalStateException sealedWithAnotherKey) {
            LOG.warn("the name of petitioner {} cannot be opened and is not found by a search", one.id());
        }
    }

    private List<Nameless> nameless(UUID after) {
        return jdbc.sql("SELECT id, name_sealed FROM petitioners WHERE name_index IS NULL AND id > ?"
                        + " ORDER BY id FETCH FIRST ? ROWS ONLY")
                .params(after, AT_ONCE)
                .query((row, number) -> new Nameless(row.getObject("id", UUID.class), row.getBytes("name_sealed")))
                .list();
    }
}
