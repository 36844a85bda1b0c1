package org.zhiqian.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/**
 * A campaign of joint reception days as its notice announces it; one file of {@code config/campaigns/}.
 *
 * @param id the name of the file, for example {@code yn-2026}
 * @param scope the region that announced it; it holds for this region and all below
 * @param to the last day, as the office reads "before Spring Festival"
 * @param goals what the notice wants to reach, in its words
 * @param places where regions receive; regions not named decide and publish themselves
 * @param core departments that must sit at every session
 * @param others further departments that send somebody
 * @param reports when what is due, with stored dates
 * @param contacts who answers questions, as units, never persons
 * @param readings where the notice contradicts itself and how it was read
 * @param wording what else the notice says, for people to read
 * @param planRequired whether every region makes a plan of its own
 * @param onSite how many sessions at projects the notice asks for; their dates are added later
 * @param hours when sessions begin and end where nothing else is said
 * @param tables the tables of {@code config/tables/} the notice asks for
 */
public record Campaign(
        String id,
        String title,
        Optional<String> documentNumber,
        LocalDate issuedOn,
        String issuer,
        RegionCode scope,
        LocalDate from,
        LocalDate to,
        List<String> goals,
        Map<RegionCode, String> places,
        List<DepartmentCode> core,
        List<DepartmentCode> others,
        List<PlannedSession> sessions,
        List<ReportDate> reports,
        List<String> contacts,
        List<String> readings,
        Wording wording,
        Rotation rotation,
        boolean planRequired,
        Optional<OnSite> onSite,
        Hours hours,
        List<String> tables) {

    public Campaign {
        goals = List.copyOf(goals);
        places = Map.copyOf(places);
        core = List.copyOf(core);
        others = List.copyOf(others);
        sessions = List.copyOf(sessions);
        reports = List.copyOf(reports);
        contacts = List.copyOf(contacts);
        readings = List.copyOf(readings);
        tables = List.copyOf(tables);
    }

    /** How many sessions at projects (项目一线集中接访) the notice asks for. */
    public record OnSite(int least, int most) {}

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Everybody who sits: the core departments, then the others. */
    public List<DepartmentCode> participants() {
        return Stream.concat(core.stream(), others.stream()).toList();
    }
}
