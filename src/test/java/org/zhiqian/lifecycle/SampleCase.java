package org.zhiqian.lifecycle;

import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.zhiqian.Handling;

/** One case of the file, and the forms that officers fill in with what it says. */
record SampleCase(JsonNode json) {
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

    /** The units that the words of the file call responsible. */
    private static final Pattern RESPONSIBLE = Pattern.compile("责任单位[ =]([A-Z/+]+)");

    private static final Pattern PARTICIPANTS = Pattern.compile("牵头，([A-Z、]+) 参与");

    private static final Map<String, String> SECTORS = Map.of("OTHER", "LSI");

    /** Where the order of the file names no last day: that of the plan (C03), the day of the payment (C05). */
    private static final Map<String, String> COMPLY_BY = Map.of("C03", "2026-07-20", "C05", "2026-09-30");

    /** An act of the file. */
    record Act(String on, String kind) {}

    String id() {
        return json.path("id").asText();
    }

    String office(String department) {
        return department + "-" + region();
    }

    String region() {
        return json.path("region").asText();
    }

    String prefecture() {
        return json.path("prefecture").asText();
    }

    /** Large, complex or of many people; no case of the file is owed for a year. */
    boolean needsLeader() {
        return severity().equals("重大")
                || severity().equals("疑难")
                || json.at("/verify/people").asInt() >= 30;
    }

    /** When listed supervision, team and leader began. */
    Optional<String> supervisedOn() {
        return event("supervise");
    }

    /** The first arrival by any channel. */
    String receivedOn() {
        return json.path("platform_clue_date").asText(json.at("/visits/0").asText());
    }

    /** Filing is accepting; else the file may say when it was accepted, or it was at once. */
    String acceptedOn() {
        return day("filed").or(() -> event("accept")).orElse(receivedOn());
    }

    /** Visits after the first arrival. */
    List<String> laterVisits() {
        return StreamSupport.stream(json.path("visits").spliterator(), false)
                .map(JsonNode::asText)
                .filter(day -> !day.equals(receivedOn()))
                .toList();
    }

    Optional<String> verifiedOn() {
        return text(json.at("/verify/date"));
    }

    boolean isArrears() {
        return json.at("/verify/is_arrears").asBoolean();
    }

    boolean isSimple() {
        return severity().equals("简易");
    }

    String severity() {
        return json.path("severity").asText();
    }

    List<String> payments() {
        return json.path("payments").findValuesAsText("date");
    }

    boolean isPaidOnTheSpot() {
        return isSimple() && verifiedOn().equals(payments().stream().findFirst());
    }

    Optional<String> closedOn() {
        return day("close_date");
    }

    Optional<String> calledOn() {
        return event("callback");
    }

    JsonNode deadline(String name) {
        return json.path("deadlines").path(name);
    }

