package org.zhiqian.roster;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Worker;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;

/** A worker as the texts of a row; {@link WorkerReader} reads them back. */
final class WorkerTexts {
    private WorkerTexts() {}

    static Map<RosterColumn, String> of(Worker worker) {
        Map<RosterColumn, String> texts = new EnumMap<>(RosterColumn.class);
        texts.put(RosterColumn.NAME, worker.name());
        texts.put(RosterColumn.DOCUMENT, worker.document().label());
        texts.put(RosterColumn.IDENTITY_NUMBER, worker.identityNumber());
        @Nullable Phone phone = worker.phone();
        put(texts, RosterColumn.PHONE, phone == null ? null : phone.value());
        put(texts, RosterColumn.HOUSEHOLD, worker.household());
        put(texts, RosterColumn.BANK, worker.bank());
        put(texts, RosterColumn.ACCOUNT, worker.account());
        put(texts, RosterColumn.TRADE, worker.trade());
        put(texts, RosterColumn.TEAM, worker.team());
        texts.put(RosterColumn.MIGRANT, worker.migrant() ? "是" : "否");
        texts.put(RosterColumn.LOW_INCOME, worker.lowIncome() ? "是" : "否");
        texts.put(RosterColumn.FROM, worker.from().toString());
        texts.put(RosterColumn.TO, worker.to().toString());
        texts.put(RosterColumn.OWED, worker.owed().yuan().toPlainString());
        @Nullable Money assessed = worker.assessed();
        put(
                texts,
                RosterColumn.ASSESSED,
                assessed == null ? null : assessed.yuan().toPlainString());
        put(texts, RosterColumn.REMARKS, worker.remarks());
        return texts;
    }

    private static void put(Map<RosterColumn, String> texts, RosterColumn column, @Nullable String text) {
        if (text != null) {
            texts.put(column, text);
        }
    }
}
