package org.zhiqian.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.takeover.model.CaseReader;
import org.zhiqian.takeover.model.ImportOutcome;
import org.zhiqian.takeover.model.ImportedCase;
import org.zhiqian.takeover.model.Jurisdiction;
import org.zhiqian.takeover.model.LedgerCase;
import org.zhiqian.takeover.model.LedgerProblem;
import org.zhiqian.takeover.model.LedgerTerms;
import org.zhiqian.takeover.store.LedgerCases;

/** Reads a whole ledger, checks each case by itself and against what was taken over before. */
@Component
class LedgerReading {
    private final LedgerCases ledgerCases;
    private final TakeoverSettings settings;
    private final LedgerTerms terms;
    private final Clock clock;

    LedgerReading(LedgerCases ledgerCases, TakeoverSettings settings, Clock clock) {
        this.ledgerCases = ledgerCases;
        this.settings = settings;
        this.terms = settings.terms();
        this.clock = clock;
    }

    /**
     * What a ledger holds.
     *
     * @param arriving the cases to be created
     * @param all every case of the ledger with what becomes of it
     */
    record Ledger(List<LedgerCase> arriving, List<ImportedCase> all, List<LedgerProblem> problems) {}

    Ledger read(LedgerFile file, RegionCode scope, Jurisdiction jurisdiction, IntConsumer progress) {
        List<LedgerProblem> problems = new ArrayList<>();
        List<CaseReader.Read> cases = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        CaseReader reader = new CaseReader(terms, jurisdiction, LocalDate.now(clock));
        file.read(
                block -> {
                    if (cases.size() == settings.mostCases()) {
                        throw new Refusal("一份台账最多 %d 件案件，请分成几份。".formatted(settings.mostCases()));
                    }
                    CaseReader.Read one = reader.read(block, cases.size() + 1);
                    cases.add(one);
                    problems.addAll(one.problems());
                    @Nullable Integer before = positions.putIfAbsent(one.id(), cases.size());
                    if (before != null) {
                        problems.add(new LedgerProblem(
                                one.id(), block.place(), "id", "与第 %d 件编号相同，编号不能重复".formatted(before)));
                    }
                    progress.accept(cases.size());
                },
                problems::add);
        if (cases.isEmpty() && problems.isEmpty()) {
            throw new Refusal("台账里一件案件也没有。请把案件填入模板的「案件」表后再上传。");
        }
        return compare(cases, scope, problems);
    }

    private Ledger compare(List<CaseReader.Read> cases, RegionCode scope, List<LedgerProblem> problems) {
        Map<String, LedgerCases.Known> known = ledgerCases.known(
                scope,
                cases.stream()
                        .flatMap(one -> one.ledgerCase().stream())
                        .map(one -> one.opened().region())
                        .collect(Collectors.toSet()));
        List<LedgerCase> arriving = new ArrayList<>();
        List<ImportedCase> all = new ArrayList<>();
        for (CaseReader.Read read : cases) {
            if (read.ledgerCase().isEmpty()) {
                all.add(new ImportedCase(read.id(), ImportOutcome.REFUSED, null, null));
                continue;
            }
            LedgerCase one = read.ledgerCase().get();
            LedgerCases.@Nullable Known before = known.getOrDefault(
                    one.id(), known.get(LedgerCases.key(one.opened().region().value(), one.id())));
            if (before == null) {
                arriving.add(one);
                all.add(new ImportedCase(
                        one.id(),
                        ImportOutcome.CREATED,
                        one.standing().map(standing -> standing.task()).orElse(null),
                        null));
            } else if (before.contentIndex().equals(ledgerCases.index(one.content()))) {
                all.add(new ImportedCase(
                        one.id(), ImportOutcome.UNCHANGED, null, before.number().value()));
            } else {
                all.add(new ImportedCase(
                        one.id(), ImportOutcome.REFUSED, null, before.number().value()));
                problems.add(new LedgerProblem(
                        one.id(),
                        one.place(),
                        "id",
                        "已承接为 %s，但内容不同。台账只承接一次，以后的变化请在案件中办理；确是另一件的，请换一个编号".formatted(before.number())));
            }
        }
        return new Ledger(arriving, all, problems);
    }
}
