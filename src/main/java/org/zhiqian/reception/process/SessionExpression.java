package org.zhiqian.reception.process;

import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.reception.Rotas;
import org.zhiqian.reception.SessionProcess;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionDates;
import org.zhiqian.reception.store.LocalPlans;
import org.zhiqian.reception.store.Sessions;

/** {@code ${session.due}} and the like: who prepares a session, by when, and what is done already. */
@Component
class SessionExpression implements ExpressionBase {
    private final Sessions sessions;
    private final SessionDates dates;
    private final LocalPlans plans;
    private final Rotas rotas;

    SessionExpression(@Lazy Sessions sessions, @Lazy SessionDates dates, @Lazy LocalPlans plans, @Lazy Rotas rotas) {
        this.sessions = sessions;
        this.dates = dates;
        this.plans = plans;
        this.rotas = rotas;
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        ReceptionSession session = sessions.get(SessionProcess.SESSION_ID.from(scope));
        return switch (property) {
            case "office" -> session.office().toString();
            case "planFiled" -> plans.isRegistered(session.campaign(), session.region());
            case "rotaFilled" -> session.hasPlace() && !rotas.of(session.id()).isEmpty();
            case "opening" -> date(dates.opening(session));
            case "publishReminder" -> date(dates.publishReminder(session));
            case "publishDue" -> date(dates.publishDue(session));
            case "closeDue" -> date(dates.closeDue(session));
            case "target" -> date(target(element(scope), session));
            case "due" -> date(due(element(scope), session));
            default -> throw new Refusal("流程图中的 session." + property + " 不存在。");
        };
    }

    private ZonedDateTime target(String element, ReceptionSession session) {
        return switch (element) {
            case "Task_ReceiveVisitors", "Task_CloseSession" -> dates.end(session);
            default -> dates.publishReminder(session);
        };
    }

    private ZonedDateTime due(String element, ReceptionSession session) {
        return switch (element) {
            case "Task_ReceiveVisitors", "Task_CloseSession" -> dates.closeDue(session);
            default -> dates.publishDue(session);
        };
    }

    private static Date date(ZonedDateTime at) {
        return Date.from(at.toInstant());
    }

    private static String element(VariableScope scope) {
        return scope instanceof DelegateTask task
                ? task.getTaskDefinitionKey()
                : ((DelegateExecution) scope).getCurrentActivityId();
    }
}
