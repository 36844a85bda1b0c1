package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.MattersChanged;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.engine.TaskMarks;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.escalation.Listings;
import org.zhiqian.kernel.Office;

/** Marks the tasks of a case with its leader in charge and its listing, when they are created and when either changes. */
@Component
class SupervisionMarks implements TaskObserver {
    private static final String LISTED = "挂牌督办";

    private final Matters matters;
    private final Listings listings;
    private final Deadlines deadlines;
    private final TaskMarks marks;

    SupervisionMarks(Matters matters, Listings listings, Deadlines deadlines, TaskMarks marks) {
        this.matters = matters;
        this.listings = listings;
        this.deadlines = deadlines;
        this.marks = marks;
    }

    @Override
    public void created(DelegateTask task) {
        if (CASE_ID.isSetIn(task)) {
            List<Matter> open = matters.openOf(CASE_ID.from(task));
            marks.lead(task, leader(open));
            marks.mark(task, LISTED, open.stream().anyMatch(listings::isListed));
        }
    }

    @EventListener
    void changed(MattersChanged event) {
        List<Matter> open = matters.openOf(event.id());
        Optional<Office> leader = leader(open);
        boolean listed = open.stream().anyMatch(listings::isListed);
        deadlines.of(event.id()).stream().filter(one -> one.closedAt() == null).forEach(one -> {
            marks.lead(one.taskId(), leader);
            marks.mark(one.taskId(), LISTED, listed);
        });
    }

    private static Optional<Office> leader(List<Matter> open) {
        return open.stream()
                .filter(one -> one.kind() == MatterKind.LEADER_IN_CHARGE)
                .map(Matter::office)
                .findFirst();
    }
}
