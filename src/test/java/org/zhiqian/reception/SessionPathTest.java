package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.Walked;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionStatus;

/** Walks every sequence flow of the session's diagram on the real engine. */
@TestMethodOrder(OrderAnnotation.class)
class SessionPathTest extends AtTheReception {
    @Autowired
    Walked walked;

    @Test
    @Order(1)
    void aSessionGoesFromThePlanToTheCloseOutSheet() {
        schedule.open();
        ReceptionSession session = session(2);
        assertThat(open(session)).containsExactly("登记本地方案");
        refused(session, "file-plan", PLAN, "还没有上传本地实施方案的文件");
        assertThat(upload(LEADGRP, "530125", "%PDF-1.7 plan").status()).isEqualTo(200);
        refused(session, "file-plan", with(PLAN, "documentOn", "2026-05-01"), "印发日期 2026-05-01 还没有到");
        complete(LEADGRP, session, "file-plan", PLAN);

        refused(
                session,
                "fill-rota",
                with(ROTA, "substitutes1", Map.of("replaced", "TRAN", "substitute", "DRC")),
                "替换 1 没有填全");
        complete(
                LEADGRP,
                session,
                "fill-rota",
                with(ROTA, "substitutes1", Map.of("replaced", "TRAN", "substitute", "DRC", "reason", "当日全省视频会议")));
        assertThat(session(2).place()).isEqualTo("宜良县就业和社会保障服务中心101室");
        assertThat(work.officer(LEADGRP)
                        .get("/api/letters?session=" + session.id())
                        .body())
                .contains("集中联合接访公告", "宜治欠办公字〔2026〕1号");

        refused(session, "publish-session", with(published("2026-04-20"), "noticeUrl", "javascript:alert(1)"), "公告网址");
        refused(session, "publish-session", with(published("2026-04-20"), "noticeUrl", "ftp://a.b/c"), "公告网址");
        refused(session, "publish-session", published("2026-04-21"), "还没有到");
        complete(LEADGRP, session, "publish-session", published("2026-04-20"));
        assertThat(session(2).status()).isEqualTo(SessionStatus.PUBLISHED);
        assertThat(open(session)).isEmpty();

        work.goTo("2026-05-17");
        assertThat(open(session)).isEmpty();
        work.goTo("2026-05-18");
        assertThat(open(session)).containsExactly("接待来访");
        refused(session, "receive-visitors", PRESENT, "现在还不能提交当日情况");
        work.goTo(LocalDateTime.parse("2026-05-18T16:00"));
        refused(session, "receive-visitors", Map.of("attendance", "COMPLETE"), "请填写带班单位和带班领导职务");
        refused(session, "receive-visitors", Map.of("attendance", "NOT_HELD"), "请在当日情况中写明原因");
        refused(session, "receive-visitors", with(PRESENT, "attendance", "SOME_ABSENT"), "请选择缺席单位");
        complete(LEADGRP, session, "receive-visitors", PRESENT);

        refused(session, "close-session", SHEET, "现在还不能填报接访情况");
        work.goTo(LocalDateTime.parse("2026-05-18T17:10"));
        refused(session, "close-session", Map.of("held", "YES", "leaflets", 1), "没有的填 0");
        refused(session, "close-session", with(SHEET, "leaflets", -1), "发放宣传资料：不能小于 0");
        complete(LEADGRP, session, "close-session", SHEET);
        ReceptionSession closed = session(2);
        assertThat(closed.status()).isEqualTo(SessionStatus.HELD);
        assertThat(closed.heldOn()).hasValue(closed.date());
        assertThat(closed.closedAt()).isPresent();
        assertThat(running(closed)).isZero();
        assertThat(jdbc.sql("SELECT sessions || ' ' || leaflets || ' ' || region || ' ' || happened_on FROM publicity")
                        .query(String.class)
                        .list())
                .containsExactly("1 300 530125 2026-05-18");
        assertThat(mails("session_unpublished")).noneMatch(mail -> mail.contains("宜良县治理欠薪集中联合接访活动 第 2 场"));
    }

    private long running(ReceptionSession session) {
        return work.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(session.key())
                .count();
    }

    @Test
    @Order(2)
    void aPlanOnceFiledServesTheNextSession() {
        ReceptionSession first = publishedSession(1);
        assertThat(open(session(2))).containsExactly("安排值班");
        assertThat(open(first)).doesNotContain("登记本地方案");
    }

