package org.zhiqian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.AtTheOffice;
import org.zhiqian.kernel.Refusal;

/** Contents are sealed on the disk, come back as they were, and nothing is left of those no transaction kept. */
class ContentsTest extends AtTheOffice {
    private static final long MOST = 10 << 20;

    @Autowired
    Contents contents;

    @Autowired
    AbandonedContents abandoned;

    @Autowired
    DocumentSettings settings;

    @Autowired
    TransactionTemplate transaction;

    private static byte[] some(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private Content keep(byte[] bytes) {
        return contents.keep(new ByteArrayInputStream(bytes), MOST);
    }

    private Path fileOf(UUID id) {
        return settings.directory().resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }

    private Path draftOf(UUID id) {
        return settings.directory().resolve("drafts").resolve(id.toString());
    }

    @Test
    void comesBackAsItWasWhateverItsLength() throws Exception {
        for (int size : new int[] {0, 1, 65_536, 1 << 20, (3 << 20) + 17}) {
            byte[] bytes = some(size);
            Content kept = keep(bytes);
            assertThat(kept.size()).isEqualTo(size);
            assertThat(kept.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(contents.find(kept.id())).contains(kept);
            try (InputStream in = contents.open(kept.id())) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void liesSealedOnTheDisk() throws IOException {
        byte[] text = "身份证 530125199001011234 ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Content kept = keep(text);
        byte[] stored = Files.readAllBytes(fileOf(kept.id()));
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("530125199001011234");
        assertThat(draftOf(kept.id())).doesNotExist();
        assertThat(Files.readAllBytes(fileOf(keep(text).id()))).isNotEqualTo(stored);
    }

    @Test
    void aChangedOrExchangedOrShortenedFileIsNotHandedOut() throws IOException {
        Content one = keep(some((2 << 20) + 5));
        Content other = keep(some((2 << 20) + 5));
        byte[] whole = Files.readAllBytes(fileOf(one.id()));

        byte[] changed = whole.clone();
        changed[whole.length - 3] ^= 1;
        Files.write(fileOf(one.id()), changed);
        assertThatThrownBy(() -> read(one)).isInstanceOf(IOException.class);

        Files.write(fileOf(one.id()), Arrays.copyOf(whole, (1 << 20) + 200));
        assertThatThrownBy(() -> read(one)).isInstanceOf(IOException.class);

        Files.copy(fileOf(other.id()), fileOf(one.id()), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> read(one)).isInstanceOf(Refusal.class).hasMessageContaining("从备份恢复");

        Files.delete(fileOf(one.id()));
        assertThatThrownBy(() -> read(one)).isInstanceOf(Refusal.class).hasMessageContaining("从备份恢复");

        Files.write(fileOf(one.id()), whole);
        assertThat(read(one)).isEqualTo(one.size());
    }

    private long read(Content content) throws IOException {
        try (InputStream in = contents.open(content.id())) {
            return in.readAllBytes().length;
        }
    }

    @Test
    void whatIsTooLargeLeavesNothing() throws IOException {
        long before = files();
        assertThatThrownBy(() -> contents.keep(new ByteArrayInputStream(some(5000)), 4096))
                .isInstanceOf(Refusal.class)
                .hasMessage("文件太大（超过 4 KB），没有保存。请压缩图片、缩短录音或者分成几份；导出的，请缩小范围或者减少材料。");
        assertThatThrownBy(() -> contents.keep(new Endless(), MOST)).isInstanceOf(Refusal.class);
        assertThat(files()).isEqualTo(before);
    }

    private long files() throws IOException {
        Files.createDirectories(settings.directory());
        try (var all = Files.walk(settings.directory())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** A sender who never stops. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        long before = files();
        InputStream broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 100_000) {
                    throw new IOException("connection reset");
                }
                return 1;
            }
        };
        assertThatThrownBy(() -> contents.receive(broken, MOST)).hasRootCauseMessage("connection reset");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void goesAgainWhenTheTransactionRollsBack() {
        UUID[] id = new UUID[1];
        transaction.executeWithoutResult(status -> {
            id[0] = keep(some(100)).id();
            assertThat(draftOf(id[0])).exists();
            status.setRollbackOnly();
        });
        assertThat(contents.find(id[0])).isEmpty();
        assertThat(draftOf(id[0])).doesNotExist();
        assertThat(fileOf(id[0])).doesNotExist();
    }

    @Test
    void isReadableInItsOwnTransactionAndAfterIt() {
        Content kept = transaction.execute(status -> {
            Content content = keep(some(100));
            assertThat(contents.open(content.id())).hasBinaryContent(some(100));
            return content;
        });
        assertThat(contents.open(kept.id())).hasBinaryContent(some(100));
    }

    @Test
    void whatIsReceivedAndNotKeptIsGivenUp() {
        UUID id;
        try (Received received = contents.receive(new ByteArrayInputStream(some(100)), MOST)) {
            id = received.content().id();
            assertThat(contents.open(received)).hasBinaryContent(some(100));
        }
        assertThat(draftOf(id)).doesNotExist();
    }

    @Test
    void afterTheLossOfANodeDraftsAreSettledOrDeletedAndNothingElse() throws IOException {
        Content kept = keep(some(100));
        Content unknown = keep(some(100));
        jdbc.sql("DELETE FROM contents WHERE id = ?").param(unknown.id()).update();
        Files.move(fileOf(kept.id()), draftOf(kept.id()));
        Received lost = contents.receive(new ByteArrayInputStream(some(100)), MOST);
        Received underWay = contents.receive(new ByteArrayInputStream(some(100)), MOST);
        FileTime dayBeforeYesterday = FileTime.from(clock.instant().minus(Duration.ofHours(49)));
        Files.setLastModifiedTime(draftOf(kept.id()), dayBeforeYesterday);
        Files.setLastModifiedTime(draftOf(lost.content().id()), dayBeforeYesterday);
        Files.setLastModifiedTime(
                draftOf(underWay.content().id()), FileTime.from(clock.instant().minus(Duration.ofHours(1))));

        abandoned.cleanUp();

        assertThat(contents.open(kept.id())).hasBinaryContent(some(100));
        assertThat(fileOf(kept.id())).exists();
        assertThat(draftOf(lost.content().id())).doesNotExist();
        assertThat(draftOf(underWay.content().id())).exists();
        assertThat(fileOf(unknown.id())).exists();
        underWay.close();
    }

    @Test
    void whatCanBeMadeAgainIsKeptUntilItsTimeIsOver() throws IOException {
        Content until = transaction.execute(status -> {
            Received received = contents.receive(target -> target.write(some(100)), MOST);
            return contents.keepUntil(received, clock.instant().plus(Duration.ofDays(3)));
        });
        FileTime longAgo = FileTime.from(clock.instant().minus(Duration.ofHours(49)));
        Files.setLastModifiedTime(draftOf(until.id()), longAgo);
        abandoned.cleanUp();
        assertThat(contents.open(until.id())).hasBinaryContent(some(100));
        assertThat(fileOf(until.id())).doesNotExist();

        clock.moveTo(LocalDate.parse("2026-04-24"));
        abandoned.cleanUp();
        assertThat(draftOf(until.id())).doesNotExist();
        assertThat(contents.find(until.id())).isEmpty();
    }
}
