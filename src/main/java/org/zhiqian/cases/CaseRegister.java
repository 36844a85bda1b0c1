package org.zhiqian.cases;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Phone;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.protection.Protection;

/** Opens cases and records every arrival of the same matter. */
@Repository
@Transactional
public class CaseRegister {
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int MOST_SIMILAR = 5;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Protection protection;
    private final NameIndex names;
    private final Timeline timeline;
    private final Clock clock;

    CaseRegister(JdbcClient jdbc, Protection protection, NameIndex names, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.names = names;
        this.timeline = timeline;
        this.clock = clock;
    }

    public OpenedCase open(NewCase opened) {
        OpenedCase receipt = insert(opened);
        insertVisit(receipt.id(), opened.receivedOn(), opened.channel(), null);
        timeline.add(
                receipt.id(),
                FactKind.REGISTERED,
                opened.receivedOn(),
                "%s，涉及 %d 人，申报 %s 元"
                        .formatted(
                                opened.channel().label(),
                                opened.claim().people(),
                                opened.claim().amount()));
        return receipt;
    }

    /** A part of another case that becomes a case of its own on that day; nobody came for it, yet it counts from then on. */
    public OpenedCase openFrom(CaseId origin, NewCase part, LocalDate splitOn) {
        OpenedCase receipt = insert(part);
        insertVisit(receipt.id(), splitOn, part.channel(), null);
        jdbc.sql("UPDATE visits SET by_split = true WHERE case_id = ?")
                .param(receipt.id().value())
                .update();
        jdbc.sql("INSERT INTO case_splits (new_case, origin, split_on) VALUES (?, ?, ?)")
                .params(receipt.id().value(), origin.value(), splitOn)
                .update();
        return receipt;
    }

    private OpenedCase insert(NewCase opened) {
        OpenedCase receipt = new OpenedCase(
                CaseId.random(), nextNumber(opened.region(), opened.receivedOn().getYear()), newQueryCode());
        insertCase(receipt, opened);
        insertTags(receipt.id(), "OWNERSHIP", opened.project().ownership());
        insertTags(receipt.id(), "RISK", opened.risks());
        if (opened.petitioner() != null) {
            insertPetitioner(receipt.id(), opened.petitioner(), null);
        }
        for (int position = 0; position < opened.parties().size(); position++) {
            insertParty(receipt.id(), position + 1, opened.parties().get(position));
        }
        involve(receipt.id(), new Office(DepartmentCode.LSI, opened.region()));
        involve(receipt.id(), new Office(DepartmentCode.LEADGRP, opened.region()));
        return receipt;
    }

    /** Whoever comes for a case that others have brought; returns the code he or she asks with from now on. */
    public String join(CaseId id, Petitioner petitioner, LocalDate joinedOn) {
        return queryCode(id, petitioner.phone()).orElseGet(() -> {
            insertPetitioner(id, petitioner, joinedOn);
            return queryCode(id, petitioner.phone()).orElseThrow();
        });
    }

    /** The code of the petitioner with that phone. */
    @Transactional(readOnly = true)
    public Optional<String> queryCode(CaseId id, Phone phone) {
        return jdbc.sql(
                        """
                SELECT coalesce(p.query_code, c.query_code) FROM petitioners p JOIN cases c ON c.id = p.case_id
                WHERE p.case_id = ? AND p.phone_index = ? ORDER BY p.position FETCH FIRST 1 ROW ONLY
                """)
                .params(id.value(), protection.index(phone.value()))
                .query(String.class)
                .optional();
    }

    /** An earlier or later arrival that a ledger taken over tells of; nothing is known of an answer. */
    public void recordVisit(CaseId id, LocalDate visitedOn, Channel channel) {
        insertVisit(id, visitedOn, channel, null);
        timeline.add(id, FactKind.VISITED, visitedOn, channel.label());
    }

    /** Another arrival of the same matter by any channel: it raises the visits, never the cases. */
    public void recordVisit(CaseId id, LocalDate visitedOn, Channel channel, String answer) {
        insertVisit(id, visitedOn, channel, answer);
        timeline.add(id, FactKind.VISITED, visitedOn, channel.label() + "，已当场答复", answer);
    }

