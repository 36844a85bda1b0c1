package org.zhiqian.filing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.kernel.Office;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.notification.Placeholder;

/** Mails about a report: its name, who owes it, by when. What officers have typed stays in the system. */
@Component
class FilingMail {
    private final OfficeMail mail;
    private final FilingTitles titles;
    private final FilingDates dates;

    FilingMail(OfficeMail mail, FilingTitles titles, FilingDates dates) {
        this.mail = mail;
        this.titles = titles;
        this.dates = dates;
    }

    void toReporter(MailKind kind, Filing filing) {
        tell(kind, filing.office(), filing);
    }

    void toReceiver(MailKind kind, Filing filing) {
        filing.receiver().ifPresent(receiver -> tell(kind, receiver, filing));
    }

    void tell(MailKind kind, Office addressee, Filing filing) {
        mail.tell(
                kind,
                addressee,
                Map.of(
                        Placeholder.SUBJECT, titles.of(filing),
                        Placeholder.REGION, titles.officeOf(filing),
                        Placeholder.DUE, DateText.of(filing.dueOn()),
                        Placeholder.DAYS, dates.timeLeft(filing)));
    }
}
