package org.zhiqian.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code config/mail/mail.yaml}; a misspelt key stops the start. */
@ConfigurationProperties(prefix = "zhiqian.notification", ignoreUnknownFields = false)
record NotificationSettings(String from, String fromName, String link, String templates, Dispatch dispatch) {

    record Dispatch(
            boolean enabled, Duration interval, int batch, Duration firstWait, Duration longestWait, int maxAttempts) {

        /** After each failure twice as long as before, up to the longest wait. */
        Duration waitAfter(int attempts) {
            Duration wait = firstWait;
            for (int i = 1; i < attempts && wait.compareTo(longestWait) < 0; i++) {
                wait = wait.multipliedBy(2);
            }
            return wait.compareTo(longestWait) < 0 ? wait : longestWait;
        }
    }
}
