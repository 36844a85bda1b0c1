package org.zhiqian.campaign.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a configuration file that knows its line. */
public record Entry(Node node) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    Fault fault(String reason, Object... values) {
        return new Fault(line(), reason.formatted(values));
    }

    String text(int longest) {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("这里应当是一个值");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw fault("不能空着");
        }
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw fault("「%s…」太长或含有控制字符，最多 %d 个字", text.substring(0, Math.min(20, text.length())), longest);
        }
        return text;
    }

    int number() {
        String text = text(10);
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw fault("「%s」应当是 1 至 9999 的整数", text);
        }
        return Integer.parseInt(text);
    }

    boolean flag() {
        String text = text(10);
        if (!text.equals("true") && !text.equals("false")) {
            throw fault("「%s」应当是 true 或 false", text);
        }
        return text.equals("true");
    }

    LocalDate date() {
        String text = text(40);
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException noSuchDay) {
            throw fault("「%s」不是有效日期，应写成 2026-04-20", text);
        }
    }

    LocalTime time() {
        String text = text(40);
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeException noSuchTime) {
            throw fault("「%s」不是有效时间，应写成 14:30", text);
        }
    }

    List<Entry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("这里应当是一个列表");
        }
        return sequence.getValue().stream().map(Entry::new).toList();
    }

    public Entries entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("这里应当是若干「键: 值」");
        }
        return new Entries(mapping);
    }
}
