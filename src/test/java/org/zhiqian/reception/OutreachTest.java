package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.reception.model.ReceptionSession;

/** Who records consultations and publicity, how much at a time, and how a mistake is taken back. */
class OutreachTest extends AtTheReception {
    private static final String APRIL = "?region=530125&from=2026-04-01&to=2026-05-31";

    private Answer consulted(String login, String day, String persons) {
        return work.officer(login)
                .post(
                        "/api/consultations",
                        "{\"region\":\"530125\",\"consultedOn\":\"%s\",\"persons\":%s,\"topic\":\"如何申请仲裁\"}"
                                .formatted(day, persons));
    }

    private Answer publicised(String login, String sessions, String leaflets) {
        return work.officer(login)
                .post(
                        "/api/publicity",
                        "{\"region\":\"530125\",\"happenedOn\":\"2026-04-19\",\"sessions\":%s,\"leaflets\":%s}"
                                .formatted(sessions, leaflets));
    }

    private Answer withdraw(String login, String id, String reason) {
        return work.officer(login).post("/api/outreach/entries/" + id + "/withdraw", "{\"reason\":\"" + reason + "\"}");
    }

    private void refused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentence);
    }

    private JsonNode totals() {
        Answer answer = work.officer(LSI).get("/api/outreach" + APRIL);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private int row(String key) {
        Answer answer = work.officer(LEADGRP).get("/api/reports/T1?region=530125&asOf=2026-04-20");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/rows/0/values/" + key).asInt(-1);
    }

    @Test
    void registrarsTheLeadingOfficeAndTheRotaOfTheDayRecord() {
        ReceptionSession session = begunSession();
        refused(consulted("hurd-530125", "2026-05-17", "2"), 403, "当日接访值班单位");
        refused(consulted("fin-530125", "2026-05-18", "2"), 403, "当日接访值班单位");
        refused(publicised("hurd-530125", "1", "0"), 403, "当日接访值班单位");
        refused(consulted("lsi-530302", "2026-05-18", "2"), 403, "只能登记本地区的情况");
        ok(consulted("hurd-530125", session.date().toString(), "2"));
        ok(consulted(LEADGRP, "2026-05-17", "3"));
        ok(consulted(LSI, "2026-05-17", "4"));
        assertThat(totals().path("consultations").asInt()).isEqualTo(9);
    }

    @Test
    void figuresNoOfficeReachesAreRefused() {
        refused(consulted(LSI, "2026-04-19", "1001"), 400, "一次最多登记 1000 人次");
        refused(consulted(LSI, "2026-04-19", "1.5"), 400, "咨询人次：格式不对，应为整数");
        refused(consulted(LSI, "2026-04-19", "99999999999"), 400, "应为整数");
        refused(consulted(LSI, "+999999999-01-01", "1"), 400, "不能晚于今天");
        refused(publicised(LSI, "101", "0"), 400, "一次最多登记 100 场次");
        refused(publicised(LSI, "1", "200001"), 400, "不折算成万份");
        refused(publicised(LSI, "1", "0.5"), 400, "资料份数：格式不对，应为整数");
        assertThat(totals().path("leaflets").asInt()).isZero();
        ok(consulted(LSI, "2026-04-19", "1000"));
        ok(publicised(LSI, "100", "200000"));
    }

    @Test
    void sumsBeyondTheLargestIntegerAreTold() {
        ok(publicised(LSI, "1", "1"));
        ok(publicised(LSI, "1", "1"));
        ok(consulted(LSI, "2026-04-19", "1"));
        ok(consulted(LSI, "2026-04-19", "1"));
        jdbc.sql("UPDATE publicity SET leaflets = 2000000000, sessions = 2000000000")
                .update();
        jdbc.sql("UPDATE consultations SET persons = 2000000000").update();
        assertThat(totals().path("leaflets").asLong()).isEqualTo(4_000_000_000L);
        assertThat(totals().path("sessions").asLong()).isEqualTo(4_000_000_000L);
        assertThat(totals().path("consultations").asLong()).isEqualTo(4_000_000_000L);
    }

    @Test
    void aWithdrawnEntryCountsNowhereAndStaysToBeSeen() {
        ok(publicised(LSI, "1", "5000"));
        ok(consulted(LSI, "2026-04-19", "7"));
        assertThat(row("publicity_sessions")).isEqualTo(1);
        assertThat(row("consult_visits")).isEqualTo(7);
        JsonNode entries =
                work.officer(LEADGRP).get("/api/outreach/entries" + APRIL).json();
        assertThat(entries).hasSize(2);
        for (JsonNode entry : entries) {
            String id = entry.path("id").asText();
            refused(withdraw(LSI, id, " "), 400, "理由：必填");
            refused(withdraw(LSI, id, "找 19900000001"), 400, "不要填写电话");
            refused(withdraw("hurd-530125", id, "登记重复"), 403, "由登记人、本地区登记单位或者治欠办撤销");
            refused(withdraw("lsi-530302", id, "登记重复"), 404, "没有这条登记");
            ok(withdraw(LEADGRP, id, "登记重复"));
            refused(withdraw(LSI, id, "登记重复"), 409, "已经撤销");
        }
        assertThat(totals().path("leaflets").asInt()).isZero();
        assertThat(totals().path("consultations").asInt()).isZero();
        assertThat(row("publicity_sessions")).isZero();
        assertThat(row("consult_visits")).isZero();
        entries = work.officer(LSI).get("/api/outreach/entries" + APRIL).json();
        assertThat(entries.findValuesAsText("withdrawReason")).containsExactly("登记重复", "登记重复");
        assertThat(entries.findValuesAsText("withdrawnBy")).containsOnly(LEADGRP);
    }

    @Test
    void farOffDatesAndControlCharactersAreRefused() {
        for (String path : List.of("/api/sessions", "/api/sessions.ics")) {
            for (String day : List.of("%2B999999999-12-31", "-999999999-01-01", "1999-12-31", "2100-01-01")) {
                refused(work.officer(LSI).get(path + "?from=" + day), 400, "起始日期：应在 2000-01-01 至 2099-12-31 之间");
                refused(work.officer(LSI).get(path + "?to=" + day), 400, "截止日期：应在 2000-01-01 至 2099-12-31 之间");
            }
        }
        refused(
                work.officer(LSI).get("/api/outreach?region=530125&from=-999999999-01-01&to=%2B999999999-12-31"),
                400,
                "起始日期：应在");
        String topic = "{\"region\":\"530125\",\"consultedOn\":\"2026-04-19\",\"persons\":1,\"topic\":\"问%s题\"}";
        for (String control : List.of("\\u0000", "\\u001B", "\\\\\\u0000", "\\u007f")) {
            refused(work.officer(LSI).post("/api/consultations", topic.formatted(control)), 400, "不可见的控制字符");
        }
        ok(work.officer(LSI).post("/api/consultations", topic.formatted("\\\\u0000\\n")));
        refused(work.officer(LSI).get("/api/cases?text=a%00b"), 400, "不可见的控制字符");
        refused(work.officer(LSI).get("/engine-rest/task?nameLike=a%00b"), 400, "不可见的控制字符");
    }
}
