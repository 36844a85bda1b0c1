package org.zhiqian.notification;

import java.util.Locale;

/** Where a mail of the outbox stands. */
public enum MailState {
    WAITING("待发"),
    SENT("已发"),
    FAILED("发送失败");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState ofStored(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
