package org.zhiqian.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One case of the file: what it says, and when. */
record SampleCase(JsonNode json) {
    /** The units that the words of the file call responsible. */
    private static final Pattern RESPONSIBLE = Pattern.compile("责任单位[ =]([A-Z/+]+)");

    private static final Pattern PARTICIPANTS = Pattern.compile("牵头，([A-Z、]+) 参与");

    private static final Map<String, String> SECTORS = Map.of("OTHER", "LSI");

    /** Where the order of the file names no last day: that of the plan (C03), the day of the payment (C05). */
    private static final Map<String, String> COMPLY_BY = Map.of("C03", "2026-07-20", "C05", "2026-09-30");

    /** An act of the file. */
    record Act(String on, String kind) {}

    SampleForms forms() {
        return new SampleForms(this);
    }

    String id() {
        return json.path("id").asText();
    }

    @Override
    public String toString() {
        return id() + " " + json.path("branch").asText();
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
                .forEach(one ->
                        each.accept(one.path("type").asText(), one.path("date").asText()));
    }

    Optional<JsonNode> party(String role) {
        return StreamSupport.stream(json.path("entities").spliterator(), false)
                .filter(entity -> entity.path("role").asText().equals(role))
                .findFirst();
    }

    String liableRole() {
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

    int sumOfPayments(String column) {
        return StreamSupport.stream(json.path("payments").spliterator(), false)
                .mapToInt(payment -> payment.path(column).asInt())
                .sum();
    }

    /** What is done in the file is struck off; what is enforced or advanced is under way. */
    String status() {
        String status = json.path("status").asText();
        return status.startsWith("已办结") ? "已销号" : status.replaceAll("[(（].*", "");
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
