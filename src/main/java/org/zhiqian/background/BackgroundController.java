package org.zhiqian.background;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own long works: how far they are, and their files. */
@RestController
@RequestMapping("/api/background")
@Tag(name = "导入导出记录")
class BackgroundController {
    private final Background background;

    BackgroundController(Background background) {
        this.background = background;
    }

    /** A state with its Chinese name. */
    record State(String code, String label) {}

    /**
     * A work as it stands.
     *
     * @param done of the total; a total of zero means that the work does not count
     * @param message why there is no file
     * @param file where the file can be fetched, until {@code keptUntil}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            UUID id,
            String name,
            State state,
            boolean over,
            int done,
            int total,
            @Nullable String message,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime finishedAt,
            @Nullable OffsetDateTime keptUntil,
            @Nullable String file) {

        static Shown of(Work work, OffsetDateTime now) {
            WorkState state = work.stateAt(now);
            return new Shown(
                    work.id(),
                    work.fileName(),
                    new State(state.name(), state.label()),
                    state.isOver(),
                    work.done(),
                    work.total(),
                    state == WorkState.INTERRUPTED ? "中断，请重新发起。" : message(work, now),
                    work.begunAt(),
                    work.finishedAt(),
                    work.keptUntil(),
                    work.hasFileAt(now) ? addressOf(work) + "/file" : null);
        }

        private static @Nullable String message(Work work, OffsetDateTime now) {
            return work.state() == WorkState.DONE && !work.hasFileAt(now) ? "文件已过保存期，请重新导出。" : work.refusal();
        }
    }

    static String addressOf(Work work) {
        return "/api/background/" + work.id();
    }

    @GetMapping
    @Operation(summary = "我的导出记录", description = "本人最近 50 项，新的在前。")
    List<Shown> list() {
        return background.latest().stream()
                .map(work -> Shown.of(work, background.now()))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "导出的进度和结果",
            description =
                    "各导出地址加请求头 Prefer: respond-async，立即答复 202 和本地址（Location）。over 为 true 时有 file 的可以取文件，没有的看 message。")
    Shown work(@PathVariable UUID id) {
        return Shown.of(background.find(id), background.now());
    }

    @GetMapping("/{id}/file")
    @Operation(summary = "取导出的文件", description = "加密保存若干天，只有发起人能取。")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        Work work = background.find(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(work.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(work.fileName()))
                .body(new InputStreamResource(background.open(work)));
    }

    static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
