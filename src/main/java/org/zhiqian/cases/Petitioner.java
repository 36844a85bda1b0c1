package org.zhiqian.cases;

import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.cases.model.PetitionerRole;
import org.zhiqian.kernel.Phone;

/** Who petitions, with the representative where there is one. Personal data; stored sealed. */
public record Petitioner(
        String name,
        PetitionerRole role,
        @Nullable IdentityDocument document,
        @Nullable String identityNumber,
        Phone phone,
        @Nullable String address,
        @Nullable String representativeName,
        @Nullable Phone representativePhone) {
    @Override
    public String toString() {
        return "Petitioner[" + role + "]";
    }
}
