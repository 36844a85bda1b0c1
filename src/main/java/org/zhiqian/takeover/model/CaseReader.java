package org.zhiqian.takeover.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Acts.Act;
import org.zhiqian.cases.Claim;
import org.zhiqian.cases.NewCase;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Project;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.takeover.model.LedgerCase.Arrival;
import org.zhiqian.takeover.model.LedgerCase.Remark;

/** Reads one case of a ledger and says everything that is wrong with it at once. */
public final class CaseReader {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_ID = 60;

    private final LedgerTerms terms;
    private final Jurisdiction jurisdiction;
    private final LocalDate today;

    /** A case that was read, unless something is wrong with it. */
    public record Read(String id, Optional<LedgerCase> ledgerCase, List<LedgerProblem> problems) {}

    public CaseReader(LedgerTerms terms, Jurisdiction jurisdiction, LocalDate today) {
        this.terms = terms;
        this.jurisdiction = jurisdiction;
        this.today = today;
    }

    /** @param position of the case in the file, counted from 1 */
    public Read read(FileNode.Block block, int position) {
        String name = name(block, "第 %d 件".formatted(position));
        Findings findings = new Findings(name);
        Optional<LedgerCase> found = read(new Fields(block, "", findings, today), findings, block.place());
        List<LedgerProblem> problems = findings.problems();
        return new Read(name, problems.isEmpty() ? found : Optional.empty(), problems);
    }

    private static String name(FileNode.Block block, String byPosition) {
        String written = block.entries().get("id") instanceof FileNode.Text text && text.text() != null
                ? text.text().strip()
                : "";
        return written.isEmpty() ? byPosition : Echo.of(written, byPosition);
    }

    private Optional<LedgerCase> read(Fields fields, Findings findings, String place) {
        @Nullable String id = fields.require("id", fields.read("id", CaseReader::id));
        @Nullable RegionCode region = jurisdiction.read(fields);
        @Nullable String title = fields.required("title", LONGEST_TEXT);
        @Nullable
        EmployerCategory category = fields.require(
                "employer_category",
                fields.read(
                        "employer_category", word -> terms.term(EmployerCategory.class, "employer-category", word)));
        @Nullable Industry industry = fields.read("industry", word -> terms.term(Industry.class, "industry", word));
        @Nullable Severity severity = fields.read("severity", word -> terms.term(Severity.class, "severity", word));
        @Nullable Priority priority = fields.read("priority", word -> terms.term(Priority.class, "priority", word));
        List<Remark> remarks = new ArrayList<>();
        CourseReader course = new CourseReader(terms, fields);
        List<Arrival> arrivals = course.arrivals();
        List<Act> acts = course.acts();
        @Nullable LocalDate toldAccepted = course.events(remarks);
        PartyReader respondents = new PartyReader(terms, fields);
        Project project = respondents.project(industry == null ? Industry.NONE : industry);
        respondents.projectState().ifPresent(state -> remarks.add(new Remark(firstDay(arrivals), "项目情况", state)));
        List<Party> parties = respondents.parties();
        ClaimReader claimed = new ClaimReader(fields);
        @Nullable Claim claim = claimed.claim(title == null ? "" : title);
        @Nullable Verification found = new FindingReader(terms, fields).verification();
        List<Payment> payments = new PaymentReader(terms, parties).payments(fields, remarks);
        @Nullable LedgerStatus status = fields.read("status", terms::status);
        @Nullable LocalDate closedOn = fields.date("close_date");
        @Nullable Boolean withoutFiling = fields.flag("nonfiled_solved");
        fields.ignore("branch", "docs", "law", "tests", "deadlines");
        fields.refuseUnknown();
        if (id == null || region == null || claim == null || category == null || arrivals.isEmpty()) {
            return Optional.empty();
        }
        NewCase opened = new NewCase(
                region,
                arrivals.get(0).channel(),
                arrivals.get(0).day(),
                null,
                claim,
                category,
                parties,
                project,
                claimed.byRepresentatives(),
                Set.of());
        LedgerCase read = new LedgerCase(
                id,
                place,
                opened,
                arrivals,
                CourseReader.acceptedOn(toldAccepted, acts, found),
                severity,
                priority == null ? usual(claim) : priority,
                found,
                payments,
                acts,
                remarks,
                closedOn,
                "承接台账：" + (closedOn == null ? "" : closedOn + " ") + "已办结",
                findings.content());
        new CaseCheck(read, fields).check(status, Boolean.TRUE.equals(withoutFiling));
        return Optional.of(read);
    }

    private static String id(String written) {
        if (written.length() > LONGEST_ID) {
            throw new Refusal("最多 " + LONGEST_ID + " 字");
        }
        if (!Echo.isReadable(written)) {
            throw new Refusal("含有不能显示的字符");
        }
        if (!Echo.isHarmless(written)) {
            throw new Refusal("像手机、证件或者银行卡号码，请换成台账自己的编号");
        }
        return written;
    }

    private static Priority usual(Claim claim) {
        return claim.lowIncomePeople() > 0 ? Priority.LOW_INCOME : Priority.NORMAL;
    }

    private LocalDate firstDay(List<Arrival> arrivals) {
        return arrivals.isEmpty() ? today : arrivals.get(0).day();
    }
}
