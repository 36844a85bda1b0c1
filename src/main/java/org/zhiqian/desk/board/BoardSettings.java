package org.zhiqian.desk.board;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.zhiqian.kernel.RegionCode;

/**
 * {@code config/desk/board.yaml}; a misspelt key stops the start.
 *
 * @param keep how long the trend is shown before it is counted anew
 * @param mostAtOnce how many rows one action takes
 * @param mostExported how many rows an export has
 * @param screens what stands in halls without anybody logged in
 */
@ConfigurationProperties(prefix = "zhiqian.board", ignoreUnknownFields = false)
record BoardSettings(Duration keep, int mostAtOnce, int mostExported, List<Screen> screens) {
    BoardSettings {
        screens = List.copyOf(screens);
    }

    /** A screen and the SHA-256 of the key in its link, in hexadecimal. */
    record Screen(String region, String keySha256) {
        Screen {
            if (!keySha256.matches("[0-9a-f]{64}")) {
                throw new IllegalStateException("zhiqian.board.screens：key-sha256 应为 64 位小写十六进制");
            }
        }

        RegionCode regionCode() {
            return new RegionCode(region);
        }
    }
}
