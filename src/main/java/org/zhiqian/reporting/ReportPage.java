package org.zhiqian.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.zhiqian.printing.Paper;

/**
 * The official layout as PDF: A4 landscape, on one page where it can be read there; headings repeated on every page, fonts
 * inside the file.
 */
@Component
public class ReportPage {
    /** Smaller than the last nobody reads it; what then takes two pages is printed in full size. */
    private static final double[] SCALES = {1.0, 0.92, 0.84, 0.76};

    private final Paper paper;

    ReportPage(Paper paper) {
        this.paper = paper;
    }

    public byte[] write(PrintedTable table) {
        ReportHtml html = new ReportHtml(table, paper.families());
        return DoubleStream.of(SCALES)
                .mapToObj(scale -> paper.pdf(html.onOnePage(scale)))
                .filter(ReportPage::isOnePage)
                .findFirst()
                .orElseGet(() -> paper.pdf(html.onSeveralPages()));
    }

    private static boolean isOnePage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() == 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
