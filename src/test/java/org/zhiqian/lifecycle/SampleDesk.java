package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** A registered case of the file and the region whose offices fill in the forms about it. */
record SampleDesk(Workplace work, SampleCase sample, String number, String region) {

    /** The desk of the prefecture. */
    SampleDesk above() {
        return new SampleDesk(work, sample, number, sample.prefecture());
    }

    /** Submits a start form in the name of the department of the region. */
    JsonNode start(String department, String process, Map<String, ?> form) {
        Answer answer = work.start(login(department), process, form);
        assertThat(answer.status())
                .as("%s %s %s", sample.id(), process, answer.body())
                .isEqualTo(200);
        return answer.json();
    }

    /** Completes the one open task of that name that the department has about the case. */
    void complete(String department, String task, Map<String, ?> form) {
        String login = login(department);
        Answer answer = work.tryToComplete(login, work.taskOf(login, number, task), form);
        assertThat(answer.status())
                .as("%s %s %s", sample.id(), task, answer.body())
                .isEqualTo(204);
    }

    private String login(String department) {
        return department + "-" + region;
    }
}
