package org.zhiqian.reporting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Refusal;

/**
 * The official layout as PDF: A4 landscape, on one page where it can be read there; headings repeated on every page, fonts
 * inside the file.
 */
@Component
public class ReportPage {
    /** Smaller than the last nobody reads it; what then takes two pages is printed in full size. */
    private static final double[] SCALES = {1.0, 0.92, 0.84, 0.76};

    private final List<Path> fonts;

    ReportPage(ReportingSettings settings) {
        fonts = settings.fonts().stream()
                .map(Path::of)
                .filter(Files::isReadable)
                .toList();
    }

    public byte[] write(PrintedTable table) {
        if (fonts.isEmpty()) {
            throw new Refusal("服务器上没有可用的中文字体，不能生成 PDF：请先下载 Excel，并请管理员安装字体或在 config/tables/print.yaml 中写明字体文件。");
        }
        ReportHtml html = new ReportHtml(
                table,
                IntStream.range(0, fonts.size()).mapToObj(ReportPage::family).toList());
        return DoubleStream.of(SCALES)
                .mapToObj(scale -> pdf(html.onOnePage(scale)))
                .filter(ReportPage::isOnePage)
                .findFirst()
                .orElseGet(() -> pdf(html.onSeveralPages()));
    }

    private static boolean isOnePage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() == 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] pdf(String html) {
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

    private static String family(int font) {
        return "zh" + font;
    }
}
