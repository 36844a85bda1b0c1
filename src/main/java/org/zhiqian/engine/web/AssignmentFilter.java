package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Role;

/**
 * A task is handed over by those who work in its office. A supervisor from another office reassigns it on the board,
 * where the reason is written down.
 */
final class AssignmentFilter extends OncePerRequestFilter {
    private static final Pattern ASSIGNING = Pattern.compile(".*/task/([^/]+)/(assignee|unclaim)/?");

    private final CurrentOfficer officer;
    private final TaskService tasks;

    AssignmentFilter(CurrentOfficer officer, TaskService tasks) {
        this.officer = officer;
        this.tasks = tasks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher assigning = ASSIGNING.matcher(Gatekeeper.pathOf(request));
        if (request.getMethod().equals("POST")
                && assigning.matches()
                && officer.find()
                        .filter(reader -> reader.has(Role.SUPERVISORS) && !worksOn(reader, assigning.group(1)))
                        .isPresent()) {
            Answer.of(409, "Refusal", "请在督办看板勾选任务，点「改派」并写明理由。").write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean worksOn(Reader reader, String task) {
        return tasks.createTaskQuery()
                        .taskId(task)
                        .taskCandidateGroupIn(
                                reader.offices().stream().map(Office::toString).toList())
                        .includeAssignedTasks()
                        .count()
                > 0;
    }
}
