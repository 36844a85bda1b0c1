package org.zhiqian.reception;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Who leads and who sits at each session. */
@Repository
public class Rotas {
    public List<RotaEntry> of(UUID session) {
        return List.of();
    }

    public List<RotaEntry> propose(ReceptionSession session) {
        return List.of();
    }

    public void fill(ReceptionSession session, List<Substitution> substitutions) {}
}
