package org.zhiqian.roster;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.RosterRow;
import org.zhiqian.cases.Rosters;
import org.zhiqian.documents.ArchiveSource;
import org.zhiqian.kernel.CaseId;

/** The roster in the archive of a case, with everything shown. */
@Component
class RosterArchive implements ArchiveSource {
    private final Rosters rosters;
    private final RosterBooks books;

    RosterArchive(Rosters rosters, RosterBooks books) {
        this.rosters = rosters;
        this.books = books;
    }

    @Override
    public List<Part> partsOf(CaseId id) {
        List<RosterRow> rows = rosters.all(id);
        if (rows.isEmpty()) {
            return List.of();
        }
        byte[] sheet = books.export(rows, true);
        return List.of(new Part("名册.xlsx", sheet.length, () -> new ByteArrayInputStream(sheet)));
    }
}
