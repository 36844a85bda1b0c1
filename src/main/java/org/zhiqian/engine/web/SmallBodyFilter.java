package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Role;

/**
 * Reads the body of a call once, up to 1 MB: one of some dozen megabytes, read as JSON, would fill the memory. Files may
 * be larger.
 */
final class SmallBodyFilter extends OncePerRequestFilter {
    private final BodySizes sizes;
    private final CurrentOfficer officer;

    SmallBodyFilter(BodySizes sizes, CurrentOfficer officer) {
        this.sizes = sizes;
        this.officer = officer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean registrar =
                officer.find().filter(reader -> reader.has(Role.REGISTRARS)).isPresent();
        int most = sizes.mostBytes(Gatekeeper.pathOf(request), registrar);
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            Answer.ofStatus(413).write(response);
        } else {
            chain.doFilter(new ReadAgain(request, body), response);
        }
    }

    /** The body once more, for whoever comes next. */
    private static final class ReadAgain extends HttpServletRequestWrapper {
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
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is read at once");
                }
            };
        }
    }
}
