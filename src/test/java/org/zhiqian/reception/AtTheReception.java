package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionKind;
import org.zhiqian.reception.store.Sessions;

/** Sessions of the campaign of 2026 in Yiliang: the first is today, the second on Monday, 2026-05-18. */
public abstract class AtTheReception extends AtTheOffice {
    static final String CAMPAIGN = "yn-2026";
    protected static final RegionCode YILIANG = new RegionCode("530125");
    protected static final String LEADGRP = "leadgrp-530125";
    protected static final String LSI = "lsi-530125";
    static final Map<String, Object> PLAN = Map.of("documentNumber", "宜治欠发〔2026〕3号", "documentOn", "2026-04-15");
    static final Map<String, Object> ROTA = Map.of("place", "宜良县就业和社会保障服务中心101室");
    static final Map<String, Object> PRESENT =
            Map.of("attendance", "COMPLETE", "leadDepartment", "HURD", "leaderPost", "分管副局长");
    static final Map<String, Object> SHEET = Map.of("held", "YES", "publicitySessions", 1, "leaflets", 300);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    SessionSchedule schedule;

    @Autowired
    Sessions sessions;

    protected ReceptionSession session(int number) {
        return session(YILIANG, number);
    }

    ReceptionSession session(RegionCode region, int number) {
        return sessions.find(CAMPAIGN, region, SessionKind.REGULAR, number).orElseThrow();
    }

    static Map<String, Object> published(String day) {
        return Map.of(
                "officeNotice",
                "县人社局一楼公示栏",
                "noticeUrl",
                "https://www.example.gov.cn/notices/2026-05.html",
                "publishedOn",
                day);
    }

    /** The names of the open tasks of a session. */
    List<String> open(ReceptionSession session) {
        return tasks(session).stream().map(Task::getName).sorted().toList();
    }

    private List<Task> tasks(ReceptionSession session) {
        return work.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(session.key())
                .list();
    }

    Task task(ReceptionSession session, String form) {
        return tasks(session).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Task_" + pascal(form)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open; open are " + open(session)));
    }

    void complete(String login, ReceptionSession session, String form, Map<String, ?> fields) {
        Answer answer = tryToComplete(login, session, form, fields);
        assertThat(answer.status()).as(form + " " + answer.body()).isEqualTo(204);
    }

    void refused(ReceptionSession session, String form, Map<String, ?> fields, String sentence) {
        Answer answer = tryToComplete(LEADGRP, session, form, fields);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    Answer tryToComplete(String login, ReceptionSession session, String form, Map<String, ?> fields) {
        String id = task(session, form).getId();
        work.officer(login).post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + login + "\"}");
        return work.officer(login).post("/engine-rest/task/" + id + "/submit-form", variables(fields));
    }

    private static String variables(Map<String, ?> fields) {
        ObjectNode variables = JSON.createObjectNode();
        fields.forEach((name, value) -> {
            ObjectNode variable = variables.putObject(name);
            if (value instanceof List || value instanceof Map) {
                variable.put("value", JSON.valueToTree(value).toString()).put("type", "Json");
            } else {
                variable.set("value", JSON.valueToTree(value));
            }
        });
        return JSON.createObjectNode().set("variables", variables).toString();
    }

    static String pascal(String kebab) {
        StringBuilder pascal = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            pascal.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return pascal.toString();
    }

    Answer upload(String login, String region, String content) {
        return work.officer(login)
                .call("PUT", "/api/campaigns/" + CAMPAIGN + "/plan?region=" + region + "&fileName=plan.pdf", content);
    }

    void planIsFiled() {
        assertThat(upload(LEADGRP, "530125", "%PDF-1.7 plan").status()).isEqualTo(200);
        jdbc.sql("UPDATE local_plans SET document_number = 'n', document_on = DATE '2026-04-15'")
                .update();
    }

    /** The session with that number, opened, its rota arranged and published. */
    protected ReceptionSession publishedSession(int number) {
        planIsFiled();
        schedule.open();
        ReceptionSession session = session(number);
        complete(LEADGRP, session, "fill-rota", ROTA);
        complete(LEADGRP, session, "publish-session", published("2026-04-20"));
        return session(number);
    }

    /** The same on its day, in the afternoon after it began. */
    ReceptionSession begunSession() {
        ReceptionSession session = publishedSession(2);
        work.goTo(session.date().atTime(15, 0));
        return session;
    }

    protected Answer post(String login, ReceptionSession session, String path, String json) {
        return work.officer(login).post("/api/sessions/" + session.id() + path, json);
    }

    int draw(ReceptionSession session, int people) {
        Answer answer = post(LSI, session, "/visitors", "{\"people\":" + people + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("number").asInt();
    }

    protected void ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    List<String> mails(String kind) {
        return jdbc.sql("SELECT recipient || ' ' || subject || ' ' || body FROM outbox_mails WHERE kind = ?"
                        + " ORDER BY created_at, recipient")
                .param(kind)
                .query(String.class)
                .list();
    }

    protected static String move(String date, String startsAt, String endsAt) {
        return ("{\"date\":\"%s\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"place\":\"县政务服务中心二楼\","
                        + "\"changeNotice\":\"宜治欠办通〔2026〕5号\",\"reason\":\"会议冲突\"}")
                .formatted(date, startsAt, endsAt);
    }
}
