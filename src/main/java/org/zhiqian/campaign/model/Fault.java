package org.zhiqian.campaign.model;

/** What is wrong in a configuration file; lines count from 1. */
public final class Fault extends RuntimeException {
    private final int line;
    private final String reason;

    public Fault(int line, String reason) {
        super(reason);
        this.line = line;
        this.reason = reason;
    }

    /** {@code yn-2026.yaml 第 12 行：…}. */
    String in(String file) {
        return "%s 第 %d 行：%s".formatted(file, line, reason);
    }

    int line() {
        return line;
    }
}
