package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Sequence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionKind;
import org.zhiqian.reception.store.Sessions;

/** Sessions as a list and as a calendar, and further sessions, for those they concern. */
class SessionsApiTest extends AtTheOffice {
    private static final String LEADGRP = "leadgrp-530125";
    private static final String ALL = "?region=530125&from=2026-04-01&to=2027-02-28";
    private static final String ON_SITE =
            """
            {"campaign": "yn-2026", "region": "530125", "date": "2026-05-06", "startsAt": "09:00", "endsAt": "11:30",
             "place": "项目部会议室", "project": "宜良县南盘江大桥"}
            """;

    @Autowired
    SessionSchedule schedule;

    @Autowired
    Sessions sessions;

    @Test
    void listsTheSessionsOfTheRegion() {
        schedule.open();
        JsonNode list = get(LEADGRP, "/api/sessions" + ALL).json();
        assertThat(list).hasSize(2);
        JsonNode second = list.get(1);
        assertThat(second.path("key").asText()).isEqualTo("yn-2026-530125-2");
        assertThat(second.path("campaignTitle").asText()).isEqualTo("治理欠薪集中联合接访活动");
        assertThat(second.path("date").asText()).isEqualTo("2026-05-18");
        assertThat(second.path("startsAt").asText()).isEqualTo("14:30");
        assertThat(second.path("statusName").asText()).isEqualTo("待公开");
        assertThat(second.has("movedFrom")).isFalse();
        assertThat(get(LEADGRP, "/api/sessions").json()).hasSize(2);
        assertThat(get(LEADGRP, "/api/sessions?from=2026-05-01&to=2026-05-31").json())
                .hasSize(1);
        assertThat(get("leadgrp-530100", "/api/sessions").json()).hasSize(2);
        assertThat(get("leadgrp-530100", "/api/sessions?below=true").json().size())
                .isGreaterThan(2);
    }

    @Test
    void sessionsAndCalendarsAreForTheRegionAndThoseAbove() {
        schedule.open();
        for (String path : List.of("/api/sessions", "/api/sessions.ics")) {
            assertThat(get("hurd-530125", path + ALL).status()).isEqualTo(200);
            assertThat(get("leadgrp-530000", path + ALL).status()).isEqualTo(200);
            Answer elsewhere = get("leadgrp-530302", path + ALL);
            assertThat(elsewhere.status()).isEqualTo(403);
            assertThat(elsewhere.message()).contains("您不能查看该地区的接访场次");
            assertThat(get(LEADGRP, path + "?region=530100").status()).isEqualTo(403);
            assertThat(get(LEADGRP, path + "?region=539999").status()).isEqualTo(403);
            assertThat(get(LEADGRP, path + "?region=abc").status()).isEqualTo(400);
            assertThat(get(LEADGRP, path + "?from=x").status()).isEqualTo(400);
            assertThat(get(LEADGRP, path + "?from=2026-01-01&to=2029-01-01").status())
                    .isEqualTo(400);
            assertThat(get(LEADGRP, path + "?from=2026-05-01&to=2026-04-01").status())
                    .isEqualTo(400);
            assertThat(Caller.anonymous(work.port()).get(path).status()).isEqualTo(401);
        }
    }

