package org.zhiqian.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Refusal;

/** The forms submitted in the running command, read as typed commands. */
@Component
public class Submissions {
    private final CommandReader reader;

    Submissions(CommandReader reader) {
        this.reader = reader;
    }

    /** What was typed into the task's form. */
    public <C> C of(DelegateTask task, Class<C> command) {
        return read(task.getId(), command);
    }

    /** What was typed into the start form of the process. */
    public <C> C of(DelegateExecution step, Class<C> command) {
        return read(step.getProcessInstanceId(), command);
    }

    private <C> C read(String key, Class<C> command) {
        Map<String, @Nullable Object> input =
                SubmittedForms.current().take(key).orElseThrow(() -> new Refusal("请打开任务的表单填写后提交，不能绕过表单直接办结。"));
        return reader.read(input, command);
    }
}
