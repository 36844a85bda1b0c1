package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.audit.Audit;
import org.zhiqian.audit.AuditAction;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PetitionerRole;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.protection.Protection;

/** What was registered: petitioner, claim, parties, project, visits. Holds personal data; callers mask it. */
@Repository
@Transactional(readOnly = true)
public class Particulars {
    private final JdbcClient jdbc;
    private final Protection protection;
    private final Audit audit;

    Particulars(JdbcClient jdbc, Protection protection, Audit audit) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.audit = audit;
    }

    /**
     * One of those who came for a case.
     *
     * @param position 1 for whoever came first
     * @param queryCode the code he or she asks with
     */
    public record Joined(int position, String queryCode, Petitioner petitioner) {
        @Override
        public String toString() {
            return "Joined[" + position + "]";
        }
    }

    /** One arrival of the matter. */
    public record Visit(LocalDate visitedOn, Channel channel, @Nullable String answer) {}

    public Claim claim(CaseId id) {
        return jdbc.sql("SELECT * FROM cases WHERE id = ?")
                .param(id.value())
                .query((row, number) -> new Claim(
                        row.getInt("people"),
                        row.getObject("roster_people", Integer.class),
                        row.getInt("migrants"),
                        row.getInt("low_income_people"),
                        new Money(row.getBigDecimal("claimed_amount")),
                        YearMonth.parse(row.getString("period_from")),
                        YearMonth.parse(row.getString("period_to")),
                        protection.open(row.getBytes("demand_sealed"))))
                .single();
    }

    /** None in a case that was taken over from a ledger. */
    public Optional<Petitioner> petitioner(CaseId id) {
        return petitioners(id).stream().findFirst().map(Joined::petitioner);
    }

    /** All who came for the case, in the order they came. */
    public List<Joined> petitioners(CaseId id) {
        return jdbc.sql(
                        """
                SELECT p.*, coalesce(p.query_code, c.query_code) AS code FROM petitioners p JOIN cases c ON c.id = p.case_id
                WHERE p.case_id = ? ORDER BY p.position
                """)
                .param(id.value())
                .query((row, number) ->
                        new Joined(row.getInt("position"), row.getString("code"), petitionerRow(row, number)))
                .list();
    }

    /** The petitioners with everything shown; who looked is kept (个人信息保护法 §51). */
    @Transactional
    public List<Joined> discloseAll(CaseId id) {
        keep(id, "诉求人联系方式");
        return petitioners(id);
    }

    /** The petitioner with everything shown; who looked is kept (个人信息保护法 §51). */
    @Transactional
    public Optional<Petitioner> disclose(CaseId id) {
        keep(id, "诉求人联系方式");
        return petitioner(id);
    }

    /** Who looked at personal data of the case, and when. */
    void keep(CaseId id, String what) {
        audit.record(id, AuditAction.DISCLOSED, what, null, null);
    }

    public List<Party> parties(CaseId id) {
        return jdbc.sql("SELECT * FROM parties WHERE case_id = ? ORDER BY position")
                .param(id.value())
                .query(this::partyRow)
                .list();
    }

    public Project project(CaseId id) {
        return jdbc.sql(
                        """
                SELECT c.project_name, c.industry, (SELECT string_agg(t.tag, ',') FROM case_tags t
                    WHERE t.case_id = c.id AND t.kind = 'OWNERSHIP') AS ownership
                FROM cases c WHERE c.id = ?
                """)
                .param(id.value())
                .query((row, number) -> new Project(
                        row.getString("project_name"),
                        Industry.valueOf(row.getString("industry")),
                        row.getString("ownership") == null
                                ? Set.of()
                                : Stream.of(row.getString("ownership").split(",", -1))
                                        .map(Ownership::valueOf)
                                        .collect(Collectors.toSet())))
                .single();
    }

    public List<Visit> visits(CaseId id) {
        return jdbc.sql("SELECT * FROM visits WHERE case_id = ? ORDER BY visited_on, recorded_at")
                .param(id.value())
                .query((row, number) -> new Visit(
                        row.getObject("visited_on", LocalDate.class),
                        Channel.valueOf(row.getString("channel")),
                        protection.openOrNull(row.getBytes("answer_sealed"))))
                .list();
    }

    private Party partyRow(ResultSet row, int number) throws SQLException {
        @Nullable String open = row.getString("name");
        @Nullable String creditCode = row.getString("credit_code");
        return new Party(
                PartyRole.valueOf(row.getString("role")),
                open == null ? protection.open(row.getBytes("name_sealed")) : open,
                open == null,
                creditCode == null ? null : new CreditCode(creditCode));
    }

    private Petitioner petitionerRow(ResultSet row, int number) throws SQLException {
        @Nullable String document = row.getString("identity_document");
        @Nullable String representativePhone = protection.openOrNull(row.getBytes("representative_phone_sealed"));
        return new Petitioner(
                protection.open(row.getBytes("name_sealed")),
                PetitionerRole.valueOf(row.getString("role")),
                document == null ? null : IdentityDocument.valueOf(document),
                protection.openOrNull(row.getBytes("identity_number_sealed")),
                new Phone(protection.open(row.getBytes("phone_sealed"))),
                protection.openOrNull(row.getBytes("address_sealed")),
                protection.openOrNull(row.getBytes("representative_name_sealed")),
                representativePhone == null ? null : new Phone(representativePhone));
    }
}
