package org.zhiqian.filing.process;

import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.filing.FilingWatch;
import org.zhiqian.kernel.Refusal;

/** {@code ${filing.office}}, {@code ${filing.due}} …: who works on a report, who receives it, and by when. */
@Component
class FilingExpression implements ExpressionBase {
    private final FilingWatch watch;

    FilingExpression(@Lazy FilingWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "filing";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        UUID id = FilingProcess.filing(scope);
        return switch (property) {
            case "office" -> watch.get(id).office().toString();
            case "receiver" ->
                watch.get(id)
                        .receiver()
                        .orElseThrow(() -> new Refusal("这份报送没有上级接收单位。"))
                        .toString();
            case "narrative" -> watch.get(id).isNarrative();
            case "outside" -> watch.get(id).receiver().isEmpty();
            case "target" -> date(watch.remindedAt(id));
            case "due" -> date(watch.lateFrom(id));
            case "circulation" -> date(watch.circulatedAt(id));
            default -> throw new Refusal("流程图中的 filing." + property + " 不存在。");
        };
    }

    private static Date date(ZonedDateTime at) {
        return Date.from(at.toInstant());
    }
}
