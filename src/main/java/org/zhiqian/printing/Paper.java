package org.zhiqian.printing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.HtmlUtils;
import org.zhiqian.kernel.Refusal;

/**
 * Turns XHTML into PDF. Every character is drawn by the first font that has it; one that no font has is written as its
 * number, and the operator is told, so that no □ goes unnoticed.
 */
@Component
public class Paper {
    private static final Logger LOG = LoggerFactory.getLogger(Paper.class);

    private final Supplier<List<Typeface>> typefaces;

    Paper(PrintingSettings settings) {
        List<Path> files = settings.fonts().stream()
                .map(Path::of)
                .filter(Files::isReadable)
                .toList();
        typefaces = SingletonSupplier.of(() -> IntStream.range(0, files.size())
                .mapToObj(i -> Typeface.read("zh" + i, files.get(i)))
                .toList());
    }

    /** Whether there is any font to write Chinese with. */
    public boolean hasFonts() {
        return !typefaces.get().isEmpty();
    }

    /** The fonts as a style sheet names them, the first for whatever it has. */
    public String families() {
        return typefaces.get().stream().map(Typeface::family).collect(Collectors.joining(", "));
    }

    /** The characters of the text that no font has. */
    public Set<Integer> withoutGlyph(String text) {
        return text.codePoints()
                .filter(character -> character > ' ' && !Character.isISOControl(character))
                .filter(character -> typefaces.get().stream()
                        .noneMatch(one -> one.characters().get(character)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text that acts as nothing in a page. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8").replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    }

    /** @param html in {@link #families()} */
    public byte[] pdf(String html) {
        if (!hasFonts()) {
            throw new Refusal(
                    "服务器上没有可用的中文字体，不能生成 PDF：请先下载 Word 或者 Excel 文件，并请管理员安装字体，或在 config/printing/fonts.yaml 中写明字体文件。");
        }
        String drawable = html;
        for (int character : withoutGlyph(html)) {
            LOG.warn(
                    "no font of config/printing/fonts.yaml has the character U+{}; its number is printed instead",
                    Integer.toHexString(character));
            drawable = drawable.replace(Character.toString(character), "〔U+%X〕".formatted(character));
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            needed(drawable).forEach(one -> builder.useFont(one.file().toFile(), one.family()));
            builder.withHtmlContent(drawable, null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first font and those that draw what the ones before them cannot. */
    private List<Typeface> needed(String text) {
        BitSet missing = new BitSet();
        text.codePoints().filter(character -> character > ' ').forEach(missing::set);
        List<Typeface> needed = new ArrayList<>();
        for (Typeface one : typefaces.get()) {
            if (needed.isEmpty() || missing.intersects(one.characters())) {
                needed.add(one);
                missing.andNot(one.characters());
            }
        }
        return needed;
    }
}
