package org.zhiqian.filing.process;

import org.springframework.stereotype.Component;
import org.zhiqian.engine.Processes;
import org.zhiqian.filing.FilingProcesses;
import org.zhiqian.filing.model.Filing;

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
