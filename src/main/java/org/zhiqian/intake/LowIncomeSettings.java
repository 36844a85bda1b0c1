package org.zhiqian.intake;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * {@code config/intake/low-income.yaml}.
 *
 * @param reviewWorkdays working days from one review of the livelihood to the next
 */
@Validated
@ConfigurationProperties(prefix = "zhiqian.intake.low-income", ignoreUnknownFields = false)
record LowIncomeSettings(@Positive int reviewWorkdays) {}
