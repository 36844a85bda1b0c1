package org.zhiqian.letters;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an administrator which template and field to correct instead of showing a stack trace. */
class FaultyLettersAnalyzer extends AbstractFailureAnalyzer<FaultyLetters> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyLetters cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "请改正以上各处后重新启动。可用的字段见 src/docs/letters.md。", cause);
    }
}
