package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** What unpaid wages have led to. */
public enum IncidentKind implements Labelled {
    GROUP("群体性事件"),
    EXTREME("极端事件");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
