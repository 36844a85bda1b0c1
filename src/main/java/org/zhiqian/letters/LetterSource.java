package org.zhiqian.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.zhiqian.kernel.Money;

/**
 * Contributes fields to letters. A subclass names its fields in its constructor, each with how to read it from {@code T};
 * nothing is read before a letter that has one of the fields is drawn up.
 *
 * @param <T> what the fields are read from
 */
public abstract class LetterSource<T> {
    private final Map<String, Function<T, String>> texts = new LinkedHashMap<>();
    private final Map<String, Rows<T, ?>> tables = new LinkedHashMap<>();

    /** What the fields of this letter are read from; nothing where it is about something else. */
    protected abstract Optional<T> find(About about);

    /** A field with a text, a date, a number or a term; blank where there is none. */
    protected final void field(String name, Function<T, ? extends @Nullable Object> value) {
        texts.put(name, one -> Words.of(value.apply(one)));
    }

    /** An amount in 元, and the same in capitals as {@code <name>大写}. */
    protected final void money(String name, Function<T, @Nullable Money> value) {
        field(name, value);
        texts.put(name + "大写", one -> {
            @Nullable Money amount = value.apply(one);
            return amount == null ? "" : Capitals.of(amount);
        });
    }

    /** A table whose rows repeat in the letter; its columns are fields {@code <table>.<column>}, the first of them 序号. */
    protected final <R> Rows<T, R> rows(String table, Function<T, List<R>> rows) {
        Rows<T, R> added = new Rows<>(rows);
        tables.put(table, added);
        return added;
    }

    final Set<String> texts() {
        return texts.keySet();
    }

    /** The names of the columns of each table. */
    final Map<String, List<String>> tables() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        tables.forEach((table, rows) -> names.put(table, rows.names()));
        return names;
    }

    /** The values of one letter, read when the first of them is asked for. */
    final Values of(About about) {
        Supplier<Optional<T>> found = SingletonSupplier.of(() -> find(about));
        return new Values() {
            @Override
            public String text(String field) {
                return found.get()
                        .flatMap(one -> Optional.ofNullable(texts.get(field)).map(value -> value.apply(one)))
                        .orElse("");
            }

            @Override
            public List<Map<String, String>> rows(String table) {
                return found.get()
                        .flatMap(one -> Optional.ofNullable(tables.get(table)).map(rows -> rows.of(one)))
                        .orElse(List.of());
            }
        };
    }

    /** The columns of a table. */
    public static final class Rows<T, R> {
        private final Function<T, List<R>> rows;
        private final Map<String, Function<R, String>> columns = new LinkedHashMap<>();

        private Rows(Function<T, List<R>> rows) {
            this.rows = rows;
        }

        public Rows<T, R> column(String name, Function<R, ? extends @Nullable Object> value) {
            columns.put(name, row -> Words.of(value.apply(row)));
            return this;
        }

        List<String> names() {
            List<String> names = new ArrayList<>(List.of("序号"));
            names.addAll(columns.keySet());
            return names;
        }

        List<Map<String, String>> of(T source) {
            List<R> found = rows.apply(source);
            return IntStream.range(0, found.size())
                    .mapToObj(i -> {
                        Map<String, String> row = new LinkedHashMap<>();
                        row.put("序号", Integer.toString(i + 1));
                        columns.forEach((name, value) -> row.put(name, value.apply(found.get(i))));
                        return row;
                    })
                    .toList();
        }
    }
}
