package org.zhiqian.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.OtherCases;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.RosterFilter;
import org.zhiqian.cases.RosterPayments;
import org.zhiqian.cases.RosterRow;
import org.zhiqian.cases.RosterSums;
import org.zhiqian.cases.Rosters;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.Worker;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.kernel.Money;

/** Lays a roster out as a page. */
@Component
@Transactional(readOnly = true)
class RosterViews {
    private static final List<RosterView.ColumnView> COLUMNS =
            Arrays.stream(RosterColumn.values()).map(RosterViews::column).toList();

    private final Rosters rosters;
    private final RosterPayments rosterPayments;
    private final RosterUploads uploads;
    private final RosterAccess access;
    private final OtherCases otherCases;
    private final Payments payments;
    private final Verifications verifications;
    private final CaseFiles caseFiles;

    RosterViews(
            Rosters rosters,
            RosterPayments rosterPayments,
            RosterUploads uploads,
            RosterAccess access,
            OtherCases otherCases,
            Payments payments,
            Verifications verifications,
            CaseFiles caseFiles) {
        this.rosters = rosters;
        this.rosterPayments = rosterPayments;
        this.uploads = uploads;
        this.access = access;
        this.otherCases = otherCases;
        this.payments = payments;
        this.verifications = verifications;
        this.caseFiles = caseFiles;
    }

    private static RosterView.ColumnView column(RosterColumn column) {
        List<String> choices = column == RosterColumn.DOCUMENT
                ? Arrays.stream(IdentityDocument.values())
                        .map(IdentityDocument::label)
                        .toList()
                : column.kind() == Column.Kind.CHOICE ? List.of("是", "否") : List.of();
        return new RosterView.ColumnView(
                column.key(), column.heading(), column.required(), column.kind().name(), choices);
    }

    RosterView view(CaseState asked, RosterFilter filter, int offset, int size) {
        CaseState state = caseFiles.get(asked.id());
        RosterSums sums = rosters.sums(state.id());
        Balance balance = payments.balance(state.id());
        int version = rosters.version(state.id());
        List<RosterRow> rows = rosters.page(state.id(), filter, offset, size);
        Map<String, List<OtherCases.OtherCase>> elsewhere = otherCases.of(
                access.reader(),
                state.id(),
                rows.stream().map(row -> row.worker().identityNumber()).toList());
        return new RosterView(
                state.number().value(),
                version,
                access.canChange(state),
                RosterView.Sums.of(sums),
                new RosterView.Case(
                        state.people(),
                        state.claimedAmount().yuan(),
                        balance.verifiedPeople(),
                        balance.verifiedAmount().yuan(),
                        balance.clearedPeople(),
                        balance.paidAmount().yuan()),
                version == 0 || state.status() == CaseStatus.MERGED ? List.of() : differences(state, sums, balance),
                version == 0
                        ? List.of()
                        : rosterPayments.undivided(state.id()).stream()
                                .map(one -> new RosterView.Undivided(
                                        one.id(),
                                        one.paidOn(),
                                        one.source().label(),
                                        one.paid().amount().yuan(),
                                        one.paid().people(),
                                        one.voucher()))
                                .toList(),
                rosterPayments.prepared(state.id()).map(RosterView.Sum::of).orElse(null),
                COLUMNS,
                rows.stream().map(row -> row(row, elsewhere)).toList(),
                rosters.count(state.id(), filter));
    }

    private RosterView.Row row(RosterRow row, Map<String, List<OtherCases.OtherCase>> elsewhere) {
        List<OtherCases.OtherCase> others = elsewhere.getOrDefault(row.worker().identityNumber(), List.of());
        @Nullable Money verified = row.verified();
        return new RosterView.Row(
                row.position(),
                fields(Masked.texts(row.worker())),
                verified == null ? null : verified.yuan(),
                row.advanced().yuan(),
                row.paid().yuan(),
                row.remaining().yuan(),
                others.isEmpty() ? null : uploads.inWords(others));
    }

    static Map<String, String> shown(Worker worker) {
        return fields(WorkerTexts.of(worker));
    }

    private static Map<String, String> fields(Map<RosterColumn, String> texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        texts.forEach((column, text) -> fields.put(column.key(), text));
        return fields;
    }

    /** Everything in which the roster and the case are not the same. */
    private List<String> differences(CaseState state, RosterSums sums, Balance balance) {
        List<String> sentences = new ArrayList<>();
        boolean arrears =
                verifications.latest(state.id()).filter(Verification::isArrears).isPresent();
        if (arrears
                && (!balance.verifiedAmount().equals(sums.verified().amount())
                        || balance.verifiedPeople() != sums.verified().people())) {
            sentences.add("已认定 %d 人 %s 元，名册核实金额合计 %s，还没有一致。"
                    .formatted(
                            balance.verifiedPeople(),
                            balance.verifiedAmount(),
                            sums.assessed().inWords()));
        } else if (arrears && !sums.assessed().equals(sums.verified())) {
            sentences.add("核实金额改动后合计 %s，与已认定的 %s 不同；在任务「登记支付」中更正认定后生效。"
                    .formatted(sums.assessed().inWords(), sums.verified().inWords()));
        }
        if (!balance.paidAmount().equals(sums.paid().amount())) {
            sentences.add("已登记支付 %s 元，分到人的 %s 元，还有 %s 元没有分到人。"
                    .formatted(
                            balance.paidAmount(),
                            sums.paid().amount(),
                            balance.paidAmount().minus(sums.paid().amount())));
        } else if (balance.clearedPeople() != sums.paid().people()) {
            sentences.add("已登记付清 %d 人，按名册付清 %d 人。"
                    .formatted(balance.clearedPeople(), sums.paid().people()));
        }
        return sentences;
    }
}
