package org.zhiqian.engine.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A call with its body once more, for whoever comes next; who wants the whole of it gets it without a copy. */
final class ReadAgain extends HttpServletRequestWrapper {
    private final byte[] body;

    ReadAgain(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(body);
    }

    private static final class Body extends ServletInputStream {
        private final byte[] body;
        private int next;
        private int marked;

        private Body(byte[] body) {
            this.body = body;
        }

        @Override
        public int read() {
            return next < body.length ? body[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int most) {
            if (most > 0 && next == body.length) {
                return -1;
            }
            int length = Math.min(most, body.length - next);
            System.arraycopy(body, next, target, from, length);
            next += length;
            return length;
        }

        @Override
        public byte[] readNBytes(int most) {
            int from = next;
            next += Math.min(most, body.length - next);
            return from == 0 && next == body.length ? body : Arrays.copyOfRange(body, from, next);
        }

        @Override
        public byte[] readAllBytes() {
            return readNBytes(Integer.MAX_VALUE);
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public void mark(int most) {
            marked = next;
        }

        @Override
        public void reset() {
            next = marked;
        }

        @Override
        public boolean isFinished() {
            return next == body.length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read at once");
        }
    }
}
