package org.zhiqian.takeover.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.Money;
import org.zhiqian.takeover.model.LedgerCase.Remark;

/** What was paid, in the order of the dates. */
final class PaymentReader {
    private static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_VOUCHER = 200;

    /** How ledgers say that there is none. */
    private static final Set<String> NO_EVIDENCE = Set.of("无", "暂无", "没有", "未提供", "-", "—", "/");

    /** Who pays from that source, where it is not the employer. */
    private static final Map<PaymentSource, PartyRole> PAYERS = Map.of(
            PaymentSource.WAGE_ACCOUNT, PartyRole.GENERAL_CONTRACTOR,
            PaymentSource.GENERAL_CONTRACTOR, PartyRole.GENERAL_CONTRACTOR,
            PaymentSource.WAGE_DEPOSIT, PartyRole.GENERAL_CONTRACTOR,
            PaymentSource.DEVELOPER, PartyRole.DEVELOPER,
            PaymentSource.FISCAL, PartyRole.DEVELOPER);

    private final LedgerTerms terms;
    private final List<Party> parties;

    PaymentReader(LedgerTerms terms, List<Party> parties) {
        this.terms = terms;
        this.parties = parties;
    }

    List<Payment> payments(Fields fields, List<Remark> remarks) {
        List<Payment> payments = new ArrayList<>();
        for (Fields paid : fields.blocks("payments")) {
            @Nullable LocalDate day = paid.require("date", paid.date("date"));
            @Nullable Integer people = paid.require("people_cleared", paid.count("people_cleared"));
            @Nullable Money amount = paid.require("amount", paid.money("amount"));
            int migrants = paid.countOrZero("migrants_cleared");
            Money toMigrants = paid.moneyOrZero("migrant_amount");
            @Nullable String written = paid.required("source", LONGEST_SOURCE);
            @Nullable Boolean advance = paid.flag("is_advance");
            List<String> evidence = paid.list("evidence", text -> text);
            @Nullable String recourse = recourse(paid);
            paid.refuseUnknown();
            if (day == null || people == null || amount == null || written == null) {
                continue;
            }
            PaymentSource source = terms.source(written);
            boolean ownWord = !source.label().equals(written);
            String voucher = voucher(evidence, ownWord ? "（来源：" + written + "）" : "");
            if (voucher.length() > LONGEST_VOUCHER) {
                paid.problem("evidence", "支付凭证和来源合计最多 " + LONGEST_VOUCHER + " 字");
                continue;
            }
            if (voucher.isEmpty() && ownWord) {
                remarks.add(new Remark(day, "支付来源", written));
            }
            if (recourse != null) {
                remarks.add(new Remark(day, "追偿", recourse));
            }
            PartyRole payer = PAYERS.getOrDefault(source, PartyRole.EMPLOYER);
            payments.add(new Payment(
                    day,
                    payer,
                    nameOf(payer).orElse(source.label()),
                    source,
                    people,
                    migrants,
                    amount,
                    toMigrants,
                    voucher,
                    advance == null ? source.isAdvance() : advance));
        }
        payments.sort(Comparator.comparing(Payment::paidOn));
        return payments;
    }

    private Optional<String> nameOf(PartyRole payer) {
        return parties.stream()
                .filter(party -> party.role() == payer)
                .map(Party::name)
                .findFirst();
    }

    /** Empty where the ledger names none, so that the tables find the gap. */
    private static String voucher(List<String> evidence, String source) {
        String proof =
                evidence.stream().filter(one -> !NO_EVIDENCE.contains(one)).collect(Collectors.joining("、"));
        return proof.isEmpty() ? "" : proof + source;
    }

    private @Nullable String recourse(Fields paid) {
        @Nullable Fields recourse = paid.block("recourse");
        if (recourse == null) {
            return null;
        }
        Money amount = recourse.moneyOrZero("amount");
        Money recovered = recourse.moneyOrZero("recovered");
        @Nullable String status = recourse.text("status", LONGEST_SOURCE);
        recourse.refuseUnknown();
        if (recovered.isMoreThan(amount)) {
            recourse.problem("recovered", "不能多于应追偿的 " + amount + " 元");
        }
        return "应追偿 %s 元，已追回 %s 元%s".formatted(amount, recovered, status == null ? "" : "，" + status);
    }
}
