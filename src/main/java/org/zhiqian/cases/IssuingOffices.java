package org.zhiqian.cases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterOffices;

/** A department's letters come from where the case is handled, those of a matter from its units. */
@Component
class IssuingOffices implements LetterOffices {
    private final CaseFiles caseFiles;
    private final Matters matters;

    IssuingOffices(CaseFiles caseFiles, Matters matters) {
        this.caseFiles = caseFiles;
        this.matters = matters;
    }

    @Override
    public Office issuer(About about, String by) {
        return switch (by) {
            case "matter" -> matter(about).office();
            case "receiver" ->
                Optional.ofNullable(matter(about).receiver())
                        .orElseGet(() -> matter(about).office());
            default ->
                new Office(
                        DepartmentCode.parse(by),
                        about.ofCase()
                                .map(id -> caseFiles.get(id).handlingRegion())
                                .orElse(about.region()));
        };
    }

    private Matter matter(About about) {
        UUID id = about.ofMatter().orElseThrow(() -> new IllegalStateException("a letter of a matter without matter"));
        return matters.get(id);
    }
}
