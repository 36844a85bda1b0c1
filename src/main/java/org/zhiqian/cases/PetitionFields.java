package org.zhiqian.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Particulars.Joined;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** Who petitions against whom for what, in letters; opened only while one is drawn up. */
@Component
class PetitionFields extends LetterSource<PetitionFields.Petition> {
    private final Particulars particulars;

    /** What was registered. */
    record Petition(
            List<Joined> petitioners,
            Claim claim,
            List<Party> parties,
            Project project,
            List<Particulars.Visit> visits) {

        private <R> @Nullable R first(Function<Petitioner, ? extends @Nullable R> value) {
            for (Joined one : petitioners) {
                return value.apply(one.petitioner());
            }
            return null;
        }

        @Override
        public String toString() {
            return "Petition";
        }
    }

    PetitionFields(Particulars particulars) {
        this.particulars = particulars;
        field("投诉人", petition -> petition.first(Petitioner::name));
        field("投诉人身份", petition -> petition.first(Petitioner::role));
        field("证件类型", petition -> petition.first(Petitioner::document));
        field("证件号码", petition -> petition.first(Petitioner::identityNumber));
        field("联系电话", petition -> petition.first(one -> one.phone().value()));
        field("住址", petition -> petition.first(Petitioner::address));
        field("代理人", petition -> petition.first(Petitioner::representativeName));
        field(
                "代理人电话",
                petition -> petition.first(one -> one.representativePhone() == null
                        ? null
                        : one.representativePhone().value()));
        field("诉求事项", petition -> petition.claim().demand());
        field("欠薪起始月", petition -> petition.claim().from());
        field("欠薪截止月", petition -> petition.claim().to());
        field("农民工人数", petition -> petition.claim().migrants());
        field("被投诉单位", petition -> complainedOf(petition.parties()));
        field("项目性质", petition -> petition.project().ownership().stream()
                .sorted()
                .map(one -> one.label())
                .collect(Collectors.joining("、")));
        field("来访渠道", petition -> petition.visits().stream()
                .map(visit -> visit.channel().label())
                .distinct()
                .collect(Collectors.joining("、")));
        rows("投诉人名单", Petition::petitioners)
                .column("姓名", one -> one.petitioner().name())
                .column("证件号码", one -> one.petitioner().identityNumber())
                .column("联系电话", one -> one.petitioner().phone().value());
        rows("被投诉单位名单", Petition::parties)
                .column("角色", Party::role)
                .column("名称", Party::name)
                .column(
                        "信用代码",
                        party -> party.creditCode() == null
                                ? null
                                : party.creditCode().value());
    }

    /** Who hired the workers, as they say; who else is at the project stands in the list. */
    private static String complainedOf(List<Party> parties) {
        List<Party> employers = parties.stream()
                .filter(party -> party.role() == PartyRole.EMPLOYER)
                .toList();
        return (employers.isEmpty() ? parties : employers)
                .stream().map(Party::name).collect(Collectors.joining("、"));
    }

    @Override
    protected Optional<Petition> find(About about) {
        return about.ofCase()
                .map(id -> new Petition(
                        particulars.petitioners(id),
                        particulars.claim(id),
                        particulars.parties(id),
                        particulars.project(id),
                        particulars.visits(id)));
    }
}
