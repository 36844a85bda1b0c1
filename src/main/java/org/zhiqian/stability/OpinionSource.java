package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** Where an item of public opinion was found (舆情来源). */
public enum OpinionSource implements Labelled {
    INTERNET("互联网"),
    NEWS("新闻媒体"),
    VIDEO("短视频"),
    HOTLINE("热线"),
    OTHER("其他");

    private final String label;

    OpinionSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