    List<Act> acts() {
        return Stream.of(
                        act("filed", "FILED"),
                        act("order_correct", "ORDER"),
                        act("transferred", "POLICE_TRANSFER"),
                        act("police_filed", "POLICE_FILED"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Act> act(String key, String kind) {
        return day(key).map(on -> new Act(on, kind));
    }

    Optional<String> filedOn() {
        return day("filed");
    }

    Optional<String> orderedOn() {
        return day("order_correct");
    }

    /** The owner who has absconded finds it on his door. */
    boolean isPosted() {
        return json.path("events").toString().contains("张贴送达");
    }

    String servedManner() {
        return isPosted() ? "POSTED" : "DIRECT";
    }

    /** The orders of C04 and C08 leave seven days. */
    String complyBy() {
        return COMPLY_BY.getOrDefault(
                id(), LocalDate.parse(orderedOn().orElseThrow()).plusDays(7).toString());
    }

    /** Every measure of the plan is one of these units'. */
    List<String> responsible() {
        String sector = json.path("industry").asText();
        return named(RESPONSIBLE).orElseGet(() -> List.of(SECTORS.getOrDefault(sector, sector)));
    }

    /** Beside the lead unit of the joint investigation. */
    List<String> participants() {
        return named(PARTICIPANTS).orElseThrow();
    }

    private Optional<List<String>> named(Pattern units) {
        Matcher found = units.matcher(json.toString());
        return found.find() ? Optional.of(List.of(found.group(1).split("[/+、]"))) : Optional.empty();
    }

    String suspicion() {
        return json.at("/verify/reason").asText().equals("fabricated") ? "FABRICATED" : "PROJECT_PRICE";
    }

    /** What is made up goes to the police, a dispute about the price of works to the court. */
    String referredTo() {
        return suspicion().equals("FABRICATED") ? "PSB" : "COURT";
    }

    void events(BiConsumer<String, String> each) {
        json.path("events")
                .forEach(one -> each.accept(
                        one.path("type").asText(), one.path("date").asText()));
    }

    Map<String, Object> registration() {
        JsonNode claim = json.path("claim");
        Map<String, Object> fields = new LinkedHashMap<>(petitioner());
        fields.put("channel", json.has("platform_clue_date") ? "NATIONAL_PLATFORM" : "RECEPTION");
        fields.put("receivedOn", receivedOn());
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
        fields.put("demand", json.path("title").asText());
        fields.put("employerCategory", json.path("employer_category").asText().toUpperCase(Locale.ROOT));
        fields.put(
                "projectIndustry", INDUSTRIES.getOrDefault(json.path("industry").asText(), "NONE"));
        fields.putAll(project());
        fields.putAll(employer());
        party("施工总承包").ifPresent(contractor -> fields.putAll(named("contractor", contractor)));
        party("建设单位").ifPresent(developer -> fields.putAll(named("developer", developer)));
        return fields;
    }

    private Map<String, Object> petitioner() {
        return Map.of(
                "petitionerName", "诉求人" + id(),
                "petitionerRole", "SELF",
                "petitionerPhone", "199000000" + id().substring(1));
    }

    private Map<String, Object> project() {
        if (!json.path("project").isObject()) {
            return Map.of();
        }
        List<String> tags = StreamSupport.stream(json.at("/project/ownership").spliterator(), false)
                .map(tag -> OWNERSHIP.get(tag.asText()))
                .toList();
        return Map.of("projectName", json.at("/project/name").asText(), "ownership", tags);
    }

    private Map<String, Object> employer() {
        return Stream.of("用人单位", "劳务分包", "专业分包", "施工总承包")
                .map(this::party)
                .flatMap(Optional::stream)
                .findFirst()
                .map(unit -> named("employer", unit))
                .orElseGet(() -> Map.of(
                        "employerName", party("包工头").orElseThrow().path("name").asText(), "employerIsPerson", true));
    }

    private static Map<String, Object> named(String field, JsonNode unit) {
        return Map.of(
                field + "Name",
                unit.path("name").asText(),
                field + "CreditCode",
                unit.path("uscc").asText());
    }

    private Optional<JsonNode> party(String role) {
        return StreamSupport.stream(json.path("entities").spliterator(), false)
                .filter(entity -> entity.path("role").asText().equals(role))
                .findFirst();
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
        JsonNode found = json.path("verify");
        if (!isArrears()) {
            return Handling.notArrears(
                    found.path("date").asText(), found.path("reason").asText().toUpperCase(Locale.ROOT));
        }
        String liable = liableRole();
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
                liableName(),
                "liabilityRule",
                liable.equals("施工总承包") ? "L30_1" : "L16",
                "graveImpact",
                severity().equals("重大"),
                "difficulties",
                Stream.ofNullable(DIFFICULTIES.get(id())).toList());
    }

    private String liableRole() {
        return Stream.of("施工总承包", "专业分包", "用人单位")
                .filter(role -> party(role).isPresent())
                .findFirst()
                .orElseThrow();
    }

    String liableName() {
        return party(liableRole()).orElseThrow().path("name").asText();
    }

    /** The last day of what is done about the case: of its plan, its list, its leader. */
    String until() {
        return closedOn().orElse("2027-01-20");
    }

    /** The file has the plan of C03 on 06-12; nobody may draft one before the facts are verified. */
    Map<String, Object> plan() {
        String resolveBy = json.path("events").toString().contains("时限 2026-07-20") ? "2026-07-20" : until();
        Map<String, Object> plan = new LinkedHashMap<>(Handling.plan(resolveBy));
        List<String> units = responsible();
        plan.put("responsibleDepartment", units.get(0));
        for (int i = 0; i < units.size(); i++) {
            plan.put(
                    "measures" + (i + 1),
                    Map.of("action", "督促付清工资", "department", units.get(i), "person", "承办人乙", "dueOn", resolveBy));
        }
        return plan;
    }

    Optional<String> planDay() {
        return isArrears() && !isPaidOnTheSpot() ? verifiedOn() : Optional.empty();
    }

    Optional<String> spotDay() {
        return isPaidOnTheSpot() ? verifiedOn() : Optional.empty();
    }

    /** The plan of a case that is to have a leader waits for him. */
    Optional<String> agreedOn() {
        return planDay().map(day -> event("lead").orElse(day));
    }

    Map<String, Object> payment(int which) {
        JsonNode paid = json.path("payments").get(which);
        Source source = Source.of(paid.path("source").asText());
        JsonNode payer = party(source.payer).or(() -> party("专业分包")).orElseThrow();
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

    private Optional<String> day(String key) {
        return text(json.path(key));
    }

    Optional<String> event(String type) {
        return StreamSupport.stream(json.path("events").spliterator(), false)
                .filter(one -> one.path("type").asText().equals(type))
                .map(one -> one.path("date").asText())
                .findFirst();
    }

    private static Optional<String> text(JsonNode date) {
        return date.isTextual() ? Optional.of(date.asText()) : Optional.empty();
    }
}
