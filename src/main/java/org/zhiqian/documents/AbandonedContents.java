package org.zhiqian.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is still a draft after a day: settled where a row keeps it, deleted where none does, as after the loss of a node.
 * Settled contents are never touched, not even those a database restored from a backup does not know.
 */
@Component
class AbandonedContents {
    private static final Logger LOG = LoggerFactory.getLogger(AbandonedContents.class);

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
                if (contents.find(id).isPresent()) {
                    contents.settle(id);
                } else {
                    LOG.info("content {} was abandoned and is deleted", id);
                    contents.abandon(id);
                }
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
