package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Duty;

/**
 * Reads the body of a call once, up to 1 MB: one of some dozen megabytes, read as JSON, would fill the memory. Files may
 * be larger, but only a few are taken in at the same time; what is too large by its own account is not read at all. Where
 * files are streamed, they go past the memory, up to their own limit.
 */
final class SmallBodyFilter extends OncePerRequestFilter {
    private static final String RETRY_SECONDS = "10";

    private final BodySizes sizes;
    private final CurrentOfficer officer;
    private final Semaphore turns;
    private final Semaphore streams;

    SmallBodyFilter(BodySizes sizes, CurrentOfficer officer) {
        this.sizes = sizes;
        this.officer = officer;
        turns = new Semaphore(sizes.uploadsAtOnce(), true);
        streams = new Semaphore(sizes.streamsAtOnce(), true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = Gatekeeper.pathOf(request);
        Optional<DataSize> streamed = sizes.mostStreamed(path).filter(most -> isStream(request));
        if (streamed.isPresent()) {
            stream(request, response, chain, streamed.get().toBytes());
        } else {
            hold(request, response, chain, path);
        }
    }

    private void stream(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long most)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            Answer.ofStatus(413).write(response);
        } else if (isItsTurn(streams)) {
            try {
                chain.doFilter(request, response);
            } finally {
                streams.release();
            }
        } else {
            refuseBusy(response);
        }
    }

    private static boolean isStream(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(request.getContentType());
    }

    private static void refuseBusy(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        Answer.of(503, "Busy", "正在接收其他单位上传的文件，请十秒后再试。").write(response);
    }

    private void hold(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws ServletException, IOException {
        boolean registrar =
                officer.find().filter(reader -> reader.has(Duty.REGISTER)).isPresent();
        int most = sizes.mostBytes(path, registrar);
        if (request.getContentLengthLong() > most) {
            Answer.ofStatus(413).write(response);
        } else if (!hasBody(request) || !sizes.isUpload(path)) {
            read(request, response, chain, most);
        } else if (isItsTurn(turns)) {
            try {
                read(request, response, chain, most);
            } finally {
                turns.release();
            }
        } else {
            refuseBusy(response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private boolean isItsTurn(Semaphore waiting) {
        try {
            return waiting.tryAcquire(sizes.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
            throws ServletException, IOException {
        byte[] body = bodyOf(request, most);
        if (body.length > most) {
            Answer.ofStatus(413).write(response);
        } else {
            chain.doFilter(new ReadAgain(request, body), response);
        }
    }

    private static byte[] bodyOf(HttpServletRequest request, int most) throws IOException {
        InputStream sent = request.getInputStream();
        int said = request.getContentLength();
        if (said < 0) {
            return sent.readNBytes(most + 1);
        }
        byte[] body = new byte[said];
        sent.readNBytes(body, 0, said);
        return body;
    }
}
