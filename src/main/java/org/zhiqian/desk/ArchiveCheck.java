package org.zhiqian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.protection.Protection;

/** Says whether an archive is what this program once exported, and which of its entries is not. */
@Component
class ArchiveCheck {
    private static final int MOST_ENTRIES = 5000;
    private static final int LARGEST_MANIFEST = 5 << 20;

    private final Protection protection;
    private final ArchiveSettings settings;
    private final ObjectMapper json;

    ArchiveCheck(Protection protection, ArchiveSettings settings, ObjectMapper json) {
        this.protection = protection;
        this.settings = settings;
        this.json = json;
    }

    enum State implements Labelled {
        INTACT("完整"),
        CHANGED("被改动"),
        MISSING("缺失"),
        ADDED("多出");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Entry(String path, CaseSheet.Term state) {}

    /**
     * What was found.
     *
     * @param whole whether the list is signed by this program and every entry intact
     */
    record Finding(
            boolean whole,
            boolean signed,
            String sentence,
            @Nullable String caseNumber,
            @Nullable Instant exportedAt,
            @Nullable String exportedBy,
            @Nullable String reason,
            List<Entry> entries) {}

    /** Looks at it as programs that unpack archives do, by the directory at its end. */
    Finding check(InputStream body) throws IOException {
        Path file = Files.createTempFile("archive", ".zip");
        try {
            Files.copy(new Limited(body, settings.most().toBytes()), file, StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                return check(zip);
            }
        } catch (ZipException | IllegalArgumentException noArchive) {
            throw new Refusal("不是案卷压缩包，或者已经损坏、没有下载完整。请重新下载或者向对方再要一份。");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Finding check(ZipFile zip) throws IOException {
        @Nullable ZipEntry listed = zip.getEntry(Manifest.PATH);
        if (listed == null || zip.size() > MOST_ENTRIES) {
            throw new Refusal("不是本系统导出的案卷压缩包：没有「%s」。请核对文件。".formatted(Manifest.PATH));
        }
        Manifest manifest = manifest(zip, listed);
        Map<String, Manifest.Item> expected = new LinkedHashMap<>();
        manifest.entries().forEach(item -> expected.put(item.path(), item));
        List<Entry> entries = new ArrayList<>();
        boolean seen = false;
        long left = settings.most().toBytes();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().equals(Manifest.PATH) && !seen) {
                seen = true;
                continue;
            }
            Manifest.@Nullable Item item = expected.remove(entry.getName());
            long most = item == null ? 0 : item.size();
            left -= most;
            State state =
                    item == null ? State.ADDED : left >= 0 && isAs(zip, entry, item) ? State.INTACT : State.CHANGED;
            entries.add(new Entry(entry.getName(), CaseSheet.Term.of(state)));
        }
        expected.keySet().forEach(path -> entries.add(new Entry(path, CaseSheet.Term.of(State.MISSING))));
        boolean signed = protection.isSigned(manifest.text(), manifest.signature());
        boolean intact = entries.stream().allMatch(one -> one.state().code().equals(State.INTACT.name()));
        return new Finding(
                signed && intact,
                signed,
                sentence(signed, intact),
                manifest.caseNumber(),
                manifest.exportedAt(),
                manifest.exportedBy(),
                manifest.reason(),
                entries);
    }

    private static String sentence(boolean signed, boolean intact) {
        if (!signed) {
            return "清单的签名不对：清单被改动，或者不是本系统导出的。不能作为完整的案卷使用。";
        }
        return intact ? "全部内容与导出时一致。" : "清单是本系统导出的，但有内容被改动、缺失或者多出，见下表。";
    }

    private Manifest manifest(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
            Manifest read = json.readValue(bytes, Manifest.class);
            if (read == null || read.text().isEmpty()) {
                throw new ZipException();
            }
            return read;
        } catch (JsonProcessingException | NullPointerException crooked) {
            throw new Refusal("「%s」已损坏，无法核对。请向对方再要一份。".formatted(Manifest.PATH));
        }
    }

    /** Reads no further than the entry should go. */
    private static boolean isAs(ZipFile zip, ZipEntry entry, Manifest.Item item) throws IOException {
        MessageDigest digest = CaseArchives.sha256();
        long size = 0;
        byte[] chunk = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0 && size <= item.size(); read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                size += read;
            }
        } catch (ZipException damaged) {
            return false;
        }
        return size == item.size() && HexFormat.of().formatHex(digest.digest()).equals(item.sha256());
    }

    /** Stops whoever sends more than is allowed. */
    private static final class Limited extends FilterInputStream {
        private final long most;
        private long read;

        private Limited(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int some = super.read(target, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw new Refusal("压缩包太大（超过 %d MB），不能核对。".formatted(most >> 20));
            }
        }
    }
}
