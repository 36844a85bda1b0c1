package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.PlainText;

/** Moving and cancelling sessions. */
@RestController
@RequestMapping("/api/sessions/{id}")
@Tag(name = "集中接访")
class SessionChangesController {
    private final SessionRights rights;
    private final SessionChanges changes;

    SessionChangesController(SessionRights rights, SessionChanges changes) {
        this.rights = rights;
        this.changes = changes;
    }

    record Move(
            @NotNull LocalDate date,
            @NotNull @Schema(type = "string", example = "14:30") LocalTime startsAt,
            @NotNull @Schema(type = "string", example = "17:00") LocalTime endsAt,
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 200) String changeNotice,
            @NotBlank @Size(max = 200) String reason) {}

    record Cancellation(@NotBlank @Size(max = 200) String changeNotice, @NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "改期", description = "由该地区治欠办办理，凭变更通知；值班单位收到新的日历文件，须重新公开。")
    void move(@PathVariable UUID id, @Valid @RequestBody Move move) {
        rights.arranging(id);
        changes.move(
                id,
                new SessionChanges.Appointment(
                        move.date(), move.startsAt(), move.endsAt(), PlainText.of("place", "地点", move.place())),
                PlainText.of("changeNotice", "变更通知", move.changeNotice()),
                PlainText.of("reason", "变更原因", move.reason()));
    }

    @PostMapping("/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "取消场次", description = "由该地区治欠办办理，凭变更通知；值班单位收到取消的日历文件。")
    void cancel(@PathVariable UUID id, @Valid @RequestBody Cancellation cancellation) {
        rights.arranging(id);
        changes.cancel(
                id,
                PlainText.of("changeNotice", "变更通知", cancellation.changeNotice()),
                PlainText.of("reason", "变更原因", cancellation.reason()));
    }
}
