package org.zhiqian.relief;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;
import org.zhiqian.relief.store.Advances;

/** An advance, in letters. */
@Component
class AdvanceFields extends LetterSource<Advances.Advance> {
    private final Advances advances;

    AdvanceFields(Advances advances) {
        this.advances = advances;
        field("垫付人数", Advances.Advance::people);
        money("申请垫付金额", Advances.Advance::amount);
        field("垫付原因", Advances.Advance::cause);
        field("垫付用途", Advances.Advance::purpose);
    }

    @Override
    protected Optional<Advances.Advance> find(About about) {
        return about.ofMatter().flatMap(advances::find);
    }
}
