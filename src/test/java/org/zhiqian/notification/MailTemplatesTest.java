package org.zhiqian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.zhiqian.kernel.CaseNumber;

class MailTemplatesTest {
    private static final CaseNumber NUMBER = new CaseNumber("530125-2026-000123");
    private static final MailFacts FACTS = MailFacts.ofTask(
            NUMBER.value(), "核实{task}\n情况", "宜良县人社局", "2026-11-20（周五）", "剩 3 个工作日", "https://a.example/1");

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void everyShippedTemplateIsFilledCompletely(MailKind kind) {
        boolean aboutACase = kind.placeholders().contains(Placeholder.CASE_NUMBER);
        MailFacts facts = aboutACase
                ? MailFacts.ofTask(
                        NUMBER.value(), "核实情况", "宜良县人社局", "2026-11-20（周五）", "剩 3 个工作日", "https://a.example/1")
                : MailFacts.of(everything(kind), "宜良县人社局", "https://a.example/1");
        Mail mail = templates("classpath:config/mail/").write(kind, facts, "a@example.org");
        assertThat(mail.subject())
                .containsPattern(aboutACase ? NUMBER.value() : "<(SUBJECT|REGION)>")
                .doesNotContain("{");
        assertThat(mail.body()).contains("宜良县人社局").doesNotContain("{");
        assertThat(mail.number()).isEqualTo(aboutACase ? Optional.of(NUMBER.value()) : Optional.empty());
    }

    private static Map<Placeholder, String> everything(MailKind kind) {
        return kind.placeholders().stream()
                .filter(placeholder -> placeholder != Placeholder.OFFICE && placeholder != Placeholder.LINK)
                .collect(Collectors.toMap(Function.identity(), placeholder -> "<" + placeholder + ">"));
    }

    @Test
    void aMailAboutACaseNeedsNoTask() {
        Mail mail = templates("classpath:config/mail/")
                .write(
                        MailKind.CASE_CLOSED,
                        MailFacts.ofCase(NUMBER, "宜良县治欠办", "https://a.example/1"),
                        "a@example.org");
        assertThat(mail.subject()).isEqualTo("【治欠】530125-2026-000123 已结案");
    }

    @Test
    void whatIsFilledInIsTakenLiterallyAndKeptOnOneLineInTheSubject() {
        Mail mail = templates("classpath:config/mail/").write(MailKind.TASK_ASSIGNED, FACTS, "a@example.org");
        assertThat(mail.subject()).isEqualTo("【治欠】530125-2026-000123 新任务：核实{task} 情况");
    }

    @Test
    void anUnknownPlaceholderStopsTheStart(@TempDir Path directory) throws IOException {
        copyShippedTo(directory);
        Files.writeString(directory.resolve("case-closed.txt"), "主题：{case-number}\n\n{petitioner} 的案件已结案\n");
        assertThatThrownBy(() -> templates("file:" + directory + "/"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("case-closed.txt 中的 {petitioner} 不能用；可用的有：{case-number} {link} {office}");
    }

    @Test
    void aMissingOrFaultyTemplateStopsTheStart(@TempDir Path directory) throws IOException {
        copyShippedTo(directory);
        Files.writeString(directory.resolve("task-overdue.txt"), "已逾期\n");
        assertThatThrownBy(() -> templates("file:" + directory + "/")).hasMessageContaining("task-overdue.txt 的格式不对");
        Files.delete(directory.resolve("task-overdue.txt"));
        assertThatThrownBy(() -> templates("file:" + directory + "/")).hasMessageContaining("task-overdue.txt 不存在");
    }

    @Test
    void subjectAndRecipientAreOneLine() {
        assertThatThrownBy(() -> new Mail(
                        MailKind.CASE_CLOSED,
                        Optional.empty(),
                        "a@example.org\nBcc: b@example.org",
                        "s",
                        "b",
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToAMaximum() {
        NotificationSettings.Dispatch dispatch = new NotificationSettings.Dispatch(
                true, Duration.ofSeconds(10), 20, Duration.ofMinutes(1), Duration.ofHours(6), 12);
        assertThat(dispatch.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(dispatch.waitAfter(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(dispatch.waitAfter(100)).isEqualTo(Duration.ofHours(6));
    }

    private static void copyShippedTo(Path directory) throws IOException {
        for (MailKind kind : MailKind.values()) {
            Files.copy(Path.of("config/mail", kind.fileName()), directory.resolve(kind.fileName()));
        }
    }

    private static MailTemplates templates(String directory) {
        NotificationSettings.Dispatch dispatch = new NotificationSettings.Dispatch(
                false, Duration.ofSeconds(10), 20, Duration.ofMinutes(1), Duration.ofHours(6), 12);
        return new MailTemplates(
                new NotificationSettings("a@example.org", "治欠", "http://localhost:8080/", directory, dispatch),
                new DefaultResourceLoader());
    }
}
