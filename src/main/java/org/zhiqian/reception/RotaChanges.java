package org.zhiqian.reception;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Office;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.Substitution;
import org.zhiqian.reception.store.Sessions;

/** Changes to a rota that is arranged; everybody on it is told again. */
@Service
@Transactional
class RotaChanges {
    private final Sessions sessions;
    private final Rotas rotas;
    private final SessionMail mail;
    private final OpenBriefs briefs;

    RotaChanges(Sessions sessions, Rotas rotas, SessionMail mail, OpenBriefs briefs) {
        this.sessions = sessions;
        this.rotas = rotas;
        this.mail = mail;
        this.briefs = briefs;
    }

    /** As arranged, or else as proposed. */
    @Transactional(readOnly = true)
    public List<RotaEntry> current(ReceptionSession session) {
        List<RotaEntry> arranged = rotas.of(session.id());
        return arranged.isEmpty() ? rotas.propose(session) : arranged;
    }

    List<RotaEntry> substitute(UUID id, Substitution substitution) {
        ReceptionSession session = sessions.lock(id);
        List<Office> before = rotas.of(id).stream().map(RotaEntry::office).toList();
        rotas.substitute(session, substitution);
        mail.tellOfChange(id, before, String.valueOf(substitution.reason()));
        briefs.refresh(id);
        return rotas.of(id);
    }
}
