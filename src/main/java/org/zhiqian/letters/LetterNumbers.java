package org.zhiqian.letters;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Regions;

/** How numbers of letters are written (文号): 宜人社监令字〔2026〕3号. */
@Component
class LetterNumbers {
    private final LetterSettings settings;
    private final Regions regions;

    LetterNumbers(LetterSettings settings, Regions regions) {
        this.settings = settings;
        this.regions = regions;
    }

    String write(Office office, String series, int year, int running) {
        String region = office.region().value();
        String mark = Optional.ofNullable(settings.marks().get(region))
                .orElseGet(() -> regions.shortNameOf(office.region()).substring(0, 1));
        String department = settings.departments()
                .getOrDefault(office.department().value(), office.department().value());
        return "%s%s%s字〔%d〕%d号".formatted(mark, department, series, year, running);
    }
}
