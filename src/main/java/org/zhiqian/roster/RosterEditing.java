package org.zhiqian.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.RosterChange;
import org.zhiqian.cases.RosterRow;
import org.zhiqian.cases.Rosters;
import org.zhiqian.cases.Worker;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;

/** Changes single rows of a roster, by the same rules as a sheet. */
@Service
@Transactional
class RosterEditing {
    private static final int SHORTEST_REASON = 4;

    private final Rosters rosters;
    private final CaseFiles caseFiles;
    private final WorkerReader workers;

    RosterEditing(Rosters rosters, CaseFiles caseFiles, WorkerReader workers) {
        this.rosters = rosters;
        this.caseFiles = caseFiles;
        this.workers = workers;
    }

    RosterRow row(CaseId id, int position) {
        return rosters.find(id, position)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "名册里没有序号 %d。".formatted(position)));
    }

    /** One row with everything shown; who looked is kept. */
    public RosterRow disclose(CaseState state, int position) {
        rosters.disclose(state.id());
        return row(state.id(), position);
    }

    /** Returns the position of the new row. */
    public int add(CaseState state, Map<String, String> fields) {
        caseFiles.lock(state.id());
        Worker worker = read(columns(fields));
        requireOnce(state.id(), worker, 0);
        rosters.change(
                state.id(),
                rosters.version(state.id()),
                new RosterChange(List.of(worker), Map.of(), Set.of()),
                "名册增加 1 人",
                null);
        return rosters.positionOf(state.id(), worker.identityNumber()).orElseThrow();
    }

    /** A field that is sent empty is cleared, others stay. */
    public void change(CaseState state, int position, Map<String, String> fields) {
        caseFiles.lock(state.id());
        RosterRow row = row(state.id(), position);
        Map<RosterColumn, String> texts = new EnumMap<>(WorkerTexts.of(row.worker()));
        texts.putAll(columns(fields));
        Worker worker = read(texts);
        requireOnce(state.id(), worker, position);
        List<RosterColumn> different = RosterReading.different(row.worker(), worker);
        if (different.isEmpty()) {
            return;
        }
        rosters.change(
                state.id(),
                rosters.version(state.id()),
                new RosterChange(List.of(), Map.of(position, worker), Set.of()),
                "更正名册序号 %d 的%s"
                        .formatted(
                                position,
                                different.stream().map(RosterColumn::heading).collect(Collectors.joining("、"))),
                null);
    }

    public void withdraw(CaseState state, int position, String reason) {
        String plain = PlainText.of("reason", "理由", reason);
        if (plain.length() < SHORTEST_REASON) {
            throw new InvalidInput(
                    List.of(new Problem("reason", "理由", "请写明撤下的理由，不少于 %d 个字".formatted(SHORTEST_REASON))));
        }
        caseFiles.lock(state.id());
        RosterRow row = row(state.id(), position);
        rosters.change(
                state.id(),
                rosters.version(state.id()),
                new RosterChange(List.of(), Map.of(), Set.of(position)),
                "名册撤下序号 %d，1 人".formatted(position),
                "撤下：%s。%s".formatted(row.worker().name(), plain));
    }

    /** Takes what is claimed for what is owed, for everybody nobody has looked at yet. Returns how many. */
    public int assessAsOwed(CaseState state) {
        caseFiles.lock(state.id());
        Map<Integer, Worker> changed = new HashMap<>();
        for (RosterRow row : rosters.all(state.id())) {
            @Nullable Money assessed = row.worker().assessed();
            if (assessed == null) {
                Map<RosterColumn, String> texts = new EnumMap<>(WorkerTexts.of(row.worker()));
                texts.put(RosterColumn.ASSESSED, row.worker().owed().yuan().toPlainString());
                changed.put(row.position(), read(texts));
            }
        }
        if (changed.isEmpty()) {
            throw new Refusal("名册里的人都已经填了核实金额，没有要改的。");
        }
        rosters.change(
                state.id(),
                rosters.version(state.id()),
                new RosterChange(List.of(), changed, Set.of()),
                "名册 %d 人的核实金额同欠薪金额".formatted(changed.size()),
                null);
        return changed.size();
    }

    private Worker read(Map<RosterColumn, String> texts) {
        List<Problem> problems = new ArrayList<>();
        return workers.read(
                        texts, (column, reason) -> problems.add(new Problem(column.key(), column.heading(), reason)))
                .orElseThrow(() -> new InvalidInput(problems));
    }

    private static Map<RosterColumn, String> columns(Map<String, String> fields) {
        Map<RosterColumn, String> columns = new EnumMap<>(RosterColumn.class);
        List<Problem> unknown = new ArrayList<>();
        fields.forEach((key, text) -> RosterColumn.ofKey(key)
                .ifPresentOrElse(
                        column -> columns.put(column, text == null ? "" : text),
                        () -> unknown.add(new Problem("fields", "名册的列", "没有这一列，请去掉"))));
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return columns;
    }

    private void requireOnce(CaseId id, Worker worker, int position) {
        rosters.positionOf(id, worker.identityNumber())
                .filter(taken -> taken != position)
                .ifPresent(taken -> {
                    throw new InvalidInput(List.of(new Problem(
                            RosterColumn.IDENTITY_NUMBER.key(),
                            RosterColumn.IDENTITY_NUMBER.heading(),
                            "与名册序号 %d 相同，一人只能一行".formatted(taken))));
                });
    }
}
