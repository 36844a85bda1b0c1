package org.zhiqian.takeover;

import java.util.List;

/**
 * A column of the spreadsheet.
 *
 * @param key the field of the ledger, with its block before the dot
 * @param many several values in one cell, parted by 、 or a line break; equal keys are one list
 */
record SheetColumn(String heading, String key, boolean many) {
    static final String CASES = "案件";
    static final String NOTES = "说明";

    /** A sheet of the workbook; {@code key} is the list of the case its rows go to, empty for the cases themselves. */
    record Sheet(String name, String key, List<SheetColumn> columns) {}

    private static SheetColumn one(String heading, String key) {
        return new SheetColumn(heading, key, false);
    }

    private static SheetColumn many(String heading, String key) {
        return new SheetColumn(heading, key, true);
    }

    static final List<Sheet> SHEETS = List.of(
            new Sheet(
                    CASES,
                    "",
                    List.of(
                            one("编号", "id"),
                            one("区划代码", "region"),
                            one("州市代码", "prefecture"),
                            one("诉求", "title"),
                            many("诉求来源", "channels"),
                            many("接访日期", "visits"),
                            one("平台线索日期", "platform_clue_date"),
                            one("登记日期", "registered"),
                            one("用人单位类别", "employer_category"),
                            one("行业主管", "industry"),
                            one("案件分类", "severity"),
                            one("优先级", "priority"),
                            one("项目名称", "project.name"),
                            many("项目性质", "project.ownership"),
                            one("项目状态", "project.status"),
                            one("工资专用账户", "project.wage_account"),
                            one("实名制", "project.real_name"),
                            one("工资保证金", "project.deposit"),
                            one("维权信息告示牌", "project.board"),
                            one("申报人数", "claim.people"),
                            one("名册人数", "claim.roster_people"),
                            one("申报金额", "claim.amount"),
                            many("欠薪起始月份", "claim.period"),
                            many("欠薪截止月份", "claim.period"),
                            one("农民工人数", "claim.migrants"),
                            one("低收入人数", "claim.low_income"),
                            one("代表人数", "claim.reps"),
                            one("核实日期", "verify.date"),
                            one("是否欠薪", "verify.is_arrears"),
                            one("认定人数", "verify.people"),
                            one("认定金额", "verify.amount"),
                            one("认定农民工人数", "verify.migrants"),
                            one("认定农民工金额", "verify.migrant_amount"),
                            one("不属于欠薪的原因", "verify.reason"),
                            one("核实说明", "verify.note"),
                            one("立案日期", "filed"),
                            one("责令改正日期", "order_correct"),
                            one("移送公安日期", "transferred"),
                            one("公安立案日期", "police_filed"),
                            one("状态", "status"),
                            one("办结日期", "close_date"),
                            one("非立案解决", "nonfiled_solved"))),
            new Sheet(
                    "单位",
                    "entities",
                    List.of(
                            one("案件编号", "id"),
                            one("角色", "role"),
                            one("名称", "name"),
                            one("统一社会信用代码", "uscc"),
                            one("是否国有", "state_owned"))),
            new Sheet(
                    "支付",
                    "payments",
                    List.of(
                            one("案件编号", "id"),
                            one("支付日期", "date"),
                            one("付清人数", "people_cleared"),
                            one("金额", "amount"),
                            one("付清农民工人数", "migrants_cleared"),
                            one("农民工金额", "migrant_amount"),
                            one("支付来源", "source"),
                            one("政府垫付", "is_advance"),
                            many("支付凭证", "evidence"),
                            one("应追偿金额", "recourse.amount"),
                            one("已追回金额", "recourse.recovered"),
                            one("追偿状态", "recourse.status"))),
            new Sheet(
                    "经过",
                    "events",
                    List.of(one("案件编号", "id"), one("日期", "date"), one("种类", "type"), one("内容", "text"))));
}
