package org.zhiqian.filing.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiqian.filing.WriteNarrative;
import org.zhiqian.filing.model.SignRole;
import org.zhiqian.reporting.Report;

/**
 * What was handed in, whole: the figures with remarks and explanations, who signed, and the vouchers.
 *
 * @param version counted from 1; a report that was returned is handed in again as the next one
 * @param vouchers of every case counted as solved now and not in the reporter's report before (工资支付凭证)
 * @param solvedCases every case counted as solved, by number
 * @param previous the hash of the version before
 */
public record SnapshotContent(
        String campaign,
        String report,
        String title,
        @Nullable String table,
        String office,
        String officeName,
        String receiverName,
        LocalDate dueOn,
        LocalDate from,
        LocalDate asOf,
        int version,
        Instant compiledAt,
        @Nullable Report figures,
        @Nullable String remark,
        @Nullable String explanation,
        @Nullable String correction,
        @Nullable WriteNarrative narrative,
        List<Signature> signatures,
        List<Voucher> vouchers,
        List<String> solvedCases,
        @Nullable String note,
        Instant submittedAt,
        String submittedBy,
        @Nullable String previous) {

    /** Who signed as what. */
    public record Signature(SignRole role, String office, String account, Instant signedAt, @Nullable String opinion) {}

    /** The proof that wages of a solved case were paid. */
    public record Voucher(String caseNumber, LocalDate paidOn, BigDecimal amount, String voucher) {}
}
