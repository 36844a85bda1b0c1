package org.zhiqian.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a {@code .docx}, those with text as trees. */
final class WordFile {
    static final String MAIN = "word/document.xml";
    private static final String TEXT_PART = "word/(document|header\\d*|footer\\d*)\\.xml";
    private static final DocumentBuilderFactory READERS = readers();
    private static final TransformerFactory WRITERS = TransformerFactory.newInstance();

    private final Map<String, byte[]> parts;
    private final Map<String, Document> texts;

    private WordFile(Map<String, byte[]> parts, Map<String, Document> texts) {
        this.parts = parts;
        this.texts = texts;
    }

    /** @throws IOException if Word could not open the file either */
    static WordFile read(byte[] docx) throws IOException {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(docx))) {
            opened.getDocument();
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
        return own(docx);
    }

    /** A file that this program has written. */
    static WordFile own(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Map<String, Document> texts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                parts.put(entry.getName(), content);
                if (entry.getName().matches(TEXT_PART)) {
                    texts.put(entry.getName(), tree(content));
                }
            }
        }
        return new WordFile(parts, texts);
    }

    Map<String, Document> texts() {
        return texts;
    }

    Document main() {
        return Optional.ofNullable(texts.get(MAIN)).orElseThrow();
    }

    boolean hasFooter() {
        return texts.keySet().stream().anyMatch(name -> name.startsWith("word/footer"));
    }

    Optional<Document> styles() {
        return Optional.ofNullable(parts.get("word/styles.xml")).map(content -> {
            try {
                return tree(content);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** The same file with trees of its own. */
    WordFile copy() {
        Map<String, Document> copies = new LinkedHashMap<>();
        texts.forEach((name, tree) -> copies.put(name, (Document) tree.cloneNode(true)));
        return new WordFile(parts, copies);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                @Nullable Document text = texts.get(part.getKey());
                zip.write(text == null ? part.getValue() : xml(text));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] xml(Document tree) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Transformer writer = WRITERS.newTransformer();
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            writer.transform(new DOMSource(tree), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private static Document tree(byte[] xml) throws IOException {
        try {
            return READERS.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    private static DocumentBuilderFactory readers() {
        try {
            DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
            readers.setNamespaceAware(true);
            readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return readers;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
