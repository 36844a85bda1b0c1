package org.zhiqian.relief.store;

/** Why the balance of an emergency fund moves. */
public enum FundEntryKind {
    /** 财政拨入. */
    DEPOSIT(true),
    /** 追回归垫. */
    RECOVERY(true),
    /** 调出. */
    WITHDRAWAL(false),
    /** 垫付支出. */
    ADVANCE(false);

    private final boolean incoming;

    FundEntryKind(boolean incoming) {
        this.incoming = incoming;
    }

    boolean isIncoming() {
        return incoming;
    }
}
