package org.zhiqian.relief;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;
import org.zhiqian.relief.store.DepositUses;

/** What is to be paid from a wage deposit, in letters. */
@Component
class DepositFields extends LetterSource<DepositUses.DepositUse> {
    private final DepositUses uses;

    DepositFields(DepositUses uses) {
        this.uses = uses;
        field("保证金经办机构", DepositUses.DepositUse::bank);
        field("动用保证金人数", DepositUses.DepositUse::people);
        money("动用保证金金额", DepositUses.DepositUse::amount);
    }

    @Override
    protected Optional<DepositUses.DepositUse> find(About about) {
        return about.ofMatter().flatMap(uses::find);
    }
}
