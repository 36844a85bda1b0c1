package org.zhiqian.reception.model;

/** The columns of the rota spreadsheet from left to right. */
enum RotaColumn {
    SESSION("场次", 10),
    DATE("接访日期", 14),
    TIME("时间", 16),
    PLACE("地点", 40),
    LEAD("带班单位", 36),
    LEAD_POST("带班职务", 18),
    STAFF("值班单位（用、隔开）", 70),
    STAFF_POST("值班职务", 18),
    REASON("调整理由（已安排的场次换单位时填写）", 36);

    private final String label;
    private final int width;

    RotaColumn(String label, int width) {
        this.label = label;
        this.width = width;
    }

    String label() {
        return label;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** {@code E}. */
    String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }
}
