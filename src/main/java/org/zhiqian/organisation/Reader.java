package org.zhiqian.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/**
 * Whoever is asking, and how far he or she may see.
 *
 * @param login the account
 * @param offices where the account works; none for an administrator
 * @param regions the regions of those offices and all below them: cases outside do not exist for this reader
 * @param wholeRegions the part of these in which every case is visible; elsewhere only cases in which one of the offices
 *     has or had a task
 * @param roles what the account may do
 * @param duties what its offices do beyond their tasks
 */
public record Reader(
        String login,
        List<Office> offices,
        Set<RegionCode> regions,
        Set<RegionCode> wholeRegions,
        Set<Role> roles,
        Set<Duty> duties) {

    public Reader {
        offices = List.copyOf(offices);
        regions = Set.copyOf(regions);
        wholeRegions = Set.copyOf(wholeRegions);
        roles = Set.copyOf(roles);
        duties = Set.copyOf(duties);
    }

    /** Offices, roles and duties, as the engine knows them. */
    public List<String> groups() {
        Stream<String> computed =
                Stream.concat(roles.stream().map(Role::group), duties.stream().map(Duty::group));
        return Stream.concat(offices.stream().map(Office::toString), computed.sorted())
                .toList();
    }

    /** The regions, as the engine knows them. */
    public List<String> tenants() {
        return regions.stream().map(RegionCode::value).sorted().toList();
    }

    /** Whether cases of that region can be visible at all. */
    public boolean reaches(RegionCode region) {
        return regions.contains(region);
    }

    /** Whether every case of that region is visible. */
    public boolean seesWhole(RegionCode region) {
        return wholeRegions.contains(region);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATORS);
    }

    public boolean worksIn(Office office) {
        return offices.contains(office);
    }

    public boolean worksIn(DepartmentCode department) {
        return offices.stream().anyMatch(office -> office.department().equals(department));
    }
}
