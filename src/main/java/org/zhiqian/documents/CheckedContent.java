package org.zhiqian.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The bytes of a content; whoever reads them to the end hears whether they are those that were kept. */
final class CheckedContent extends FilterInputStream {
    private final Content content;
    private final MessageDigest digest;
    private boolean ended;

    CheckedContent(InputStream in, Content content, MessageDigest digest) {
        super(in);
        this.content = content;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int read = super.read(target, from, most);
        if (read > 0) {
            digest.update(target, from, read);
        } else if (read < 0 && !ended) {
            ended = true;
            if (!HexFormat.of().formatHex(digest.digest()).equals(content.sha256())) {
                throw new IOException("content " + content.id() + " is not what was kept");
            }
        }
        return read;
    }

    /** Read, not jumped over: what is skipped counts too. */
    @Override
    public long skip(long most) throws IOException {
        byte[] chunk = new byte[(int) Math.min(most, 64 * 1024)];
        long skipped = 0;
        while (skipped < most) {
            int read = read(chunk, 0, (int) Math.min(most - skipped, chunk.length));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
