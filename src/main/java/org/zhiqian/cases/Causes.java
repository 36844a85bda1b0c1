package org.zhiqian.cases;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.IllegalCause;
import org.zhiqian.kernel.CaseId;

/** Illegal ways of contracting behind the arrears of a case (违法情形), kept as its tags. */
@Repository
@Transactional
public class Causes {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Causes(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Tags the case with what its verification has found, and tells whoever follows it up. */
    public void found(CaseId id, Set<IllegalCause> causes) {
        add(id, causes);
        if (!causes.isEmpty()) {
            events.publishEvent(new CausesFound(id, Set.copyOf(causes)));
        }
    }

    public void add(CaseId id, Set<IllegalCause> causes) {
        for (IllegalCause cause : causes) {
            jdbc.sql("INSERT INTO case_tags (case_id, kind, tag) VALUES (?, 'CAUSE', ?) ON CONFLICT DO NOTHING")
                    .params(id.value(), cause.name())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Set<IllegalCause> of(CaseId id) {
        return jdbc
                .sql("SELECT tag FROM case_tags WHERE case_id = ? AND kind = 'CAUSE'")
                .param(id.value())
                .query(String.class)
                .list()
                .stream()
                .map(IllegalCause::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
