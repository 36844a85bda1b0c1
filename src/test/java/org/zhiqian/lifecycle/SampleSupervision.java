package org.zhiqian.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhiqian.Handling;

/** How the leading offices stand over the cases of the file: leaders, lists, teams, joint investigations, escalation, letters. */
final class SampleSupervision {

    void lead(SampleDesk desk, String day) {
        desk.start(
                "leadgrp",
                "leader-in-charge",
                Handling.leader(desk.number(), day, desk.sample().until()));
    }

    void list(SampleDesk desk, int reportEvery) {
        desk.start(
                "lsi",
                "listed-supervision",
                Map.of(
                        "caseNumber", desk.number(),
                        "level", "COUNTY",
                        "department", "LSI",
                        "reason", "涉及人数较多、金额较大，社会影响较大。"));
        desk.complete(
                "leadgrp",
                "approve-listing",
                Map.of(
                        "decision", "LIST",
                        "limitOn", desk.sample().until(),
                        "reportEvery", reportEvery,
                        "condition", "工资全部付清，支付凭证齐全。",
                        "opinion", "同意挂牌督办，限期办结。"));
    }

    void report(SampleDesk desk, String progress) {
        report(desk, progress, false);
    }

    private static void report(SampleDesk desk, String progress, boolean delistingAsked) {
        desk.complete("lsi", "report-listed-case", Map.of("progress", progress, "delistingAsked", delistingAsked));
    }

    void delist(SampleDesk desk) {
        report(desk, "工资全部付清，申请摘牌。", true);
        desk.complete("leadgrp", "decide-delisting", Map.of("decision", "DELIST", "opinion", "工资付清，摘牌条件已经具备。"));
    }

    void formTeam(SampleDesk desk) {
        desk.start(
                "leadgrp",
                "special-team",
                Map.of(
                        "caseNumber", desk.number(),
                        "teamKind", "WORKING_GROUP",
                        "leadDepartment", "LEADGRP",
                        "position", "治欠办副主任",
                        "leaderName", "虚拟丙",
                        "purpose", "核清人数金额，督促建设单位垫付。",
                        "dueOn", desk.sample().until(),
                        "members1", Map.of("department", "HURD", "person", "虚拟丁"),
                        "members2", Map.of("department", "HRSS", "person", "虚拟戊")));
    }

    void dissolveTeam(SampleDesk desk) {
        desk.complete("leadgrp", "lead-team", Map.of("action", "REPORT", "content", "工资全部付清，专班任务完成。"));
        desk.complete("leadgrp", "review-team-report", Map.of("decision", "DISSOLVE", "opinion", "任务完成，同意撤销专班。"));
    }

    /** The lead unit and the departments are those of the file; their parts are not back yet. */
    void investigateJointly(SampleDesk desk) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "caseNumber",
                desk.number(),
                "leadDepartment",
                "HRSS",
                "reason",
                "历史遗留案件，涉及多个部门的职责。",
                "dueOn",
                desk.sample().until()));
        List<String> departments = desk.sample().participants();
        for (int i = 0; i < departments.size(); i++) {
            form.put(
                    "parts" + (i + 1),
                    Map.of(
                            "department", departments.get(i),
                            "work", "按责任清单核查本部门职责范围内的事项。",
                            "dueOn", desk.sample().until()));
        }
        desk.start("leadgrp", "joint-investigation", form);
    }

    void escalate(SampleDesk desk) {
        desk.start(
                "lsi",
                "escalation",
                Map.of(
                        "caseNumber", desk.number(),
                        "situation", "县级协调两次未果，财政资金有缺口。",
                        "difficulty", "县级财政资金不足，无力拨付工程款。",
                        "reason", "需要州市统筹资金并责令限期拨付。",
                        "evidence", "工人名册、专户流水、协调会纪要。",
                        "opinion", "建议由州市提级办理并责令拨付。"));
        desk.above()
                .complete(
                        "leadgrp",
                        "decide-escalation",
                        Map.of(
                                "decision",
                                "ACCEPT",
                                "dueOn",
                                desk.sample().until(),
                                "duties",
                                List.of("STABILISE", "SERVE_DOCUMENTS"),
                                "opinion",
                                "同意提级，由州市牵头办理。"));
    }

    /** Transferred to another department of the county, which is to answer by that day. */
    void transfer(SampleDesk desk, String department, String dueOn, String demand) {
        desk.start(
                "lsi",
                "letter",
                Map.of(
                        "kind",
                        "TRANSFER",
                        "document",
                        "虚拟转办字〔2026〕" + desk.sample().id() + "号",
                        "region",
                        desk.region(),
                        "department",
                        department,
                        "caseNumber",
                        desk.number(),
                        "dueOn",
                        dueOn,
                        "demand",
                        demand));
    }

    void answer(SampleDesk desk, String department, String report) {
        desk.complete(department, "feed-back", Map.of("kind", "RESULT", "report", report));
        desk.complete("lsi", "review-feedback", Map.of("decision", "ACCEPT"));
    }
}
