package org.zhiqian.desk.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;
import org.zhiqian.supervision.UrgeOffice;
import org.zhiqian.supervision.Urging;

/** What a supervisor does with one row of the board. */
@Component
class RowActions {
    private static final String LISTING = "listed-supervision";
    private static final String ACCOUNTABILITY = "accountability";

    private final Urging urging;
    private final Reassignment reassignment;
    private final Processes processes;
    private final Duties duties;
    private final Regions regions;
    private final Names names;

    RowActions(
            Urging urging,
            Reassignment reassignment,
            Processes processes,
            Duties duties,
            Regions regions,
            Names names) {
        this.urging = urging;
        this.reassignment = reassignment;
        this.processes = processes;
        this.duties = duties;
        this.regions = regions;
        this.names = names;
    }

    /** Refuses what no row can be done with. */
    void requireComplete(BoardAction action) {
        PlainText.of("note", "说明", action.note());
        if (action.kind() == BoardAction.Kind.URGE && action.means() == null) {
            throw new InvalidInput(List.of(new InvalidInput.Problem("means", "催办方式", "请选择")));
        }
    }

    /** Returns what was done, as a sentence. */
    String act(BoardAction action, RunningDeadline late) {
        String note = PlainText.of("note", "说明", action.note());
        return switch (action.kind()) {
            case URGE -> {
                UrgeOffice command =
                        new UrgeOffice(Optional.ofNullable(action.means()).orElseThrow(), note);
                yield "已催办%s。".formatted(names.office(urging.urgeNow(late, command)));
            }
            case REASSIGN -> reassignment.hand(late, Optional.ofNullable(action.assignee()), note);
            case LIST -> list(late, action, note);
            case CALL -> call(late, note);
        };
    }

    /** Proposes the listing, which the leading office of the level then decides with limit and conditions. */
    private String list(RunningDeadline late, BoardAction action, String reason) {
        Office leading = supervisor(late, "提出挂牌督办");
        String level = Optional.ofNullable(action.level())
                .orElseGet(() -> regions.levelOf(leading.region()))
                .name();
        Map<String, @Nullable Object> form = new HashMap<>();
        form.put("caseNumber", caseOf(late, "挂牌督办"));
        form.put("level", level);
        form.put("department", late.office().department().value());
        form.put("reason", reason);
        processes.begin(LISTING, form);
        return "已提出挂牌督办，待审批挂牌。";
    }

    /** Begins with the notice, which the interview follows (先通报，再约谈). */
    private String call(RunningDeadline late, String finding) {
        supervisor(late, "约谈");
        Map<String, @Nullable Object> form = new HashMap<>();
        form.put("basis", "CASE_SUPERVISION");
        form.put("cause", "SLOW_CASES");
        form.put("region", late.office().region().value());
        form.put("department", late.office().department().value());
        late.subject()
                .ofCase()
                .ifPresent(id -> form.put("caseNumber", late.subject().number()));
        form.put("finding", finding);
        processes.begin(ACCOUNTABILITY, form);
        return "已对%s启动通报约谈，待签发通报。".formatted(names.office(late.office()));
    }

    private Office supervisor(RunningDeadline late, String wanted) {
        return duties.officeWith(Duty.SUPERVISE, late.subject().region(), wanted);
    }

    private static String caseOf(RunningDeadline late, String wanted) {
        return late.subject()
                .ofCase()
                .map(id -> late.subject().number())
                .orElseThrow(() -> new Refusal("这一项不是某一件案件的任务，不能" + wanted + "。"));
    }
}
