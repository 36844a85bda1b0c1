package org.zhiqian.takeover;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.takeover.Tokens.Kind;
import org.zhiqian.takeover.Tokens.Token;
import org.zhiqian.takeover.model.Echo;
import org.zhiqian.takeover.model.FileNode;
import org.zhiqian.takeover.model.LedgerProblem;

/** A ledger as YAML or JSON: the list {@code cases}, and beside it what only explains. */
final class StructuredLedger implements LedgerFile {
    private static final Set<String> EXPLAINING = Set.of("meta", "expected_reports", "tests", "validation_vectors");
    private static final int DEEPEST = 8;
    private static final int DEEPEST_SKIPPED = 50;

    private final String text;
    private final Function<String, Tokens> format;

    StructuredLedger(byte[] body, Function<String, Tokens> format) {
        this.format = format;
        try {
            String read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            text = read.startsWith("\uFEFF") ? read.substring(1) : read;
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal("文件不是 UTF-8 编码，请另存为 UTF-8 后再提交。");
        }
    }

    @Override
    public void read(Consumer<FileNode.Block> eachCase, Consumer<LedgerProblem> problems) {
        try (Tokens tokens = format.apply(text)) {
            require(tokens.next(), Kind.BLOCK_START, "台账应为一组字段，案件列在 cases 下");
            boolean cases = false;
            for (Token key = tokens.next(); key.kind() != Kind.BLOCK_END; key = tokens.next()) {
                String name = nameOf(key);
                Token value = tokens.next();
                if (name.equals("cases") && !cases) {
                    cases = true;
                    cases(tokens, value, eachCase, problems);
                } else if (name.equals("cases")) {
                    throw new Refusal(key.place() + "：cases 写了两次，请并为一处。");
                } else {
                    if (!EXPLAINING.contains(name)) {
                        problems.accept(
                                new LedgerProblem("", key.place(), Echo.of(name, "（未知字段）"), "没有这个字段，请去掉或者改正拼写"));
                    }
                    skip(tokens, value);
                }
            }
            if (!cases) {
                throw new Refusal("文件里没有 cases，不知道有哪些案件。");
            }
            require(tokens.next(), Kind.END, "后面还有别的内容，请只留一份台账");
        }
    }

    private static void cases(
            Tokens tokens, Token value, Consumer<FileNode.Block> eachCase, Consumer<LedgerProblem> problems) {
        if (value.kind() == Kind.TEXT && value.text() == null) {
            return;
        }
        require(value, Kind.ITEMS_START, "cases 应为列表，每件案件一项");
        for (Token one = tokens.next(); one.kind() != Kind.ITEMS_END; one = tokens.next()) {
            if (node(tokens, one, 1) instanceof FileNode.Block block) {
                eachCase.accept(block);
            } else {
                problems.accept(new LedgerProblem("", one.place(), "cases", "每件案件应为一组字段"));
            }
        }
    }

    private static FileNode node(Tokens tokens, Token start, int depth) {
        requireWithin(DEEPEST, depth, start);
        return switch (start.kind()) {
            case TEXT -> new FileNode.Text(start.place(), start.text());
            case ITEMS_START -> new FileNode.Items(start.place(), items(tokens, depth));
            case BLOCK_START -> new FileNode.Block(start.place(), entries(tokens, depth));
            default -> throw new Refusal(start.place() + "：文件到此中断，请检查是否完整。");
        };
    }

    private static List<FileNode> items(Tokens tokens, int depth) {
        List<FileNode> items = new ArrayList<>();
        for (Token one = tokens.next(); one.kind() != Kind.ITEMS_END; one = tokens.next()) {
            items.add(node(tokens, one, depth + 1));
        }
        return items;
    }

    private static Map<String, FileNode> entries(Tokens tokens, int depth) {
        Map<String, FileNode> entries = new LinkedHashMap<>();
        for (Token key = tokens.next(); key.kind() != Kind.BLOCK_END; key = tokens.next()) {
            @Nullable FileNode before = entries.put(nameOf(key), node(tokens, tokens.next(), depth + 1));
            if (before != null) {
                throw new Refusal(key.place() + "：字段 " + Echo.of(nameOf(key), "") + " 写了两次。");
            }
        }
        return entries;
    }

    private static void skip(Tokens tokens, Token start) {
        int open = 0;
        for (Token one = start; ; one = tokens.next()) {
            switch (one.kind()) {
                case BLOCK_START, ITEMS_START -> open++;
                case BLOCK_END, ITEMS_END -> open--;
                case END -> throw new Refusal("文件到此中断，请检查是否完整。");
                case TEXT -> {
                    // one value
                }
            }
            if (open == 0) {
                return;
            }
            requireWithin(DEEPEST_SKIPPED, open, one);
        }
    }

    private static void requireWithin(int deepest, int depth, Token token) {
        if (depth > deepest) {
            throw new Refusal(token.place() + "：层次太深，不是台账的格式。");
        }
    }

    private static String nameOf(Token key) {
        if (key.kind() != Kind.TEXT || key.text() == null) {
            throw new Refusal(key.place() + "：这里应为字段名。");
        }
        return key.text().length() > 60 ? key.text().substring(0, 60) : key.text();
    }

    private static void require(Token token, Kind kind, String message) {
        if (token.kind() != kind) {
            throw new Refusal(token.place() + "：" + message + "。");
        }
    }
}
