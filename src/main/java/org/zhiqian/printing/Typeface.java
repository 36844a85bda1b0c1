package org.zhiqian.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A font file and the characters it can draw. */
record Typeface(String family, Path file, BitSet characters) {
    /** The end of the planes in which Chinese characters stand. */
    private static final int LAST_CHARACTER = 0x3FFFF;

    static Typeface read(String family, Path file) {
        BitSet characters = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = ' '; character <= LAST_CHARACTER; character++) {
                if (glyphs.getGlyphId(character) > 0) {
                    characters.set(character);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("字体文件 " + file + " 不能使用，请换成 TrueType（.ttf）字体", unreadable);
        }
        return new Typeface(family, file, characters);
    }
}
