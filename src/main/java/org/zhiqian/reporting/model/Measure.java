package org.zhiqian.reporting.model;

/**
 * What can be counted from the dated facts of a case; each is a figure per case, added up over cases. Arrears include
 * arrears in part. Money and people move with part payments, the case counts as solved only when it is closed and the
 * balance is zero.
 */
public enum Measure implements Content {
    RECEIVED_CASES("1"),
    /** By roster where there is one, otherwise as declared; never corrected by what was verified. */
    RECEIVED_PEOPLE("declared_people"),
    NOT_ARREARS_CASES("not_arrears"),
    IS_ARREARS_CASES("arrears"),
    VERIFIED_PEOPLE("arrears * found_people"),
    VERIFIED_AMOUNT("arrears * found_amount"),
    SOLVED_CASES("arrears * closed * CASE WHEN found_amount = paid_amount THEN 1 ELSE 0 END"),
    /** Workers whose own wages are paid in full, also in cases still open. */
    PAID_PEOPLE("arrears * cleared_people"),
    PAID_AMOUNT("arrears * paid_amount"),
    PAID_WITHOUT_ADVANCES("arrears * (paid_amount - advanced_amount)"),
    /** The part of the money paid that somebody advanced, as from the revolving fund (应急周转金). */
    ADVANCED_AMOUNT("arrears * advanced_amount"),
    PENDING_CASES("pending"),
    PENDING_PEOPLE("pending * declared_people"),
    PENDING_AMOUNT("pending * claimed_amount"),
    /** Refused or referred without ever being verified: a part of the pending cases. */
    TURNED_AWAY_CASES("pending * turned_away"),
    RECEPTION_VISITS("reception_visits");

    private final String perCase;

    Measure(String perCase) {
        this.perCase = perCase;
    }

    /** The figure of one case as SQL over the columns of a counted case. */
    public String perCase() {
        return perCase;
    }
}
