package org.zhiqian.lifecycle;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.CaseNumber;

/** Starts the life of a petition from outside Tasklist; the fields are those of the registration form. */
@Service
@Transactional
public class Petitions {
    private static final String PROCESS = "petition";

    private final Processes processes;

    Petitions(Processes processes) {
        this.processes = processes;
    }

    /** Returns the case the petition became or was joined to. */
    public CaseNumber register(Map<String, @Nullable Object> registration) {
        return processes.submit(PROCESS, registration);
    }
}
