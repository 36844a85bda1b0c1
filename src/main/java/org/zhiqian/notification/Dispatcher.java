package org.zhiqian.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.notification.Mail.CalendarFile;

/**
 * Sends what waits in the outbox, one mail per transaction: a crash between sending and committing repeats that one
 * mail and loses none. Nodes share the work, for each skips the rows another one holds.
 */
@Component
public class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private enum Outcome {
        SENT,
        UNSENT,
        NOT_OURS
    }

    private final Outbox outbox;
    private final Optional<JavaMailSender> server;
    private final TransactionTemplate transaction;
    private final NotificationSettings settings;
    private final Clock clock;

    Dispatcher(
            Outbox outbox,
            Optional<JavaMailSender> server,
            PlatformTransactionManager transactions,
            NotificationSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.settings = settings;
        this.clock = clock;
        if (server.isEmpty()) {
            LOG.warn("未设置邮件服务器（spring.mail.host），邮件留在待发箱。No mail server: mails stay in the outbox.");
        }
    }

    /**
     * Sends up to one batch and ends with the first failure, for then the server is probably away.
     *
     * @return how many were sent
     */
    public int deliver() {
        return server.map(this::deliver).orElse(0);
    }

    private int deliver(JavaMailSender sender) {
        int sent = 0;
        for (UUID id : outbox.due(settings.dispatch().batch())) {
            Outcome outcome = deliver(sender, id);
            if (outcome == Outcome.UNSENT) {
                break;
            }
            sent += outcome == Outcome.SENT ? 1 : 0;
        }
        return sent;
    }

    private Outcome deliver(JavaMailSender sender, UUID id) {
        return Objects.requireNonNull(transaction.execute(
                status -> outbox.take(id).map(mail -> attempt(sender, mail)).orElse(Outcome.NOT_OURS)));
    }

    private Outcome attempt(JavaMailSender sender, OutboxMail mail) {
        try {
            sender.send(message(sender, mail));
        } catch (MailException | MessagingException | UnsupportedEncodingException unsent) {
            putOff(mail, unsent);
            return Outcome.UNSENT;
        }
        outbox.markSent(mail);
        return Outcome.SENT;
    }

    private void putOff(OutboxMail mail, Exception unsent) {
        int attempts = mail.attempts() + 1;
        NotificationSettings.Dispatch dispatch = settings.dispatch();
        MailState state = attempts < dispatch.maxAttempts() ? MailState.WAITING : MailState.FAILED;
        LOG.warn("邮件 {} 第 {} 次发送未成功：{}", mail.id(), attempts, unsent.getClass().getSimpleName());
        outbox.markUnsent(
                mail, state, clock.instant().plus(dispatch.waitAfter(attempts)), String.valueOf(unsent.getMessage()));
    }

    private MimeMessage message(JavaMailSender sender, OutboxMail mail)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper text =
                new MimeMessageHelper(message, mail.mail().calendar().isPresent(), StandardCharsets.UTF_8.name());
        text.setFrom(settings.from(), settings.fromName());
        text.setTo(mail.mail().recipient());
        text.setSubject(mail.mail().subject());
        text.setText(mail.mail().body());
        if (mail.mail().calendar().isPresent()) {
            CalendarFile calendar = mail.mail().calendar().get();
            text.addAttachment(
                    calendar.name(),
                    new ByteArrayResource(calendar.content().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + calendar.method());
        }
        text.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
