package org.zhiqian.reception.model;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhiqian.kernel.RegionCode;

/**
 * {@code config/reception/reception.yaml}.
 *
 * @param openDaysBefore how many days ahead the process of a session begins
 * @param regions those that take part; where none is named, every region whose leading office has officers
 * @param publishWorkdaysBefore by how many working days before the day time and place must be public
 * @param remindWorkdaysBefore how many working days before that limit the office is reminded
 * @param closeWorkdaysAfter within how many working days after the day the close-out sheet is due
 */
@ConfigurationProperties(prefix = "zhiqian.reception")
public record ReceptionSettings(
        int openDaysBefore,
        @DefaultValue List<String> regions,
        int publishWorkdaysBefore,
        int remindWorkdaysBefore,
        int closeWorkdaysAfter) {

    public ReceptionSettings {
        regions = List.copyOf(regions);
        if (openDaysBefore < 0 || publishWorkdaysBefore < 0 || remindWorkdaysBefore < 0 || closeWorkdaysAfter < 0) {
            throw new IllegalStateException("config/reception/reception.yaml 中的天数不能小于 0");
        }
    }

    public List<RegionCode> namedRegions() {
        return regions.stream().map(RegionCode::new).toList();
    }
}
