package org.zhiqian.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Paper for tests without the program, with the fonts that Debian installs. */
public final class Printing {
    private static final Supplier<Paper> PAPER = SingletonSupplier.of(() -> new Paper(new PrintingSettings(List.of(
            "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf",
            "/usr/share/fonts/truetype/hanazono/HanaMinA.ttf",
            "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf"))));

    private Printing() {}

    /** Work that may fail to read or write. */
    @FunctionalInterface
    public interface Work {
        void on(Paper paper) throws IOException;
    }

    public static void withPaper(Work work) {
        try {
            work.on(PAPER.get());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
