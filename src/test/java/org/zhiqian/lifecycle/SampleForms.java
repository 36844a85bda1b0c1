package org.zhiqian.lifecycle;

import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.zhiqian.Handling;

/** The forms of the main course that officers fill in with what the file says. */
record SampleForms(SampleCase sample) {
    private static final Map<String, String> INDUSTRIES =
            Map.of("HURD", "HOUSING", "TRAN", "TRANSPORT", "WATR", "WATER", "MIIT", "INDUSTRY", "EDU", "EDUCATION");

    private static final Map<String, String> OWNERSHIP =
            Map.of("gov_invested", "GOVERNMENT_INVESTED", "ppp", "PPP", "soe", "STATE_OWNED", "private", "PRIVATE");

    /** What makes a case difficult stands only in the words of the file. */
    private static final Map<String, String> DIFFICULTIES =
            Map.of("C04", "ABSCONDED", "C05", "FUNDS_MISSING", "C06", "LEGACY", "C09", "CROSS_DEPARTMENT");

    private static final Map<String, String> ROLES = Map.of(
            "用人单位", "EMPLOYER",
            "建设单位", "DEVELOPER",
            "施工总承包", "GENERAL_CONTRACTOR",
            "专业分包", "SPECIALIST_SUBCONTRACTOR",
            "劳务分包", "LABOUR_SUBCONTRACTOR");

    /** What the words of the file name as the source of money. */
    private enum Source {
        REVOLVING_FUND("应急周转金", "用人单位"),
        WAGE_ACCOUNT("工资专用账户", "施工总承包"),
        FISCAL("财政", "建设单位"),
        DEVELOPER("建设单位", "建设单位"),
        GENERAL_CONTRACTOR("总包", "施工总承包"),
        COURT("法院", "用人单位"),
        EMPLOYER("", "用人单位");

        private final String words;
        private final String payer;

        Source(String words, String payer) {
            this.words = words;
            this.payer = payer;
        }

        static Source of(String text) {
            return Stream.of(values())
                    .filter(one -> text.contains(one.words))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Map<String, Object> registration() {
        JsonNode claim = sample.json().path("claim");
        Map<String, Object> fields = new LinkedHashMap<>(petitioner());
        fields.put("channel", sample.json().has("platform_clue_date") ? "NATIONAL_PLATFORM" : "RECEPTION");
        fields.put("receivedOn", sample.receivedOn());
        fields.put("people", claim.path("people").asInt());
        if (claim.has("roster_people")) {
            fields.put("rosterPeople", claim.path("roster_people").asInt());
        }
        fields.put("migrants", claim.path("migrants").asInt());
        fields.put("lowIncomePeople", claim.path("low_income").asInt());
        fields.put("collectiveVisit", claim.has("reps"));
        fields.put("claimedAmount", claim.path("amount").asText());
        fields.put("periodFrom", claim.at("/period/0").asText());
        fields.put("periodTo", claim.at("/period/1").asText());
        fields.put("demand", sample.json().path("title").asText());
        fields.put(
                "employerCategory",
                sample.json().path("employer_category").asText().toUpperCase(Locale.ROOT));
        fields.put(
                "projectIndustry",
                INDUSTRIES.getOrDefault(sample.json().path("industry").asText(), "NONE"));
        fields.putAll(project());
        fields.putAll(employer());
        sample.party("施工总承包").ifPresent(contractor -> fields.putAll(named("contractor", contractor)));
        sample.party("建设单位").ifPresent(developer -> fields.putAll(named("developer", developer)));
        return fields;
    }

    private Map<String, Object> petitioner() {
        return Map.of(
                "petitionerName", "诉求人" + sample.id(),
                "petitionerRole", "SELF",
                "petitionerPhone", "199000000" + sample.id().substring(1));
    }

    private Map<String, Object> project() {
        if (!sample.json().path("project").isObject()) {
            return Map.of();
        }
        List<String> tags = StreamSupport.stream(
                        sample.json().at("/project/ownership").spliterator(), false)
                .map(tag -> OWNERSHIP.get(tag.asText()))
                .toList();
        return Map.of("projectName", sample.json().at("/project/name").asText(), "ownership", tags);
    }

    private Map<String, Object> employer() {
        return Stream.of("用人单位", "劳务分包", "专业分包", "施工总承包")
                .map(sample::party)
                .flatMap(Optional::stream)
                .findFirst()
                .map(unit -> named("employer", unit))
                .orElseGet(() -> Map.of(
                        "employerName",
                        sample.party("包工头").orElseThrow().path("name").asText(),
                        "employerIsPerson",
                        true));
    }

    private static Map<String, Object> named(String field, JsonNode unit) {
        return Map.of(
                field + "Name",
                unit.path("name").asText(),
                field + "CreditCode",
                unit.path("uscc").asText());
    }

    /** The same matter again, answered on the spot. */
    Map<String, Object> visit(String on, String number) {
        return with(
                registration(),
                "channel",
                "RECEPTION",
                "receivedOn",
                on,
                "sameMatterAs",
                number,
                "visitAnswer",
                "已说明进度，出示办理记录。");
    }

    Map<String, Object> verification() {
        JsonNode found = sample.json().path("verify");
        if (!sample.isArrears()) {
            return Handling.notArrears(
                    found.path("date").asText(), found.path("reason").asText().toUpperCase(Locale.ROOT));
        }
        String liable = sample.liableRole();
        return with(
                Handling.VERIFIED,
                "verifiedOn",
                found.path("date").asText(),
                "people",
                found.path("people").asInt(),
                "migrants",
                found.path("migrants").asInt(),
                "amount",
                found.path("amount").asText(),
                "migrantAmount",
                found.path("migrant_amount").asText(),
                "liableRole",
                ROLES.get(liable),
                "liableName",
                sample.liableName(),
                "liabilityRule",
                liable.equals("施工总承包") ? "L30_1" : "L16",
                "graveImpact",
                sample.severity().equals("重大"),
                "difficulties",
                Stream.ofNullable(DIFFICULTIES.get(sample.id())).toList());
    }

    /** The file has the plan of C03 on 06-12; nobody may draft one before the facts are verified. */
    Map<String, Object> plan() {
        String resolveBy =
                sample.json().path("events").toString().contains("时限 2026-07-20") ? "2026-07-20" : sample.until();
        Map<String, Object> plan = new LinkedHashMap<>(Handling.plan(resolveBy));
        List<String> units = sample.responsible();
        plan.put("goal", "付清本案核定的全部工资");
        plan.put("responsibleDepartment", units.get(0));
        for (int i = 0; i < units.size(); i++) {
            plan.put(
                    "measures" + (i + 1),
                    Map.of("action", "督促付清工资", "department", units.get(i), "person", "承办人乙", "dueOn", resolveBy));
        }
        return plan;
    }

    Map<String, Object> payment(int which) {
        JsonNode paid = sample.json().path("payments").get(which);
        Source source = Source.of(paid.path("source").asText());
        JsonNode payer =
                sample.party(source.payer).or(() -> sample.party("专业分包")).orElseThrow();
        return with(
                Handling.payment(
                        paid.path("date").asText(),
                        paid.path("people_cleared").asInt(),
                        paid.path("amount").asText()),
                "source",
                source.name(),
                "payerRole",
                ROLES.get(payer.path("role").asText()),
                "payerName",
                payer.path("name").asText(),
                "migrantsCleared",
                paid.path("migrants_cleared").asInt(),
                "migrantAmount",
                paid.path("migrant_amount").asText(),
                "voucher",
                paid.at("/evidence/0").asText());
    }
}
