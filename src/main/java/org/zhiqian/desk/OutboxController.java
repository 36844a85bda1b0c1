package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.notification.MailState;
import org.zhiqian.notification.Outbox;
import org.zhiqian.notification.OutboxMail;
import org.zhiqian.organisation.CurrentOfficer;

/** What waits to be mailed and what could not be, for the administrator; no mail holds personal data. */
@RestController
@RequestMapping("/api/outbox")
@Tag(name = "待发箱")
class OutboxController {
    private final Outbox outbox;
    private final CurrentOfficer currentOfficer;

    OutboxController(Outbox outbox, CurrentOfficer currentOfficer) {
        this.outbox = outbox;
        this.currentOfficer = currentOfficer;
    }

    /** One mail with its fate. */
    record Shown(
            UUID id,
            @Nullable String caseNumber,
            String recipient,
            String subject,
            String state,
            Instant createdAt,
            int attempts,
            Instant nextAttemptAt,
            String lastError) {
        static Shown of(OutboxMail one) {
            return new Shown(
                    one.id(),
                    one.mail().number().orElse(null),
                    one.mail().recipient(),
                    one.mail().subject(),
                    one.state().label(),
                    one.createdAt(),
                    one.attempts(),
                    one.nextAttemptAt(),
                    one.lastError());
        }
    }

    /** Fifty mails, the latest first, and how many there are. */
    record Page(long count, List<Shown> mails) {}

    @GetMapping
    @Operation(summary = "待发箱", description = "state：WAITING 待发、SENT 已发、FAILED 发送失败；每页 50 封，页码从 0 起。")
    Page list(@RequestParam(defaultValue = "WAITING") MailState state, @RequestParam(defaultValue = "0") int page) {
        requireAdministrator();
        return new Page(
                outbox.count(state),
                outbox.list(state, Math.max(0, page)).stream().map(Shown::of).toList());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "重发发送失败的邮件")
    void retry(@PathVariable UUID id) {
        requireAdministrator();
        outbox.retry(id);
    }

    private void requireAdministrator() {
        if (!currentOfficer.get().isAdministrator()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有管理员可以查看待发箱。");
        }
    }
}
