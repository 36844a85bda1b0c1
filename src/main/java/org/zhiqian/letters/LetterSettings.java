package org.zhiqian.letters;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code config/letters/letters.yaml}; a misspelt key stops the start.
 *
 * @param marks the character a region's numbers begin with, by its code; else the first of its name
 * @param departments the words that stand for a department in numbers
 * @param letters each letter by its id
 */
@ConfigurationProperties(prefix = "zhiqian.letters", ignoreUnknownFields = false)
record LetterSettings(
        @DefaultValue Map<String, String> marks,
        @DefaultValue Map<String, String> departments,
        @DefaultValue Map<String, Entry> letters) {

    /**
     * One letter.
     *
     * @param series the word of its series in numbers; letters with the same word share one series
     * @param by who issues it: a department, or {@code matter} or {@code receiver} for the units of its matter
     * @param to whom it is addressed, as the list of letters shows it
     * @param inner kept in the file only: drawn up again, it is a new version of the same number
     */
    record Entry(
            String title,
            String series,
            String by,
            String to,
            @DefaultValue("false") boolean inner,
            String file,
            String basis) {}
}
