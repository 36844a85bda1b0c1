package org.zhiqian.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.RegionCode;

/** Settings that hold everywhere unless a region, or the nearest above it, has set its own. */
public final class Regional {
    private Regional() {}

    /**
     * One value for a region, which is given with those above it, the nearest first.
     *
     * @param setting its place in the files, for whoever left the default out
     */
    public static <E, T> T value(
            List<RegionCode> path,
            Map<String, E> regions,
            E standard,
            Function<? super E, ? extends @Nullable T> value,
            String setting) {
        return path.stream()
                .flatMap(region -> Optional.ofNullable(regions.get(region.value())).stream())
                .flatMap(entry -> Optional.<T>ofNullable(value.apply(entry)).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(value.apply(standard)))
                .orElseThrow(() -> new IllegalStateException("设置 %s 的 default 不完整".formatted(setting)));
    }
}
