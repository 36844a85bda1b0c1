package org.zhiqian.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes different in a roster: workers added at the end, others by their position. */
public record RosterChange(List<Worker> added, Map<Integer, Worker> changed, Set<Integer> dropped) {
    /** {@code 新增 3 人、变更 1 人、撤下 0 人}. */
    public String inWords() {
        return "新增 %d 人、变更 %d 人、撤下 %d 人".formatted(added.size(), changed.size(), dropped.size());
    }
}
