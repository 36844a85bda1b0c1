package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** The trade of a project, which names its regulator (行业主管). */
public enum Industry implements Labelled {
    HOUSING("房建市政"),
    TRANSPORT("交通"),
    WATER("水利"),
    RAILWAY("铁路"),
    AVIATION("民航"),
    ENERGY("能源电力"),
    TELECOM("通信"),
    FARMLAND("农田"),
    FORESTRY("林草"),
    LAND("自然资源"),
    EDUCATION("教育"),
    HEALTH("卫生健康"),
    INDUSTRY("工业制造"),
    NONE("非工程项目");

    private final String label;

    Industry(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
