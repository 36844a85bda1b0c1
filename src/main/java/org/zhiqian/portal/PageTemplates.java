package org.zhiqian.portal;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The pages as they are written in {@code src/main/resources/portal}; every value is escaped. */
@Component
class PageTemplates {
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withLoader(PageTemplates::read)
            .withCollector(new OptionalAsList())
            .withFormatter(value -> value instanceof Optional<?> optional
                    ? optional.map(String::valueOf).orElse("")
                    : String.valueOf(value));
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    String render(String page, Map<String, ?> values) {
        return compiled.computeIfAbsent(page, this::compile).execute(values);
    }

    /** A section is shown if there is a value. */
    private static final class OptionalAsList extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }

    private Template compile(String page) {
        try (Reader source = read(page)) {
            return compiler.compile(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader read(String page) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("portal/" + page + ".html").getInputStream(), StandardCharsets.UTF_8);
    }
}
