package org.zhiqian.reception.model;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.RegionCode;

/**
 * {@code config/reception/reception.yaml}.
 *
 * @param openDaysBefore how many days ahead the process of a session begins
 * @param regions those that take part; where none is named, every region whose leading office has officers
 * @param publishWorkdaysBefore by how many working days before the day time and place must be public
 * @param remindWorkdaysBefore how many working days before that limit the office is reminded
 * @param closeWorkdaysAfter within how many working days after the day the close-out sheet is due
 * @param mostConsultations persons of one entry of consultations
 * @param mostPublicityEvents events (场次) of one entry of publicity
 * @param mostLeaflets single copies of one entry of publicity
 */
@ConfigurationProperties(prefix = "zhiqian.reception")
public record ReceptionSettings(
        int openDaysBefore,
        @DefaultValue List<String> regions,
        int publishWorkdaysBefore,
        int remindWorkdaysBefore,
        int closeWorkdaysAfter,
        int mostConsultations,
        int mostPublicityEvents,
        int mostLeaflets) {

    public ReceptionSettings {
        regions = List.copyOf(regions);
        if (openDaysBefore < 0 || publishWorkdaysBefore < 0 || remindWorkdaysBefore < 0 || closeWorkdaysAfter < 0) {
            throw new IllegalStateException("config/reception/reception.yaml 中的天数不能小于 0");
        }
    }

    /** Refuses figures of publicity that no office reaches in one entry. */
    public void requirePlausible(int events, int leaflets) {
        List<Problem> problems = new ArrayList<>();
        if (events > mostPublicityEvents) {
            problems.add(new Problem("sessions", "宣传场次", "一次最多登记 %d 场次，请核对".formatted(mostPublicityEvents)));
        }
        if (leaflets > mostLeaflets) {
            problems.add(new Problem("leaflets", "资料份数", "一次最多登记 %d 份，请核对：按实际份数填，不折算成万份".formatted(mostLeaflets)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** The same for consultations. */
    public void requirePlausible(int persons) {
        if (persons > mostConsultations) {
            throw new InvalidInput(
                    List.of(new Problem("persons", "咨询人次", "一次最多登记 %d 人次，请核对".formatted(mostConsultations))));
        }
    }

    public List<RegionCode> namedRegions() {
        return regions.stream().map(RegionCode::new).toList();
    }
}
