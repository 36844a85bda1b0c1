package org.zhiqian.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** What was found (核实), in letters. */
@Component
class FindingFields extends LetterSource<Verification> {
    private final Verifications verifications;

    FindingFields(Verifications verifications) {
        this.verifications = verifications;
        field("核实日期", Verification::verifiedOn);
        field("核实结论", Verification::outcome);
        field("不属于欠薪的原因", Verification::reason);
        field("认定人数", Verification::people);
        field("认定农民工人数", Verification::migrants);
        money("认定金额", Verification::amount);
        field("清偿责任单位", Verification::liableName);
        field("清偿责任依据", Verification::liabilityRule);
        field("核实经过", Verification::findings);
    }

    @Override
    protected Optional<Verification> find(About about) {
        return about.ofCase().flatMap(verifications::latest);
    }
}
