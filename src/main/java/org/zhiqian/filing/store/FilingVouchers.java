package org.zhiqian.filing.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.store.SnapshotContent.Voucher;
import org.zhiqian.kernel.Refusal;

/** The wage-payment vouchers (工资支付凭证) that go with a report: those of every case that is solved since the one before. */
@Repository
public class FilingVouchers {
    private static final int PART = 500;

    private final JdbcClient jdbc;
    private final FilingRegister register;
    private final Snapshots snapshots;

    FilingVouchers(JdbcClient jdbc, FilingRegister register, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.register = register;
        this.snapshots = snapshots;
    }

    /** The vouchers of these cases without those that the report before counted; refused where one is missing. */
    public List<Voucher> required(Filing filing, List<String> solved) {
        List<String> fresh = fresh(filing, solved);
        List<Voucher> vouchers = of(fresh, filing.asOf());
        Set<String> missing = new HashSet<>(fresh);
        vouchers.forEach(one -> missing.remove(one.caseNumber()));
        vouchers.stream().filter(one -> one.voucher().isBlank()).forEach(one -> missing.add(one.caseNumber()));
        if (!missing.isEmpty()) {
            throw new Refusal("新计入已解决的案件缺工资支付凭证，不能报送：%s。请先在案件中登记支付凭证。"
                    .formatted(String.join("、", missing.stream().sorted().toList())));
        }
        return vouchers;
    }

    private List<String> fresh(Filing filing, List<String> solved) {
        Set<String> before = register.before(filing)
                .flatMap(earlier -> snapshots.lastOf(earlier.id()))
                .map(snapshot -> Set.copyOf(snapshot.content().solvedCases()))
                .orElse(Set.of());
        return solved.stream().filter(number -> !before.contains(number)).toList();
    }

    private List<Voucher> of(List<String> cases, LocalDate asOf) {
        List<Voucher> vouchers = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += PART) {
            vouchers.addAll(jdbc.sql(
                            """
                            SELECT c.number, p.paid_on, p.amount, p.voucher FROM payments p JOIN cases c ON c.id = p.case_id
                            WHERE c.number IN (:cases) AND p.paid_on <= :asOf ORDER BY c.number, p.paid_on, p.recorded_at
                            """)
                    .param("cases", cases.subList(from, Math.min(cases.size(), from + PART)))
                    .param("asOf", asOf)
                    .query((row, number) -> new Voucher(
                            row.getString("number"),
                            row.getObject("paid_on", LocalDate.class),
                            row.getBigDecimal("amount"),
                            VoucherText.masked(row.getString("voucher").strip())))
                    .list());
        }
        return vouchers;
    }
}
