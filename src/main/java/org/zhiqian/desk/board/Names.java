package org.zhiqian.desk.board;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Workload;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Regions;

/** What regions, units, routes and officers are called on the board. */
@Component
class Names {
    private static final String MAIN = "办案主流程";

    private final Regions regions;
    private final Departments departments;
    private final Officers officers;
    private final Clock clock;

    Names(Regions regions, Departments departments, Officers officers, Clock clock) {
        this.regions = regions;
        this.departments = departments;
        this.officers = officers;
        this.clock = clock;
    }

    Named region(RegionCode region) {
        return new Named(region.value(), regions.nameOf(region, LocalDate.now(clock)));
    }

    String office(Office office) {
        return departments.nameOf(office, LocalDate.now(clock));
    }

    static String route(String route) {
        return route.equals(Workload.MAIN_ROUTE)
                ? MAIN
                : MatterKind.valueOf(route).label();
    }

    /** The name of an account's holder, else the account. */
    String officer(String login) {
        return officers.find(login).map(Officer::name).orElse(login);
    }
}
