package org.zhiqian.campaign;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an administrator which line to correct instead of showing a stack trace. */
class FaultyCampaignsAnalyzer extends AbstractFailureAnalyzer<FaultyCampaigns> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyCampaigns cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "请改正以上各行后重新启动。", cause);
    }
}
