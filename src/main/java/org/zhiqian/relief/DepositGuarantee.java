package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** How the wage deposit was given (保证金形式). */
public enum DepositGuarantee implements Labelled {
    BANK_DEPOSIT("银行存款"),
    BANK_LETTER("银行保函"),
    OTHER_LETTER("其他保函");

    private final String label;

    DepositGuarantee(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
