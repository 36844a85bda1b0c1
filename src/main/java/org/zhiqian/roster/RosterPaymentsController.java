package org.zhiqian.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.RosterPayments;
import org.zhiqian.cases.Rosters;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Refusal;

/** Payments of a roster divided among its workers. */
@RestController
@RequestMapping("/api/cases/{number}/roster/payments")
@Tag(name = "名册")
class RosterPaymentsController {
    private final RosterAccess access;
    private final PaymentSheets sheets;
    private final RosterPayments payments;
    private final RosterBooks books;
    private final Rosters rosters;

    RosterPaymentsController(
            RosterAccess access, PaymentSheets sheets, RosterPayments payments, RosterBooks books, Rosters rosters) {
        this.access = access;
        this.sheets = sheets;
        this.payments = payments;
        this.books = books;
        this.rosters = rosters;
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "支付表模板（Excel）", description = "已列出尚欠的人，填写本次支付金额后上传。")
    ResponseEntity<byte[]> template(@PathVariable CaseNumber number) {
        CaseState state = access.readable(number);
        return RosterController.sheet("支付表-%s.xlsx".formatted(number), books.paymentTemplate(rosters.all(state.id())));
    }

    @PostMapping(value = "/sheet", consumes = MediaType.ALL_VALUE)
    @Operation(
            summary = "上传支付表",
            description =
                    "正文为 .xlsx 文件。mode=preview 只检查，mode=commit 写入。payment 填已登记、还没有分到人的支付；不填的，备作下一笔登记支付的明细，登记的数应与表一致。")
    PaymentSheets.Preview upload(
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "preview") String mode,
            @RequestParam Optional<UUID> payment,
            @RequestBody(required = false) byte @Nullable [] content) {
        CaseState state = withRoster(number);
        byte[] body = content == null ? new byte[0] : content;
        return RosterController.isCommit(mode) ? sheets.commit(state, body, payment) : sheets.preview(state, body);
    }

    @PostMapping(value = "/sheet/errors.xlsx", consumes = MediaType.ALL_VALUE)
    @Operation(summary = "带「错误」列的支付表")
    ResponseEntity<byte[]> marked(
            @PathVariable CaseNumber number, @RequestBody(required = false) byte @Nullable [] content) {
        CaseState state = withRoster(number);
        return RosterController.sheet(
                "支付表-错误-%s.xlsx".formatted(number), sheets.marked(state, content == null ? new byte[0] : content));
    }

    @PostMapping("/{payment}/all")
    @Operation(summary = "这笔支付付清全部尚欠", description = "支付金额应等于名册尚欠合计。")
    void divideAmongAll(@PathVariable CaseNumber number, @PathVariable UUID payment) {
        payments.divideAmongAll(withRoster(number).id(), payment);
    }

    @DeleteMapping("/prepared")
    @Operation(summary = "撤回备好的支付表")
    void withdraw(@PathVariable CaseNumber number) {
        payments.withdraw(withRoster(number).id());
    }

    private CaseState withRoster(CaseNumber number) {
        CaseState state = access.changeable(number);
        if (rosters.version(state.id()) == 0) {
            throw new Refusal("本案还没有名册，请先导入名册。");
        }
        return state;
    }
}
