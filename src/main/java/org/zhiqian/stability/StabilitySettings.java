package org.zhiqian.stability;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code config/stability/stability.yaml}; a misspelt key stops the start.
 *
 * @param longestReviewDays calendar days from one review of stabilising measures to the next
 * @param reportUpwardsFrom people in an incident from which the leading office of the upper level is told too
 */
@ConfigurationProperties(prefix = "zhiqian.stability", ignoreUnknownFields = false)
record StabilitySettings(int longestReviewDays, int reportUpwardsFrom) {}
