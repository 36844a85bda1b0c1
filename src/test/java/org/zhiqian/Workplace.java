package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.engine.access.QuickPassword;

/** Officers at work over REST: they register with the start form, complete tasks with their forms, and time goes by. */
public final class Workplace {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Environment environment;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Map<String, Caller> officers = new HashMap<>();

    Workplace(Environment environment, ProcessEngine engine, JdbcClient jdbc, MovableClock clock) {
        this.environment = environment;
        this.engine = engine;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing is left of earlier tests. */
    public void clear() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(one -> engine.getRuntimeService().deleteProcessInstance(one.getId(), "test", true));
        for (String table : List.of(
                "background_works",
                "status_inquiries",
                "idempotent_requests",
                "ledger_cases",
                "import_outcomes",
                "import_problems",
                "import_runs",
                "outbox_mails",
                "filing_events",
                "filing_snapshots",
                "filing_signatures",
                "filings",
                "rota_entries",
                "rota_plans",
                "visitors",
                "consultations",
                "publicity",
                "reception_sessions",
                "local_plans",
                "early_warnings",
                "prevention_subjects",
                "inspection_checks",
                "inspection_ownership",
                "inspections",
                "acts",
                "split_requests",
                "merger_requests",
                "claim_changes",
                "case_splits",
                "case_mergers",
                "order_files",
                "police_transfers",
                "claim_checks",
                "blacklist_entries",
                "publication_entries",
                "publications",
                "deadline_changes",
                "deadlines",
                "listings",
                "team_members",
                "assigned_parts",
                "drive_results",
                "drive_cases",
                "deposit_uses",
                "recoveries",
                "recourses",
                "advances",
                "fund_entries",
                "funds",
                "shortcomings",
                "accountability",
                "letter_versions",
                "drawn_letters",
                "letter_series",
                "letters",
                "matter_steps",
                "matter_cases",
                "matters",
                "matter_number_series",
                "roster_payments",
                "roster_workers",
                "rosters",
                "disclosures",
                "audit_entries",
                "audit_heads",
                "evidence",
                "closings",
                "payments",
                "measures",
                "plans",
                "classifications",
                "verifications",
                "facts",
                "visits",
                "parties",
                "petitioners",
                "case_offices",
                "case_tags",
                "cases",
                "case_number_series",
                "contents")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** The officer {@code <department>-<region>}, who gets an account if the demo has none. */
    public Caller officer(String login) {
        return officers.computeIfAbsent(login, this::employ);
    }

    private Caller employ(String login) {
        if (engine.getIdentityService().createUserQuery().userId(login).count() == 0) {
            engine.getIdentityService().saveUser(engine.getIdentityService().newUser(login));
            if (engine.getIdentityService().createGroupQuery().groupId(login).count() == 0) {
                engine.getIdentityService()
                        .saveGroup(engine.getIdentityService().newGroup(login));
            }
            engine.getIdentityService().createMembership(login, login);
        }
        QuickPassword.give(login, jdbc);
        return Caller.officer(port(), login);
    }

    /** Submits the registration form and returns the number of the case it became or joined. */
    public String register(String login, Map<String, ?> fields) {
        Answer answer = tryToRegister(login, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("businessKey").asText();
    }

    public Answer tryToRegister(String login, Map<String, ?> fields) {
        return start(login, "petition", fields);
    }

    /** Submits the start form of a process. */
    public Answer start(String login, String process, Map<String, ?> fields) {
        return officer(login)
                .post("/engine-rest/process-definition/key/" + process + "/submit-form", variables(fields));
    }

    /** Claims and completes the one open task of that name. */
    public void complete(String login, String number, String task, Map<String, ?> fields) {
        Answer answer = tryToComplete(login, number, task, fields);
        assertThat(answer.status()).as(task + " " + answer.body()).isEqualTo(204);
    }

    public Answer tryToComplete(String login, String number, String task, Map<String, ?> fields) {
        return tryToComplete(login, task(number, task), fields);
    }

    /** Claims and completes one of several tasks of the same name. */
    public Answer tryToComplete(String login, Task task, Map<String, ?> fields) {
        String id = task.getId();
        officer(login).post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + login + "\"}");
        return officer(login).post("/engine-rest/task/" + id + "/submit-form", variables(fields));
    }

    /** The open task of the case or the matter with that form. */
    public Task task(String number, String task) {
        return findTask(number, task)
                .orElseThrow(() -> new AssertionError(task + " is not open; open are " + openTasks(number)));
    }

    /** The one that this office has about the case. */
    public Task taskOf(String office, String number, String task) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("caseNumber", number)
                .taskDefinitionKey("Task_" + pascal(task))
                .taskCandidateGroup(office)
                .list();
        assertThat(tasks)
                .as(() -> "%s of %s, open are %s".formatted(task, office, openTasks(number)))
                .hasSize(1);
        return tasks.get(0);
    }

    public Optional<Task> findTask(String number, String task) {
        return open(number).stream()
                .filter(one -> one.getTaskDefinitionKey().equals("Task_" + pascal(task)))
                .findFirst();
    }

    public List<String> openTasks(String number) {
        return open(number).stream().map(Task::getName).sorted().toList();
    }

    private List<Task> open(String number) {
        return engine.getTaskService()
                .createTaskQuery()
                .or()
                .processVariableValueEquals("caseNumber", number)
                .processVariableValueEquals("matterNumber", number)
                .endOr()
                .initializeFormKeys()
                .list();
    }

    private static String pascal(String kebab) {
        StringBuilder pascal = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            pascal.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return pascal.toString();
    }

    /** Time goes by until ten o'clock of that day; what is due on the way happens at its time. */
    public void goTo(String day) {
        goTo(LocalDate.parse(day).atTime(LocalTime.of(10, 0)));
    }

    public void goTo(LocalDateTime time) {
        Date until = Date.from(time.atZone(ZONE).toInstant());
        if (clock.instant().isBefore(until.toInstant())) {
            Optional<Job> next = nextDueBefore(until);
            while (next.isPresent()) {
                clock.moveTo(LocalDateTime.ofInstant(next.get().getDuedate().toInstant(), ZONE));
                engine.getManagementService().executeJob(next.get().getId());
                next = nextDueBefore(until);
            }
        }
        clock.moveTo(time);
    }

    private Optional<Job> nextDueBefore(Date until) {
        return engine
                .getManagementService()
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .duedateLowerThan(until)
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    /** The case as the officer reads it. */
    public JsonNode sheet(String login, String number) {
        Answer answer = officer(login).get("/api/cases/" + number);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** As Tasklist sends them: single values as they are, groups and lists as JSON. */
    public static String variables(Map<String, ?> fields) {
        ObjectNode variables = JSON.createObjectNode();
        fields.forEach((name, value) -> {
            ObjectNode variable = variables.putObject(name);
            if (value instanceof List || value instanceof Map) {
                variable.put("value", JSON.valueToTree(value).toString()).put("type", "Json");
            } else {
                variable.set("value", JSON.valueToTree(value));
            }
        });
        return JSON.createObjectNode().set("variables", variables).toString();
    }
}
