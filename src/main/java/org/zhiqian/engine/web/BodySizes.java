package org.zhiqian.engine.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.unit.DataSize;

/**
 * How much a call may send.
 *
 * @param usual for every path
 * @param uploads where those who may register petitions send files
 */
@ConfigurationProperties("zhiqian.bodies")
record BodySizes(@DefaultValue("1MB") DataSize usual, @DefaultValue List<Upload> uploads) {
    private static final AntPathMatcher PATHS = new AntPathMatcher();

    /**
     * A place for files.
     *
     * @param path with {@code *} for one part of it
     */
    record Upload(String path, DataSize most) {}

    int mostBytes(String path, boolean registrar) {
        DataSize most = uploads.stream()
                .filter(upload -> registrar && PATHS.match(upload.path(), path))
                .map(Upload::most)
                .findFirst()
                .orElse(usual);
        return Math.toIntExact(most.toBytes());
    }
}
