package org.zhiqian.escalation;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code config/escalation/escalation.yaml}.
 *
 * @param longestReportInterval the most days between two reports on a listed case
 */
@ConfigurationProperties(prefix = "zhiqian.escalation", ignoreUnknownFields = false)
record EscalationSettings(int longestReportInterval, int fewestJointDepartments) {}
