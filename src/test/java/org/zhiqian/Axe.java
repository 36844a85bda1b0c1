package org.zhiqian;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of WCAG, as axe knows them, laid against a page or a part of one. */
public final class Axe {
    private static final String SERIOUS =
            """
            async part => (await axe.run(part)).violations
                .filter(one => ['serious', 'critical'].includes(one.impact))
                .flatMap(one => one.nodes.map(node => `${one.id}: ${node.html}`))
            """;

    private Axe() {}

    /** What keeps people out: the rule and the piece of the page, one a line. */
    public static List<String> seriousFindings(Locator part) {
        part.page().evaluate(script());
        return ((List<?>) part.evaluate(SERIOUS)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
