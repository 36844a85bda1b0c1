package org.zhiqian.desk;

import org.springframework.stereotype.Component;
import org.zhiqian.audit.Audit;
import org.zhiqian.audit.AuditAction;
import org.zhiqian.background.Handover;
import org.zhiqian.cases.CaseSearch;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** Whoever fetches a case file made earlier must still be allowed to take it away, and stands in its record. */
@Component
class ArchiveHandover implements Handover {
    private final CaseSearch search;
    private final CurrentOfficer currentOfficer;
    private final Audit audit;

    ArchiveHandover(CaseSearch search, CurrentOfficer currentOfficer, Audit audit) {
        this.search = search;
        this.currentOfficer = currentOfficer;
        this.audit = audit;
    }

    @Override
    public void of(String subject) {
        Reader reader = currentOfficer.get();
        audit.record(
                search.find(reader, new CaseNumber(subject))
                        .filter(state -> reader.seesWhole(state.region()))
                        .orElseThrow(() -> new Refusal("您已经不能导出这件案件的案卷，请与当地劳动保障监察机构、治欠办联系。"))
                        .id(),
                AuditAction.EXPORTED,
                "从导出记录中取全部案卷（含个人信息）",
                null,
                null);
    }
}
