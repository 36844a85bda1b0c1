package org.zhiqian.roster;

/** A column that offices fill in. */
interface Column {
    /** What stands in a column. */
    enum Kind {
        TEXT,
        CHOICE,
        MONEY
    }

    String heading();

    Kind kind();

    boolean required();

    /** How to fill it in; may be empty. */
    String note();
}
