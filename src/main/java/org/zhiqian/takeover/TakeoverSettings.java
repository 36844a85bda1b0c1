package org.zhiqian.takeover;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;
import org.zhiqian.takeover.model.LedgerTerms;

/**
 * How large a ledger may be and which words it may use.
 *
 * @param mostRows of one sheet
 * @param mostUnpacked what a spreadsheet may come to when it is unpacked
 * @param mostWaiting runs that may wait for their turn
 * @param words by kind of term
 * @param demoLedger imported once into an empty database
 */
@ConfigurationProperties("zhiqian.takeover")
record TakeoverSettings(
        int mostCases,
        int mostRows,
        DataSize mostUnpacked,
        int mostWaiting,
        Map<String, List<LedgerTerms.Word>> words,
        List<LedgerTerms.Event> events,
        @Nullable Resource demoLedger) {
    LedgerTerms terms() {
        return new LedgerTerms(words, events);
    }
}
