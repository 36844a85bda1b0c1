package org.zhiqian.campaign;

import java.util.List;
import java.util.Map;
import org.zhiqian.kernel.DepartmentCode;

/**
 * What a notice says beside dates and names, for people to read.
 *
 * @param period 活动时间
 * @param frequency how often sessions are held
 * @param bases the documents it rests on
 * @param tasks 工作任务
 * @param content what the sessions are about
 * @param requirements 工作要求
 * @param attendance who leads and who is sent
 * @param duties 职责 of single departments
 * @param placeRule who decides on places
 * @param publicity what has to be made known, where and when
 * @param reportChain who reports what to whom
 */
public record Wording(
        String period,
        String frequency,
        List<String> bases,
        List<String> tasks,
        String content,
        List<String> requirements,
        String attendance,
        Map<DepartmentCode, String> duties,
        String placeRule,
        String publicity,
        String reportChain) {

    public Wording {
        bases = List.copyOf(bases);
        tasks = List.copyOf(tasks);
        requirements = List.copyOf(requirements);
        duties = Map.copyOf(duties);
    }
}
