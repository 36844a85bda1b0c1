package org.zhiqian.prevention;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;

/**
 * {@code config/prevention/prevention.yaml}.
 *
 * @param leads the department that leads in each trade
 * @param otherLead the one that leads where none is named
 * @param stateOwnedLead the one that leads for state-owned enterprises, before the trade
 * @param lookBackDays days after the removal on which a cleared enterprise or project is visited again
 */
@Validated
@ConfigurationProperties(prefix = "zhiqian.prevention", ignoreUnknownFields = false)
record PreventionSettings(
        @DefaultValue Map<Industry, String> leads,
        String otherLead,
        String stateOwnedLead,
        @NotEmpty List<Integer> lookBackDays,
        Warning warning,
        Schedule schedule) {

    /**
     * When the three indicators give warning (经营状况、信用等级、历史投诉).
     *
     * @param withinDays how far back complaints and inspections count
     * @param complaints from how many complaints on
     * @param missingSystems from how many missing systems of one project on
     */
    record Warning(
            @Positive int withinDays,
            @Positive int complaints,
            @Positive int missingSystems,
            Set<Operation> operations,
            Set<CreditRating> ratings) {}

    /** When the daily check runs. */
    record Schedule(boolean enabled, String cron) {}

    String leadOf(Industry industry, Set<Ownership> ownership) {
        return ownership.contains(Ownership.STATE_OWNED) ? stateOwnedLead : leads.getOrDefault(industry, otherLead);
    }
}
