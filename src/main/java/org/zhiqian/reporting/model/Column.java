package org.zhiqian.reporting.model;

/**
 * One column of a table.
 *
 * @param letter its place in the printed table; empty if it is not printed
 * @param group the heading it shares with its neighbours; empty if it stands alone
 */
public record Column(String key, String letter, String label, String group, Unit unit, Content content) {
    public boolean isPrinted() {
        return !letter.isEmpty();
    }

    /** The label with the unit under it, as the official forms have it. */
    public String heading() {
        return unit.isText() ? label : label + "\n(" + unit.name() + ")";
    }
}
