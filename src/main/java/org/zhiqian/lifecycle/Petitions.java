package org.zhiqian.lifecycle;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.lifecycle.process.PetitionProcess;

/** Starts the life of a petition from outside Tasklist; the fields are those of the registration form. */
@Service
@Transactional
public class Petitions {
    private static final String PROCESS = "petition";

    private final Processes processes;

    Petitions(Processes processes) {
        this.processes = processes;
    }

    /** Gives a case that was taken over its process, standing where the case stands. */
    public void stand(CaseId id, CaseNumber number, RegionCode region, Standing standing) {
        processes.startBefore(
                PROCESS,
                standing.step(),
                id,
                number,
                region,
                Map.of(
                        PetitionProcess.SAME_MATTER, false,
                        PetitionProcess.ARREARS, standing.arrears(),
                        PetitionProcess.SETTLED, false));
    }

    /** Returns the case the petition became or was joined to. */
    public CaseNumber register(Map<String, @Nullable Object> registration) {
        return processes.submit(PROCESS, registration);
    }
}
