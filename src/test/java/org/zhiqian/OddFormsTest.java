package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.zhiqian.engine.Caller.Answer;

/** Whatever is sent to a form over REST is answered by a sentence, never by a fault; a publication asks for free text only. */
class OddFormsTest extends AtTheOffice {
    private static final String LEADGRP = "leadgrp-530125";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Object> ODD = List.of(
            "长".repeat(5000),
            "<img src=x onerror=alert(1)>",
            "530125-2026-99999",
            "2026-02-30",
            "-1",
            "99999999999999999999",
            -1,
            1e300,
            true,
            List.of(1, 2),
            Map.of("a", Map.of("b", 1)));

    private Stream<ProcessDefinition> definitions() {
        Set<String> drawn = Artefacts.diagrams().stream()
                .map(diagram -> diagram.process().getId())
                .collect(Collectors.toSet());
        return work.engine().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(one -> drawn.contains(one.getKey()));
    }

    private static Map<String, Path> forms() throws IOException {
        Map<String, Path> forms = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            files.filter(file -> file.toString().endsWith(".form"))
                    .forEach(file -> forms.put(file.getFileName().toString().replace(".form", ""), file));
        }
        return forms;
    }

    private static void keys(JsonNode components, List<String> keys) {
        for (JsonNode component : components) {
            if (component.has("key")) {
                keys.add(component.path("key").asText());
            }
            keys(component.path("components"), keys);
        }
    }

    private static void requireSentence(String what, Answer answer) {
        assertThat(answer.status()).as(what + " " + answer.body()).isBetween(400, 499);
        if (answer.status() == 400 || answer.status() == 409) {
            assertThat(answer.message()).as(what).containsPattern("[\\u4e00-\\u9fff]{2}");
        }
    }

    @Test
    void everyStartFormAnswersOddValuesWithASentence() throws IOException {
        Map<String, Path> forms = forms();
        for (ProcessDefinition definition : definitions().toList()) {
            Optional<Path> form = startForm(definition).map(forms::get);
            if (form.isEmpty() || definition.getKey().equals("publication")) {
                continue;
            }
            List<String> keys = new ArrayList<>();
            keys(JSON.readTree(Files.readString(form.get())).path("components"), keys);
            for (Object odd : ODD) {
                Map<String, Object> all = new LinkedHashMap<>();
                keys.forEach(key -> all.put(key, odd));
                all.remove("region");
                requireSentence(
                        definition.getKey() + " "
                                + String.valueOf(odd)
                                        .substring(
                                                0, Math.min(20, odd.toString().length())),
                        work.start(LEADGRP, definition.getKey(), all));
            }
            requireSentence(definition.getKey() + " empty", work.start(LEADGRP, definition.getKey(), Map.of()));
        }
    }

    private static final String LSI = "lsi-530125";

    private void start(String login, String process, Map<String, ?> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(process + " " + answer.body()).isEqualTo(200);
    }

    /** One case with the first tasks of many routes open at once. */
    private String busyCase() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", Handling.ACCEPTED);
        work.complete(
                LSI,
                number,
                "verify-facts",
                Registrations.with(Handling.VERIFIED, "difficulties", List.of("FUNDS_MISSING")));
        start(LEADGRP, "leader-in-charge", Handling.leader(number, "2026-04-20", "2026-05-20"));
        start(
                LSI,
                "listed-supervision",
                Map.of("caseNumber", number, "level", "COUNTY", "department", "LSI", "reason", "人数多、金额大，社会影响较大。"));
        start(
                LEADGRP,
                "joint-investigation",
                Map.of(
                        "caseNumber",
                        number,
                        "leadDepartment",
                        "LSI",
                        "reason",
                        "历史遗留案件，涉及多个部门的职责。",
                        "dueOn",
                        "2026-05-20",
                        "parts1",
                        Map.of("department", "HURD", "work", "核查本行业的发包和拨款情况。", "dueOn", "2026-05-10"),
                        "parts2",
                        Map.of("department", "TRAN", "work", "核查本行业的发包和拨款情况。", "dueOn", "2026-05-10")));
        start(
                LEADGRP,
                "letter",
                Map.of(
                        "kind", "SUPERVISE",
                        "document", "虚拟治欠督函〔2026〕1号",
                        "region", "530125",
                        "department", "TRAN",
                        "caseNumber", number,
                        "dueOn", "2026-05-20",
                        "demand", "请督促建设单位拨付人工费。"));
        start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "PAY",
                        "document", "虚拟劳监令字〔2026〕第9号",
                        "issuedOn", "2026-04-20",
                        "complyBy", "2026-04-30",
                        "facts", "拖欠三人工资。",
                        "demand", "期限内付清。"));
        start(
                LSI,
                "revolving-fund",
                Map.of(
                        "caseNumber", number,
                        "cause", "OWNER_FLED",
                        "purpose", "BASIC_LIVING",
                        "fund", "OTHER_FUNDS",
                        "people", 3,
                        "amount", "3000",
                        "reason", "经营者失联，三名工人没有生活来源。"));
        start(
                LSI,
                "arbitration",
                Map.of(
                        "caseNumber", number,
                        "cause", "MAJOR_DISPUTE",
                        "appliedOn", "2026-04-20",
                        "legalAid", true,
                        "reason", "双方对工程量和单价争议较大。"));
        start(
                LSI,
                "stabilisation",
                Map.of(
                        "caseNumber", number,
                        "department", "LSI",
                        "person", "承办人甲",
                        "reviewOn", "2026-05-10",
                        "livingAllowance", "NOT_NEEDED",
                        "measures", "每周联系工人，告知办理进展。"));
        return number;
    }

    @Test
    void everyTaskAnswersOddValuesWithASentence() throws IOException {
        String number = busyCase();
        Map<String, Path> forms = forms();
        List<Task> tasks = work.engine()
                .getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("caseNumber", number)
                .initializeFormKeys()
                .list();
        assertThat(tasks).hasSizeGreaterThan(10);
        for (Task task : tasks) {
            String office = work.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .findFirst()
                    .orElseThrow();
            String form = task.getCamundaFormRef().getKey();
            List<String> keys = new ArrayList<>();
            keys(JSON.readTree(Files.readString(forms.get(form))).path("components"), keys);
            if (keys.size() < 2) {
                continue; // free text only
            }
            for (Object odd : ODD) {
                Map<String, Object> all = new LinkedHashMap<>();
                keys.forEach(key -> all.put(key, odd));
                requireSentence(
                        form + " " + odd,
                        work.officer(office)
                                .post("/engine-rest/task/" + task.getId() + "/submit-form", Workplace.variables(all)));
            }
        }
    }

    private Optional<String> startForm(ProcessDefinition definition) {
        Answer answer =
                work.officer(LEADGRP).get("/engine-rest/process-definition/" + definition.getId() + "/startForm");
        JsonNode reference = answer.json().path("camundaFormRef").path("key");
        return reference.isTextual() ? Optional.of(reference.asText()) : Optional.empty();
    }

    @Test
    void noDateOfAnotherAgeReachesTheDatabase() {
        for (String date : List.of("-999999999-01-01", "0202-04-20")) {
            Answer answer = work.start(
                    LEADGRP,
                    "incident",
                    Map.of(
                            "kind", "GROUP",
                            "region", "530125",
                            "happenedOn", date,
                            "place", "虚拟工地门口",
                            "people", 20,
                            "situation", "二十名工人在工地门口聚集讨薪。"));
            assertThat(answer.status()).as(answer.body()).isEqualTo(409);
            assertThat(answer.message()).contains("请核对年份");
            Answer entry = work.start(
                    LEADGRP,
                    "fund-entry",
                    Map.of("movement", "DEPOSIT", "amount", "1", "happenedOn", date, "voucher", "财政拨款单第1号"));
            assertThat(entry.status()).as(entry.body()).isEqualTo(409);
            assertThat(entry.message()).contains("请核对年份");
        }
    }

    @Test
    void aProcessThatOnlyTheProgramStartsIsStartedByNobodyElse() {
        List<String> wrong = new ArrayList<>();
        definitions().filter(one -> startForm(one).isEmpty()).forEach(one -> {
            Answer answer = work.start(
                    LEADGRP, one.getKey(), Map.of("matter", "x", "caseId", "x", "region", "530125", "lateTask", "x"));
            if (answer.status() < 400 || answer.status() > 499) {
                wrong.add(one.getKey() + " " + answer.status() + " " + answer.body());
            }
        });
        assertThat(wrong).isEmpty();
    }
}
