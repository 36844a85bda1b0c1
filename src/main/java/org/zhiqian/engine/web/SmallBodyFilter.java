package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Duty;

/**
 * Reads the body of a call once, up to 1 MB: one of some dozen megabytes, read as JSON, would fill the memory. Files may
 * be larger, but only a few are taken in at the same time; what is too large by its own account is not read at all.
 */
final class SmallBodyFilter extends OncePerRequestFilter {
    private static final String RETRY_SECONDS = "10";

    private final BodySizes sizes;
    private final CurrentOfficer officer;
    private final Semaphore turns;

    SmallBodyFilter(BodySizes sizes, CurrentOfficer officer) {
        this.sizes = sizes;
        this.officer = officer;
        turns = new Semaphore(sizes.uploadsAtOnce(), true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = Gatekeeper.pathOf(request);
        boolean registrar =
                officer.find().filter(reader -> reader.has(Duty.REGISTER)).isPresent();
        int most = sizes.mostBytes(path, registrar);
        if (request.getContentLengthLong() > most) {
            Answer.ofStatus(413).write(response);
        } else if (!hasBody(request) || !sizes.isUpload(path)) {
            read(request, response, chain, most);
        } else if (isItsTurn()) {
            try {
                read(request, response, chain, most);
            } finally {
                turns.release();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            Answer.of(503, "Busy", "正在接收其他单位上传的文件，请十秒后再试。").write(response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private boolean isItsTurn() {
        try {
            return turns.tryAcquire(sizes.patience().toMillis(), TimeUnit.MILLISECONDS);
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
