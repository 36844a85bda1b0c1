package org.zhiqian.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is still a draft after a day: settled where a row keeps it for good, deleted where none does, as after the loss of
 * a node, and where the row's time is over.
 * Settled contents are never touched, not even those a database restored from a backup does not know.
 */
@Component
class AbandonedContents {
    private final ContentStore store;
    private final Contents contents;
    private final DocumentSettings settings;
    private final Clock clock;

    AbandonedContents(ContentStore store, Contents contents, DocumentSettings settings, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "${zhiqian.documents.clean-up-cron}")
    void cleanUp() {
        try {
            for (UUID id : store.draftsBefore(clock.instant().minus(settings.abandonedAfter()))) {
                contents.tidyUp(id);
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
