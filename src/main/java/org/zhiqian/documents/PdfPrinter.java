package org.zhiqian.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;
import org.zhiqian.kernel.Refusal;

/** Makes PDF of HTML, with Chinese fonts inside the file. */
public final class PdfPrinter {
    private final List<Path> fonts;

    public PdfPrinter(List<String> fonts) {
        this.fonts = fonts.stream().map(Path::of).filter(Files::isReadable).toList();
    }

    /** The families to name in styles, the first for whatever it has. */
    public String families() {
        if (fonts.isEmpty()) {
            throw new Refusal("服务器上没有可用的中文字体，不能生成 PDF：请管理员安装字体或在 config/tables/print.yaml 中写明字体文件。表格可以先下载 Excel。");
        }
        return IntStream.range(0, fonts.size()).mapToObj(PdfPrinter::family).collect(Collectors.joining(", "));
    }

    /** The page must name {@link #families}. */
    public byte[] print(String html) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            for (int i = 0; i < fonts.size(); i++) {
                builder.useFont(fonts.get(i).toFile(), family(i));
            }
            builder.withHtmlContent(html, null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text that acts as nothing in a page. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8").replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    }

    private static String family(int font) {
        return "zh" + font;
    }
}
