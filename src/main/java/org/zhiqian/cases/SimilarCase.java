package org.zhiqian.cases;

import java.time.LocalDate;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.kernel.CaseNumber;

/** An earlier case that may be about the same matter. */
public record SimilarCase(CaseNumber number, CaseStatus status, LocalDate receivedOn, Ground ground) {

    /** What it has in common. */
    public enum Ground {
        PERSON("同一诉求人"),
        EMPLOYER("同一单位"),
        PROJECT("同一项目");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
