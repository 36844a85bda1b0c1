package org.zhiqian.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Mergers;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;

/** Whoever else came for a case, or for one merged into it, is answered too, each by a task of its own (件件有着落、事事有回音). */
@Service
@Transactional
public class CoPetitioners {
    private static final int SHORTEST_TEXT = 10;

    private final CaseFiles caseFiles;
    private final Particulars particulars;
    private final Mergers mergers;
    private final Matters matters;
    private final Clock clock;

    CoPetitioners(CaseFiles caseFiles, Particulars particulars, Mergers mergers, Matters matters, Clock clock) {
        this.caseFiles = caseFiles;
        this.particulars = particulars;
        this.mergers = mergers;
        this.matters = matters;
        this.clock = clock;
    }

    /** One matter for each petitioner beside the first one, who has been answered. */
    public List<Matter> toAnswer(CaseId id) {
        CaseState state = caseFiles.get(id);
        List<Matter> opened = new ArrayList<>();
        particulars.petitioners(id).stream()
                .skip(1)
                .forEach(one ->
                        opened.add(open(state, "请答复第 %d 位诉求人，查询码 %s".formatted(one.position(), one.queryCode()))));
        for (CaseId merged : mergers.mergedInto(id)) {
            CaseState other = caseFiles.get(merged);
            particulars
                    .petitioners(merged)
                    .forEach(one -> opened.add(open(
                            state,
                            "请答复并入案件 %s 的第 %d 位诉求人，查询码 %s"
                                    .formatted(other.number(), one.position(), one.queryCode()))));
        }
        return opened;
    }

    private Matter open(CaseState state, String summary) {
        return matters.open(
                new Matters.NewMatter(
                        MatterKind.CO_PETITIONER,
                        state.region(),
                        new Office(DepartmentCode.LSI, state.region()),
                        null,
                        null,
                        List.of(state.id())),
                summary,
                null);
    }

    public void answered(UUID matter, AnswerCoPetitioner command) {
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = matters.get(matter).openedOn();
        if (command.answeredOn().isAfter(today) || command.answeredOn().isBefore(opened)) {
            throw new Refusal("答复日期应在 %s 至今天 %s 之间，请改正。".formatted(opened, today));
        }
        if (command.answer().length() < SHORTEST_TEXT) {
            throw new Refusal("请写明答复的内容和理由，不少于 " + SHORTEST_TEXT + " 个字。");
        }
        matters.close(
                matter,
                "%s 已%s答复".formatted(command.answeredOn(), command.manner().label()),
                command.answer());
    }
}
