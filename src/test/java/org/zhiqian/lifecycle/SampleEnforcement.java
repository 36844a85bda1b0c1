package org.zhiqian.lifecycle;

import static org.zhiqian.Registrations.with;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the inspectors do in the cases of the file: orders, the police, false claims, the list of debtors. */
final class SampleEnforcement {
    private static final Map<String, Object> AGREED = Map.of("decision", "AGREE");

    private final Set<String> disobeyed = new HashSet<>();

    void file(SampleDesk desk, String day) {
        desk.start("lsi", "enforcement-act", Map.of("caseNumber", desk.number(), "kind", "FILED", "actedOn", day));
    }

    /** Ordered and served on one day; posting counts with a photograph only. */
    void order(SampleDesk desk, String day) {
        desk.start("lsi", "correction-order", issued(desk, day, "PAY"));
        Map<String, Object> served = Map.of("servedManner", desk.sample().servedManner(), "servedOn", day);
        desk.complete(
                "lsi", "serve-order", with(served, "photographed", desk.sample().isPosted() ? true : null));
    }

    /** The prefecture orders the owner to fund the project (§59); only the county of the case may follow it up. */
    void orderFunding(SampleDesk desk, String day) {
        desk.above()
                .start(
                        "lsi",
                        "enforcement-act",
                        Map.of(
                                "caseNumber", desk.number(),
                                "kind", "ORDER",
                                "actedOn", day,
                                "document", orderOf(desk),
                                "servedManner", desk.sample().servedManner(),
                                "complyBy", desk.sample().complyBy()));
        desk.start("lsi", "correction-order", issued(desk, day, "RECTIFY"));
    }

    private static Map<String, Object> issued(SampleDesk desk, String day, String subject) {
        return Map.of(
                "caseNumber",
                desk.number(),
                "subject",
                subject,
                "document",
                orderOf(desk),
                "issuedOn",
                day,
                "complyBy",
                desk.sample().complyBy(),
                "facts",
                "拖欠工资，数额已经核定。",
                "demand",
                "限期足额支付。");
    }

    private static String orderOf(SampleDesk desk) {
        return "虚拟劳监令字〔2026〕" + desk.sample().id() + "号";
    }

    void disobeyed(SampleDesk desk, String day) {
        check(desk, day, List.of());
    }

    /** The file has the prefecture agree to the inquiry on 07-01; §40 allows it only when an order has expired. */
    void disobeyedByOneWhoFled(SampleDesk desk, String day) {
        check(desk, day, List.of("ACCOUNT"));
        desk.above().complete("hrss", "approve-asset-inquiry", AGREED);
        reportCrime(desk, day, "FLED");
    }

    private void check(SampleDesk desk, String day, List<String> assets) {
        desk.complete(
                "lsi",
                "check-compliance",
                Map.of("outcome", "NOT_COMPLIED", "checkedOn", day, "record", "期满未支付，制作复核笔录。", "assets", assets));
        disobeyed.add(desk.number());
    }

    /** Everything is paid: in time, or after the order had run out. */
    void obeyed(SampleDesk desk, String day) {
        if (disobeyed.contains(desk.number())) {
            desk.complete("lsi", "decide-handling", Map.of("outcome", "ENDED", "reason", "工资已经全部支付，不再处理。"));
        } else {
            desk.start(
                    "lsi",
                    "order-performance",
                    Map.of(
                            "caseNumber",
                            desk.number(),
                            "document",
                            orderOf(desk),
                            "performedOn",
                            day,
                            "proof",
                            "专户代发回单已经附卷。"));
        }
    }

    void reportCrime(SampleDesk desk, String day) {
        reportCrime(desk, day, "HID_ASSETS");
    }

    private static void reportCrime(SampleDesk desk, String day, String conduct) {
        desk.start(
                "lsi",
                "police-transfer",
                Map.of(
                        "caseNumber",
                        desk.number(),
                        "conduct",
                        conduct,
                        "reportedOn",
                        day,
                        "officerOne",
                        "执法人员甲",
                        "officerTwo",
                        "执法人员乙",
                        "report",
                        "责令期满仍未支付，提出移送书面报告。"));
    }

    void transfer(SampleDesk desk, String day) {
        desk.complete("hrss", "approve-transfer", AGREED);
        desk.complete(
                "lsi",
                "send-transfer",
                Map.of(
                        "outcome",
                        "SENT",
                        "sentOn",
                        day,
                        "document",
                        "虚拟劳监移字〔2026〕" + desk.sample().id() + "号",
                        "evidence",
                        "责令文书和送达回证、复核笔录、账户流水。",
                        "copied",
                        true));
    }

    /** The police file, and the debtor may be listed as untrustworthy, as the file suggests. */
    void fileCrime(SampleDesk desk, String day) {
        desk.complete("psb", "decide-filing", Map.of("decision", "FILED", "decidedOn", day));
        desk.complete("lsi", "hand-over-material", Map.of("handedOn", day, "inventory", "账册和流水，随案移交。"));
        desk.start(
                "lsi",
                "blacklisting",
                Map.of(
                        "caseNumber",
                        desk.number(),
                        "ground",
                        "AMOUNT",
                        "unitName",
                        desk.sample().liableName(),
                        "facts",
                        "责令期满未支付，数额达到移送标准。"));
    }

    void suspect(SampleDesk desk) {
        desk.start(
                "lsi",
                "false-claim",
                Map.of("caseNumber", desk.number(), "kind", desk.sample().suspicion(), "grounds", "名册、流水与申报不符。"));
    }

    void confirmFalse(SampleDesk desk, String day) {
        desk.complete(
                "lsi",
                "check-claim",
                Map.of(
                        "finding",
                        "CONFIRMED",
                        "checkedOn",
                        day,
                        "evidence",
                        desk.sample().json().at("/verify/note").asText(),
                        "referTo",
                        desk.sample().referredTo()));
    }

    void refer(SampleDesk desk) {
        desk.complete("hrss", "approve-referral", AGREED);
    }
}
