package org.zhiqian.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhiqian.kernel.DepartmentCode;

/**
 * Who leads and who sits at the n-th session (轮值).
 *
 * @param leads departments whose leaders receive in turn
 * @param fixed departments that sit every time
 * @param extras departments of which one more sits in turn; may be empty
 * @param leadPost the post of the leader, for example 分管负责同志
 * @param leadPosts departments whose leader holds another post
 * @param staffPost the post of those who sit
 */
public record Rotation(
        List<DepartmentCode> leads,
        List<DepartmentCode> fixed,
        List<DepartmentCode> extras,
        String leadPost,
        Map<DepartmentCode, String> leadPosts,
        String staffPost) {

    public Rotation {
        leads = List.copyOf(leads);
        fixed = List.copyOf(fixed);
        extras = List.copyOf(extras);
        leadPosts = Map.copyOf(leadPosts);
    }

    /** Sessions are counted from 1. */
    public DepartmentCode leadOf(int number) {
        return leads.get((number - 1) % leads.size());
    }

    public List<DepartmentCode> staffOf(int number) {
        List<DepartmentCode> staff = new ArrayList<>(fixed);
        if (!extras.isEmpty()) {
            staff.add(extras.get((number - 1) % extras.size()));
        }
        return List.copyOf(staff);
    }

    public String postOfLead(DepartmentCode department) {
        return leadPosts.getOrDefault(department, leadPost);
    }
}
