package org.zhiqian.campaign.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Hours;
import org.zhiqian.campaign.PlannedSession;
import org.zhiqian.campaign.Wording;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/** Reads one file of {@code config/campaigns/}. */
public final class CampaignReader {
    private static final Pattern TABLE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;

    private final Vocabulary vocabulary;
    private final Entries file;
    private final Faults faults;

    public CampaignReader(Vocabulary vocabulary, Entries file, Faults faults) {
        this.vocabulary = vocabulary;
        this.file = file;
        this.faults = faults;
    }

    /** Nothing where there are faults. */
    public Optional<Campaign> read(String id) {
        faults.attempt(() -> file.only(
                "title",
                "document-number",
                "issued-on",
                "issuer",
                "scope",
                "period",
                "frequency",
                "bases",
                "goals",
                "tasks",
                "content",
                "requirements",
                "departments",
                "rota",
                "places",
                "place-rule",
                "local-plan",
                "publicity",
                "on-site",
                "hours",
                "sessions",
                "tables",
                "report-chain",
                "reports",
                "contacts",
                "readings"));
        return faults.attempt(() -> campaign(id)).filter(read -> !faults.any());
    }

    private Campaign campaign(String id) {
        RegionCode scope = vocabulary.region(file.get("scope"));
        Entries period = file.get("period").entries().only("from", "to", "wording");
        LocalDate from = period.get("from").date();
        LocalDate to = lastDay(period.get("to"), from);
        Entries departments = file.get("departments").entries().only("core", "others", "attendance", "duties");
        List<DepartmentCode> core =
                vocabulary.departments(departments.get("core").list());
        List<DepartmentCode> others = others(departments, core);
        Hours hours = hours(file.get("hours").entries().only("from", "to"));
        List<String> tables = file.list("tables").stream()
                .map(one -> vocabulary.code(one, TABLE, "T1"))
                .toList();
        return new Campaign(
                id,
                text("title", LONGEST_NAME),
                file.find("document-number").map(number -> number.text(LONGEST_NAME)),
                file.get("issued-on").date(),
                text("issuer", LONGEST_NAME),
                scope,
                from,
                to,
                texts("goals"),
                file.find("places")
                        .flatMap(places -> faults.attempt(() -> vocabulary.places(scope, places)))
                        .orElse(Map.of()),
                core,
                others,
                sessions(from, to, hours, core, others),
                new ReportReader(vocabulary, scope, tables)
                        .reports(file.get("reports").list(), faults),
                units(),
                file.list("readings").stream()
                        .map(one -> one.text(LONGEST_TEXT))
                        .toList(),
                wording(period, departments),
                new RotationReader(vocabulary, core, others)
                        .rotation(file.get("rota").entries()),
                file.get("local-plan").flag(),
                file.find("on-site").map(CampaignReader::onSite),
                hours,
                tables);
    }

    private List<PlannedSession> sessions(
            LocalDate from, LocalDate to, Hours hours, List<DepartmentCode> core, List<DepartmentCode> others) {
        List<DepartmentCode> participants =
                Stream.concat(core.stream(), others.stream()).toList();
        return new SessionReader(vocabulary, from, to, hours)
                .announced(file.get("sessions").list(), participants, faults);
    }

    private static LocalDate lastDay(Entry entry, LocalDate from) {
        LocalDate to = entry.date();
        if (to.isBefore(from)) {
            throw entry.fault("活动结束日 %s 早于开始日 %s", to, from);
        }
        return to;
    }

    private List<DepartmentCode> others(Entries departments, List<DepartmentCode> core) {
        List<Entry> entries = departments.list("others");
        List<DepartmentCode> others = vocabulary.departments(entries);
        for (int i = 0; i < others.size(); i++) {
            if (core.contains(others.get(i))) {
                throw entries.get(i).fault("部门 %s 已在 core 之内", others.get(i));
            }
        }
        return others;
    }

    private static Hours hours(Entries entry) {
        if (!entry.get("from").time().isBefore(entry.get("to").time())) {
            throw entry.get("to")
                    .fault(
                            "结束时间 %s 必须晚于开始时间 %s",
                            entry.get("to").time(), entry.get("from").time());
        }
        return new Hours(entry.get("from").time(), entry.get("to").time());
    }

    private static Campaign.OnSite onSite(Entry entry) {
        Entries numbers = entry.entries().only("least", "most");
        int least = numbers.get("least").number();
        int most = numbers.get("most").number();
        if (most < least) {
            throw numbers.get("most").fault("最多 %d 次少于最少 %d 次", most, least);
        }
        return new Campaign.OnSite(least, most);
    }

    private Wording wording(Entries period, Entries departments) {
        return new Wording(
                period.get("wording").text(LONGEST_NAME),
                text("frequency", LONGEST_TEXT),
                file.list("bases").stream().map(one -> one.text(LONGEST_TEXT)).toList(),
                texts("tasks"),
                text("content", LONGEST_TEXT),
                texts("requirements"),
                departments.get("attendance").text(LONGEST_TEXT),
                departments
                        .find("duties")
                        .map(duties -> vocabulary.byDepartment(duties, LONGEST_TEXT))
                        .orElse(Map.of()),
                text("place-rule", LONGEST_TEXT),
                text("publicity", LONGEST_TEXT),
                text("report-chain", LONGEST_TEXT));
    }

    private List<String> units() {
        return file.get("contacts").list().stream()
                .flatMap(one -> faults.attempt(() -> vocabulary.unit(one)).stream())
                .toList();
    }

    private String text(String key, int longest) {
        return file.get(key).text(longest);
    }

    private List<String> texts(String key) {
        List<Entry> entries = file.get(key).list();
        if (entries.isEmpty()) {
            throw file.get(key).fault("「%s」至少写一条", key);
        }
        return entries.stream().map(one -> one.text(LONGEST_TEXT)).toList();
    }
}
