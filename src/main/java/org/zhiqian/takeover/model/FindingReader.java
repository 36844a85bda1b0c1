package org.zhiqian.takeover.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.model.NotArrearsReason;
import org.zhiqian.cases.model.VerificationOutcome;
import org.zhiqian.kernel.Money;

/** What was found. */
final class FindingReader {
    private static final int LONGEST_TEXT = 2000;

    private final LedgerTerms terms;
    private final Fields fields;

    FindingReader(LedgerTerms terms, Fields fields) {
        this.terms = terms;
        this.fields = fields;
    }

    @Nullable
    Verification verification() {
        @Nullable Fields verify = fields.block("verify");
        if (verify == null) {
            return null;
        }
        @Nullable LocalDate day = verify.require("date", verify.date("date"));
        @Nullable Boolean arrears = verify.require("is_arrears", verify.flag("is_arrears"));
        int people = verify.countOrZero("people");
        int migrants = verify.countOrZero("migrants");
        Money amount = verify.moneyOrZero("amount");
        Money toMigrants = verify.moneyOrZero("migrant_amount");
        @Nullable
        NotArrearsReason reason = verify.read("reason", word -> terms.term(NotArrearsReason.class, "reason", word));
        @Nullable String note = verify.text("note", LONGEST_TEXT);
        verify.refuseUnknown();
        if (day == null || arrears == null) {
            return null;
        }
        check(verify, arrears, reason, people > 0 || migrants > 0 || !amount.isZero() || !toMigrants.isZero());
        return new Verification(
                day,
                arrears ? VerificationOutcome.ARREARS : VerificationOutcome.NOT_ARREARS,
                reason,
                people,
                migrants,
                amount,
                toMigrants,
                null,
                null,
                null,
                false,
                0,
                true,
                note == null ? "承接台账所列。" : note);
    }

    private static void check(Fields verify, boolean arrears, @Nullable NotArrearsReason reason, boolean owed) {
        if (arrears && reason != null) {
            verify.problem("reason", "属于欠薪的不填原因");
        }
        if (!arrears && reason == null && !verify.has("reason")) {
            verify.problem("reason", "不属于欠薪的，必须填写原因");
        }
        if (!arrears && owed) {
            verify.problem("people", "不属于欠薪的，不填认定人数和金额");
        }
    }
}
