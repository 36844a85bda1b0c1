package org.zhiqian.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.RosterPayments;
import org.zhiqian.cases.RosterPayments.Share;
import org.zhiqian.cases.RosterRow;
import org.zhiqian.cases.RosterSums.Part;
import org.zhiqian.cases.Rosters;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.PersonName;
import org.zhiqian.kernel.Refusal;

/** Takes sheets in that say who gets what of a payment. */
@Service
@Transactional
class PaymentSheets {
    private static final int LONGEST = 200;

    private final Rosters rosters;
    private final RosterPayments payments;
    private final RosterSettings settings;

    PaymentSheets(Rosters rosters, RosterPayments payments, RosterSettings settings) {
        this.rosters = rosters;
        this.payments = payments;
        this.settings = settings;
    }

    /** What a sheet comes to; the people are those who have everything by it. */
    record Preview(
            int rows,
            int faultyRows,
            int errorCount,
            List<Fault> errors,
            int clearedPeople,
            int clearedMigrants,
            BigDecimal amount,
            BigDecimal migrantAmount,
            boolean committed) {}

    private record Read(List<TextTable.Row<PaymentColumn>> rows, List<Fault> faults, List<Share> shares) {}

    @Transactional(readOnly = true)
    public Preview preview(CaseState state, byte[] body) {
        Read read = read(state, body);
        return view(read, read.faults().isEmpty() ? payments.sum(state.id(), read.shares()) : zero(), false);
    }

    /** Divides the recorded payment, or prepares the sheet for the next one to be recorded. */
    public Preview commit(CaseState state, byte[] body, Optional<UUID> payment) {
        Read read = read(state, body);
        if (!read.faults().isEmpty()) {
            throw new Refusal(
                    "支付表里有 %d 处不对，没有写入。请改正后重新预览。".formatted(read.faults().size()));
        }
        Part sum = payment.map(id -> payments.divide(state.id(), id, read.shares()))
                .orElseGet(() -> payments.prepare(state.id(), read.shares()));
        return view(read, sum, true);
    }

    @Transactional(readOnly = true)
    public byte[] marked(CaseState state, byte[] body) {
        Read read = read(state, body);
        return FaultySheet.write(RosterBooks.PAYMENTS, PaymentColumn.class, read.rows(), read.faults());
    }

    private static Part zero() {
        return new Part(0, 0, Money.ZERO, Money.ZERO);
    }

    private Preview view(Read read, Part sum, boolean committed) {
        return new Preview(
                read.rows().size(),
                (int) read.faults().stream().map(Fault::row).distinct().count(),
                read.faults().size(),
                read.faults().stream().limit(settings.errorsShown()).toList(),
                sum.people(),
                sum.migrants(),
                sum.amount().yuan(),
                sum.toMigrants().yuan(),
                committed);
    }

    private Read read(CaseState state, byte[] body) {
        TextTable<PaymentColumn> table = TextTable.read(
                body,
                RosterBooks.PAYMENTS,
                PaymentColumn.class,
                PaymentColumn.COMPUTED,
                settings.mostUnpacked(),
                settings.mostWorkers());
        List<RosterRow> all = rosters.all(state.id());
        Map<String, RosterRow> byPosition =
                all.stream().collect(Collectors.toMap(row -> String.valueOf(row.position()), Function.identity()));
        Map<String, RosterRow> byNumber =
                all.stream().collect(Collectors.toMap(row -> row.worker().identityNumber(), Function.identity()));
        List<Fault> faults = new ArrayList<>(table.faults());
        List<Share> shares = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        for (TextTable.Row<PaymentColumn> row : table.rows()) {
            if (row.texts().getOrDefault(PaymentColumn.AMOUNT, "").isBlank()) {
                continue;
            }
            try {
                RosterRow worker = worker(row.texts(), byPosition, byNumber);
                @Nullable Integer earlier = seen.putIfAbsent(worker.position(), row.number());
                if (earlier != null) {
                    throw new Faulty(PaymentColumn.POSITION, "与第 %d 行是同一人，一人只能一行".formatted(earlier));
                }
                shares.add(new Share(worker.position(), amount(row.texts(), worker), voucher(row.texts())));
            } catch (Faulty faulty) {
                faults.add(new Fault(row.number(), faulty.column.heading(), faulty.sentence()));
            }
        }
        if (shares.isEmpty() && faults.isEmpty()) {
            throw new Refusal("支付表里没有一行填了「本次支付金额」，请填写后再上传。");
        }
        return new Read(table.rows(), faults, shares);
    }

    private static RosterRow worker(
            Map<PaymentColumn, String> texts, Map<String, RosterRow> byPosition, Map<String, RosterRow> byNumber) {
        String position = texts.getOrDefault(PaymentColumn.POSITION, "");
        String number = CellText.code(texts.getOrDefault(PaymentColumn.IDENTITY_NUMBER, ""));
        if (position.isBlank() && number.isEmpty()) {
            throw new Faulty(PaymentColumn.POSITION, "序号和证件号码至少填一个");
        }
        @Nullable RosterRow found = position.isBlank() ? byNumber.get(number) : byPosition.get(position);
        if (found == null) {
            throw position.isBlank()
                    ? new Faulty(PaymentColumn.IDENTITY_NUMBER, "名册里没有这个证件号码")
                    : new Faulty(PaymentColumn.POSITION, "名册里没有这个序号");
        }
        if (!number.isEmpty() && !found.worker().identityNumber().equals(number)) {
            throw new Faulty(PaymentColumn.IDENTITY_NUMBER, "与名册里序号 %s 的证件号码不符".formatted(position));
        }
        String name = texts.getOrDefault(PaymentColumn.NAME, "");
        if (!name.isBlank()
                && !name.equals(found.worker().name())
                && !name.equals(PersonName.masked(found.worker().name()))) {
            throw new Faulty(PaymentColumn.NAME, "与名册里序号 %d 的姓名不符".formatted(found.position()));
        }
        return found;
    }

    private static Money amount(Map<PaymentColumn, String> texts, RosterRow worker) {
        try {
            Money amount = CellText.money(texts.getOrDefault(PaymentColumn.AMOUNT, ""));
            if (!amount.isPositive()) {
                throw new Refusal("应大于 0；没有领到的请空着");
            }
            if (amount.isMoreThan(worker.remaining())) {
                throw new Refusal("超过尚欠的 %s 元".formatted(worker.remaining()));
            }
            return amount;
        } catch (Refusal refusal) {
            throw new Faulty(PaymentColumn.AMOUNT, refusal.sentence());
        }
    }

    private static @Nullable String voucher(Map<PaymentColumn, String> texts) {
        @Nullable String text = texts.get(PaymentColumn.VOUCHER);
        if (text == null) {
            return null;
        }
        try {
            return CellText.of(text, LONGEST);
        } catch (Refusal refusal) {
            throw new Faulty(PaymentColumn.VOUCHER, refusal.sentence());
        }
    }

    /** Something wrong in a column of a row. */
    private static final class Faulty extends Refusal {
        private final PaymentColumn column;

        private Faulty(PaymentColumn column, String reason) {
            super(reason);
            this.column = column;
        }
    }
}
