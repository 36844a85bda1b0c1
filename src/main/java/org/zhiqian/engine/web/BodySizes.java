package org.zhiqian.engine.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.unit.DataSize;

/**
 * How much a call may send.
 *
 * @param usual for every path
 * @param uploadsAtOnce files that are taken in at the same time
 * @param streamsAtOnce files that are passed on as they come in, at the same time
 * @param patience how long a file waits for its turn
 * @param uploads where those who may register petitions send files
 */
@ConfigurationProperties("zhiqian.bodies")
record BodySizes(
        @DefaultValue("1MB") DataSize usual,
        @DefaultValue("2") int uploadsAtOnce,
        @DefaultValue("12") int streamsAtOnce,
        @DefaultValue("2s") Duration patience,
        @DefaultValue List<Upload> uploads) {
    private static final AntPathMatcher PATHS = new AntPathMatcher();

    /**
     * A place for files.
     *
     * @param path with {@code *} for one part of it
     * @param streamed whether it is passed on as it comes in, from any officer, instead of being held in memory
     */
    record Upload(String path, DataSize most, @DefaultValue("false") boolean streamed) {}

    /** How much may be streamed to that path; none where it may not. */
    Optional<DataSize> mostStreamed(String path) {
        return uploadAt(path).filter(Upload::streamed).map(Upload::most);
    }

    boolean isUpload(String path) {
        return uploadAt(path).filter(upload -> !upload.streamed()).isPresent();
    }

    int mostBytes(String path, boolean registrar) {
        DataSize most = uploadAt(path)
                .filter(upload -> registrar && !upload.streamed())
                .map(Upload::most)
                .orElse(usual);
        return Math.toIntExact(most.toBytes());
    }

    private Optional<Upload> uploadAt(String path) {
        return uploads.stream()
                .filter(upload -> PATHS.match(upload.path(), path))
                .findFirst();
    }
}
