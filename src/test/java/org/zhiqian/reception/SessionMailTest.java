package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.notification.Dispatcher;
import org.zhiqian.reception.model.ReceptionSession;

/** What every department of a rota finds in its mail box, over a real mail server and read by a calendar library. */
class SessionMailTest extends AtTheReception {
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Dispatcher dispatcher;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    /** What has come since the last look. */
    private List<MimeMessage> delivered() throws Exception {
        while (dispatcher.deliver() > 0) {
            // until the outbox is empty
        }
        List<MimeMessage> mails = Arrays.asList(server.getReceivedMessages());
        server.purgeEmailFromAllMailboxes();
        return mails;
    }

    private static MimeMessage to(List<MimeMessage> mails, String office) throws Exception {
        for (MimeMessage mail : mails) {
            if (mail.getAllRecipients()[0].toString().startsWith(office + "@")) {
                return mail;
            }
        }
        throw new AssertionError("nothing for " + office);
    }

    private static VEvent event(MimeMessage mail) throws Exception {
        Multipart parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.getContentType().startsWith("text/calendar")) {
                byte[] file = part.getInputStream().readAllBytes();
                Calendar calendar =
                        new CalendarBuilder().build(new StringReader(new String(file, StandardCharsets.UTF_8)));
                return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
            }
        }
        throw new AssertionError("no calendar file");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void anOfficeThatWasReplacedIsToldNotToCome() throws Exception {
        ReceptionSession session = publishedSession(2);
        VEvent first = event(to(delivered(), "tran-530125"));
        Answer answer = post(
                LEADGRP,
                session,
                "/rota/substitutions",
                "{\"replaced\":\"TRAN\",\"substitute\":\"FIN\",\"reason\":\"当日会议\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<MimeMessage> told = delivered();
        MimeMessage released = to(told, "tran-530125");
        assertThat(released.getSubject()).startsWith("【治欠】宜良县集中接访值班取消");
        assertThat(text(released)).contains("贵单位不再值班，原因：当日会议");
        VEvent gone = event(released);
        assertThat(part(released)).contains("METHOD:CANCEL");
        assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(gone, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(gone, "SEQUENCE")).isEqualTo("1");
        VEvent kept = event(to(told, "fin-530125"));
        assertThat(value(kept, "SEQUENCE")).isEqualTo("1");
        assertThat(value(kept, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(mails("session_released")).singleElement().asString().startsWith("tran-530125@");
    }

    private static String text(MimeMessage mail) throws Exception {
        Part body = ((Multipart) mail.getContent()).getBodyPart(0);
        return body.getContent() instanceof Multipart inner
                ? String.valueOf(inner.getBodyPart(0).getContent())
                : String.valueOf(body.getContent());
    }

    private static String part(MimeMessage mail) throws Exception {
        Multipart parts = (Multipart) mail.getContent();
        Part file = parts.getBodyPart(parts.getCount() - 1);
        assertThat(file.getContentType()).contains("method=CANCEL");
        return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyDepartmentIsToldAndToldAgainWithTheSameEvent() throws Exception {
        planIsFiled();
        schedule.open();
        ReceptionSession session = session(2);
        complete(
                LEADGRP,
                session,
                "fill-rota",
                with(ROTA, "substitutes1", Map.of("replaced", "PSB", "substitute", "FIN", "reason", "安保任务")));
        List<MimeMessage> told = delivered();
        assertThat(told).hasSizeGreaterThanOrEqualTo(7);
        assertThat(told)
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .doesNotHaveDuplicates()
                .contains("hurd-530125@demo.zhiqian.invalid", "fin-530125@demo.zhiqian.invalid")
                .doesNotContain("psb-530125@demo.zhiqian.invalid")
                .allMatch(address -> address.endsWith("-530125@demo.zhiqian.invalid"));
        MimeMessage mail = to(told, "hurd-530125");
        assertThat(mail.getSubject()).isEqualTo("【治欠】宜良县集中接访值班：2026-05-18（周一）14:30–17:00");
        VEvent first = event(mail);
        assertThat(value(first, "DTSTART")).isEqualTo("20260518T143000");
        assertThat(value(first, "DTEND")).isEqualTo("20260518T170000");
        assertThat(value(first, "LOCATION")).isEqualTo("宜良县就业和社会保障服务中心101室");
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(value(first, "STATUS")).isEqualTo("TENTATIVE");

        complete(LEADGRP, session, "publish-session", published("2026-04-20"));
        ok(post(LEADGRP, session, "/move", move("2026-05-25", "09:00", "11:30")));
        List<MimeMessage> toldAgain = delivered();
        assertThat(toldAgain).hasSameSizeAs(told);
        VEvent moved = event(to(toldAgain, "hurd-530125"));
        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "DTSTART")).isEqualTo("20260525T090000");
        assertThat(value(moved, "LOCATION")).isEqualTo("县政务服务中心二楼");

        ok(post(LEADGRP, session, "/cancel", "{\"changeNotice\":\"宜治欠办通〔2026〕6号\",\"reason\":\"防汛\"}"));
        List<MimeMessage> cancelled = delivered();
        assertThat(cancelled).hasSameSizeAs(told);
        VEvent gone = event(to(cancelled, "fin-530125"));
        assertThat(value(gone, "SEQUENCE")).isEqualTo("2");
        assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(gone, "UID")).isEqualTo(value(first, "UID"));
    }
}
