package org.zhiqian.takeover;

import java.io.StringReader;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.zhiqian.kernel.Refusal;

/** YAML without aliases and tags, so that a small file stays small. */
final class YamlTokens implements Tokens {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Iterator<Event> events;
    private int line = 1;

    YamlTokens(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(text.length() + 1);
        events = new Yaml(new SafeConstructor(options))
                .parse(new StringReader(text))
                .iterator();
    }

    @Override
    public Token next() {
        while (true) {
            Event event = pull();
            line = event.getStartMark().getLine() + 1;
            if (event instanceof NodeEvent node && isTagged(node)) {
                throw new Refusal("第 %d 行：不支持类型标记（!），请去掉。".formatted(line));
            }
            switch (event.getEventId()) {
                case MappingStart -> {
                    return token(Kind.BLOCK_START, null);
                }
                case MappingEnd -> {
                    return token(Kind.BLOCK_END, null);
                }
                case SequenceStart -> {
                    return token(Kind.ITEMS_START, null);
                }
                case SequenceEnd -> {
                    return token(Kind.ITEMS_END, null);
                }
                case Scalar -> {
                    return token(Kind.TEXT, valueOf((ScalarEvent) event));
                }
                case StreamEnd -> {
                    return token(Kind.END, null);
                }
                case Alias -> throw new Refusal("第 %d 行：不支持别名（*），请写出全部内容。".formatted(line));
                default -> {
                    // the marks of documents say nothing
                }
            }
        }
    }

    private Event pull() {
        try {
            return events.next();
        } catch (MarkedYAMLException wrong) {
            int at = wrong.getProblemMark() == null
                    ? line
                    : wrong.getProblemMark().getLine() + 1;
            throw new Refusal("第 %d 行附近不是正确的 YAML，请检查缩进、引号和冒号。".formatted(at));
        } catch (YAMLException | NoSuchElementException | StackOverflowError wrong) {
            throw new Refusal("第 %d 行以后不是正确的 YAML，请检查是否有不能显示的字符。".formatted(line));
        }
    }

    private static boolean isTagged(NodeEvent node) {
        return node instanceof ScalarEvent scalar && scalar.getTag() != null
                || node instanceof CollectionStartEvent collection && collection.getTag() != null;
    }

    private static @Nullable String valueOf(ScalarEvent scalar) {
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return scalar.getValue().isEmpty() || plain && NOTHING.contains(scalar.getValue()) ? null : scalar.getValue();
    }

    private Token token(Kind kind, @Nullable String text) {
        return new Token(kind, text, "第 " + line + " 行");
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
