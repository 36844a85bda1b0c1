package org.zhiqian.documents;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code config/documents/documents.yaml}.
 *
 * @param directory of the contents, where they lie in files
 * @param abandonedAfter how long a content that no transaction has kept is left alone
 * @param s3 the store to use instead of the directory, if one is named
 */
@ConfigurationProperties("zhiqian.documents")
record DocumentSettings(
        @DefaultValue("./data/documents") Path directory,
        @DefaultValue("24h") Duration abandonedAfter,
        @DefaultValue S3 s3) {
    /**
     * An S3-compatible store.
     *
     * @param endpoint its address; empty where there is none
     */
    record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("zhiqian") String bucket,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {
        boolean isUsed() {
            return !endpoint.isBlank();
        }
    }
}
