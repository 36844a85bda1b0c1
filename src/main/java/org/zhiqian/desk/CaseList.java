package org.zhiqian.desk;

import java.util.List;
import java.util.Optional;
import org.zhiqian.desk.CaseSheet.Head;
import org.zhiqian.desk.CaseSheet.Term;
import org.zhiqian.sheets.RowsSheet.Column;

/** What a spreadsheet of cases shows. */
final class CaseList {
    static final List<Column<Head>> COLUMNS = List.of(
            new Column<>("案件编号", 20, Head::number),
            new Column<>("地区", 18, head -> head.region().label()),
            new Column<>("状态", 10, head -> head.status().label()),
            new Column<>("类别", 10, head -> Optional.ofNullable(head.severity())
                    .map(Term::label)
                    .orElse("")),
            new Column<>("优先", 12, head -> head.priority().label()),
            new Column<>("收到日期", 12, Head::receivedOn),
            new Column<>("涉及人数", 10, Head::people),
            new Column<>("申报金额（元）", 18, Head::claimedAmount),
            new Column<>("项目", 36, Head::project),
            new Column<>("责任人", 18, Head::handler),
            new Column<>("化解时限", 12, Head::resolveBy));

    private CaseList() {}
}
