package org.zhiqian.reception;

import org.springframework.stereotype.Component;
import org.zhiqian.notification.Mail.CalendarFile;

/** Sessions as iCalendar. */
@Component
class SessionCalendar {
    CalendarFile file(ReceptionSession session) {
        return new CalendarFile(session.key() + ".ics", "");
    }
}
