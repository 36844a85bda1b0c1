package org.zhiqian.portal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regional;

/**
 * {@code config/portal/portal.yaml}.
 *
 * @param address where the public reaches this program; blank for the address the visitor used
 * @param map the address of a map with {@code {place}} in it; blank for none
 * @param daysAhead how far ahead sessions are shown
 * @param stages what each status is called for those concerned; complete
 */
@ConfigurationProperties("zhiqian.portal")
record PortalSettings(
        String title,
        String address,
        String map,
        int daysAhead,
        Hotlines hotlines,
        Inquiry inquiry,
        List<String> steps,
        List<String> bring,
        Map<CaseStatus, Stage> stages) {

    PortalSettings {
        for (CaseStatus status : CaseStatus.values()) {
            if (!stages.containsKey(status)) {
                throw new IllegalArgumentException(
                        "config/portal/portal.yaml 的 stages 缺 " + status + "（" + status.label() + "），请补上");
            }
        }
    }

    record Hotlines(@Name("default") List<Hotline> standard, Map<String, List<Hotline>> regions) {
        Hotlines(@Name("default") List<Hotline> standard, @Nullable Map<String, List<Hotline>> regions) {
            this.standard = standard;
            this.regions = regions == null ? Map.of() : regions;
        }
    }

    record Hotline(String name, String number) {}

    /**
     * How often somebody may ask within the window.
     *
     * @param wrongPerCode failed attempts for one query code
     * @param perAddress attempts from one network address
     */
    record Inquiry(int wrongPerCode, int perAddress, Duration window) {}

    record Stage(String name, String words) {}

    Stage stage(CaseStatus status) {
        return Objects.requireNonNull(stages.get(status));
    }

    /** For a region, given with those above it, the nearest first. */
    List<Hotline> hotlines(List<RegionCode> path) {
        return Regional.value(path, hotlines.regions(), hotlines.standard(), list -> list, "zhiqian.portal.hotlines");
    }
}
