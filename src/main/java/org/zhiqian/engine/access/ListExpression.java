package org.zhiqian.engine.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.QueryExpression;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;

/** What the lists of Tasklist compare with: {@code ${list.now}}, {@code ${list.today}}, {@code ${list.tomorrow}}, {@code ${list.office}}. */
@Component
class ListExpression implements QueryExpression {
    private static final String NOBODY = "-";

    private final Clock clock;

    ListExpression(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Object property(String property) {
        return switch (property) {
            case "now" -> Date.from(clock.instant());
            case "today" -> startOf(LocalDate.now(clock));
            case "tomorrow" -> startOf(LocalDate.now(clock).plusDays(1));
            case "office" -> office();
            default -> throw new Refusal("没有「list." + property + "」。");
        };
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** The office of the caller, the first of several. */
    private static String office() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .map(Authentication::getGroupIds)
                .orElse(List.of())
                .stream()
                .filter(Office::isWrittenLike)
                .sorted()
                .findFirst()
                .orElse(NOBODY);
    }
}
