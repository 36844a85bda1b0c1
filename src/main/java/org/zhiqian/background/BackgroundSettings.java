package org.zhiqian.background;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * {@code config/background/background.yaml}; a misspelt key stops the start.
 *
 * @param mostAtOnce works on one node at a time
 * @param mostWaiting works that may wait for their turn on one node
 * @param mostOfOfficer works of one officer going on or waiting, on all nodes together
 * @param mostSize of a file
 * @param keep how long a file can be fetched
 * @param remember how long a work is listed
 */
@ConfigurationProperties(prefix = "zhiqian.background", ignoreUnknownFields = false)
record BackgroundSettings(
        int mostAtOnce,
        int mostWaiting,
        int mostOfOfficer,
        DataSize mostSize,
        Duration keep,
        Duration remember,
        String cleanUpCron) {}
