package org.zhiqian.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.RosterChange;
import org.zhiqian.cases.RosterRow;
import org.zhiqian.cases.Worker;
import org.zhiqian.kernel.Money;

/** Reads a sheet against the roster as it is: what is wrong, and what would become different. */
@Component
class RosterReading {
    private final WorkerReader workers;
    private final RosterSettings settings;

    RosterReading(WorkerReader workers, RosterSettings settings) {
        this.workers = workers;
        this.settings = settings;
    }

    /**
     * What a sheet says.
     *
     * @param workers by row
     * @param changes by row, the columns that become different
     * @param kept workers who are not in the sheet and stay
     */
    record Read(
            List<TextTable.Row<RosterColumn>> rows,
            List<Fault> faults,
            Map<Integer, Worker> workers,
            RosterChange change,
            Map<Integer, List<RosterColumn>> changes,
            List<RosterRow> dropped,
            List<RosterRow> kept) {

        int unchanged() {
            return workers.size() - change.added().size() - change.changed().size();
        }

        /** The roster as it would be. */
        List<Worker> after() {
            List<Worker> after = new ArrayList<>(workers.values());
            kept.forEach(row -> after.add(row.worker()));
            return after;
        }
    }

    Read read(byte[] body, UploadScope scope, List<RosterRow> present) {
        TextTable<RosterColumn> table = TextTable.read(
                body,
                RosterBooks.ROSTER,
                RosterColumn.class,
                RosterColumn.COMPUTED,
                settings.mostUnpacked(),
                settings.mostWorkers());
        Map<String, RosterRow> byNumber =
                present.stream().collect(Collectors.toMap(row -> row.worker().identityNumber(), row -> row));
        List<Fault> faults = new ArrayList<>(table.faults());
        Set<Integer> withFormula = table.faults().stream().map(Fault::row).collect(Collectors.toSet());
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, Worker> read = new LinkedHashMap<>();
        List<Worker> added = new ArrayList<>();
        Map<Integer, Worker> changed = new TreeMap<>();
        Map<Integer, List<RosterColumn>> changes = new LinkedHashMap<>();
        for (TextTable.Row<RosterColumn> row : table.rows()) {
            String number = CellText.code(row.texts().getOrDefault(RosterColumn.IDENTITY_NUMBER, ""));
            @Nullable Integer earlier = number.isEmpty() ? null : seen.putIfAbsent(number, row.number());
            if (earlier != null) {
                faults.add(new Fault(
                        row.number(),
                        RosterColumn.IDENTITY_NUMBER.heading(),
                        "与第 %d 行的证件号码相同，一人只能一行".formatted(earlier)));
            }
            @Nullable RosterRow known = byNumber.get(number);
            Optional<Worker> worker = workers.read(
                    overlaid(known, row.texts()),
                    (column, reason) -> faults.add(new Fault(row.number(), column.heading(), reason)));
            if (worker.isPresent() && earlier == null && !withFormula.contains(row.number())) {
                read.put(row.number(), worker.get());
                if (known == null) {
                    added.add(worker.get());
                } else {
                    requireNotLess(known, worker.get(), row.number(), faults);
                    List<RosterColumn> different = different(known.worker(), worker.get());
                    if (!different.isEmpty()) {
                        changed.put(known.position(), worker.get());
                        changes.put(row.number(), different);
                    }
                }
            }
        }
        List<RosterRow> missing = present.stream()
                .filter(row -> !seen.containsKey(row.worker().identityNumber()))
                .toList();
        List<RosterRow> dropped = scope == UploadScope.ALL ? missing : List.of();
        return new Read(
                table.rows(),
                faults.stream().sorted(Comparator.comparingInt(Fault::row)).toList(),
                read,
                new RosterChange(
                        added,
                        changed,
                        dropped.stream().map(RosterRow::position).collect(Collectors.toCollection(HashSet::new))),
                changes,
                dropped,
                scope == UploadScope.ALL ? List.of() : missing);
    }

    /** A cell left empty keeps what is stored. */
    private static Map<RosterColumn, String> overlaid(@Nullable RosterRow known, Map<RosterColumn, String> texts) {
        if (known == null) {
            return texts;
        }
        Map<RosterColumn, String> all = new EnumMap<>(WorkerTexts.of(known.worker()));
        all.putAll(texts);
        return all;
    }

    private static void requireNotLess(RosterRow known, Worker worker, int row, List<Fault> faults) {
        @Nullable Money assessed = worker.assessed();
        if (known.paid().isPositive() && (assessed == null || known.paid().isMoreThan(assessed))) {
            faults.add(new Fault(row, RosterColumn.ASSESSED.heading(), "已付 %s 元，不能更少".formatted(known.paid())));
        }
    }

    /** The columns in which the two differ. */
    static List<RosterColumn> different(Worker before, Worker after) {
        Map<RosterColumn, String> one = WorkerTexts.of(before);
        Map<RosterColumn, String> other = WorkerTexts.of(after);
        return List.of(RosterColumn.values()).stream()
                .filter(column -> !Objects.equals(one.get(column), other.get(column)))
                .toList();
    }
}
