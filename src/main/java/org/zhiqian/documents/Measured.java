package org.zhiqian.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.zhiqian.kernel.Refusal;

/** Counts and hashes what goes through it on its way, and refuses what becomes too large. */
final class Measured extends OutputStream {
    private static final int MEGABYTE = 1 << 20;

    private final OutputStream target;
    private final MessageDigest digest;
    private final long most;
    private long size;

    Measured(OutputStream target, MessageDigest digest, long most) {
        this.target = target;
        this.digest = digest;
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (size > most) {
            throw new Refusal("文件太大（超过 %s），没有保存。请压缩图片、缩短录音或者分成几份；导出的，请缩小范围或者减少材料。".formatted(inWords(most)));
        }
        digest.update(bytes, from, count);
        target.write(bytes, from, count);
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** Of everything that was written; asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String inWords(long bytes) {
        return bytes < MEGABYTE ? bytes / 1024 + " KB" : bytes / MEGABYTE + " MB";
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
