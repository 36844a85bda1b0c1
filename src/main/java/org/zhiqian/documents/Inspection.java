package org.zhiqian.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.zhiqian.documents.FileType.Family;
import org.zhiqian.kernel.Refusal;

/** Looks at what somebody sent before it is kept: its type by its content, its size, and what may hide in it. */
@Component
public class Inspection {
    private static final String KINDS = "可以上传图片（JPG、PNG、HEIC 等）、PDF、Word、Excel 和录音（MP3、M4A、WAV、AMR 等）。";
    private static final long MOST_PIXELS = 150_000_000;
    private static final int AT_ONCE = 2;

    private final Contents contents;
    private final UploadSettings settings;
    private final VirusScan virusScan;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Semaphore inMemory = new Semaphore(AT_ONCE, true);

    Inspection(Contents contents, UploadSettings settings, VirusScan virusScan) {
        this.contents = contents;
        this.settings = settings;
        this.virusScan = virusScan;
    }

    /** How large a file may be that could be anything. */
    public DataSize most() {
        return settings.most().values().stream().max(DataSize::compareTo).orElseThrow();
    }

    /** Refused where it is none of the types, too large for its own, damaged, infected or able to do something. */
    public Inspected look(Received received) {
        try {
            Inspected found = lookInside(received);
            try (InputStream in = contents.open(received)) {
                virusScan.requireClean(in);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Inspected lookInside(Received received) throws IOException {
        if (received.content().size() == 0) {
            throw new Refusal("文件是空的，没有保存。请检查后重新选择。");
        }
        String detected;
        try (InputStream in = new BufferedInputStream(contents.open(received))) {
            detected = types.detect(in, new Metadata()).toString();
        }
        if (isContainer(detected)) {
            requireSize(received, Family.OFFICE);
            return inMemory(received, bytes -> Inspected.harmless(OfficeFile.typeOf(bytes)));
        }
        FileType type = FileType.detectedAs(detected).orElseThrow(() -> new Refusal("不接收这种文件，没有保存。" + KINDS));
        requireSize(received, type.family());
        if (type == FileType.PDF) {
            return inMemory(received, PdfFile::look);
        }
        return type.family() == Family.PICTURE && type.shown() && type != FileType.WEBP
                ? picture(received, type)
                : Inspected.harmless(type);
    }

    private static boolean isContainer(String detected) {
        return detected.equals("application/zip")
                || detected.startsWith("application/x-tika-")
                || detected.startsWith("application/vnd.openxmlformats")
                || detected.startsWith("application/vnd.ms-")
                || detected.equals("application/msword");
    }

    private void requireSize(Received received, Family family) {
        DataSize most = settings.most(family);
        if (received.content().size() > most.toBytes()) {
            String kind =
                    switch (family) {
                        case PICTURE -> "图片";
                        case PDF -> "PDF";
                        case OFFICE -> "Word、Excel 文件";
                        case SOUND -> "录音";
                    };
            throw new Refusal("%s不能超过 %d MB，没有保存。请压缩或者分成几份后上传。".formatted(kind, most.toMegabytes()));
        }
    }

    private interface Look {
        Inspected at(byte[] bytes) throws IOException;
    }

    /** Only a few files are in memory as a whole at the same time. */
    private Inspected inMemory(Received received, Look look) throws IOException {
        inMemory.acquireUninterruptibly();
        try (InputStream in = contents.open(received)) {
            return look.at(in.readAllBytes());
        } finally {
            inMemory.release();
        }
    }

    private Inspected picture(Received received, FileType type) throws IOException {
        try (InputStream in = contents.open(received);
                ImageInputStream image = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? new Inspected(type, "图片像素过多，只能下载") : Inspected.harmless(type);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("图片已损坏，没有保存。请重新拍摄或者重新导出后上传。");
        }
    }
}
