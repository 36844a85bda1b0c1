package org.zhiqian.takeover.model;

/**
 * What is wrong in a ledger, without what was typed there, which may be personal.
 *
 * @param ledgerCase the case as the ledger numbers it
 * @param place line or cell of the file
 */
public record LedgerProblem(String ledgerCase, String place, String field, String message) {
    private static final int LONGEST = 60;

    public LedgerProblem {
        ledgerCase = cut(ledgerCase, LONGEST);
        place = cut(place, LONGEST);
        field = cut(field, 100);
        message = cut(message, 500);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
