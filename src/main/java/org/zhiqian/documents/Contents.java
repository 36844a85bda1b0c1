package org.zhiqian.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.protection.Protection;

/**
 * Keeps the contents of files outside the database: sealed, hashed, never changed. A content is durable before the
 * transaction that keeps it commits, and goes again if that one rolls back.
 */
@Service
public class Contents {
    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

    private final ContentStore store;
    private final Protection protection;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contents(ContentStore store, Protection protection, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.protection = protection;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores what is at hand at once, in the caller's transaction; refused above so many bytes. */
    @Transactional
    public Content keep(InputStream in, long most) {
        try (Received received = receive(in, most)) {
            return keep(received);
        }
    }

    /** Takes in what may come slowly; outside of any transaction, for it would hold a connection that long. */
    public Received receive(InputStream in, long most) {
        return receive(in::transferTo, most);
    }

    /** Takes in what is made while it is written; outside of any transaction likewise. */
    public Received receive(Making making, long most) {
        UUID id = UUID.randomUUID();
        Measured[] measured = new Measured[1];
        try {
            store.draft(id, target -> {
                try (Measured sealing = new Measured(protection.sealing(target, contextOf(id)), sha256(), most)) {
                    measured[0] = sealing;
                    making.writeTo(sealing);
                }
            });
        } catch (IOException broken) {
            abandon(id);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            abandon(id);
            throw refused;
        }
        return new Received(new Content(id, measured[0].size(), measured[0].sha256()), () -> abandon(id));
    }

    /** Whoever makes a content while it is written. */
    @FunctionalInterface
    public interface Making {
        void writeTo(OutputStream target) throws IOException;
    }

    /** Keeps what was received, if the caller's transaction ends well. */
    @Transactional
    public Content keep(Received received) {
        return keep(received, null);
    }

    /** Keeps what can be made again until that moment: it stays a draft, which the clean-up deletes in time. */
    @Transactional
    public Content keepUntil(Received received, Instant moment) {
        return keep(received, moment.atOffset(ZoneOffset.UTC));
    }

    private Content keep(Received received, @Nullable OffsetDateTime keptUntil) {
        Content content = received.content();
        jdbc.sql("INSERT INTO contents (id, byte_size, sha256, kept_at, kept_until) VALUES (?, ?, ?, ?, ?)")
                .params(content.id(), content.size(), content.sha256(), OffsetDateTime.now(clock), keptUntil)
                .update();
        received.keep();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    abandon(content.id());
                } else if (status == STATUS_COMMITTED && keptUntil == null) {
                    settle(content.id());
                }
            }
        });
        return content;
    }

    /** Size and hash as they were when it was kept. */
    public Optional<Content> find(UUID id) {
        return jdbc.sql("SELECT byte_size, sha256 FROM contents WHERE id = ?")
                .param(id)
                .query((row, number) -> new Content(id, row.getLong("byte_size"), row.getString("sha256")))
                .optional();
    }

    /** The bytes as they were kept; reading fails where one of them has changed since. */
    public InputStream open(UUID id) {
        return open(find(id).orElseThrow(() -> new IllegalArgumentException("no content " + id)));
    }

    /** The same for what is not kept yet. */
    public InputStream open(Received received) {
        return open(received.content());
    }

    private InputStream open(Content content) {
        try {
            InputStream sealed = store.open(content.id());
            try {
                return new CheckedContent(protection.opening(sealed, contextOf(content.id())), content, sha256());
            } catch (IOException | RuntimeException broken) {
                sealed.close();
                throw broken;
            }
        } catch (IOException gone) {
            LOG.error("content {} cannot be opened", content.id(), gone);
            throw new Refusal("文件内容缺失或者已损坏，不能打开。请联系管理员从备份恢复。");
        }
    }

    /** What the clean-up has to do with a draft that has lain for long. */
    void tidyUp(UUID id) {
        Optional<Optional<OffsetDateTime>> kept = jdbc.sql("SELECT kept_until FROM contents WHERE id = ?")
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getObject("kept_until", OffsetDateTime.class)))
                .optional();
        if (kept.isEmpty()) {
            LOG.info("content {} was abandoned and is deleted", id);
            abandon(id);
        } else if (kept.get().isEmpty()) {
            settle(id);
        } else if (kept.get().get().isBefore(OffsetDateTime.now(clock))) {
            abandon(id);
            jdbc.sql("DELETE FROM contents WHERE id = ?").param(id).update();
        }
    }

    void settle(UUID id) {
        try {
            store.settle(id);
        } catch (IOException | RuntimeException later) {
            LOG.warn("content {} stays a draft until the next clean-up", id, later);
        }
    }

    void abandon(UUID id) {
        try {
            store.abandon(id);
        } catch (IOException | RuntimeException later) {
            LOG.warn("content {} is left to the next clean-up", id, later);
        }
    }

    private static String contextOf(UUID id) {
        return "content:" + id;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