    @Test
    @Order(3)
    void aSessionNotPublishedInTimeIsRemindedAndReportedUpwards() {
        schedule.open();
        ReceptionSession session = session(2);
        work.goTo(LocalDateTime.parse("2026-05-10T23:00"));
        assertThat(mails("session_reminder")).noneMatch(mail -> mail.contains("第 2 场"));
        work.goTo("2026-05-11");
        assertThat(mails("session_reminder"))
                .filteredOn(mail -> mail.contains("宜良县治理欠薪集中联合接访活动 第 2 场"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail).startsWith("leadgrp-530125@").contains("至迟 2026-05-13（周三） 公开"));
        work.goTo(LocalDateTime.parse("2026-05-13T17:29"));
        assertThat(session(2).unpublishedAt()).isEmpty();
        work.goTo(LocalDateTime.parse("2026-05-13T17:31"));
        assertThat(session(2)
                        .unpublishedAt()
                        .orElseThrow()
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toLocalDateTime())
                .isEqualTo("2026-05-13T17:30");
        assertThat(mails("session_unpublished"))
                .filteredOn(mail -> mail.contains("宜良县治理欠薪集中联合接访活动 第 2 场"))
                .satisfiesExactly(own -> assertThat(own).startsWith("leadgrp-530100@"), above -> assertThat(above)
                        .startsWith("leadgrp-530125@"));
        assertThat(open(session)).containsExactly("登记本地方案");

        planIsFiled();
        complete(LEADGRP, session, "file-plan", PLAN);
        complete(LEADGRP, session, "fill-rota", ROTA);
        complete(LEADGRP, session, "publish-session", published("2026-05-13"));
        assertThat(session(2).status()).isEqualTo(SessionStatus.PUBLISHED);
        assertThat(session(2).unpublishedAt()).isPresent();
    }

    @Test
    @Order(4)
    void aSheetNotFilledInTimeIsReportedUpwards() {
        ReceptionSession session = publishedSession(2);
        work.goTo(LocalDateTime.parse("2026-05-19T17:29"));
        assertThat(mails("session_unclosed")).noneMatch(mail -> mail.contains("宜良县治理欠薪集中联合接访活动 第 2 场"));
        work.goTo(LocalDateTime.parse("2026-05-19T17:31"));
        assertThat(mails("session_unclosed"))
                .filteredOn(mail -> mail.contains("宜良县治理欠薪集中联合接访活动 第 2 场"))
                .hasSize(2)
                .anyMatch(mail -> mail.startsWith("leadgrp-530100@"));
        complete(LEADGRP, session, "receive-visitors", PRESENT);
        complete(LEADGRP, session, "close-session", SHEET);
        assertThat(session(2).closedAt()).isPresent();
    }

    @Test
    @Order(5)
    void aMovedSessionIsToldAgainAndPublishedAgain() {
        ReceptionSession session = publishedSession(2);
        ok(post(LEADGRP, session, "/move", move("2026-05-25", "09:00", "11:30")));
        ReceptionSession moved = session(2);
        assertThat(moved.status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(moved.publishedOn()).isEmpty();
        assertThat(moved.plannedOn()).isEqualTo("2026-05-18");
        assertThat(open(session)).containsExactly("公开时间地点");
        assertThat(mails("session_moved"))
                .isNotEmpty()
                .allMatch(mail -> mail.contains("2026-05-25（周一）09:00–11:30") && mail.contains("县政务服务中心二楼"));

        work.goTo("2026-05-18");
        assertThat(open(session)).containsExactly("公开时间地点");
        refused(session, "publish-session", published("2026-04-19"), "改期前的公告不算");
        complete(LEADGRP, session, "publish-session", published("2026-05-18"));
        work.goTo("2026-05-25");
        assertThat(open(session)).containsExactly("接待来访");
        assertThat(session(2).unpublishedAt()).isEmpty();
    }

    @Test
    @Order(6)
    void aCancelledSessionEndsItsProcess() {
        ReceptionSession session = publishedSession(2);
        ok(post(LEADGRP, session, "/cancel", "{\"changeNotice\":\"宜治欠办通〔2026〕6号\",\"reason\":\"防汛\"}"));
        assertThat(session(2).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(running(session)).isZero();
        assertThat(mails("session_cancelled")).isNotEmpty().allMatch(mail -> mail.contains("防汛（宜治欠办通〔2026〕6号）"));
    }

    @Test
    @Order(7)
    void aSessionThatCouldNotBeHeldIsClosedWithTheReason() {
        ReceptionSession session = publishedSession(2);
        work.goTo(LocalDateTime.parse("2026-05-18T17:10"));
        complete(LEADGRP, session, "receive-visitors", Map.of("attendance", "NOT_HELD", "note", "停电"));
        refused(session, "close-session", SHEET, "不能填「已举行」");
        refused(session, "close-session", Map.of("held", "NO"), "请写明原因");
        complete(LEADGRP, session, "close-session", Map.of("held", "NO", "reason", "停电"));
        assertThat(session(2).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(session(2).heldOn()).isEmpty();
        assertThat(session(2).closedAt()).isPresent();
    }

    @Test
    @Order(8)
    void everyRegionWithALeadingOfficeHasItsSessionsOnce() {
        assertThat(schedule.open()).isEqualTo(14);
        assertThat(schedule.open()).isZero();
        assertThat(session(new RegionCode("530000"), 1).place()).contains("国贸路309号");
        assertThat(session(new RegionCode("530302"), 1).place()).isEqualTo("地点待定");
        work.goTo("2026-05-11");
        assertThat(schedule.open()).isEqualTo(7);
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("reception-session")
                        .tenantIdIn("530125")
                        .count())
                .isEqualTo(3);
    }

    @Test
    @Order(9)
    void everyFlowOfTheDiagramWasWalked() {
        walked.requireAll("reception");
    }
}
