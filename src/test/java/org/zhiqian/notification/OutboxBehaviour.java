package org.zhiqian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.kernel.Refusal;

/** What the outbox promises, on any database, with a real mail server. */
@SpringBootTest(
        classes = OutboxBehaviour.OutboxOnly.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.liquibase.change-log=classpath:db/notification.sql",
            "zhiqian.notification.dispatch.enabled=false"
        })
abstract class OutboxBehaviour {
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final MailFacts FACTS = MailFacts.ofTask(
            "530125-2026-000123",
            "核实情况",
            "宜良县劳动保障监察机构",
            "2026-11-20（周五）",
            "剩 3 个工作日",
            "https://zhiqian.example/tasks/1");

    @Autowired
    private Outbox outbox;

    @Autowired
    private Dispatcher dispatcher;

    @Autowired
    private MailTemplates templates;

    @Autowired
    private NotificationSettings settings;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void empty() {
        database.sql("DELETE FROM outbox_mails").update();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void deliversChineseSubjectAndBody() throws Exception {
        UUID id = enqueue("lsi-530125@example.org");

        assertThat(dispatcher.deliver()).isEqualTo(1);

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("【治欠】530125-2026-000123 新任务：核实情况");
        assertThat(received.getContent().toString())
                .contains("宜良县劳动保障监察机构：")
                .contains("到期日 2026-11-20（周五），剩 3 个工作日。")
                .contains("https://zhiqian.example/tasks/1");
        assertThat(received.getFrom()[0].toString()).contains("no-reply@localhost");
        assertThat(received.getAllRecipients()[0]).hasToString("lsi-530125@example.org");
        assertThat(received.getMessageID()).isEqualTo("<" + id + "@zhiqian>");
        OutboxMail sent = outbox.list(MailState.SENT, 0).get(0);
        assertThat(sent.sentAt()).contains(clock.instant());
        assertThat(sent.mail().number()).contains("530125-2026-000123");
        assertThat(dispatcher.deliver()).isZero();
    }

    @Test
    void keepsNothingOfAChangeThatIsRolledBack() {
        new TransactionTemplate(transactions).executeWithoutResult(change -> {
            outbox.enqueue(mail("lsi-530125@example.org"));
            change.setRollbackOnly();
        });
        assertThat(outbox.count(MailState.WAITING)).isZero();
    }

    @Test
    void takesNoMailOutsideATransaction() {
        assertThatThrownBy(() -> outbox.enqueue(mail("lsi-530125@example.org")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void triesAgainLaterWhenTheServerWasDown() {
        enqueue("lsi-530125@example.org");
        server.stop();

        assertThat(dispatcher.deliver()).isZero();
        OutboxMail waiting = outbox.list(MailState.WAITING, 0).get(0);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.lastError()).isNotEmpty();
        assertThat(waiting.nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

        server.start();
        assertThat(dispatcher.deliver()).isZero();
        clock.move(Duration.ofMinutes(1));
        assertThat(dispatcher.deliver()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void givesUpAfterTheLastAttemptUntilSomebodyRetries() {
        UUID id = enqueue("lsi-530125@example.org");
        server.stop();
        for (int i = 0; i < settings.dispatch().maxAttempts(); i++) {
            dispatcher.deliver();
            clock.move(settings.dispatch().longestWait());
        }
        assertThat(outbox.list(MailState.FAILED, 0))
                .singleElement()
                .extracting(OutboxMail::attempts)
                .isEqualTo(settings.dispatch().maxAttempts());

        server.start();
        assertThat(dispatcher.deliver()).isZero();
        outbox.retry(id);
        assertThat(dispatcher.deliver()).isEqualTo(1);
        assertThatThrownBy(() -> outbox.retry(id)).isInstanceOf(Refusal.class).hasMessageContaining("不能重发");
    }

    @Test
    void aFaultyAddressHoldsUpNobodyElse() {
        enqueue("not an address");
        clock.move(Duration.ofSeconds(1));
        enqueue("lsi-530125@example.org");

        assertThat(dispatcher.deliver()).isZero();
        assertThat(dispatcher.deliver()).isEqualTo(1);
        assertThat(outbox.count(MailState.WAITING)).isEqualTo(1);
    }

    @Test
    void aCrashAfterSendingRepeatsTheMailUnderTheSameId() throws Exception {
        enqueue("lsi-530125@example.org");
        Dispatcher crashing = dispatcher(new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                sender.send(message);
                throw new IllegalStateException("crash");
            }
        });

        assertThatThrownBy(crashing::deliver).hasMessage("crash");
        assertThat(outbox.count(MailState.WAITING)).isEqualTo(1);
        assertThat(dispatcher.deliver()).isEqualTo(1);

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
    }

    @Test
    void aSecondNodeSkipsWhatTheFirstIsSending() throws Exception {
        IntStream.range(0, 6).forEach(i -> enqueue("office-" + i + "@example.org"));
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch othersAreSent = new CountDownLatch(1);
        Dispatcher first = dispatcher(new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                sending.countDown();
                await(othersAreSent);
                sender.send(message);
            }
        });
        ExecutorService node = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> sentByFirst = node.submit(first::deliver);
            await(sending);
            assertThat(dispatcher.deliver()).isEqualTo(5);
            othersAreSent.countDown();
            assertThat(sentByFirst.get()).isEqualTo(1);
        } finally {
            node.shutdownNow();
        }
        assertThat(recipients()).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void twoNodesAtOnceSendEveryMailOnce() throws Exception {
        IntStream.range(0, 30).forEach(i -> enqueue("office-" + i + "@example.org"));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = nodes.submit(() -> dispatcher(sender).deliver());
            Future<Integer> second = nodes.submit(() -> dispatcher(sender).deliver());
            int sent = first.get() + second.get();
            while (outbox.count(MailState.WAITING) > 0) {
                sent += dispatcher.deliver();
            }
            assertThat(sent).isEqualTo(30);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(recipients()).doesNotHaveDuplicates().hasSize(30);
    }

    @Test
    void withoutAServerMailsWaitAndCanBeSeen() {
        enqueue("lsi-530125@example.org");
        Dispatcher withoutServer = new Dispatcher(outbox, Optional.empty(), transactions, settings, clock);

        assertThat(withoutServer.deliver()).isZero();
        assertThat(outbox.list(MailState.WAITING, 0)).singleElement().satisfies(mail -> assertThat(mail.attempts())
                .isZero());
        assertThat(outbox.list(MailState.WAITING, 1)).isEmpty();
    }

    private Dispatcher dispatcher(JavaMailSender server) {
        return new Dispatcher(outbox, Optional.of(server), transactions, settings, clock);
    }

    private UUID enqueue(String recipient) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(change -> outbox.enqueue(mail(recipient))));
    }

    private Mail mail(String recipient) {
        return templates.write(MailKind.TASK_ASSIGNED, FACTS, recipient);
    }

    private List<String> recipients() throws Exception {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            recipients.add(message.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static final class MovableClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-20T01:00:00Z");

        void move(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        LiquibaseAutoConfiguration.class,
        MailSenderAutoConfiguration.class
    })
    @EnableConfigurationProperties(NotificationSettings.class)
    @Import({Outbox.class, Dispatcher.class, DispatchSchedule.class, MailTemplates.class})
    static class OutboxOnly {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
