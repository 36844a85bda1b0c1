package org.zhiqian.roster;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.OtherCases;
import org.zhiqian.cases.RosterRow;
import org.zhiqian.cases.Rosters;
import org.zhiqian.cases.Worker;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PersonName;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;
import org.zhiqian.roster.RosterReading.Read;

/** Takes sheets of a roster in: looked at first, then all of it or nothing. */
@Service
@Transactional
class RosterUploads {
    private final RosterReading reading;
    private final Rosters rosters;
    private final CaseFiles caseFiles;
    private final OtherCases otherCases;
    private final Regions regions;
    private final Departments departments;
    private final RosterSettings settings;
    private final Clock clock;

    RosterUploads(
            RosterReading reading,
            Rosters rosters,
            CaseFiles caseFiles,
            OtherCases otherCases,
            Regions regions,
            Departments departments,
            RosterSettings settings,
            Clock clock) {
        this.reading = reading;
        this.rosters = rosters;
        this.caseFiles = caseFiles;
        this.otherCases = otherCases;
        this.regions = regions;
        this.departments = departments;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a sheet would change. Lists are cut at what the settings show, the numbers count everything; names are masked.
     *
     * @param basis the version it was compared with, to be sent when it is committed
     * @param blocked why it cannot be committed although no row is faulty
     */
    record Preview(
            int basis,
            int rows,
            int faultyRows,
            int errorCount,
            List<Fault> errors,
            int added,
            int changed,
            int dropped,
            int unchanged,
            List<Changed> changes,
            List<Dropped> droppedWorkers,
            Totals before,
            Totals after,
            int noticeCount,
            List<Notice> notices,
            @Nullable String blocked,
            boolean committed) {}

    /** A row that changes somebody. */
    record Changed(int row, String name, String columns) {}

    /** Somebody who leaves the roster. */
    record Dropped(int position, String name, BigDecimal owed) {}

    /** Something worth a look that is no error. */
    record Notice(int row, String name, String sentence) {}

    /** People and money of a roster. */
    record Totals(int people, int migrants, int lowIncome, BigDecimal owed, int assessedPeople, BigDecimal assessed) {
        static Totals of(List<Worker> workers) {
            int migrants = 0;
            int lowIncome = 0;
            int assessedPeople = 0;
            Money owed = Money.ZERO;
            Money assessed = Money.ZERO;
            for (Worker worker : workers) {
                migrants += worker.migrant() ? 1 : 0;
                lowIncome += worker.lowIncome() ? 1 : 0;
                owed = owed.plus(worker.owed());
                @Nullable Money found = worker.assessed();
                if (found != null && found.isPositive()) {
                    assessedPeople++;
                    assessed = assessed.plus(found);
                }
            }
            return new Totals(workers.size(), migrants, lowIncome, owed.yuan(), assessedPeople, assessed.yuan());
        }
    }

    @Transactional(readOnly = true)
    public Preview preview(CaseState state, Reader reader, byte[] body, UploadScope scope) {
        List<RosterRow> present = rosters.all(state.id());
        Read read = reading.read(body, scope, present);
        return preview(state, reader, read, present, false);
    }

    /** Stores the sheet if nothing is wrong with it and nobody changed the roster since the preview. */
    public Preview commit(CaseState state, Reader reader, byte[] body, UploadScope scope, int basis, int dropped) {
        caseFiles.lock(state.id());
        List<RosterRow> present = rosters.all(state.id());
        Read read = reading.read(body, scope, present);
        if (!read.faults().isEmpty()) {
            throw new Refusal("表里有 %d 行、%d 处不对，没有写入。请改正后重新预览。"
                    .formatted(faultyRows(read), read.faults().size()));
        }
        if (read.dropped().size() != dropped) {
            throw new Refusal("这份表会撤下名册里的 %d 人，与确认的 %d 人不同，没有写入。请重新预览并确认。"
                    .formatted(read.dropped().size(), dropped));
        }
        Preview done = preview(state, reader, read, present, true);
        if (done.added() + done.changed() + done.dropped() == 0) {
            throw new Refusal("这份表与现在的名册一样，没有要改的。");
        }
        rosters.change(
                state.id(), basis, read.change(), "导入名册：" + read.change().inWords(), droppedInWords(read.dropped()));
        return done;
    }

    /** The rows as they were sent, each with what is wrong with it. */
    @Transactional(readOnly = true)
    public byte[] marked(CaseState state, byte[] body, UploadScope scope) {
        Read read = reading.read(body, scope, rosters.all(state.id()));
        return FaultySheet.write(RosterBooks.ROSTER, RosterColumn.class, read.rows(), read.faults());
    }

    private Preview preview(CaseState state, Reader reader, Read read, List<RosterRow> present, boolean committed) {
        List<Notice> notices = notices(state, reader, read);
        return new Preview(
                rosters.version(state.id()),
                read.rows().size(),
                faultyRows(read),
                read.faults().size(),
                read.faults().stream().limit(settings.errorsShown()).toList(),
                read.change().added().size(),
                read.change().changed().size(),
                read.dropped().size(),
                read.unchanged(),
                read.changes().entrySet().stream()
                        .limit(settings.rowsShown())
                        .map(one -> new Changed(
                                one.getKey(),
                                PersonName.masked(
                                        Objects.requireNonNull(read.workers().get(one.getKey()))
                                                .name()),
                                one.getValue().stream()
                                        .map(RosterColumn::heading)
                                        .collect(Collectors.joining("、"))))
                        .toList(),
                read.dropped().stream()
                        .limit(settings.rowsShown())
                        .map(row -> new Dropped(
                                row.position(),
                                PersonName.masked(row.worker().name()),
                                row.worker().owed().yuan()))
                        .toList(),
                Totals.of(present.stream().map(RosterRow::worker).toList()),
                Totals.of(read.after()),
                notices.size(),
                notices.stream().limit(settings.rowsShown()).toList(),
                blocked(read),
                committed);
    }

    private static @Nullable String blocked(Read read) {
        long held = read.dropped().stream().filter(RosterRow::isHeld).count();
        return held == 0 ? null : "表里没有的人当中有 %d 人已有认定金额或者支付，不能撤下。请把这些人补进表里，或者改选「只增改」。".formatted(held);
    }

    private static int faultyRows(Read read) {
        return (int) read.faults().stream().map(Fault::row).distinct().count();
    }

    private static @Nullable String droppedInWords(List<RosterRow> dropped) {
        return dropped.isEmpty()
                ? null
                : dropped.stream()
                        .map(row ->
                                "%d %s".formatted(row.position(), row.worker().name()))
                        .collect(Collectors.joining("、", "撤下：", "。"));
    }

    private List<Notice> notices(CaseState state, Reader reader, Read read) {
        Map<String, List<OtherCases.OtherCase>> elsewhere = otherCases.of(
                reader,
                state.id(),
                read.workers().values().stream().map(Worker::identityNumber).toList());
        Map<String, Integer> accounts = new HashMap<>();
        List<Notice> notices = new ArrayList<>();
        read.workers().forEach((row, worker) -> {
            String name = PersonName.masked(worker.name());
            List<OtherCases.OtherCase> others = elsewhere.getOrDefault(worker.identityNumber(), List.of());
            if (!others.isEmpty()) {
                notices.add(new Notice(row, name, "也在其他未结案件中：" + inWords(others)));
            }
            @Nullable String account = worker.account();
            @Nullable Integer first = account == null ? null : accounts.putIfAbsent(account, row);
            if (first != null) {
                notices.add(new Notice(row, name, "银行账号与第 %d 行相同，请核对是不是本人账户".formatted(first)));
            }
        });
        return notices;
    }

    /** Case numbers where the reader may see them, else region and unit. */
    String inWords(List<OtherCases.OtherCase> others) {
        LocalDate today = LocalDate.now(clock);
        Set<String> words = new LinkedHashSet<>();
        others.forEach(other -> words.add(other.number()
                .map(Object::toString)
                .orElseGet(() -> regions.nameOf(other.region(), today) + "（"
                        + departments.nameOf(new Office(DepartmentCode.LSI, other.handlingRegion()), today) + "）")));
        return String.join("、", words);
    }
}
