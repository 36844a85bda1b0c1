package org.zhiqian.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Writes mails from the templates under {@code config/mail}; a missing or faulty template stops the start. */
@Component
public class MailTemplates {
    private final Map<MailKind, MailTemplate> templates = new EnumMap<>(MailKind.class);

    MailTemplates(NotificationSettings settings, ResourceLoader files) {
        for (MailKind kind : MailKind.values()) {
            String file = settings.templates() + kind.fileName();
            templates.put(kind, MailTemplate.parse(file, read(file, files.getResource(file)), kind.placeholders()));
        }
    }

    public Mail write(MailKind kind, MailFacts facts, String recipient) {
        MailTemplate template =
                Optional.ofNullable(templates.get(kind)).orElseThrow(() -> new IllegalStateException(kind.fileName()));
        return new Mail(
                kind,
                facts.number(),
                recipient,
                template.subject(facts.values()),
                template.body(facts.values()),
                Optional.empty());
    }

    private static String read(String file, Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("邮件模板 " + file + " 不存在或者无法读取", unreadable);
        }
    }
}
