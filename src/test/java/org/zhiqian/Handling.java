package org.zhiqian;

import static org.zhiqian.Registrations.with;

import java.util.Map;

/** Forms of a case's tasks as officers fill them in, about the three workers of {@link Registrations}; all invented. */
public final class Handling {
    public static final Map<String, Object> ACCEPTED = Map.of("decision", "ACCEPT", "responsiblePerson", "承办人甲");

    /** Three migrant workers, 26,400 元, owed on 2026-04-20. */
    public static final Map<String, Object> VERIFIED = Map.of(
            "verifiedOn", "2026-04-20",
            "outcome", "ARREARS",
            "people", 3,
            "migrants", 3,
            "amount", "26400",
            "liableRole", "GENERAL_CONTRACTOR",
            "liableName", "云南虚拟云岭建筑有限公司",
            "liabilityRule", "L30_1",
            "findings", "查阅工资表、考勤和专户流水，确认拖欠。",
            "factsClear", true);

    public static final Map<String, Object> NOT_TODAY = Map.of("outcome", "NOT_TODAY", "reason", "专户资金明日才能到账，当日付不了。");

    public static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE");

    private Handling() {}

    public static Map<String, Object> notArrears(String verifiedOn, String reason) {
        return Map.of(
                "verifiedOn",
                verifiedOn,
                "outcome",
                "NOT_ARREARS",
                "notArrearsReason",
                reason,
                "findings",
                "名册工人工资已经专户全部代发，查无拖欠。",
                "factsClear",
                true);
    }

    /** One measure, of the housing bureau. */
    public static Map<String, Object> plan(String resolveBy) {
        return Map.of(
                "goal",
                "总包专户代发三人工资",
                "responsibleDepartment",
                "LSI",
                "responsiblePerson",
                "承办人甲",
                "resolveBy",
                resolveBy,
                "measures1",
                Map.of("action", "督促总包拨付人工费", "department", "HURD", "person", "承办人乙", "dueOn", resolveBy));
    }

    public static Map<String, Object> measureDone(String doneOn) {
        return Map.of("outcome", "DONE", "doneOn", doneOn, "result", "已督促总包拨付人工费。");
    }

    public static Map<String, Object> payment(String paidOn, int people, String amount) {
        return Map.of(
                "paidOn", paidOn,
                "payerRole", "GENERAL_CONTRACTOR",
                "payerName", "云南虚拟云岭建筑有限公司",
                "source", "WAGE_ACCOUNT",
                "peopleCleared", people,
                "amount", amount,
                "voucher", "银行代发回单");
    }

    /** As {@link #payment}, entered in the task that collects payments. */
    public static Map<String, Object> paid(String paidOn, int people, String amount) {
        return with(payment(paidOn, people, amount), "entry", "PAID");
    }

    /** All three on the spot. */
    public static Map<String, Object> settled(String paidOn) {
        return with(payment(paidOn, 3, "26400"), "outcome", "PAID", "conclusion", "总包专户当场代发，三人工资全部到账。");
    }

    public static Map<String, Object> concluded() {
        return Map.of("conclusion", "办理完毕，凭证和笔录已附卷。");
    }

    public static Map<String, Object> answered(String answeredOn) {
        return Map.of("answeredOn", answeredOn, "manner", "PHONE", "answer", "办理结果已经逐项告知，有凭证可查。");
    }

    /** Somebody of the leading office in charge of the case, for the start form. */
    public static Map<String, Object> leader(String number, String appointedOn, String dueOn) {
        return Map.of(
                "caseNumber",
                number,
                "department",
                "LEADGRP",
                "position",
                "副县长",
                "leaderName",
                "虚拟甲",
                "appointedOn",
                appointedOn,
                "dueOn",
                dueOn);
    }

    /** What an authority did in the case, for the start form of the register of acts. */
    public static Map<String, Object> act(String number, String kind, String actedOn, Object... more) {
        return with(Map.of("caseNumber", number, "kind", kind, "actedOn", actedOn), more);
    }

    /** An order to pay by that day, handed over. */
    public static Map<String, Object> order(String number, String actedOn, String complyBy, Object... more) {
        Map<String, Object> served = act(
                number,
                "ORDER",
                actedOn,
                "document",
                "虚拟劳监令字〔2026〕第1号",
                "servedManner",
                "DIRECT",
                "complyBy",
                complyBy);
        return with(served, more);
    }
}
