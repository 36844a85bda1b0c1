package org.zhiqian.desk;

import java.util.List;
import java.util.Optional;
import org.zhiqian.sheets.RowsSheet;
import org.zhiqian.sheets.RowsSheet.Column;

/** A list of cases as a spreadsheet. */
final class CaseList {
    private static final List<Column<CaseSheet.Head>> COLUMNS = List.of(
            new Column<>("案件编号", 22, CaseSheet.Head::number),
            new Column<>("地区", 16, one -> one.region().label()),
            new Column<>("状态", 10, one -> one.status().label()),
            new Column<>("类别", 10, one -> Optional.ofNullable(one.severity())
                    .map(CaseSheet.Term::label)
                    .orElse(null)),
            new Column<>("优先", 12, one -> one.priority().label()),
            new Column<>("收到日期", 12, CaseSheet.Head::receivedOn),
            new Column<>("涉及人数", 10, CaseSheet.Head::people),
            new Column<>("申报金额（元）", 16, CaseSheet.Head::claimedAmount),
            new Column<>("项目", 36, CaseSheet.Head::project),
            new Column<>("责任人", 16, CaseSheet.Head::handler),
            new Column<>("化解时限", 12, CaseSheet.Head::resolveBy));

    private CaseList() {}

    static byte[] write(List<CaseSheet.Head> cases) {
        return RowsSheet.write("案件", COLUMNS, cases);
    }
}
