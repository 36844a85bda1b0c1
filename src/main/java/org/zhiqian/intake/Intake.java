package org.zhiqian.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Claim;
import org.zhiqian.cases.Mergers;
import org.zhiqian.cases.NewCase;
import org.zhiqian.cases.OpenedCase;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Petitioner;
import org.zhiqian.cases.Project;
import org.zhiqian.cases.SimilarCase;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.IdCardNumber;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Registers what workers report: a new case, or another visit to the case it already is. */
@Service
@Transactional
public class Intake {
    private final CaseRegister register;
    private final CaseFiles caseFiles;
    private final Mergers mergers;
    private final RegistrationRules rules;
    private final Clock clock;

    Intake(CaseRegister register, CaseFiles caseFiles, Mergers mergers, RegistrationRules rules, Clock clock) {
        this.register = register;
        this.caseFiles = caseFiles;
        this.mergers = mergers;
        this.rules = rules;
        this.clock = clock;
    }

    /** The case a petition became, or the earlier one it was joined to. */
    public record Registered(OpenedCase receipt, boolean joined) {}

    public Registered register(RegisterPetition petition, RegionCode region) {
        rules.check(petition, LocalDate.now(clock));
        if (petition.sameMatterAs() != null) {
            return join(petition, petition.sameMatterAs(), region);
        }
        NewCase arriving = newCase(petition, region);
        if (!Boolean.TRUE.equals(petition.newMatter())) {
            refuseIfKnown(register.similarTo(arriving));
        }
        return new Registered(register.open(arriving), false);
    }

    private Registered join(RegisterPetition petition, CaseNumber number, RegionCode region) {
        CaseState state = caseFiles
                .find(number)
                .filter(found -> found.region().equals(region))
                .map(this::handledIn)
                .orElseThrow(() -> new Refusal("本地区没有编号为 " + number + " 的案件。请核对原案件编号，确属新事项请改为另立新案。"));
        String answer =
                Optional.ofNullable(petition.visitAnswer()).orElseThrow(() -> new Refusal("重复来访也要答复：请填写当场答复的内容。"));
        if (petition.receivedOn().isBefore(state.receivedOn())) {
            throw new Refusal(
                    "来访日期 %s 早于原案件 %s 的收到日期 %s。请核对日期。".formatted(petition.receivedOn(), number, state.receivedOn()));
        }
        register.recordVisit(state.id(), petition.receivedOn(), petition.channel(), answer);
        String code = register.join(state.id(), petitioner(petition), petition.receivedOn());
        return new Registered(new OpenedCase(state.id(), state.number(), code), true);
    }

    /** The case itself, or the one it was merged into. */
    private CaseState handledIn(CaseState state) {
        return mergers.leadOf(state.id()).map(caseFiles::get).orElse(state);
    }

    private static void refuseIfKnown(List<SimilarCase> known) {
        if (!known.isEmpty()) {
            throw new Refusal(known.stream()
                    .map(one -> "%s（%s，%s 收到，%s）"
                            .formatted(
                                    one.number(),
                                    one.ground().label(),
                                    one.receivedOn(),
                                    one.status().label()))
                    .collect(Collectors.joining("、", "可能是重复诉求，本地区已有案件：", "。属同一事项的，请填写原案件编号并当场答复；确属新事项的，请勾选「另立新案」。")));
        }
    }

    private static NewCase newCase(RegisterPetition petition, RegionCode region) {
        return new NewCase(
                region,
                petition.channel(),
                petition.receivedOn(),
                petitioner(petition),
                new Claim(
                        petition.people(),
                        petition.rosterPeople(),
                        petition.migrants(),
                        Objects.requireNonNullElse(petition.lowIncomePeople(), 0),
                        petition.claimedAmount(),
                        petition.periodFrom(),
                        petition.periodTo(),
                        petition.demand()),
                petition.employerCategory(),
                parties(petition),
                new Project(petition.projectName(), petition.projectIndustry(), petition.ownership()),
                Boolean.TRUE.equals(petition.collectiveVisit()),
                petition.risks());
    }

    private static Petitioner petitioner(RegisterPetition petition) {
        return new Petitioner(
                petition.petitionerName(),
                petition.petitionerRole(),
                petition.petitionerIdType(),
                identityNumber(petition),
                petition.petitionerPhone(),
                petition.petitionerAddress(),
                petition.representativeName(),
                petition.representativePhone());
    }

    /** Always written the same way, so that the same person is found again. */
    private static @Nullable String identityNumber(RegisterPetition petition) {
        @Nullable String number = petition.petitionerIdNumber();
        return number != null && petition.petitionerIdType() == IdentityDocument.RESIDENT_CARD
                ? IdCardNumber.parse(number).value()
                : number;
    }

    private static List<Party> parties(RegisterPetition petition) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(
                PartyRole.EMPLOYER,
                petition.employerName(),
                Boolean.TRUE.equals(petition.employerIsPerson()),
                petition.employerCreditCode()));
        add(parties, PartyRole.GENERAL_CONTRACTOR, petition.contractorName(), petition.contractorCreditCode());
        add(parties, PartyRole.DEVELOPER, petition.developerName(), petition.developerCreditCode());
        for (Respondent respondent : petition.respondents()) {
            add(parties, Objects.requireNonNull(respondent.role()), respondent.name(), respondent.creditCode());
        }
        return parties;
    }

    private static void add(
            List<Party> parties, PartyRole role, @Nullable String name, @Nullable CreditCode creditCode) {
        if (name != null) {
            parties.add(new Party(role, name, role.isPerson(), creditCode));
        }
    }
}
