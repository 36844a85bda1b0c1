package org.zhiqian.cases;

/**
 * Which part of a sorted list is read.
 *
 * @param sort the column
 * @param descending the largest or latest first
 * @param skipped how many rows come before
 * @param size how many rows at most
 */
public record ListPart<S extends Enum<S>>(S sort, boolean descending, int skipped, int size) {
    String direction() {
        return descending ? " DESC" : " ASC";
    }
}
