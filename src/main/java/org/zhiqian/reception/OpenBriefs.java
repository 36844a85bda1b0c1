package org.zhiqian.reception;

import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.store.Sessions;

/** Keeps what stands above the forms of open tasks true when something changes beside them. */
@Component
class OpenBriefs {
    private final Sessions sessions;
    private final SessionBrief brief;
    private final Processes processes;

    OpenBriefs(Sessions sessions, @Lazy SessionBrief brief, Processes processes) {
        this.sessions = sessions;
        this.brief = brief;
        this.processes = processes;
    }

    void refresh(UUID session) {
        processes.write(
                SessionProcess.BRIEF, SessionProcess.SESSION_ID, session.toString(), task -> brief.of(session, task));
    }

    /** The tasks of every session of the region that is still ahead or unclosed. */
    void refresh(String campaign, RegionCode region) {
        sessions.open(campaign, region).stream().map(ReceptionSession::id).forEach(this::refresh);
    }
}
