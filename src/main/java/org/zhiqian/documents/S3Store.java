package org.zhiqian.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.util.StreamUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Contents in a bucket of an S3-compatible store; they are sealed before they leave the machine. */
final class S3Store implements ContentStore, AutoCloseable {
    private static final String DRAFTS = "drafts/";
    private static final String SETTLED = "contents/";
    /** What some stores say to the deletion of what is not there. */
    private static final int GONE = 404;

    private final S3Client client;
    private final String bucket;

    S3Store(DocumentSettings.S3 settings) {
        bucket = settings.bucket();
        client = S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** Sealed into a file first, for the store wants to know the length. */
    @Override
    public void draft(UUID id, Writer writer) throws IOException {
        Path sealed = Files.createTempFile("content", ".sealed");
        try {
            try (OutputStream target = Files.newOutputStream(sealed)) {
                writer.writeTo(StreamUtils.nonClosing(target));
            }
            client.putObject(put -> put.bucket(bucket).key(DRAFTS + id), sealed);
        } catch (SdkException unreachable) {
            throw new IOException(unreachable);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    @Override
    public void settle(UUID id) throws IOException {
        try {
            client.copyObject(copy -> copy.sourceBucket(bucket)
                    .sourceKey(DRAFTS + id)
                    .destinationBucket(bucket)
                    .destinationKey(SETTLED + id));
            client.deleteObject(delete -> delete.bucket(bucket).key(DRAFTS + id));
        } catch (SdkException unreachable) {
            throw new IOException(unreachable);
        }
    }

    @Override
    public void abandon(UUID id) throws IOException {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(DRAFTS + id));
        } catch (SdkException failed) {
            if (!(failed instanceof S3Exception answer && answer.statusCode() == GONE)) {
                throw new IOException(failed);
            }
        }
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        for (String place : List.of(SETTLED, DRAFTS, SETTLED)) {
            try {
                return client.getObject(get -> get.bucket(bucket).key(place + id));
            } catch (NoSuchKeyException elsewhere) {
                continue;
            } catch (SdkException unreachable) {
                throw new IOException(unreachable);
            }
        }
        throw new NoSuchFileException(id.toString());
    }

    @Override
    public List<UUID> draftsBefore(Instant moment) throws IOException {
        try {
            return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(DRAFTS)).contents().stream()
                    .filter(draft -> draft.lastModified().isBefore(moment))
                    .map(S3Object::key)
                    .map(key -> UUID.fromString(key.substring(DRAFTS.length())))
                    .toList();
        } catch (SdkException unreachable) {
            throw new IOException(unreachable);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
