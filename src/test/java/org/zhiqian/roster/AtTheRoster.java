package org.zhiqian.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/** A case of three workers, 26,400 元, whose roster comes. */
abstract class AtTheRoster extends AtTheOffice {
    static final String LSI = "lsi-530125";
    static final String LEADGRP = "leadgrp-530125";
    static final String HURD = "hurd-530125";

    static final Map<String, Object> VERIFIED = Handling.VERIFIED;

    String accepted() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", Handling.ACCEPTED);
        return number;
    }

    /** Three workers who are owed 26,400 元 together. */
    static RosterFile three(String... changes) {
        return RosterFile.roster()
                .worker(1, "10000", changes)
                .worker(2, "8400.50", changes)
                .worker(3, "7999.50", changes);
    }

    static String path(String number) {
        return "/api/cases/" + number + "/roster";
    }

    JsonNode roster(String number) {
        return roster(number, "");
    }

    JsonNode roster(String number, String query) {
        Answer answer = work.officer(LSI).get(path(number) + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    Answer send(String number, String query, RosterFile file) {
        return send(number, query, file.bytes());
    }

    Answer send(String number, String query, byte[] file) {
        return work.officer(LSI).postBytes(RosterFile.TYPE, path(number) + "/sheet?" + query, file);
    }

    JsonNode preview(String number, RosterFile file) {
        Answer answer = send(number, "mode=preview", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Previewed and stored, as the page does it. */
    JsonNode imported(String number, RosterFile file, String... scope) {
        String more = scope.length == 0 ? "" : "&scope=" + scope[0];
        Answer preview = send(number, "mode=preview" + more, file);
        assertThat(preview.json().path("errorCount").asInt()).as(preview.body()).isZero();
        Answer answer = send(
                number,
                "mode=commit&basis=%d&dropped=%d%s"
                        .formatted(
                                preview.json().path("basis").asInt(),
                                preview.json().path("dropped").asInt(),
                                more),
                file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    Answer pay(String number, String query, RosterFile file) {
        return work.officer(LSI).postBytes(RosterFile.TYPE, path(number) + "/payments/sheet?" + query, file.bytes());
    }

    Answer edit(String number, int position, String json) {
        return work.officer(LSI).call("PATCH", path(number) + "/rows/" + position, "{\"fields\":" + json + "}");
    }

    void refused(Answer answer, int status, String... sentences) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentences);
    }

    static List<String> errors(JsonNode preview) {
        return StreamSupport.stream(preview.path("errors").spliterator(), false)
                .map(one -> "%d %s %s"
                        .formatted(
                                one.path("row").asInt(),
                                one.path("column").asText(),
                                one.path("reason").asText()))
                .toList();
    }

    Map<String, Object> verified(int people, int migrants, String amount, String migrantAmount) {
        return with(VERIFIED, "people", people, "migrants", migrants, "amount", amount, "migrantAmount", migrantAmount);
    }

    /** The case's people and money claimed, as the case file says. */
    String claim(String number) {
        JsonNode claim = work.sheet(LSI, number).path("claim");
        return "%d %d %d %d %s"
                .formatted(
                        claim.path("people").asInt(),
                        claim.path("rosterPeople").asInt(),
                        claim.path("migrants").asInt(),
                        claim.path("lowIncomePeople").asInt(),
                        claim.path("amount").decimalValue().setScale(2).toPlainString());
    }
}
