package org.zhiqian.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** The tree of divisions: one province, its prefectures, their counties. Names belong to periods. */
@Component
public final class Regions {
    private final Map<RegionCode, Region> byCode;
    private final Map<RegionCode, List<RegionCode>> children;

    Regions(OrganisationProperties properties) {
        byCode = properties.regions().stream()
                .map(Region::of)
                .collect(Collectors.toMap(Region::code, Function.identity(), Regions::refuseTwice, TreeMap::new));
        children = new TreeMap<>();
        for (Region region : byCode.values()) {
            region.parent().ifPresent(parent -> {
                if (!byCode.containsKey(parent)) {
                    throw new IllegalStateException("行政区划 %s 的上级 %s 不存在".formatted(region.code(), parent));
                }
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(region.code());
            });
        }
    }

    private static Region refuseTwice(Region one, Region other) {
        throw new IllegalStateException("行政区划 %s 写了两次：%s、%s".formatted(one.code(), one.name(), other.name()));
    }

    public boolean exists(RegionCode code) {
        return byCode.containsKey(code);
    }

    public RegionLevel levelOf(RegionCode code) {
        return region(code).level();
    }

    /** The name in force on that day. */
    public String nameOf(RegionCode code, LocalDate day) {
        return region(code).nameOn(day);
    }

    /** 大理州 for 大理白族自治州; the full name where there is no shorter one. */
    public String shortNameOf(RegionCode code) {
        return region(code).shortName();
    }

    public Optional<RegionCode> parent(RegionCode code) {
        return region(code).parent();
    }

    /** The directly lower divisions in code order. */
    public List<RegionCode> children(RegionCode code) {
        region(code);
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /** The division itself and all below it, upper before lower, in code order. */
    public Set<RegionCode> visibleFrom(RegionCode code) {
        Set<RegionCode> visible = new LinkedHashSet<>();
        visible.add(code);
        children(code).forEach(child -> visible.addAll(visibleFrom(child)));
        return Collections.unmodifiableSet(visible);
    }

    /** The division itself and those above it up to the province. */
    public List<RegionCode> upwardsFrom(RegionCode code) {
        List<RegionCode> upwards = new ArrayList<>();
        for (Optional<RegionCode> next = Optional.of(code); next.isPresent(); next = parent(next.get())) {
            upwards.add(next.get());
        }
        return List.copyOf(upwards);
    }

    /** Every division in code order. */
    public Set<RegionCode> all() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    Region region(RegionCode code) {
        @Nullable Region region = byCode.get(code);
        if (region == null) {
            throw new Refusal("没有代码为 " + code + " 的行政区划，请从名单中选择。");
        }
        return region;
    }
}
