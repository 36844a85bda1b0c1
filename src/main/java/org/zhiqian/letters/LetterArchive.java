package org.zhiqian.letters;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiqian.documents.ArchiveSource;
import org.zhiqian.documents.FileName;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.printing.Paper;

/** The letters in the archive of a case, for Word and, where a font is there, on paper; what is void in a directory of its own. */
@Component
class LetterArchive implements ArchiveSource {
    private static final int LONGEST_NAME = 180;

    private final LetterBook letters;
    private final Paper paper;

    LetterArchive(LetterBook letters, Paper paper) {
        this.letters = letters;
        this.paper = paper;
    }

    @Override
    public List<Part> partsOf(CaseId id) {
        return letters.of(id).stream().flatMap(this::parts).toList();
    }

    private Stream<Part> parts(DrawnLetter letter) {
        String path = (letter.isVoid() ? "文书/已作废/" : "文书/")
                + FileName.part(
                        "%s-%s"
                                .formatted(letter.number(), letter.title())
                                .replace('/', '_')
                                .replace('\\', '_'),
                        LONGEST_NAME);
        Part word = part(path + ".docx", letters.docx(letter));
        return paper.hasFonts() ? Stream.of(word, part(path + ".pdf", letters.pdf(letter))) : Stream.of(word);
    }

    private static Part part(String path, byte[] file) {
        return new Part(path, file.length, () -> new ByteArrayInputStream(file));
    }
}
