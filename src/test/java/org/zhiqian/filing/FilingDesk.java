package org.zhiqian.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.engine.TaskName;

/** Officers who compile, sign, hand in and receive reports with the forms of their tasks. */
final class FilingDesk {
    private final Workplace work;
    private final JdbcClient jdbc;
    private final boolean withoutNetwork;

    FilingDesk(Workplace work, JdbcClient jdbc) {
        this(work, jdbc, false);
    }

    private FilingDesk(Workplace work, JdbcClient jdbc, boolean withoutNetwork) {
        this.work = work;
        this.jdbc = jdbc;
        this.withoutNetwork = withoutNetwork;
    }

    /** Forms are handed to the engine itself, which spares thousands of logins. */
    static FilingDesk withoutNetwork(Workplace work, JdbcClient jdbc) {
        return new FilingDesk(work, jdbc, true);
    }

    /** The report that the office owes on that date. */
    UUID filing(String office, String dueOn) {
        return jdbc.sql("SELECT id FROM filings WHERE office = ? AND due_on = CAST(? AS date)")
                .params(office, dueOn)
                .query(UUID.class)
                .single();
    }

    void complete(UUID filing, String login, String task, Map<String, ?> fields) {
        if (withoutNetwork) {
            hand(filing, login, task, fields);
            return;
        }
        Answer answer = tryTo(filing, login, task, fields);
        assertThat(answer.status()).as(task + " " + answer.body()).isEqualTo(204);
    }

    private void hand(UUID filing, String login, String task, Map<String, ?> fields) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, "", List.of()));
        try {
            work.engine().getFormService().submitTaskForm(taskOf(filing, task).getId(), new HashMap<>(fields));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void refused(UUID filing, String login, String task, Map<String, ?> fields, String sentence) {
        Answer answer = tryTo(filing, login, task, fields);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
        assertThat(open(filing, task)).as("still open").isPresent();
    }

    Answer tryTo(UUID filing, String login, String task, Map<String, ?> fields) {
        String id = taskOf(filing, task).getId();
        return work.officer(login).post("/engine-rest/task/" + id + "/submit-form", Workplace.variables(fields));
    }

    private Task taskOf(UUID filing, String task) {
        return open(filing, task)
                .orElseThrow(() -> new AssertionError(task + " is not open; open are " + openTasks(filing)));
    }

    Optional<Task> open(UUID filing, String task) {
        return tasks(filing).stream()
                .filter(one -> TaskName.ofElement(one.getTaskDefinitionKey()).equals(task))
                .findFirst();
    }

    List<String> openTasks(UUID filing) {
        return tasks(filing).stream().map(Task::getName).sorted().toList();
    }

    private List<Task> tasks(UUID filing) {
        return work.engine()
                .getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("filingId", filing.toString())
                .initializeFormKeys()
                .list();
    }

    /** What stands above the form of the open task. */
    String brief(UUID filing, String task) {
        return String.valueOf(work.engine()
                .getTaskService()
                .getVariableLocal(open(filing, task).orElseThrow().getId(), "filingBrief"));
    }

    /** Compiled and checked by the office's account; the column of notice addresses is explained. */
    void checked(UUID filing, String login) {
        complete(filing, login, "compile-report", Map.of());
        complete(filing, login, "check-report", Map.of("outcome", "PASS", "explanation", "公告网址另行补报。"));
    }

    void signed(UUID filing, String login) {
        complete(filing, login, "sign-as-preparer", Map.of());
        complete(filing, login, "sign-as-section-head", Map.of("decision", "SIGN"));
        complete(filing, login, "sign-as-unit-head", Map.of("decision", "SIGN", "opinion", "同意报送"));
    }

    /** From the compiling to the handing in. */
    void submitted(UUID filing, String login) {
        checked(filing, login);
        signed(filing, login);
        complete(filing, login, "submit-report", Map.of());
    }

    void accepted(UUID filing, String login, String receiver) {
        submitted(filing, login);
        complete(filing, receiver, "receive-report", Map.of("decision", "ACCEPT"));
    }

    JsonNode detail(String login, UUID filing) {
        Answer answer = work.officer(login).get("/api/filings/" + filing);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Kind and addressee of the mails since the outbox was emptied, in the order of addressees. */
    List<String> takeMails() {
        List<String> mails = jdbc.sql("SELECT kind, recipient FROM outbox_mails ORDER BY kind, recipient")
                .query((row, number) ->
                        row.getString("kind") + " " + row.getString("recipient").split("@", 2)[0])
                .list();
        jdbc.sql("DELETE FROM outbox_mails").update();
        return mails;
    }
}
