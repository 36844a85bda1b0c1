package org.zhiqian.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The templates of {@code config/letters/}; a file beside the program goes before the built-in one of that name. All faults
 * of all templates are told at once, and stop the start.
 */
@Component
class Templates {
    private final Map<String, LetterTemplate> byLetter = new LinkedHashMap<>();
    private final Path beside;

    Templates(LetterSettings settings, LetterFields fields, Environment environment) {
        beside = Path.of(environment.getProperty("ZHIQIAN_CONFIG_DIR", "./config"), "letters");
        List<String> faults = new ArrayList<>();
        settings.letters().forEach((id, letter) -> read(id, letter, fields, faults));
        if (!faults.isEmpty()) {
            throw new FaultyLetters(faults);
        }
    }

    private void read(String id, LetterSettings.Entry letter, LetterFields fields, List<String> faults) {
        String file = "config/letters/" + letter.file();
        try {
            Optional<byte[]> content = content(letter.file());
            if (content.isEmpty()) {
                faults.add("%s：没有这个文件（letters.yaml 的 %s）".formatted(file, id));
                return;
            }
            LetterTemplate template = LetterTemplate.read(content.get());
            template.faults(fields).forEach(fault -> faults.add(file + "：" + fault));
            byLetter.put(id, template);
        } catch (IOException broken) {
            faults.add(file + "：不是能打开的 Word 文件（.docx），请用 Word 另存后再放回");
        }
    }

    private Optional<byte[]> content(String name) throws IOException {
        Path own = beside.resolve(name);
        if (Files.isRegularFile(own)) {
            return Optional.of(Files.readAllBytes(own));
        }
        ClassPathResource shipped = new ClassPathResource("config/letters/" + name);
        return shipped.exists() ? Optional.of(shipped.getContentAsByteArray()) : Optional.empty();
    }

    LetterTemplate get(String letter) {
        @Nullable LetterTemplate template = byLetter.get(letter);
        if (template == null) {
            throw new IllegalArgumentException("config/letters/letters.yaml has no letter " + letter);
        }
        return template;
    }
}
