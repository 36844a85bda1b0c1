package org.zhiqian.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.reception.AtTheReception;
import org.zhiqian.reception.model.ReceptionSession;

/** Sessions as somebody without an account finds them. */
class PublicSessionsTest extends AtTheReception {
    private Caller visitor;

    @BeforeEach
    void visit() {
        visitor = Caller.anonymous(work.port());
    }

    @Test
    void aPublishedSessionIsFoundNearMeWithTimePlaceMapAndCalendar() {
        ReceptionSession session = publishedSession(2);

        String page = visitor.get("/public/?region=530125").body();
        assertThat(page)
                .contains("宜良县近期集中接访", "宜良县集中接访第 2 场", "2026-05-18（周一）", "28 天后")
                .contains("宜良县就业和社会保障服务中心101室")
                .contains("https://uri.amap.com/search?keyword&#x3D;%E5%AE%9C%E8%89%AF")
                .contains("/public/sessions/" + session.key() + ".ics", "12333");
        assertThat(visitor.get("/public/").body())
                .as("the region is remembered")
                .contains("宜良县近期集中接访");
        assertThat(visitor.get("/public/?region=530126").body())
                .as("the next county sees it nearby")
                .contains("近期没有已公布的接访", "附近县（市、区）的接访", session.key());
        assertThat(visitor.get("/public/?region=530302").body())
                .as("another prefecture does not")
                .doesNotContain(session.key());
        Answer calendar = visitor.get("/public/sessions/" + session.key() + ".ics");
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.body()).contains("DTSTART", "20260518", "宜良县就业和社会保障服务中心101室");
    }

    @Test
    void theNoticeOfASessionIsPrintedWithAQrCodeOfItsOwnAddress() {
        ReceptionSession session = publishedSession(2);

        Answer notice = visitor.get("/public/sessions/" + session.key());
        assertThat(notice.body())
                .contains("宜良县集中接访第 2 场公告", "参加单位", "住房和城乡建设局", "请携带", "<svg role=\"img\"")
                .contains("http://localhost:" + work.port() + "/public/sessions/" + session.key());
        assertThat(notice.header("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void whatIsMovedOrCancelledIsSaidAndWhatIsNotPublishedIsNotShown() {
        ReceptionSession session = publishedSession(2);
        assertThat(visitor.get("/public/sessions/yn-2026-530125-3").status())
                .as("opened, not yet published")
                .isEqualTo(404);

        ok(post(LEADGRP, session, "/move", move("2026-05-20", "09:00", "11:30")));
        assertThat(visitor.get("/public/?region=530125").body())
                .contains("2026-05-20（周三）09:00–11:30", "原定 2026-05-18（周一），已改期", "会议冲突", "县政务服务中心二楼");
    }

    @Test
    void nobodyNeedsAnAccountAndWrongAddressesAreAnsweredInChinese() {
        assertThat(visitor.get("/public").raw().headers().firstValue("Location").orElse(""))
                .endsWith("/public/");
        assertThat(visitor.get("/public/").status()).isEqualTo(200);
        for (String key :
                new String[] {"x", "yn-2026-999999-1", "yn-2026-530125-99999", "%3Cb%3E", "yn-2026-530125-11.icsx"}) {
            Answer answer = visitor.get("/public/sessions/" + key);
            assertThat(answer.status()).as(key).isEqualTo(404);
            assertThat(answer.body()).contains("没有这一场接访");
        }
        assertThat(visitor.get("/public/sessions/none.ics").status()).isEqualTo(404);
        for (String region : new String[] {"000000", "999999", "%27%3Cscript%3E", "5301250"}) {
            assertThat(visitor.get("/public/?region=" + region).body())
                    .as(region)
                    .contains("近期集中接访")
                    .doesNotContain("<script>");
        }
        assertThat(visitor.get("/public/?text=large").body()).contains("class=\"large\"");
        assertThat(visitor.get("/public/").body()).as("large text stays").contains("class=\"large\"");
    }
}
