package org.zhiqian.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice reads every letter and prints it. */
class OtherProgramTest {
    private static final String PRESENT = "宜良县虚拟单位";

    @Test
    void libreOfficePrintsEveryLetter(@TempDir Path directory) throws IOException, InterruptedException {
        assumeThat(writer())
                .as("LibreOffice Writer; this installs it: apt-get install libreoffice-writer-nogui")
                .isTrue();
        for (Path template : Shipped.templates()) {
            byte[] letter =
                    LetterTemplate.read(Files.readAllBytes(template)).fill(new Shipped.Answers(field -> PRESENT));
            Files.write(directory.resolve(template.getFileName().toString()), letter);
        }
        print(directory);
        for (Path template : Shipped.templates()) {
            Path pdf = directory.resolve(template.getFileName().toString().replace(".docx", ".pdf"));
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                        .as(template.toString())
                        .contains(PRESENT)
                        .doesNotContain("{{", "}}");
            }
        }
    }

    private static boolean writer() {
        return Stream.of("/usr/lib/libreoffice/program/libswlo.so", "/opt/libreoffice/program/libswlo.so")
                .map(Path::of)
                .anyMatch(Files::exists);
    }

    private static void print(Path directory) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                directory.toString()));
        try (Stream<Path> letters = Files.list(directory)) {
            letters.filter(one -> one.toString().endsWith(".docx"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES))
                .as("LibreOffice came to its end")
                .isTrue();
    }
}
