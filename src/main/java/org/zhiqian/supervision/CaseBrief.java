package org.zhiqian.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.kernel.CaseId;

/** The head of a case or a matter in a few lines of Markdown, without personal data, as it stands above every form. */
@Component
class CaseBrief {
    private final CaseFiles caseFiles;
    private final Payments payments;
    private final Matters matters;

    CaseBrief(CaseFiles caseFiles, Payments payments, Matters matters) {
        this.caseFiles = caseFiles;
        this.payments = payments;
        this.matters = matters;
    }

    String of(RunningDeadline running) {
        List<String> lines = new ArrayList<>();
        running.subject().ofCase().ifPresent(id -> addCase(lines, id));
        running.subject().ofMatter().ifPresent(id -> addMatter(lines, matters.get(id)));
        lines.add("期限 **%s**：%s"
                .formatted(date(running.deadline().dueOn()), running.deadline().explanation()));
        return String.join("\n\n", lines);
    }

    private void addMatter(List<String> lines, Matter matter) {
        lines.add("**%s**　%s，%s 开始".formatted(matter.number(), matter.kind().label(), date(matter.openedOn())));
        List<Matters.Step> steps = matters.stepsOf(matter.id());
        lines.add(plain(steps.get(steps.size() - 1).summary()));
    }

    private void addCase(List<String> lines, CaseId id) {
        CaseState state = caseFiles.get(id);
        lines.add("**%s**　%s".formatted(state.number(), title(state)));
        lines.add("%s 收到，申报 %d 人 %s 元　查询码 %s"
                .formatted(date(state.receivedOn()), state.people(), state.claimedAmount(), state.queryCode()));
        Balance balance = payments.balance(id);
        if (balance.verifiedPeople() > 0) {
            lines.add("认定 %d 人 %s 元，%s已付 %s 元，尚欠 %d 人 **%s 元**"
                    .formatted(
                            balance.verifiedPeople(),
                            balance.verifiedAmount(),
                            balance.advancedAmount().isPositive() ? "垫付 %s 元，".formatted(balance.advancedAmount()) : "",
                            balance.paidWithoutAdvances(),
                            balance.remainingPeople(),
                            balance.remainingAmount()));
        }
    }

    private static String title(CaseState state) {
        StringBuilder title =
                new StringBuilder(state.projectName() == null ? state.industry().label() : state.projectName());
        if (state.severity() != null) {
            title.append("　").append(state.severity().label());
        }
        if (state.lowIncome()) {
            title.append("　低收入优先");
        }
        return plain(title.toString());
    }

    /** What officers have typed, as one line that is no Markdown and holds no link, not even a bare address. */
    private static String plain(String typed) {
        return typed.replaceAll("\\s+", " ").replaceAll("\\p{Punct}", "\\\\$0");
    }

    private static String date(LocalDate date) {
        return DateText.of(date);
    }
}
