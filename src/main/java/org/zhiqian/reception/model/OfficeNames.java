package org.zhiqian.reception.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;

/** Finds an office of a region by what people call it: full name, kind of body, other names, code. */
final class OfficeNames {
    private final Map<String, Office> byName = new HashMap<>();

    OfficeNames(Departments departments, RegionCode region, LocalDate day) {
        for (DepartmentCode code : departments.all()) {
            Office office = new Office(code, region);
            if (departments.exists(office)) {
                byName.putIfAbsent(code.value(), office);
                byName.putIfAbsent(office.toString().toUpperCase(Locale.ROOT), office);
                byName.putIfAbsent(departments.nameOf(code), office);
                departments.aliasesOf(code).forEach(alias -> byName.putIfAbsent(alias, office));
                byName.put(departments.nameOf(office, day), office);
            }
        }
    }

    Optional<Office> find(String name) {
        return Optional.ofNullable(byName.get(name))
                .or(() -> Optional.ofNullable(byName.get(name.toUpperCase(Locale.ROOT))));
    }
}
