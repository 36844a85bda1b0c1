package org.zhiqian.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
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
    private static final int CHUNK = 64 * 1024;
    private static final int MEGABYTE = 1 << 20;

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
        UUID id = UUID.randomUUID();
        MessageDigest digest = sha256();
        long[] size = new long[1];
        try {
            store.draft(id, target -> size[0] = seal(in, target, id, digest, most));
        } catch (IOException broken) {
            abandon(id);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            abandon(id);
            throw refused;
        }
        Content content = new Content(id, size[0], HexFormat.of().formatHex(digest.digest()));
        return new Received(content, () -> abandon(id));
    }

    /** Keeps what was received, if the caller's transaction ends well. */
    @Transactional
    public Content keep(Received received) {
        Content content = received.content();
        jdbc.sql("INSERT INTO contents (id, byte_size, sha256, kept_at) VALUES (?, ?, ?, ?)")
                .params(content.id(), content.size(), content.sha256(), OffsetDateTime.now(clock))
                .update();
        received.keep();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    settle(content.id());
                } else if (status == STATUS_ROLLED_BACK) {
                    abandon(content.id());
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

    private long seal(InputStream in, OutputStream target, UUID id, MessageDigest digest, long most)
            throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream sealing = protection.sealing(target, contextOf(id))) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > most) {
                    throw new Refusal("文件太大（超过 %s），没有保存。请压缩图片、缩短录音或者分成几份后上传。".formatted(inWords(most)));
                }
                digest.update(chunk, 0, read);
                sealing.write(chunk, 0, read);
            }
        }
        return size;
    }

    private static String inWords(long bytes) {
        return bytes < MEGABYTE ? bytes / 1024 + " KB" : bytes / MEGABYTE + " MB";
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
