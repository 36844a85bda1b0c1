package org.zhiqian.background;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;

/** The file as the answer; what is refused before its first byte is answered without the file's name. */
final class Body extends OutputStream {
    private final Export export;
    private final HttpServletResponse response;
    private boolean begun;

    Body(Export export, HttpServletResponse response) {
        this.export = export;
        this.response = response;
    }

    private OutputStream target() throws IOException {
        if (!begun) {
            begun = true;
            response.setContentType(export.type().toString());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, BackgroundController.disposition(export.fileName()));
        }
        return response.getOutputStream();
    }

    @Override
    public void write(int one) throws IOException {
        target().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        target().write(bytes, from, count);
    }

    @Override
    public void flush() throws IOException {
        if (begun) {
            response.flushBuffer();
        }
    }
}
