package org.zhiqian.desk.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/** A few cases of one county, and the board over them. */
abstract class AtTheBoard extends AtTheOffice {
    static final String LSI = "lsi-530125";
    static final String LEADGRP = "leadgrp-530125";
    static final String CITY = "leadgrp-530100";
    static final String PROVINCE = "leadgrp-530000";

    /** Of the screen in the hall of Yiliang, whose hash the settings of all tests hold. */
    static final String WALL_KEY = "hall-530125-of-the-tests";

    /** Received on Monday 2026-04-20; to be accepted by 2026-04-27, with a warning on 04-23. */
    String registered(String name) {
        return work.register(
                LSI,
                Registrations.with(
                        Registrations.simple("2026-04-20"),
                        "petitionerName",
                        name,
                        "petitionerPhone",
                        "1990000" + String.format("%04d", Math.abs(name.hashCode()) % 10_000),
                        "petitionerIdType",
                        null,
                        "petitionerIdNumber",
                        null,
                        "employerName",
                        "昆明虚拟" + name + "劳务有限公司",
                        "employerCreditCode",
                        null,
                        "contractorName",
                        "云南虚拟" + name + "建筑有限公司",
                        "contractorCreditCode",
                        null,
                        "projectName",
                        "虚拟·" + name + "工程"));
    }

    /** Three workers, 26,400 元 verified. */
    String verified(String name) {
        String number = registered(name);
        work.complete(LSI, number, "accept-petition", Handling.ACCEPTED);
        work.complete(LSI, number, "verify-facts", Handling.VERIFIED);
        return number;
    }

    JsonNode board(String login) {
        return read(login, "/api/board");
    }

    JsonNode read(String login, String path) {
        Answer answer = work.officer(login).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static int figure(JsonNode board, String name) {
        return board.path("figures").path(name).asInt();
    }

    /** One field of every row. */
    static List<String> column(JsonNode rows, String field) {
        return StreamSupport.stream(rows.path("rows").spliterator(), false)
                .map(row -> row.at("/" + field.replace('.', '/')).asText())
                .toList();
    }

    Answer act(String login, String kind, List<String> tasks, Object... more) {
        Map<String, Object> action = new HashMap<>();
        action.put("kind", kind);
        action.put("tasks", tasks);
        action.put("note", "任务已经超过期限，请三日内办结并报告。");
        for (int i = 0; i < more.length; i += 2) {
            action.put((String) more[i], more[i + 1]);
        }
        return work.officer(login)
                .post(
                        "/api/board/actions",
                        new ObjectMapper().valueToTree(action).toString());
    }

    /** The tasks of the cases, in their order. */
    List<String> tasks(String task, List<String> numbers) {
        List<String> ids = new ArrayList<>();
        numbers.forEach(number -> ids.add(work.task(number, task).getId()));
        return ids;
    }

    static List<String> messages(JsonNode outcome) {
        return StreamSupport.stream(outcome.path("results").spliterator(), false)
                .map(one -> one.path("message").asText())
                .toList();
    }
}
