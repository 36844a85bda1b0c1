package org.zhiqian.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.relief.ReliefSettings.Limits;
import org.zhiqian.relief.ReliefSettings.PerHead;

class ReliefSettingsTest {
    private static final RegionCode YILIANG = new RegionCode("530125");
    private static final RegionCode LINXIANG = new RegionCode("530902");
    private static final RegionCode KUNMING = new RegionCode("530100");

    private static final ReliefSettings SETTINGS = new ReliefSettings(
            new BigDecimal("5000000"),
            new BigDecimal("1000000"),
            Map.of("530902", new BigDecimal("2000000")),
            new PerHead(
                    new Limits(new BigDecimal("2000"), new BigDecimal("6000")),
                    Map.of("530100", new Limits(new BigDecimal("1500"), null))),
            "FIN",
            7,
            30,
            90,
            true);

    @Test
    void aRegionWithManyArrearsHoldsMoreInItsFund() {
        assertThat(SETTINGS.minimum(YILIANG, RegionLevel.COUNTY)).isEqualTo(Money.of(1000000));
        assertThat(SETTINGS.minimum(LINXIANG, RegionLevel.COUNTY)).isEqualTo(Money.of(2000000));
        assertThat(SETTINGS.minimum(KUNMING, RegionLevel.PREFECTURE)).isEqualTo(Money.of(5000000));
    }

    @Test
    void theNearestRegionSaysWhatIsAdvancedPerHead() {
        List<RegionCode> upwards = List.of(YILIANG, KUNMING);
        assertThat(SETTINGS.perHead(AdvancePurpose.BASIC_LIVING, upwards)).isEqualTo(Money.of(1500));
        assertThat(SETTINGS.perHead(AdvancePurpose.PART_OF_WAGES, upwards)).isEqualTo(Money.of(6000));
    }
}
