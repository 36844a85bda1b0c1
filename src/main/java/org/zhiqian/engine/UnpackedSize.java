package org.zhiqian.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.zhiqian.kernel.Refusal;

/** Looks into an Office file before it is opened: how large it really is, and which parts it has. */
public final class UnpackedSize {
    private static final int MOST_PARTS = 1000;
    private static final int CHUNK = 64 * 1024;

    private UnpackedSize() {}

    /**
     * The names of the parts; refused where they come to more than {@code most} together or there are over 1000.
     *
     * @throws IOException where the file is no zip, or protected by a password
     */
    public static Set<String> requireWithin(byte[] body, DataSize most) throws IOException {
        Set<String> names = new HashSet<>();
        long total = 0;
        int parts = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipArchiveInputStream zip = open(body)) {
            for (@Nullable ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (++parts > MOST_PARTS) {
                    throw new Refusal("文件由 %d 个以上的部分组成，不能接收。请另存后重新上传。".formatted(MOST_PARTS));
                }
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    total += read;
                    if (total > most.toBytes()) {
                        throw new Refusal("文件解压后太大（超过 %d MB），不能接收。请分成几份。".formatted(most.toMegabytes()));
                    }
                }
            }
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
        return names;
    }

    /** The first bytes of a part, at most so many; none where there is no such part. */
    public static byte[] partOf(byte[] body, String name, int most) throws IOException {
        try (ZipArchiveInputStream zip = open(body)) {
            for (@Nullable ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readNBytes(most);
                }
            }
        }
        return new byte[0];
    }

    private static ZipArchiveInputStream open(byte[] body) {
        return new ZipArchiveInputStream(new ByteArrayInputStream(body), StandardCharsets.UTF_8.name(), true, true);
    }
}
