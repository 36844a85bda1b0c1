package org.zhiqian.takeover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.zhiqian.kernel.Refusal;

/** Looks into a workbook before it is opened: how large it really is, and whether it brings programs. */
final class UnpackedSize {
    private static final int MOST_PARTS = 1000;
    private static final int CHUNK = 64 * 1024;

    private UnpackedSize() {}

    static void requireWithin(byte[] body, DataSize most) {
        long total = 0;
        int parts = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(body), StandardCharsets.UTF_8.name(), true, true)) {
            for (@Nullable ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                if (entry.getName().endsWith("vbaProject.bin")) {
                    throw new Refusal("文件含有宏，不能承接。请另存为不含宏的 .xlsx。");
                }
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    total += read;
                    if (total > most.toBytes() || parts > MOST_PARTS) {
                        throw new Refusal("文件解压后太大（超过 %d MB），不能承接。请分成几份。".formatted(most.toMegabytes()));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw notASheet();
        }
        if (parts == 0) {
            throw notASheet();
        }
    }

    static Refusal notASheet() {
        return new Refusal("不是正确的 .xlsx 文件，或者设了密码。请用下载的模板填写，另存为 .xlsx。");
    }
}
