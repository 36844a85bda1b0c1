package org.zhiqian.reporting.model;

import java.util.Optional;
import org.zhiqian.organisation.RegionLevel;

/**
 * A relation the figures must satisfy (勾稽关系).
 *
 * @param regions asked of rows of this level only; of every row if empty
 * @param message what should hold and what to do, in Chinese
 */
public record Check(String id, Level level, Optional<RegionLevel> regions, Rule rule, String message) {
    /** Whether a report that breaks it may be handed in. */
    public enum Level {
        /** It may not. */
        ERROR,
        /** With an explanation. */
        WARNING
    }
}
