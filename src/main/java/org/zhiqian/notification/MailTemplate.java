package org.zhiqian.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A subject in the first line, a blank line, the body. Every {@code {name}} must be a known placeholder. */
record MailTemplate(String subject, String body) {
    private static final String SUBJECT = "主题：";
    private static final Pattern WRITTEN = Pattern.compile("\\{[^{}]*}");

    static MailTemplate parse(String file, String text, Set<Placeholder> allowed) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3
                || !lines.get(0).startsWith(SUBJECT)
                || !lines.get(1).isBlank()) {
            throw new IllegalStateException("邮件模板 " + file + " 的格式不对：第一行写「主题：……」，第二行空白，然后是正文");
        }
        requireKnown(file, text, allowed);
        String body = String.join("\n", lines.subList(2, lines.size()));
        return new MailTemplate(lines.get(0).substring(SUBJECT.length()).strip(), body + "\n");
    }

    String subject(Map<Placeholder, String> values) {
        return fill(subject, values).replaceAll("\\s+", " ");
    }

    String body(Map<Placeholder, String> values) {
        return fill(body, values);
    }

    private static String fill(String template, Map<Placeholder, String> values) {
        return WRITTEN.matcher(template).replaceAll(found -> Matcher.quoteReplacement(value(found.group(), values)));
    }

    private static String value(String written, Map<Placeholder, String> values) {
        return placeholder(written)
                .flatMap(placeholder -> Optional.ofNullable(values.get(placeholder)))
                .orElseThrow(() -> new IllegalArgumentException("no value for " + written));
    }

    private static void requireKnown(String file, String text, Set<Placeholder> allowed) {
        WRITTEN.matcher(text).results().map(found -> found.group()).forEach(written -> {
            if (placeholder(written).filter(allowed::contains).isEmpty()) {
                String known =
                        allowed.stream().map(Placeholder::written).sorted().collect(Collectors.joining(" "));
                throw new IllegalStateException("邮件模板 " + file + " 中的 " + written + " 不能用；可用的有：" + known);
            }
        });
    }

    private static Optional<Placeholder> placeholder(String written) {
        return Arrays.stream(Placeholder.values())
                .filter(placeholder -> placeholder.written().equals(written))
                .findFirst();
    }
}
