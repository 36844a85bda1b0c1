package org.zhiqian.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String WENKAI = "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf";
    private static final String HANA_A = "/usr/share/fonts/truetype/hanazono/HanaMinA.ttf";
    private static final String HANA_B = "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf";
    private static final String RARE = "㛃𬱖𠅤𡈼䶮喆";

    private final Paper paper = new Paper(new PrintingSettings(List.of(WENKAI, HANA_A, HANA_B)));

    /** The build server may not go without. */
    private static void requireFonts() {
        boolean found = Stream.of(WENKAI, HANA_A, HANA_B).map(Path::of).allMatch(Files::isReadable);
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(found)
                    .as("fonts; this installs them: apt-get install fonts-lxgw-wenkai fonts-hanazono")
                    .isTrue();
        }
        assumeThat(found).as("fonts-lxgw-wenkai and fonts-hanazono").isTrue();
    }

    @Test
    void drawsRareCharactersOfNamesWithFontsInsideTheFile() throws IOException {
        requireFonts();
        byte[] pdf = paper.pdf(page("投诉人：" + RARE + "，身份证号 530125"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("投诉人：" + RARE + "，身份证号 530125");
            for (PDPage one : document.getPages()) {
                for (var name : one.getResources().getFontNames()) {
                    PDFont font = one.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
        assertThat(paper.withoutGlyph(RARE)).isEmpty();
    }

    @Test
    void writesTheNumberOfACharacterThatNoFontHas() throws IOException {
        requireFonts();
        Paper plain = new Paper(new PrintingSettings(List.of(WENKAI)));
        String unassigned = Character.toString(0x2FFFD);
        assertThat(plain.withoutGlyph("张" + unassigned)).containsExactly(0x2FFFD);
        byte[] pdf = plain.pdf(
                "<html><body style=\"font-family:" + plain.families() + "\">张" + unassigned + "</body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("张〔U+2FFFD〕");
        }
    }

    @Test
    void saysWhatToDoWithoutAFont() {
        Paper blank = new Paper(new PrintingSettings(List.of("/nowhere.ttf")));
        assertThatThrownBy(() -> blank.pdf(page("无"))).hasMessageContaining("没有可用的中文字体");
    }

    private String page(String text) {
        return "<html><body style=\"font-family:" + paper.families() + "\">" + text + "</body></html>";
    }
}
