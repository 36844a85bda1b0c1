package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.zhiqian.Handling;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** What the cases of the file go through beside their main course: advances, arbitration, enforcement. */
final class SampleRoutes {
    private final Workplace work;
    private final Map<String, String> drives = new HashMap<>();

    SampleRoutes(Workplace work) {
        this.work = work;
    }

    /** From the fund of the county, in short: asked, approved, released and paid out on one day. */
    void advance(SampleCase sample, String number, Map<String, Object> payment) {
        Object on = payment.get("paidOn");
        start(
                sample.office("fin"),
                "fund-entry",
                Map.of("movement", "DEPOSIT", "amount", "1500000", "happenedOn", on, "voucher", "财政拨款单"));
        start(
                sample.office("lsi"),
                "revolving-fund",
                Map.of(
                        "caseNumber", number,
                        "cause", "OWNER_FLED",
                        "purpose", "BASIC_LIVING",
                        "fund", "OWN_FUND",
                        "people", 24,
                        "amount", payment.get("amount"),
                        "reason", "经营者失联，工人基本生活困难。"));
        work.complete(sample.office("leadgrp"), number, "approve-advance", Handling.APPROVED);
        work.complete(
                sample.office("fin"),
                number,
                "release-advance",
                Map.of("outcome", "RELEASED", "releasedOn", on, "voucher", "财政支付凭证"));
        work.complete(
                sample.office("lsi"),
                number,
                "pay-advance",
                Map.of("outcome", "PAID", "paidOn", on, "amount", payment.get("amount"), "voucher", "发放签领表"));
    }

    void start(String login, String process, Map<String, Object> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    void guide(SampleCase sample, String number, String day) {
        start(
                sample.office("lsi"),
                "arbitration",
                Map.of(
                        "caseNumber",
                        number,
                        "cause",
                        "MAJOR_DISPUTE",
                        "appliedOn",
                        day,
                        "legalAid",
                        true,
                        "reason",
                        "双方对提成比例有重大争议，证据不足。"));
        work.complete(
                sample.office("just"), number, "decide-legal-aid", Map.of("decision", "GRANTED", "decidedOn", day));
        work.complete(
                sample.office("just"), number, "assign-lawyer", Map.of("assignedOn", day, "organisation", "虚拟法律援助中心"));
    }

    void arbitrate(SampleCase sample, String number, String day) {
        work.complete(
                sample.office("arb"),
                number,
                "accept-arbitration",
                Map.of("outcome", "ACCEPTED", "decidedOn", day, "document", "虚拟劳人仲案" + sample.id()));
        work.complete(sample.office("arb"), number, "mediate-dispute", Map.of("outcome", "FAILED", "mediatedOn", day));
    }

    void award(SampleCase sample, String number, String day) {
        work.complete(
                sample.office("arb"),
                number,
                "issue-award",
                Map.of(
                        "outcome",
                        "FINAL",
                        "awardedOn",
                        day,
                        "servedOn",
                        day,
                        "document",
                        "虚拟劳人仲裁" + sample.id(),
                        "people",
                        sample.json().at("/verify/people").asInt(),
                        "amount",
                        sample.json().at("/verify/amount").asText(),
                        "performBy",
                        day));
    }

    /** The days for suing are over long since; what is not paid is enforced. */
    void leave(SampleCase sample, String number, String day) {
        work.complete(sample.office("lsi"), number, "record-lawsuit", Map.of("outcome", "NOT_SUED"));
        work.complete(
                sample.office("lsi"),
                number,
                "follow-performance",
                Map.of("outcome", "ENFORCEMENT", "happenedOn", day));
    }

    void drive(SampleCase sample, String number, String day) {
        Answer answer = work.start(
                sample.office("leadgrp"),
                "enforcement-drive",
                Map.of(
                        "name",
                        "集中执行",
                        "until",
                        "2026-12-31",
                        "reason",
                        "转法院执行局，纳入集中执行。",
                        "cases1",
                        Map.of(
                                "caseNumber",
                                number,
                                "basis",
                                "AWARD",
                                "document",
                                "虚拟劳人仲裁" + sample.id(),
                                "appliedOn",
                                day)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        drives.put(number, answer.json().path("businessKey").asText());
    }

    void enforced(SampleCase sample, String number, Map<String, Object> payment) {
        work.complete(
                sample.office("court"),
                driveOf(number),
                "record-enforcement",
                with(
                        Map.of("caseNumber", number, "result", "PAID", "progress", "MORE"),
                        "happenedOn",
                        payment.get("paidOn"),
                        "amount",
                        payment.get("amount"),
                        "peopleCleared",
                        payment.get("peopleCleared"),
                        "migrantsCleared",
                        payment.get("migrantsCleared"),
                        "migrantAmount",
                        payment.get("migrantAmount"),
                        "voucher",
                        payment.get("voucher")));
    }

    void seized(SampleCase sample, String number, String day) {
        work.complete(
                sample.office("court"),
                driveOf(number),
                "record-enforcement",
                Map.of(
                        "caseNumber", number,
                        "result", "SEIZED",
                        "happenedOn", day,
                        "note", "查封车辆待处置",
                        "progress", "FINISHED"));
    }

    private String driveOf(String number) {
        return Objects.requireNonNull(drives.get(number));
    }
}
