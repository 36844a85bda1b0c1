package org.zhiqian.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.cases.model.PetitionerRole;
import org.zhiqian.kernel.IdCardNumber;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.PersonName;
import org.zhiqian.kernel.Refusal;

/** What a registration must fulfil beyond each field by itself; names everything at once. */
@Component
class RegistrationRules {
    private static final String NO_NAME = "请用文字填写姓名，不要用表情";

    void check(RegisterPetition petition, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        dates(petition, today, problems);
        people(petition, problems);
        names(petition, problems);
        identity(petition, problems);
        parties(petition, problems);
        if (!petition.claimedAmount().isPositive()) {
            problems.add(new Problem("claimedAmount", "反映欠薪金额", "应大于 0 元"));
        }
        if (petition.sameMatterAs() != null && Boolean.TRUE.equals(petition.newMatter())) {
            problems.add(new Problem("newMatter", "另立新案", "已填原案件编号，两者只能选一项"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void dates(RegisterPetition petition, LocalDate today, List<Problem> problems) {
        if (petition.receivedOn().isAfter(today)) {
            problems.add(new Problem("receivedOn", "收到日期", "不能晚于今天 " + today));
        }
        if (petition.periodTo().isBefore(petition.periodFrom())) {
            problems.add(new Problem("periodTo", "欠薪截止月份", "不能早于欠薪起始月份 " + petition.periodFrom()));
        }
        if (petition.periodTo().isAfter(YearMonth.from(today))) {
            problems.add(new Problem("periodTo", "欠薪截止月份", "不能晚于本月 " + YearMonth.from(today)));
        }
    }

    private static void people(RegisterPetition petition, List<Problem> problems) {
        int people = petition.people();
        if (petition.migrants() > people) {
            problems.add(new Problem("migrants", "农民工人数", "不能多于涉及人数 " + people + " 人"));
        }
        if (petition.rosterPeople() != null && petition.rosterPeople() > people) {
            problems.add(new Problem("rosterPeople", "名册人数", "不能多于涉及人数 " + people + " 人"));
        }
        if (Objects.requireNonNullElse(petition.lowIncomePeople(), 0) > people) {
            problems.add(new Problem("lowIncomePeople", "低收入人数", "不能多于涉及人数 " + people + " 人"));
        }
    }

    private static void names(RegisterPetition petition, List<Problem> problems) {
        if (!PersonName.isPlausible(petition.petitionerName())) {
            problems.add(new Problem("petitionerName", "姓名", NO_NAME));
        }
        if (petition.representativeName() != null && !PersonName.isPlausible(petition.representativeName())) {
            problems.add(new Problem("representativeName", "代表或代理人姓名", NO_NAME));
        }
    }

    private static void identity(RegisterPetition petition, List<Problem> problems) {
        if (petition.petitionerIdNumber() != null) {
            if (petition.petitionerIdType() == null) {
                problems.add(new Problem("petitionerIdType", "证件类型", "填了证件号码，请选择证件类型"));
            } else if (petition.petitionerIdType() == IdentityDocument.RESIDENT_CARD) {
                card(petition.petitionerIdNumber(), problems);
            }
        }
        if (petition.petitionerRole() != PetitionerRole.SELF && petition.representativeName() == null) {
            problems.add(new Problem("representativeName", "代表或代理人姓名", "由代表或代理人反映的，请填写其姓名"));
        }
    }

    private static void card(String number, List<Problem> problems) {
        try {
            IdCardNumber.parse(number);
        } catch (Refusal wrong) {
            problems.add(
                    new Problem("petitionerIdNumber", "证件号码", wrong.sentence().replaceAll("。$", "")));
        }
    }

    private static void parties(RegisterPetition petition, List<Problem> problems) {
        if (petition.contractorName() == null && petition.contractorCreditCode() != null) {
            problems.add(new Problem("contractorName", "施工总承包单位名称", "填了信用代码，请填写单位名称"));
        }
        if (petition.developerName() == null && petition.developerCreditCode() != null) {
            problems.add(new Problem("developerName", "建设单位名称", "填了信用代码，请填写单位名称"));
        }
        for (int i = 0; i < petition.respondents().size(); i++) {
            Respondent respondent = petition.respondents().get(i);
            if (respondent.role() == null || respondent.name() == null) {
                problems.add(new Problem("respondents" + (i + 1), "其他被反映单位 " + (i + 1), "请把角色和名称都填上，不需要的整组留空"));
            }
        }
    }
}
