package org.zhiqian.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhiqian.kernel.Labelled;

/** What files may be, told by their content; how they are called and whether a browser may show them. */
public enum FileType implements Labelled {
    JPEG("图片", Family.PICTURE, "image/jpeg", true, List.of("jpg", "jpeg"), "image/jpeg"),
    PNG("图片", Family.PICTURE, "image/png", true, List.of("png"), "image/png", "image/apng"),
    GIF("图片", Family.PICTURE, "image/gif", true, List.of("gif"), "image/gif"),
    WEBP("图片", Family.PICTURE, "image/webp", true, List.of("webp"), "image/webp"),
    BMP("图片", Family.PICTURE, "image/bmp", true, List.of("bmp"), "image/bmp"),
    HEIC("图片", Family.PICTURE, "image/heic", false, List.of("heic", "heif"), "image/heic", "image/heif"),
    TIFF("图片", Family.PICTURE, "image/tiff", false, List.of("tif", "tiff"), "image/tiff"),
    PDF("PDF", Family.PDF, "application/pdf", true, List.of("pdf"), "application/pdf"),
    DOCX(
            "Word 文档",
            Family.OFFICE,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            false,
            List.of("docx")),
    XLSX(
            "Excel 表格",
            Family.OFFICE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            false,
            List.of("xlsx")),
    DOC("Word 文档", Family.OFFICE, "application/msword", false, List.of("doc", "wps")),
    XLS("Excel 表格", Family.OFFICE, "application/vnd.ms-excel", false, List.of("xls", "et")),
    MP3("录音", Family.SOUND, "audio/mpeg", true, List.of("mp3"), "audio/mpeg"),
    WAV("录音", Family.SOUND, "audio/wav", true, List.of("wav"), "audio/vnd.wave"),
    MP4(
            "录音",
            Family.SOUND,
            "audio/mp4",
            true,
            List.of("m4a", "mp4", "3gp"),
            "audio/mp4",
            "video/mp4",
            "application/mp4",
            "video/quicktime",
            "video/3gpp",
            "video/x-m4v"),
    AAC("录音", Family.SOUND, "audio/aac", true, List.of("aac"), "audio/x-aac"),
    OGG(
            "录音",
            Family.SOUND,
            "audio/ogg",
            true,
            List.of("ogg", "oga", "opus"),
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "application/ogg"),
    FLAC("录音", Family.SOUND, "audio/flac", true, List.of("flac"), "audio/x-flac"),
    AMR("录音", Family.SOUND, "audio/amr", false, List.of("amr"), "audio/amr");

    /** What limits and checks go by. */
    public enum Family {
        PICTURE,
        PDF,
        OFFICE,
        SOUND
    }

    private final String label;
    private final Family family;
    private final String mediaType;
    private final boolean shown;
    private final List<String> extensions;
    private final List<String> detected;

    FileType(
            String label, Family family, String mediaType, boolean shown, List<String> extensions, String... detected) {
        this.label = label;
        this.family = family;
        this.mediaType = mediaType;
        this.shown = shown;
        this.extensions = extensions;
        this.detected = List.of(detected);
    }

    /** The one of which a library says that media type. */
    static Optional<FileType> detectedAs(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.detected.contains(mediaType))
                .findFirst();
    }

    @Override
    public String label() {
        return label;
    }

    public Family family() {
        return family;
    }

    /** As it is sent to a browser. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows or plays it without running anything. */
    public boolean shown() {
        return shown;
    }

    /** Endings of file names that fit, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }
}
