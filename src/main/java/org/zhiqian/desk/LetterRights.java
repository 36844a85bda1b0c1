package org.zhiqian.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.letters.DrawnLetter;
import org.zhiqian.organisation.Reader;

/** Who may see a letter and who may open it: whoever sees the whole case, the office it comes from, the units of its matter. */
@Component
class LetterRights {
    private final CaseSearch search;
    private final CaseFiles caseFiles;
    private final Matters matters;

    LetterRights(CaseSearch search, CaseFiles caseFiles, Matters matters) {
        this.search = search;
        this.caseFiles = caseFiles;
        this.matters = matters;
    }

    /** Whether the caller may know of it: number and title. */
    boolean sees(Reader reader, DrawnLetter letter) {
        return reads(reader, letter)
                || cases(letter)
                        .anyMatch(state -> search.find(reader, state.number()).isPresent());
    }

    /** Whether the caller may open it. */
    boolean reads(Reader reader, DrawnLetter letter) {
        if (reader.worksIn(letter.office())) {
            return true;
        }
        if (letter.about().ofSession().isPresent()) {
            return reader.reaches(letter.about().region());
        }
        return reader.seesWhole(letter.about().region())
                || cases(letter).anyMatch(state -> reader.seesWhole(state.region()))
                || matter(letter).filter(one -> isParty(reader, one)).isPresent();
    }

    private static boolean isParty(Reader reader, Matter matter) {
        return reader.worksIn(matter.office()) || matter.receiver() != null && reader.worksIn(matter.receiver());
    }

    private Optional<Matter> matter(DrawnLetter letter) {
        return letter.about().ofMatter().map(matters::get);
    }

    /** The case of a letter, or all cases of its matter. */
    Stream<CaseId> concerned(DrawnLetter letter) {
        return Stream.concat(
                        letter.about().ofCase().stream(),
                        letter.about().ofMatter().stream().flatMap(id -> matters.casesOf(id).stream()))
                .distinct();
    }

    private Stream<CaseState> cases(DrawnLetter letter) {
        return concerned(letter).map(caseFiles::get);
    }
}
