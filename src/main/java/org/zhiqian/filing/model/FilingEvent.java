package org.zhiqian.filing.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Labelled;

/**
 * What happened to a report on its way up.
 *
 * @param account who did it; missing where time did
 */
public record FilingEvent(Kind kind, Instant at, @Nullable String account, @Nullable String note) {

    @JsonProperty
    public String label() {
        return kind.label();
    }

    public enum Kind implements Labelled {
        OPENED("开始填报"),
        COMPILED("完成汇总"),
        CHECKED("核对通过"),
        RECOMPILED("重新汇总"),
        SIGNED("签字"),
        NOT_SIGNED("签字前退回"),
        REMINDED("临期提醒"),
        OVERDUE("逾期未报"),
        URGED("催报"),
        SUBMITTED("报送"),
        RETURNED("上级退回"),
        ACCEPTED("上级接收"),
        DISPATCHED("对外报送"),
        CIRCULATED("通报"),
        NOT_CIRCULATED("不予通报");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
