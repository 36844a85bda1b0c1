package org.zhiqian.enforcement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.store.BlacklistEntries;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** A unit that is to be listed as untrustworthy, in letters. */
@Component
class BlacklistFields extends LetterSource<BlacklistEntries.Entry> {
    private final BlacklistEntries entries;

    BlacklistFields(BlacklistEntries entries) {
        this.entries = entries;
        field("列入单位", BlacklistEntries.Entry::unitName);
        field("列入情形", BlacklistEntries.Entry::ground);
        field("列入告知日期", BlacklistEntries.Entry::informedOn);
    }

    @Override
    protected Optional<BlacklistEntries.Entry> find(About about) {
        return about.ofMatter().flatMap(entries::find);
    }
}
