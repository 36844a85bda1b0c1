package org.zhiqian.reception;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.RotaRules;
import org.zhiqian.reception.model.SessionKey;
import org.zhiqian.reception.model.Substitution;
import org.zhiqian.reception.store.RotaEntries;

/** Who leads and who sits at each session. */
@Service
@Transactional
public class Rotas {
    private final RotaEntries arranged;
    private final RotaProposals proposals;
    private final RotaRules rules;

    Rotas(RotaEntries arranged, RotaProposals proposals, Departments departments) {
        this.arranged = arranged;
        this.proposals = proposals;
        this.rules = new RotaRules(departments);
    }

    /** Leaders first; empty as long as nothing is arranged. */
    @Transactional(readOnly = true)
    public List<RotaEntry> of(UUID session) {
        return arranged.of(session);
    }

    /** The rotas of several sessions; one without a rota is missing. */
    @Transactional(readOnly = true)
    public Map<UUID, List<RotaEntry>> of(Collection<UUID> sessions) {
        return arranged.of(sessions);
    }

    /** Who comes by rotation; nothing is stored. */
    public List<RotaEntry> propose(ReceptionSession session) {
        return proposals.of(SessionKey.of(session));
    }

    /** Arranges the rota, as it stands or else as it is proposed, but for the substitutes. */
    public void fill(ReceptionSession session, List<Substitution> substitutions) {
        List<RotaEntry> entries = of(session.id());
        if (entries.isEmpty()) {
            entries = propose(session);
        }
        for (Substitution one : substitutions) {
            entries = rules.substitute(session, entries, one);
        }
        set(session, entries);
    }

    /** Replaces the whole rota of the session. */
    public void set(ReceptionSession session, List<RotaEntry> entries) {
        rules.requireOpen(session);
        rules.check(session, entries);
        arranged.set(session.id(), entries);
    }

    /** One department stands in for another at a session whose rota is arranged. */
    public void substitute(ReceptionSession session, Substitution substitution) {
        List<RotaEntry> entries = of(session.id());
        if (entries.isEmpty()) {
            throw new Refusal("本场还没有安排值班，请先安排再替换。");
        }
        set(session, rules.substitute(session, entries, substitution));
    }
}
