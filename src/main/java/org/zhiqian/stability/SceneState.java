package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** How things are at the scene (现场情况). */
public enum SceneState implements Labelled {
    CALM("秩序平稳"),
    DISPERSED("人员已疏散"),
    MEASURES("依法采取措施");

    private final String label;

    SceneState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
