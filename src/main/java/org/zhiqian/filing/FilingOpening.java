package org.zhiqian.filing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.model.Reporter;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.notification.MailKind;

/** Begins a report for one reporter: a row, a process, a mail; twice is once. */
@Service
class FilingOpening {
    private final FilingRegister register;
    private final FilingMail mail;
    private final FilingProcesses processes;

    FilingOpening(FilingRegister register, FilingMail mail, FilingProcesses processes) {
        this.register = register;
        this.mail = mail;
        this.processes = processes;
    }

    /** Returns whether it was begun now. */
    @Transactional
    public boolean open(Campaign campaign, ReportDate report, Reporter reporter) {
        return register.add(campaign, report, reporter).map(this::begin).isPresent();
    }

    private Filing begin(Filing filing) {
        register.record(filing.id(), FilingEvent.Kind.OPENED, null);
        register.runsIn(filing.id(), processes.begin(filing));
        mail.toReporter(MailKind.REPORT_OPENED, filing);
        return filing;
    }
}