    /** From now on the office sees the case. */
    public void involve(CaseId id, Office office) {
        jdbc.sql("INSERT INTO case_offices (case_id, office) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(id.value(), office.toString())
                .update();
    }

    /** Earlier cases of the region with the same petitioner, employer or project, newest first, the person's before all. */
    @Transactional(readOnly = true)
    public List<SimilarCase> similarTo(NewCase arriving) {
        List<SimilarCase> found = new ArrayList<>();
        @Nullable Petitioner petitioner = arriving.petitioner();
        if (petitioner != null) {
            found.addAll(similar(
                    SimilarCase.Ground.PERSON,
                    arriving.region(),
                    "c.id IN (SELECT case_id FROM petitioners WHERE phone_index = :one OR identity_number_index = :other)",
                    protection.index(petitioner.phone().value()),
                    protection.indexOrNull(petitioner.identityNumber())));
        }
        for (Party party : arriving.parties()) {
            found.addAll(similar(
                    SimilarCase.Ground.EMPLOYER,
                    arriving.region(),
                    "c.id IN (SELECT case_id FROM parties WHERE name_index = :one OR credit_code = :other)",
                    names.of(party.name()),
                    party.creditCode() == null ? null : party.creditCode().value()));
        }
        if (arriving.project().name() != null) {
            found.addAll(similar(
                    SimilarCase.Ground.PROJECT,
                    arriving.region(),
                    "(c.project_name = :one OR c.project_name = :other)",
                    arriving.project().name(),
                    null));
        }
        return found.stream()
                .collect(Collectors.toMap(SimilarCase::number, one -> one, (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(SimilarCase::ground)
                        .thenComparing(SimilarCase::receivedOn, Comparator.reverseOrder()))
                .limit(MOST_SIMILAR)
                .toList();
    }

    private List<SimilarCase> similar(
            SimilarCase.Ground ground, RegionCode region, String condition, String one, @Nullable String other) {
        return new ArrayList<>(
                jdbc.sql("SELECT c.number, c.status, c.received_on FROM cases c WHERE c.region = :region AND "
                                + condition + " ORDER BY c.received_on DESC FETCH FIRST " + MOST_SIMILAR + " ROWS ONLY")
                        .param("region", region.value())
                        .param("one", one)
                        .param("other", other == null ? one : other)
                        .query((row, number) -> new SimilarCase(
                                new CaseNumber(row.getString("number")),
                                CaseStatus.valueOf(row.getString("status")),
                                row.getObject("received_on", LocalDate.class),
                                ground))
                        .list());
    }

    /** Running without gaps: the row is held until the case is stored or given up. */
    private CaseNumber nextNumber(RegionCode region, int year) {
        jdbc.sql(
                        "INSERT INTO case_number_series (region, series_year, last_number) VALUES (?, ?, 0) ON CONFLICT DO NOTHING")
                .params(region.value(), year)
                .update();
        jdbc.sql("UPDATE case_number_series SET last_number = last_number + 1 WHERE region = ? AND series_year = ?")
                .params(region.value(), year)
                .update();
        int running = jdbc.sql("SELECT last_number FROM case_number_series WHERE region = ? AND series_year = ?")
                .params(region.value(), year)
                .query(Integer.class)
                .single();
        return CaseNumber.of(region, year, running);
    }

    /** Eight letters and digits that cannot be confused when read aloud: about 39 bits. */
    private String newQueryCode() {
        return random.ints(8, 0, CODE_LETTERS.length())
                .mapToObj(index -> String.valueOf(CODE_LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    private void insertCase(OpenedCase receipt, NewCase opened) {
        Claim claim = opened.claim();
        jdbc.sql(
                        """
                INSERT INTO cases (id, number, query_code, region, status, channel, received_on, registered_at,
                    registered_by, people, roster_people, migrants, low_income_people, claimed_amount, period_from,
                    period_to, demand_sealed, employer_category, project_name, industry, collective_visit, priority)
                VALUES (:id, :number, :queryCode, :region, :status, :channel, :receivedOn, :registeredAt,
                    :registeredBy, :people, :rosterPeople, :migrants, :lowIncomePeople, :claimedAmount, :periodFrom,
                    :periodTo, :demand, :employerCategory, :projectName, :industry, :collectiveVisit, :priority)
                """)
                .param("id", receipt.id().value())
                .param("number", receipt.number().value())
                .param("queryCode", receipt.queryCode())
                .param("region", opened.region().value())
                .param("status", CaseStatus.REGISTERED.name())
                .param("channel", opened.channel().name())
                .param("receivedOn", opened.receivedOn())
                .param("registeredAt", OffsetDateTime.now(clock))
                .param("registeredBy", timeline.officer())
                .param("people", claim.people())
                .param("rosterPeople", claim.rosterPeople())
                .param("migrants", claim.migrants())
                .param("lowIncomePeople", claim.lowIncomePeople())
                .param("claimedAmount", claim.amount().yuan())
                .param("periodFrom", claim.from().toString())
                .param("periodTo", claim.to().toString())
                .param("demand", protection.seal(claim.demand()))
                .param("employerCategory", opened.employerCategory().name())
                .param("projectName", opened.project().name())
                .param("industry", opened.project().industry().name())
                .param("collectiveVisit", opened.collectiveVisit())
                .param("priority", opened.priority().name())
                .update();
    }

    private void insertTags(CaseId id, String kind, Set<? extends Labelled> tags) {
        for (Labelled tag : tags) {
            jdbc.sql("INSERT INTO case_tags (case_id, kind, tag) VALUES (?, ?, ?)")
                    .params(id.value(), kind, tag.name())
                    .update();
        }
    }

    /** @param joinedOn none for whoever brought the case, who asks with the code of the case */
    private void insertPetitioner(CaseId id, Petitioner petitioner, @Nullable LocalDate joinedOn) {
        Phone phone = petitioner.phone();
        jdbc.sql(
                        """
                INSERT INTO petitioners (id, case_id, role, name_sealed, name_index, identity_document, identity_number_sealed,
                    identity_number_index, phone_sealed, phone_index, phone_last_four_index, address_sealed,
                    representative_name_sealed, representative_phone_sealed, position, joined_on, query_code)
                VALUES (:id, :caseId, :role, :name, :nameIndex, :document, :number, :numberIndex, :phone, :phoneIndex, :lastFour,
                    :address, :representativeName, :representativePhone,
                    (SELECT coalesce(max(position), 0) + 1 FROM petitioners WHERE case_id = :caseId), :joinedOn, :queryCode)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("joinedOn", joinedOn)
                .param("queryCode", joinedOn == null ? null : newQueryCode())
                .param("role", petitioner.role().name())
                .param("name", protection.seal(petitioner.name()))
                .param("nameIndex", names.of(petitioner.name()))
                .param(
                        "document",
                        petitioner.document() == null
                                ? null
                                : petitioner.document().name())
                .param("number", protection.sealOrNull(petitioner.identityNumber()))
                .param("numberIndex", protection.indexOrNull(petitioner.identityNumber()))
                .param("phone", protection.seal(phone.value()))
                .param("phoneIndex", protection.index(phone.value()))
                .param("lastFour", protection.index(phone.lastFour()))
                .param("address", protection.sealOrNull(petitioner.address()))
                .param("representativeName", protection.sealOrNull(petitioner.representativeName()))
                .param(
                        "representativePhone",
                        petitioner.representativePhone() == null
                                ? null
                                : protection.seal(
                                        petitioner.representativePhone().value()))
                .update();
    }

    private void insertParty(CaseId id, int position, Party party) {
        jdbc.sql(
                        """
                INSERT INTO parties (id, case_id, position, role, name, name_sealed, name_index, credit_code)
                VALUES (:id, :caseId, :position, :role, :name, :sealed, :index, :creditCode)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("position", position)
                .param("role", party.role().name())
                .param("name", party.person() ? null : party.name())
                .param("sealed", party.person() ? protection.seal(party.name()) : null)
                .param("index", names.of(party.name()))
                .param(
                        "creditCode",
                        party.creditCode() == null ? null : party.creditCode().value())
                .update();
    }

    private void insertVisit(CaseId id, LocalDate visitedOn, Channel channel, @Nullable String answer) {
        jdbc.sql(
                        """
                INSERT INTO visits (id, case_id, visited_on, channel, answer_sealed, recorded_at, recorded_by)
                VALUES (:id, :caseId, :visitedOn, :channel, :answer, :recordedAt, :recordedBy)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("visitedOn", visitedOn)
                .param("channel", channel.name())
                .param("answer", protection.sealOrNull(answer))
                .param("recordedAt", OffsetDateTime.now(clock))
                .param("recordedBy", timeline.officer())
                .update();
    }
}
