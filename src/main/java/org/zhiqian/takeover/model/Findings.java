package org.zhiqian.takeover.model;

import java.util.ArrayList;
import java.util.List;

/** Everything found while one case of a ledger was read: what is wrong, and what it says in one normal form. */
final class Findings {
    private final String ledgerCase;
    private final List<LedgerProblem> problems = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();

    Findings(String ledgerCase) {
        this.ledgerCase = ledgerCase;
    }

    void add(String place, String field, String message) {
        problems.add(new LedgerProblem(ledgerCase, place, field, message));
    }

    void said(String field, Object value) {
        content.append(field).append('=').append(value).append('\n');
    }

    List<LedgerProblem> problems() {
        return problems;
    }

    String content() {
        return content.toString();
    }
}
