package org.zhiqian.takeover.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/**
 * Where cases may be imported.
 *
 * @param exists whether there is such a region
 * @param mayImport whether whoever imports sees the whole of it
 * @param parent the region above
 */
public record Jurisdiction(
        Predicate<RegionCode> exists,
        Predicate<RegionCode> mayImport,
        Function<RegionCode, Optional<RegionCode>> parent) {

    @Nullable
    RegionCode read(Fields fields) {
        @Nullable RegionCode region = fields.require("region", fields.read("region", this::region));
        @Nullable RegionCode prefecture = fields.read("prefecture", this::known);
        if (region != null && prefecture != null && !isWithin(region, prefecture)) {
            fields.problem("prefecture", "与 region 不符：" + region + " 不属于 " + prefecture);
        }
        return region;
    }

    private boolean isWithin(RegionCode region, RegionCode prefecture) {
        return region.equals(prefecture) || parent.apply(region).equals(Optional.of(prefecture));
    }

    private RegionCode region(String written) {
        RegionCode region = known(written);
        if (!mayImport.test(region)) {
            throw new Refusal("不能承接 " + region + " 的案件：不在您的管辖范围内，请由当地或者上级承接");
        }
        return region;
    }

    private RegionCode known(String written) {
        if (!written.matches("[0-9]{6}") || !exists.test(new RegionCode(written))) {
            throw new Refusal("没有这个行政区划，应为 6 位区划代码，例如 530125");
        }
        return new RegionCode(written);
    }
}
