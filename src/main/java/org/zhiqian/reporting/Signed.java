package org.zhiqian.reporting;

import java.time.LocalDate;
import java.util.Map;

/**
 * Who signed a report that was handed in, and when it was.
 *
 * @param names of those who signed, by the placeholder of {@code config/tables/} for them
 */
public record Signed(Map<Signer, String> names, LocalDate on) {
    /** As whom somebody signs, with what stands before the name where the layout has no field for it. */
    public enum Signer {
        UNIT_HEAD("{unitHead}", "单位负责人："),
        SECTION_HEAD("{sectionHead}", "处（队）负责人："),
        PREPARER("{preparer}", "填报人：");

        private final String placeholder;
        private final String label;

        Signer(String placeholder, String label) {
            this.placeholder = placeholder;
            this.label = label;
        }

        String placeholder() {
            return placeholder;
        }

        String label() {
            return label;
        }
    }

    public Signed {
        names = Map.copyOf(names);
    }
}
