package org.zhiqian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.findify.s3mock.S3Mock;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents in a bucket: drafts are settled or given up, as in a directory. */
class S3StoreTest {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final byte[] sealed = new byte[3_000_000];
    private S3Mock server;
    private S3Store store;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        new Random(7).nextBytes(sealed);
        Files.createDirectories(directory.resolve("zhiqian"));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new S3Mock.Builder()
                .withPort(port)
                .withFileBackend(directory.toString())
                .build();
        server.start();
        store = at("http://localhost:" + port);
    }

    private static S3Store at(String endpoint) {
        return new S3Store(new DocumentSettings.S3(endpoint, "us-east-1", "zhiqian", "account", "secret"));
    }

    @AfterEach
    void stop() {
        store.close();
        server.stop();
    }

    private byte[] read() throws IOException {
        try (InputStream in = store.open(id)) {
            return in.readAllBytes();
        }
    }

    @Test
    void aDraftIsReadSettledAndReadAgain() throws IOException {
        store.draft(id, target -> target.write(sealed));
        assertThat(store.draftsBefore(LATER)).containsExactly(id);
        assertThat(store.draftsBefore(Instant.EPOCH)).isEmpty();
        assertThat(read()).isEqualTo(sealed);
        store.settle(id);
        assertThat(store.draftsBefore(LATER)).isEmpty();
        assertThat(read()).isEqualTo(sealed);
        store.abandon(id);
        assertThat(read()).isEqualTo(sealed);
    }

    @Test
    void aDraftThatIsGivenUpIsGone() throws IOException {
        store.draft(id, target -> target.write(sealed));
        store.abandon(id);
        store.abandon(id);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothingIsSentOfWhatBreaksOff() throws IOException {
        assertThatThrownBy(() -> store.draft(id, target -> {
                    target.write(sealed);
                    throw new IOException("connection reset");
                }))
                .hasMessage("connection reset");
        assertThat(store.draftsBefore(LATER)).isEmpty();
    }

    @Test
    void aStoreThatIsAwayIsAFailureToReadOrWrite() {
        try (S3Store away = at("http://localhost:1")) {
            assertThatThrownBy(() -> away.draft(id, target -> target.write(1))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> away.open(id)).isInstanceOf(IOException.class);
        }
    }
}
