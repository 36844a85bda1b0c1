package org.zhiqian.lifecycle;

import static org.zhiqian.Registrations.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhiqian.Handling;

/** Money and courts in the cases of the file: advances, arbitration, enforcement drives. */
final class SampleRoutes {
    private final Map<String, String> drives = new HashMap<>();

    /** The fund of the county holds enough; asked for and approved in short, for the basic needs of all workers. */
    void requestAdvance(SampleDesk desk, String day) {
        desk.start(
                "fin",
                "fund-entry",
                Map.of("movement", "DEPOSIT", "amount", "1500000", "happenedOn", day, "voucher", "财政拨款单"));
        desk.start(
                "lsi",
                "revolving-fund",
                Map.of(
                        "caseNumber", desk.number(),
                        "cause", "OWNER_FLED",
                        "purpose", "BASIC_LIVING",
                        "fund", "OWN_FUND",
                        "people", desk.sample().json().at("/verify/people").asInt(),
                        "amount", desk.sample().json().at("/payments/0/amount").asText(),
                        "reason", "经营者失联，工人基本生活困难。"));
        desk.complete("leadgrp", "approve-advance", Handling.APPROVED);
    }

    void payAdvance(SampleDesk desk, Map<String, Object> payment) {
        Object on = payment.get("paidOn");
        desk.complete("fin", "release-advance", Map.of("outcome", "RELEASED", "releasedOn", on, "voucher", "财政支付凭证"));
        desk.complete(
                "lsi",
                "pay-advance",
                Map.of("outcome", "PAID", "paidOn", on, "amount", payment.get("amount"), "voucher", "发放签领表"));
    }

    void guide(SampleDesk desk, String day) {
        desk.start(
                "lsi",
                "arbitration",
                Map.of(
                        "caseNumber",
                        desk.number(),
                        "cause",
                        "MAJOR_DISPUTE",
                        "appliedOn",
                        day,
                        "legalAid",
                        true,
                        "reason",
                        "双方对提成比例有重大争议，证据不足。"));
        desk.complete("just", "decide-legal-aid", Map.of("decision", "GRANTED", "decidedOn", day));
        desk.complete("just", "assign-lawyer", Map.of("assignedOn", day, "organisation", "虚拟法律援助中心"));
    }

    void arbitrate(SampleDesk desk, String day) {
        desk.complete(
                "arb",
                "accept-arbitration",
                Map.of(
                        "outcome",
                        "ACCEPTED",
                        "decidedOn",
                        day,
                        "document",
                        "虚拟劳人仲案" + desk.sample().id()));
        desk.complete("arb", "mediate-dispute", Map.of("outcome", "FAILED", "mediatedOn", day));
    }

    void award(SampleDesk desk, String day) {
        desk.complete(
                "arb",
                "issue-award",
                Map.of(
                        "outcome",
                        "FINAL",
                        "awardedOn",
                        day,
                        "servedOn",
                        day,
                        "document",
                        awardOf(desk),
                        "people",
                        desk.sample().json().at("/verify/people").asInt(),
                        "amount",
                        desk.sample().json().at("/verify/amount").asText(),
                        "performBy",
                        day));
    }

    /** The days for suing are over long since; what is not paid is enforced. */
    void leave(SampleDesk desk, String day) {
        desk.complete("lsi", "record-lawsuit", Map.of("outcome", "NOT_SUED"));
        desk.complete("lsi", "follow-performance", Map.of("outcome", "ENFORCEMENT", "happenedOn", day));
    }

    void drive(SampleDesk desk, String day) {
        Map<String, Object> enforced =
                Map.of("caseNumber", desk.number(), "basis", "AWARD", "document", awardOf(desk), "appliedOn", day);
        String drive = desk.start(
                        "leadgrp",
                        "enforcement-drive",
                        Map.of(
                                "name", "集中执行",
                                "until", "2026-12-31",
                                "reason", "转法院执行局，纳入集中执行。",
                                "cases1", enforced))
                .path("businessKey")
                .asText();
        drives.put(desk.number(), drive);
    }

    void enforced(SampleDesk desk, Map<String, Object> payment) {
        Map<String, Object> paid = with(payment, "happenedOn", payment.get("paidOn"), "result", "PAID");
        paid.keySet()
                .retainAll(List.of(
                        "result",
                        "happenedOn",
                        "amount",
                        "peopleCleared",
                        "migrantsCleared",
                        "migrantAmount",
                        "voucher"));
        record(desk, paid);
    }

    /** The vehicle is still to be sold: the drive goes on. */
    void seized(SampleDesk desk, String day) {
        record(desk, Map.of("result", "SEIZED", "happenedOn", day, "note", "查封车辆待处置"));
    }

    private void record(SampleDesk desk, Map<String, Object> result) {
        desk.work()
                .complete(
                        desk.sample().office("court"),
                        Objects.requireNonNull(drives.get(desk.number())),
                        "record-enforcement",
                        with(result, "caseNumber", desk.number(), "progress", "MORE"));
    }

    private static String awardOf(SampleDesk desk) {
        return "虚拟劳人仲裁" + desk.sample().id();
    }
}
