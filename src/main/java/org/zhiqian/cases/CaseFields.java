package org.zhiqian.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** The head of the case file in letters. */
@Component
class CaseFields extends LetterSource<CaseState> {
    private final CaseFiles caseFiles;

    CaseFields(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
        field("案件编号", CaseState::number);
        field("查询码", CaseState::queryCode);
        field("收到日期", CaseState::receivedOn);
        field("受理日期", CaseState::acceptedOn);
        field("承办人", CaseState::handler);
        field("化解时限", CaseState::resolveBy);
        field("案件分类", CaseState::severity);
        field("优先等级", CaseState::priority);
        field("涉及人数", CaseState::people);
        field("低收入人数", CaseState::lowIncomePeople);
        money("申报金额", CaseState::claimedAmount);
        field("项目名称", CaseState::projectName);
        field("所属行业", CaseState::industry);
        field("来访方式", state -> state.collectiveVisit() ? "集体访" : "个访");
    }

    @Override
    protected Optional<CaseState> find(About about) {
        return about.ofCase().map(caseFiles::get);
    }
}
