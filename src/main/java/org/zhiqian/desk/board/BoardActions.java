package org.zhiqian.desk.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.desk.board.BoardAction.Outcome;
import org.zhiqian.desk.board.BoardAction.Result;
import org.zhiqian.kernel.Refusal;

/** Does one thing with many rows: each in a transaction of its own, so that a refused row does not undo the others. */
@Component
class BoardActions {
    private static final Logger LOG = LoggerFactory.getLogger(BoardActions.class);

    private final Deadlines deadlines;
    private final BoardScope scope;
    private final RowActions rows;
    private final BoardSettings settings;
    private final TransactionTemplate transactions;

    BoardActions(
            Deadlines deadlines,
            BoardScope scope,
            RowActions rows,
            BoardSettings settings,
            PlatformTransactionManager transactions) {
        this.deadlines = deadlines;
        this.scope = scope;
        this.rows = rows;
        this.settings = settings;
        this.transactions = new TransactionTemplate(transactions);
    }

    Outcome act(BoardAction action) {
        Set<String> tasks = new LinkedHashSet<>(action.tasks());
        if (tasks.size() > settings.mostAtOnce()) {
            throw new Refusal("一次最多处理 %d 项，现在选了 %d 项。请分几次办理。".formatted(settings.mostAtOnce(), tasks.size()));
        }
        rows.requireComplete(action);
        List<Result> results =
                tasks.stream().map(task -> actOnOne(action, task)).toList();
        int done = (int) results.stream().filter(Result::done).count();
        return new Outcome(done, results.size() - done, results);
    }

    private Result actOnOne(BoardAction action, String task) {
        Optional<RunningDeadline> known =
                deadlines.ofTask(task).filter(one -> scope.sees(one.subject().region()));
        @Nullable String number = known.map(one -> one.subject().number()).orElse(null);
        try {
            String done = transactions.execute(status -> rows.act(action, held(task)));
            return new Result(task, number, true, done == null ? "" : done);
        } catch (RuntimeException refused) {
            return new Result(task, number, false, sentence(refused));
        }
    }

    /** Whoever else acts on the task waits. */
    private RunningDeadline held(String task) {
        return deadlines
                .lockOpen(task)
                .filter(one -> scope.sees(one.subject().region()))
                .orElseThrow(() -> new Refusal("任务已经办结、撤销，或者不在本单位的督办范围内，请刷新列表。"));
    }

    private static String sentence(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.sentence();
            }
            if (cause instanceof OptimisticLockingException
                    || cause instanceof TaskAlreadyClaimedException
                    || cause instanceof ConcurrencyFailureException) {
                return "同一任务正在由别人处理，请刷新后再看。";
            }
            if (cause instanceof AuthorizationException) {
                return "本单位没有办理这一项的权限。";
            }
        }
        LOG.error("an action on the board failed", thrown);
        return "系统出错，这一项没有办成，请稍后再试或者联系管理员。";
    }
}
