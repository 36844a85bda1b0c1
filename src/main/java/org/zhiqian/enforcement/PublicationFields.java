package org.zhiqian.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Party;
import org.zhiqian.enforcement.store.PublicationList;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** The cases of a round of publication, in letters; natural persons are not named. */
@Component
class PublicationFields extends LetterSource<List<PublicationList.Entry>> {
    private final PublicationList list;

    PublicationFields(PublicationList list, Particulars particulars) {
        this.list = list;
        rows("公布案件", waiting -> waiting)
                .column("单位", entry -> particulars.parties(entry.caseId()).stream()
                        .filter(party -> !party.person())
                        .map(PublicationFields::named)
                        .collect(Collectors.joining("\n")))
                .column("主要违法事实", PublicationList.Entry::facts)
                .column("处理情况", PublicationList.Entry::handling);
    }

    private static String named(Party party) {
        return party.name()
                + (party.creditCode() == null ? "" : "\n" + party.creditCode().value());
    }

    @Override
    protected Optional<List<PublicationList.Entry>> find(About about) {
        return about.ofMatter().map(list::waiting);
    }
}
