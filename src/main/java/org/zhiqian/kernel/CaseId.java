package org.zhiqian.kernel;

import java.util.UUID;

/** Identifies one case in the database and on the diagrams; people use its {@link CaseNumber}. */
public record CaseId(UUID value) {
    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
