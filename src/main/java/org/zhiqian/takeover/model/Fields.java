package org.zhiqian.takeover.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/** One block of a ledger, read key by key: what is wrong is noted, and what nobody asked for is unknown. */
final class Fields {
    private static final int MOST_ITEMS = 500;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final FileNode.Block block;
    private final String path;
    private final Findings findings;
    private final LocalDate today;
    private final Set<String> asked = new HashSet<>();

    Fields(FileNode.Block block, String path, Findings findings, LocalDate today) {
        this.block = block;
        this.path = path;
        this.findings = findings;
        this.today = today;
    }

    /** Whether the key has a value. */
    boolean has(String key) {
        @Nullable FileNode node = block.entries().get(key);
        return node != null && !(node instanceof FileNode.Text text && text.text() == null);
    }

    void problem(String key, String message) {
        @Nullable FileNode node = block.entries().get(key);
        findings.add(node == null ? block.place() : node.place(), path + key, message);
    }

    /** Keys that only explain. */
    void ignore(String... keys) {
        asked.addAll(List.of(keys));
    }

    /** To be called last: the keys nobody knows. */
    void refuseUnknown() {
        block.entries().forEach((key, node) -> {
            if (!asked.contains(key)) {
                findings.add(node.place(), path + Echo.of(key, "（未知字段）"), "没有这个字段，请去掉或者改正拼写");
            }
        });
    }

    @Nullable
    String text(String key, int longest) {
        return read(key, text -> {
            if (text.length() > longest) {
                throw new Refusal("最多 " + longest + " 字");
            }
            return text;
        });
    }

    @Nullable
    String required(String key, int longest) {
        return require(key, text(key, longest));
    }

    <T> @Nullable T require(String key, @Nullable T value) {
        if (value == null && !has(key)) {
            problem(key, "必须填写");
        }
        return value;
    }

    @Nullable
    LocalDate date(String key) {
        return read(key, this::dateOf);
    }

    List<LocalDate> dates(String key) {
        return list(key, this::dateOf);
    }

    private LocalDate dateOf(String text) {
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new Refusal("不是日期，应写成 2026-04-20");
        }
        if (date.isAfter(today)) {
            throw new Refusal("日期 " + date + " 还没有到，不能晚于今天 " + today);
        }
        if (date.isBefore(EARLIEST)) {
            throw new Refusal("日期 " + date + " 太早，应在 " + EARLIEST + " 以后");
        }
        return date;
    }

    List<YearMonth> months(String key) {
        return list(key, this::monthOf);
    }

    private YearMonth monthOf(String text) {
        YearMonth month;
        try {
            month = YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw new Refusal("不是月份，应写成 2026-03");
        }
        if (month.isAfter(YearMonth.from(today))) {
            throw new Refusal("月份 " + month + " 还没有到，不能晚于本月 " + YearMonth.from(today));
        }
        if (month.isBefore(YearMonth.from(EARLIEST))) {
            throw new Refusal("月份 " + month + " 太早，应在 " + YearMonth.from(EARLIEST) + " 以后");
        }
        return month;
    }

    @Nullable
    Integer count(String key) {
        return read(key, text -> {
            if (!text.matches("[0-9]{1,6}")) {
                throw new Refusal("应为 0 至 999999 的整数");
            }
            return Integer.valueOf(text);
        });
    }

    int countOrZero(String key) {
        @Nullable Integer count = count(key);
        return count == null ? 0 : count;
    }

    /** An amount of at least nothing. */
    @Nullable
    Money money(String key) {
        return read(key, text -> {
            Money amount;
            try {
                amount = Money.parse(text);
            } catch (Refusal wrong) {
                throw new Refusal("应为数字，单位元，最多两位小数");
            }
            if (amount.isNegative()) {
                throw new Refusal("不能小于 0 元");
            }
            return amount;
        });
    }

    Money moneyOrZero(String key) {
        @Nullable Money money = money(key);
        return money == null ? Money.ZERO : money;
    }

    @Nullable
    Boolean flag(String key) {
        return read(key, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "是", "有", "yes" -> true;
            case "false", "否", "无", "no" -> false;
            default -> throw new Refusal("应填是或否（true、false）");
        });
    }

    /** One value in the way {@code parse} takes it; its refusal becomes a problem of this field. */
    <T> @Nullable T read(String key, Function<String, T> parse) {
        asked.add(key);
        @Nullable FileNode node = block.entries().get(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof FileNode.Text text)) {
            problem(key, "应为一个值");
            return null;
        }
        return text.text() == null ? null : parse(text, path + key, parse);
    }

    /** Several values; a single one counts as a list of one. */
    <T> List<T> list(String key, Function<String, T> parse) {
        asked.add(key);
        List<T> values = new ArrayList<>();
        @Nullable FileNode node = block.entries().get(key);
        if (node instanceof FileNode.Block) {
            problem(key, "应为列表");
            return values;
        }
        for (FileNode item : items(key, node)) {
            if (!(item instanceof FileNode.Text text)) {
                findings.add(item.place(), path + key, "应为一个值");
            } else if (text.text() != null) {
                @Nullable T value = parse(text, path + key, parse);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private <T> @Nullable T parse(FileNode.Text text, String field, Function<String, T> parse) {
        String written = String.valueOf(text.text()).strip();
        if (written.isEmpty()) {
            return null;
        }
        if (written.codePoints().anyMatch(Fields::isUnreadable)) {
            findings.add(text.place(), field, "含有不能显示的字符");
            return null;
        }
        try {
            T value = parse.apply(written);
            findings.said(field, value);
            return value;
        } catch (Refusal wrong) {
            findings.add(text.place(), field, wrong.sentence().replaceAll("。$", ""));
            return null;
        }
    }

    private static boolean isUnreadable(int letter) {
        return Character.getType(letter) == Character.SURROGATE
                || Character.isISOControl(letter) && letter != '\n' && letter != '\r';
    }

    /** A block of its own, or none. */
    @Nullable
    Fields block(String key) {
        asked.add(key);
        @Nullable FileNode node = block.entries().get(key);
        if (!has(key)) {
            return null;
        }
        if (node instanceof FileNode.Block inner) {
            findings.said(path + key, "");
            return new Fields(inner, path + key + ".", findings, today);
        }
        problem(key, "应为一组字段");
        return null;
    }

    /** Blocks in a row. */
    List<Fields> blocks(String key) {
        asked.add(key);
        List<Fields> blocks = new ArrayList<>();
        List<FileNode> items = items(key, block.entries().get(key));
        for (int i = 0; i < items.size(); i++) {
            String inner = path + key + "[" + (i + 1) + "]";
            if (items.get(i) instanceof FileNode.Block one) {
                findings.said(inner, "");
                blocks.add(new Fields(one, inner + ".", findings, today));
            } else {
                findings.add(items.get(i).place(), inner, "应为一组字段");
            }
        }
        return blocks;
    }

    private List<FileNode> items(String key, @Nullable FileNode node) {
        if (node == null || node instanceof FileNode.Text text && text.text() == null) {
            return List.of();
        }
        List<FileNode> items = node instanceof FileNode.Items many ? many.items() : List.of(node);
        if (items.size() > MOST_ITEMS) {
            problem(key, "最多 " + MOST_ITEMS + " 项");
            return List.of();
        }
        return items;
    }
}
