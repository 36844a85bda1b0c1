package org.zhiqian.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Reader;

/** How far a reader may see, as queries ask for it: {@code regions}, {@code wholeRegions} and {@code offices}. */
final class ReaderParameters {
    private ReaderParameters() {}

    static Map<String, Object> of(Reader reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("wholeRegions", codes(reader.wholeRegions()));
        values.put("regions", codes(reader.regions()));
        values.put(
                "offices",
                orNone(reader.offices().stream().map(Office::toString).collect(Collectors.toSet())));
        return values;
    }

    static Set<String> codes(Collection<RegionCode> regions) {
        return orNone(regions.stream().map(RegionCode::value).collect(Collectors.toSet()));
    }

    /** SQL knows no empty list. */
    private static Set<String> orNone(Set<String> values) {
        return values.isEmpty() ? Set.of("-") : values;
    }
}
