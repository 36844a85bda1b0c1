package org.zhiqian.cases;

import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.kernel.CreditCode;

/** A respondent. The name of a natural person is personal data and stored sealed. */
public record Party(PartyRole role, String name, boolean person, @Nullable CreditCode creditCode) {
    @Override
    public String toString() {
        return "Party[" + role + "]";
    }
}
