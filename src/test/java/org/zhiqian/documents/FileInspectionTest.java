package org.zhiqian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiqian.kernel.Refusal;

/** What is found in files, whatever they are called, and how their names become harmless. */
class FileInspectionTest {
    @Test
    void officeFilesAreToldByTheirParts() {
        assertThat(OfficeFile.typeOf(Samples.docx())).isEqualTo(FileType.DOCX);
        assertThat(OfficeFile.typeOf(Samples.xlsx())).isEqualTo(FileType.XLSX);
        assertThat(OfficeFile.typeOf(Samples.xls())).isEqualTo(FileType.XLS);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("macros", Samples.docxWithMacros(), "文件含有宏"),
                Arguments.of("old macros", Samples.docWithMacros(), "文件含有宏"),
                Arguments.of("macro sheet", Samples.office("xl/macrosheets/sheet1.xml", ""), "文件含有宏"),
                Arguments.of("an embedded program", Samples.docxWithEmbeddedProgram(), "嵌有其他文件"),
                Arguments.of("a template from elsewhere", Samples.docxWithTemplateFromElsewhere(), "引用了外部文件"),
                Arguments.of("links to workbooks", Samples.office("xl/externalLinks/externalLink1.xml", ""), "引用了外部文件"),
                Arguments.of("entities", Samples.docxWithEntities(), "文件已损坏"),
                Arguments.of("a bomb", Samples.bomb(300), "解压后太大"),
                Arguments.of("many parts", Samples.manyParts(2500), "解压后太大"),
                Arguments.of("an archive in an archive", Samples.nestedZip(), "不接收压缩包"),
                Arguments.of("half a file", Arrays.copyOf(Samples.docx(), 900), "文件已损坏"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, byte[] bytes, String sentence) {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> OfficeFile.typeOf(bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith("。");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPlainPdfMayBeShownOneWithScriptsMayNot() {
        assertThat(PdfFile.look(Samples.pdf())).isEqualTo(new Inspected(FileType.PDF, null));
        assertThat(PdfFile.look(Samples.pdfWithScript()).caution()).contains("脚本");
    }

    @Test
    void aPdfThatStartsProgramsOrCarriesFilesIsRefused() {
        assertThatThrownBy(() -> PdfFile.look(Samples.pdfThatStartsAProgram())).hasMessageContaining("启动程序");
        assertThatThrownBy(() -> PdfFile.look(Samples.pdfWithFile())).hasMessageContaining("嵌有其他文件");
        assertThatThrownBy(() -> PdfFile.look(Samples.pdfWithPassword())).hasMessageContaining("设了密码");
        byte[] whole = Samples.pdf();
        assertThatThrownBy(() -> PdfFile.look(Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContaining("PDF 不完整");
    }

    @Test
    void actionsAreFoundUnderWhateverSpelling() {
        assertThat(PdfFile.look(text("%PDF-1.7 1 0 obj<</S/J#61vaScript/J#53(x)>>endobj startxref"))
                        .caution())
                .contains("脚本");
        assertThat(PdfFile.look(packed("<</S /JavaScript /JS (x)>>", "/FlateDecode"))
                        .caution())
                .contains("脚本");
        assertThat(PdfFile.look(packed("<</S /Plain>>", "/FlateDecode")).caution())
                .isNull();
        assertThat(PdfFile.look(packed("<</S /Plain>>", "[/ASCII85Decode /FlateDecode]"))
                        .caution())
                .contains("无法检查");
        assertThatThrownBy(() -> PdfFile.look(packed("/".repeat(100 << 20), "/FlateDecode")))
                .hasMessageContaining("解压后太大");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF whose one object stands in a packed stream. */
    private static byte[] packed(String object, String filter) {
        Deflater deflater = new Deflater();
        deflater.setInput(text(object));
        deflater.finish();
        byte[] squeezed = new byte[object.length() / 100 + 1000];
        int length = deflater.deflate(squeezed);
        deflater.end();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(text("%PDF-1.7\n5 0 obj<</Type/ObjStm/N 1/First 4/Filter " + filter + ">>stream\r\n"));
        pdf.write(squeezed, 0, length);
        pdf.writeBytes(text("\r\nendstream endobj startxref 0 %%EOF"));
        return pdf.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证.jpg | JPEG | 身份证.jpg",
                "../../etc/passwd | JPEG | passwd.jpg",
                "C:\\temp\\a.PDF | PDF | a.PDF",
                "合同.exe | PDF | 合同.exe.pdf",
                "a\\u202Efdp.exe | PDF | afdp.exe.pdf",
                "a\\u0000\\u000A\\u0007b\\uFEFF.png | PNG | ab.png",
                "<script>.png | PNG | _script_.png",
                ".... | PDF | 未命名.pdf",
                "CON.jpg | JPEG | _CON.jpg",
                "𠀀名.jpg | JPEG | 𠀀名.jpg",
            })
    void namesBecomeHarmless(String sent, FileType type, String kept) {
        assertThat(FileName.safe(unescaped(sent), type)).isEqualTo(kept);
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsEnding() {
        String name = FileName.safe("很".repeat(500) + ".pdf", FileType.PDF);
        assertThat(name).endsWith("很.pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(180);
    }

    /** A daemon that finds the word EICAR. */
    private static final class FakeClamd implements AutoCloseable {
        private final ServerSocket socket;

        private FakeClamd(boolean silent) throws IOException {
            socket = new ServerSocket(0);
            Thread answering = new Thread(() -> answer(silent));
            answering.setDaemon(true);
            answering.start();
        }

        private void answer(boolean silent) {
            try (Socket caller = socket.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                if (!silent) {
                    boolean found =
                            content.toString(StandardCharsets.ISO_8859_1).contains("EICAR");
                    caller.getOutputStream()
                            .write((found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0")
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException gone) {
                // the test is over
            }
        }

        private Clamd client() {
            return new Clamd("localhost", socket.getLocalPort(), Duration.ofSeconds(5));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream((text + "x".repeat(200_000)).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theScannersFindingIsARefusal() throws IOException {
        try (FakeClamd daemon = new FakeClamd(false)) {
            daemon.client().requireClean(content("harmless"));
        }
        try (FakeClamd daemon = new FakeClamd(false)) {
            assertThatThrownBy(() -> daemon.client().requireClean(content("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("文件带有病毒，没有保存");
        }
    }

    @Test
    void whatTheScannerDoesNotAnswerForIsNotKept() throws IOException {
        try (FakeClamd daemon = new FakeClamd(true)) {
            assertThatThrownBy(() -> daemon.client().requireClean(content("harmless")))
                    .hasMessageContaining("病毒检查没有完成");
        }
        Clamd nobody = new Clamd("localhost", 1, Duration.ofSeconds(1));
        assertThatThrownBy(() -> nobody.requireClean(content("harmless"))).hasMessageContaining("病毒检查没有完成");
    }
}
