package org.zhiqian.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Worker;
import org.zhiqian.kernel.PersonName;
import org.zhiqian.kernel.Phone;

/** What of a worker is shown without being asked for. */
final class Masked {
    private static final int SHOWN = 4;

    private Masked() {}

    static Map<RosterColumn, String> texts(Worker worker) {
        Map<RosterColumn, String> texts = WorkerTexts.of(worker);
        texts.put(RosterColumn.NAME, PersonName.masked(worker.name()));
        texts.put(RosterColumn.IDENTITY_NUMBER, tail(worker.identityNumber()));
        @Nullable Phone phone = worker.phone();
        if (phone != null) {
            texts.put(RosterColumn.PHONE, phone.masked());
        }
        texts.computeIfPresent(RosterColumn.HOUSEHOLD, (column, text) -> "（已隐去）");
        texts.computeIfPresent(RosterColumn.ACCOUNT, (column, text) -> tail(text));
        texts.computeIfPresent(RosterColumn.REMARKS, (column, text) -> "（已隐去）");
        return texts;
    }

    /** The last four characters, or half of a short text. */
    private static String tail(String text) {
        int shown = Math.min(SHOWN, text.length() / 2);
        return "*".repeat(text.length() - shown) + text.substring(text.length() - shown);
    }
}
