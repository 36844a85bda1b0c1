package org.zhiqian.reporting.process;

import org.springframework.stereotype.Component;
import org.zhiqian.engine.Processes;
import org.zhiqian.reporting.Filing;
import org.zhiqian.reporting.FilingProcesses;

@Component
class ReportFilings implements FilingProcesses {
    private final Processes processes;

    ReportFilings(Processes processes) {
        this.processes = processes;
    }

    @Override
    public String begin(Filing filing) {
        return processes.start(
                FilingProcess.KEY,
                filing.businessKey(),
                filing.office().region(),
                FilingProcess.FILING,
                filing.id().toString());
    }
}
