package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** How an order reached whom it orders (送达方式). */
public enum ServiceManner implements Labelled {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    ENTRUSTED("委托送达"),
    MAILED("邮寄送达"),
    ELECTRONIC("电子送达"),
    /** Put up where the absconded lives or works; served only if photographed or filmed (法释〔2013〕3号 第四条). */
    POSTED("张贴送达");

    private final String label;

    ServiceManner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
