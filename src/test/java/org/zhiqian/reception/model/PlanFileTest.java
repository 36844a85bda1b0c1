package org.zhiqian.reception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.zhiqian.kernel.Refusal;

class PlanFileTest {
    private static final byte[] PDF = "%PDF-1.7 plan".getBytes(StandardCharsets.US_ASCII);

    private static void refused(byte[] content, String sentence) {
        assertThatThrownBy(() -> PlanFile.of("方案.pdf", content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void knowsPdfAndWordByTheirContent() throws IOException {
        assertThat(PlanFile.of("方案.docx", PDF).contentType()).isEqualTo("application/pdf");
        assertThat(PlanFile.of("方案.docx", PDF).name()).isEqualTo("方案.pdf");
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("实施方案");
            document.write(word);
        }
        assertThat(PlanFile.of("方案.pdf", word.toByteArray()).name()).isEqualTo("方案.docx");
    }

    @Test
    void refusesWhatIsNeither() throws IOException {
        refused(new byte[0], "没有收到文件");
        refused(new byte[] {1}, "不是 PDF 或者 Word");
        refused("<html>%PDF-</html>".getBytes(StandardCharsets.US_ASCII), "不是 PDF 或者 Word");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "不是 PDF 或者 Word");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(sheet);
        }
        refused(sheet.toByteArray(), "不是 PDF 或者 Word");
        byte[] large = new byte[PlanFile.MOST_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused(large, "超过 5 MB");
    }

    @Test
    void refusesWhatIsFarLargerUnpacked() throws IOException {
        refused(zip(4, 95 << 20), "解压后太大（超过 32 MB）");
        refused(zip(1001, 0), "1000 个以上的部分");
        refused(zip(1, 1 << 20), "不是 PDF 或者 Word");
    }

    private static byte[] zip(int parts, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(nothing, 0, Math.min(size, 100));
            for (int part = 1; part <= parts; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part + ".rels"));
                for (int written = 0; written < size; written += nothing.length) {
                    zip.write(nothing);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void keepsNothingOfANameThatMeansSomethingElse() {
        assertThat(PlanFile.of("../../etc/passwd", PDF).name()).isEqualTo("passwd.pdf");
        assertThat(PlanFile.of("C:\\temp\\宜治欠发〔2026〕3号 方案.pdf.docm", PDF).name())
                .isEqualTo("宜治欠发〔2026〕3号 方案.pdf");
        assertThat(PlanFile.of("a\"; filename=\"b\r\nX: y.pdf", PDF).name()).isEqualTo("a filenamebX y.pdf");
        assertThat(PlanFile.of("<script>", PDF).name()).isEqualTo("script.pdf");
        assertThat(PlanFile.of("....", PDF).name()).isEqualTo("实施方案.pdf");
        assertThat(PlanFile.of("长".repeat(300), PDF).name()).hasSize(104);
    }
}
