package org.zhiqian.intake;

import org.zhiqian.kernel.Labelled;

/** Whether a low-income family gets by while wages are owed (生活状况). */
public enum Livelihood implements Labelled {
    SECURE("生活有保障"),
    DIFFICULT("生活困难，有返贫风险");

    private final String label;

    Livelihood(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
