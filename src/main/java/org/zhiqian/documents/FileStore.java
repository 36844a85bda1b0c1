package org.zhiqian.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.StreamUtils;

/** Contents as files of one directory, which several nodes may share; only the program's own account reads them. */
final class FileStore implements ContentStore {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path directory;
    private final Path drafts;

    FileStore(Path directory) {
        this.directory = directory;
        drafts = directory.resolve("drafts");
    }

    @Override
    public void draft(UUID id, Writer writer) throws IOException {
        create(drafts);
        Path file = drafts.resolve(id.toString());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream target = new BufferedOutputStream(Channels.newOutputStream(channel));
            writer.writeTo(StreamUtils.nonClosing(target));
            target.flush();
            channel.force(true);
        }
    }

    @Override
    public void settle(UUID id) throws IOException {
        create(room(id));
        try {
            Files.move(drafts.resolve(id.toString()), place(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException settledBefore) {
            if (!Files.exists(place(id))) {
                throw settledBefore;
            }
        }
    }

    @Override
    public void abandon(UUID id) throws IOException {
        Files.deleteIfExists(drafts.resolve(id.toString()));
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        try {
            return Files.newInputStream(place(id));
        } catch (NoSuchFileException notSettled) {
            return openDraft(id);
        }
    }

    /** A draft may be settled between one look and the other. */
    private InputStream openDraft(UUID id) throws IOException {
        try {
            return Files.newInputStream(drafts.resolve(id.toString()));
        } catch (NoSuchFileException settledMeanwhile) {
            return Files.newInputStream(place(id));
        }
    }

    @Override
    public List<UUID> draftsBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        List<UUID> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(drafts)) {
            for (Path file : files.toList()) {
                if (ID.matcher(file.getFileName().toString()).matches()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    found.add(UUID.fromString(file.getFileName().toString()));
                }
            }
        }
        return found;
    }

    /** Not all in one directory. */
    private Path room(UUID id) {
        return directory.resolve(id.toString().substring(0, 2));
    }

    private Path place(UUID id) {
        return room(id).resolve(id.toString());
    }

    private static void create(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory);
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