    @Test
    void theCalendarSurvivesMoveAndCancellation() throws Exception {
        schedule.open();
        ReceptionSession session = session(2);
        VEvent before = event(session);
        assertThat(before.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("0");
        assertThat(before.getRequiredProperty("STATUS").getValue()).isEqualTo("TENTATIVE");
        assertThat(before.getProperty("LOCATION"))
                .as("the region has yet to decide where")
                .isEmpty();
        ZonedDateTime start = ZonedDateTime.of(session.date(), session.startsAt(), ZoneId.of("Asia/Shanghai"));
        assertThat(before.getRequiredProperty("DTSTART").toString().strip())
                .isEqualTo("DTSTART;TZID=Asia/Shanghai:20260518T143000");
        assertThat(start.toInstant()).isEqualTo("2026-05-18T06:30:00Z");

        Answer moved = work.officer(LEADGRP)
                .post(
                        "/api/sessions/" + session.id() + "/move",
                        """
                        {"date": "2026-05-19", "startsAt": "09:00", "endsAt": "11:30", "place": "县政务服务中心，二楼；东厅",
                         "changeNotice": "宜治欠办通〔2026〕5号", "reason": "会议冲突"}
                        """);
        assertThat(moved.status()).as(moved.body()).isEqualTo(204);
        VEvent after = event(session);
        assertThat(after.getRequiredProperty("UID").getValue())
                .isEqualTo(before.getRequiredProperty("UID").getValue())
                .isEqualTo("yn-2026-530125-2@zhiqian");
        assertThat(after.getRequiredProperty("DTSTART").getValue()).isEqualTo("20260519T090000");
        assertThat(after.getRequiredProperty("LOCATION").getValue()).isEqualTo("县政务服务中心，二楼；东厅");
        assertThat(after.getRequiredProperty("DESCRIPTION").getValue()).contains("原定 2026-05-18（周一）", "会议冲突");
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        JsonNode shown = get(LEADGRP, "/api/sessions" + ALL).json().get(1);
        assertThat(shown.path("movedFrom").asText()).isEqualTo("2026-05-18");
        assertThat(shown.path("changeNotice").asText()).isEqualTo("宜治欠办通〔2026〕5号");

        Answer cancelled = work.officer(LEADGRP)
                .post(
                        "/api/sessions/" + session.id() + "/cancel",
                        "{\"changeNotice\": \"宜治欠办通〔2026〕6号\", \"reason\": \"暴雨\"}");
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(204);
        VEvent last = event(session);
        assertThat(last.getRequiredProperty("STATUS").getValue()).isEqualTo("CANCELLED");
        assertThat(sequence(last)).isGreaterThan(sequence(after));
    }

    @Test
    void theFeedIsFoldedBetweenCharactersAndCarriesItsTimeZone() throws Exception {
        sessions.open(new ReceptionSession.Opening(
                "yn-2026",
                new RegionCode("530125"),
                SessionKind.REGULAR,
                2,
                LocalDate.parse("2026-05-18"),
                LocalDate.parse("2026-05-18"),
                LocalTime.of(14, 30),
                LocalTime.of(17, 0),
                "a" + "𠮷".repeat(60) + "，" + "县人社局,一楼;大厅\\".repeat(5),
                Optional.empty()));
        Answer feed = get(LEADGRP, "/api/sessions.ics" + ALL);
        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        assertThat(feed.body()).endsWith("END:VCALENDAR\r\n").doesNotContain("�");
        for (String line : feed.body().split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n");
        }
        Calendar calendar = parse(feed.body());
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        VEvent event = (VEvent) calendar.getComponents(Component.VEVENT).get(0);
        assertThat(event.getRequiredProperty("LOCATION").getValue())
                .isEqualTo("a" + "𠮷".repeat(60) + "，" + "县人社局,一楼;大厅\\".repeat(5));
    }

    @Test
    void addsASessionAtAProjectWithAProcessOfItsOwn() {
        Answer added = work.officer(LEADGRP).post("/api/sessions", ON_SITE);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().path("key").asText()).isEqualTo("yn-2026-530125-site-1");
        assertThat(added.json().path("project").asText()).isEqualTo("宜良县南盘江大桥");
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("yn-2026-530125-site-1")
                        .count())
                .isEqualTo(1);
        Answer next = work.officer(LEADGRP).post("/api/sessions", ON_SITE.replace("05-06", "05-07"));
        assertThat(next.json().path("number").asInt()).isEqualTo(2);
        Answer regular = work.officer(LEADGRP)
                .post(
                        "/api/sessions",
                        ON_SITE.replaceFirst(", \"project\".*\\}", "}").replace("05-06", "05-25"));
        assertThat(regular.status()).as(regular.body()).isEqualTo(201);
        assertThat(regular.json().path("number").asInt()).isEqualTo(15);
    }

    @Test
    void refusesASessionThatCannotBe() {
        assertThat(work.officer("leadgrp-530302").post("/api/sessions", ON_SITE).status())
                .isEqualTo(403);
        assertThat(work.officer("hurd-530125").post("/api/sessions", ON_SITE).status())
                .isEqualTo(403);
        refused(ON_SITE.replace("yn-2026", "yn-2099"), 404, "没有编号为「yn-2099」的接访活动");
        refused(ON_SITE.replace("yn-2026", "lx-2021"), 404, "不在活动范围内");
        refused(ON_SITE.replace("2026-05-06", "2027-05-06"), 400, "不在活动期间");
        refused(ON_SITE.replace("2026-05-06", "2026-04-17"), 400, "已经过去");
        refused(ON_SITE.replace("11:30", "08:30"), 400, "应晚于开始时间");
        refused(ON_SITE.replace("项目部会议室", "项".repeat(201)), 400, "");
        refused(ON_SITE.replace("项目部会议室", " "), 400, "");
        refused(ON_SITE.replace("\"09:00\"", "\"9点\""), 400, "");
        refused(ON_SITE.replace("项目部会议室", "找 19900000001"), 400, "不要填写电话");
        assertThat(work.officer(LEADGRP).post("/api/sessions", ON_SITE).status())
                .isEqualTo(201);
        refused(ON_SITE, 409, "已有项目一线第 1 场接访");
        assertThat(jdbc.sql("SELECT count(*) FROM reception_sessions")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void refused(String body, int status, String sentence) {
        Answer answer = work.officer(LEADGRP).post("/api/sessions", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentence);
    }

    private ReceptionSession session(int number) {
        return sessions.find("yn-2026", new RegionCode("530125"), SessionKind.REGULAR, number)
                .orElseThrow();
    }

    private Answer get(String login, String path) {
        return work.officer(login).get(path);
    }

    private VEvent event(ReceptionSession session) throws IOException, ParserException {
        List<VEvent> events = new ArrayList<>();
        parse(get(LEADGRP, "/api/sessions.ics" + ALL).body())
                .getComponents(Component.VEVENT)
                .forEach(one -> events.add((VEvent) one));
        return events.stream()
                .filter(one -> one.getRequiredProperty("UID").getValue().startsWith(session.key() + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static Calendar parse(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static int sequence(VEvent event) {
        return ((Sequence) event.getRequiredProperty("SEQUENCE")).getSequenceNo();
    }
}
