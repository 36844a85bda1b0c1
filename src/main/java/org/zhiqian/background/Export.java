package org.zhiqian.background;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A file that is about to be made. A controller that returns one answers with the file itself or, where the caller
 * sends {@code Prefer: respond-async}, at once with the address of the work that makes it.
 *
 * @param subject what it is about, if {@link Handover} is to be asked each time it is fetched later
 */
@Schema(type = "string", format = "binary")
public record Export(String fileName, MediaType type, @Nullable String subject, Writer writer) {
    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Makes the file; whatever it refuses, it refuses before the first byte. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream target, Progress progress) throws IOException;
    }

    /** Makes the file in memory. */
    @FunctionalInterface
    public interface Content {
        byte[] make(Progress progress);
    }

    public static Export xlsx(String name, Content content) {
        return of(name + ".xlsx", SPREADSHEET, content);
    }

    public static Export pdf(String name, Content content) {
        return of(name + ".pdf", MediaType.APPLICATION_PDF, content);
    }

    private static Export of(String fileName, MediaType type, Content content) {
        return new Export(fileName, type, null, (target, progress) -> target.write(content.make(progress)));
    }

    /** The file, made now. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes, Progress.UNHEARD);
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return bytes.toByteArray();
    }
}
