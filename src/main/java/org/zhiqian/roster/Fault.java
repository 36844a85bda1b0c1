package org.zhiqian.roster;

/**
 * One thing that is wrong in a sheet.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param column the heading; empty where the whole row is meant
 */
record Fault(int row, String column, String reason) {
    @Override
    public String toString() {
        return column.isEmpty() ? reason : column + "：" + reason;
    }
}
