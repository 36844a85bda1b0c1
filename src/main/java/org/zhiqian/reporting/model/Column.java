package org.zhiqian.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiqian.organisation.RegionLevel;

/**
 * One column of a table.
 *
 * @param letter its place in the printed table; empty if it is not printed
 * @param groups the headings it shares with its neighbours, the uppermost first; none if it stands alone
 * @param regions filled in for rows of this level only; for every row if empty
 */
public record Column(
        String key,
        String letter,
        String label,
        List<String> groups,
        Unit unit,
        Optional<RegionLevel> regions,
        Content content) {

    public Column {
        groups = List.copyOf(groups);
    }

    public boolean isPrinted() {
        return !letter.isEmpty();
    }

    /** Its headings from above; the unit stands under the second, as the official forms have it. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>(groups);
        headings.add(label);
        int named = Math.min(1, groups.size());
        if (!unit.isText() && unit.shown()) {
            headings.set(named, headings.get(named) + "\n(" + unit.name() + ")");
        }
        return List.copyOf(headings);
    }
}
