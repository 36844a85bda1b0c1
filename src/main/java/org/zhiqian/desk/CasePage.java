package org.zhiqian.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.printing.Paper;

/** The case file on paper: A4, with everything shown, numbered pages. */
@Component
class CasePage {
    private static final String STYLE =
            """
            @page { size: A4; margin: 16mm 15mm 16mm 15mm;
                @bottom-center { content: '%2$s　第 ' counter(page) ' 页，共 ' counter(pages) ' 页'; font-family: %1$s; font-size: 8pt } }
            body { font-family: %1$s; font-size: 9.5pt; margin: 0; line-height: 1.45 }
            h1 { font-size: 17pt; font-weight: normal; text-align: center; margin: 0 0 2mm 0 }
            p { margin: 1mm 0; text-align: center }
            h2 { font-size: 11.5pt; font-weight: normal; margin: 5mm 0 1mm 0; page-break-after: avoid }
            table { width: 99.8%%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed }
            th, td { border: 0.5pt solid #555; padding: 1mm 1.5mm; font-weight: normal; text-align: left; vertical-align: top; word-wrap: break-word }
            th { background-color: #f0f2f5 }
            td.figure { text-align: right }
            tr { page-break-inside: avoid }
            """;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    private final Paper paper;
    private final Clock clock;

    CasePage(Paper paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    byte[] print(CaseSheet sheet, List<CaseSheet.Contact> petitioners) {
        CaseSheet.Head head = sheet.head();
        return paper.pdf("<html lang=\"zh-CN\"><head><title>案卷</title><style>"
                + STYLE.formatted(paper.families(), head.number())
                + "</style></head><body><h1>根治欠薪案件案卷</h1><p>"
                + escaped("%s　%s　%s　导出于 %s"
                        .formatted(
                                head.number(),
                                head.region().label(),
                                head.status().label(),
                                MINUTE.format(clock.instant())))
                + "</p>" + body(sheet, petitioners) + "</body></html>");
    }

    private static String body(CaseSheet sheet, List<CaseSheet.Contact> petitioners) {
        return basics(sheet)
                + table(
                        "诉求人",
                        List.of("姓名", "身份", "证件号码", "电话", "住址", "代表人"),
                        "16 12 24 16 20 12",
                        petitioners.stream().map(CasePage::petitioner).toList())
                + table(
                        "当事人",
                        List.of("身份", "名称", "统一社会信用代码"),
                        "20 50 30",
                        sheet.parties().stream()
                                .map(one -> List.of(one.role().label(), one.name(), text(one.creditCode())))
                                .toList())
                + table(
                        "来访",
                        List.of("日期", "渠道", "当场答复"),
                        "16 18 66",
                        sheet.visits().stream()
                                .map(one -> List.of(
                                        text(one.visitedOn()), one.channel().label(), text(one.answer())))
                                .toList())
                + verification(sheet.verification())
                + plan(sheet.plan())
                + table(
                        "支付",
                        List.of("日期", "付款人", "来源", "凭证", "付清人数", "金额（元）"),
                        "14 26 16 20 10 14",
                        sheet.payments().stream()
                                .map(one -> List.of(
                                        text(one.paidOn()),
                                        one.payerName(),
                                        one.source().label() + (one.advance() ? "（垫付）" : ""),
                                        one.voucher(),
                                        Integer.toString(one.peopleCleared()),
                                        money(one.amount())))
                                .toList())
                + table(
                        "执法事项",
                        List.of("日期", "事项", "文书", "送达", "改正期限"),
                        "16 24 30 14 16",
                        sheet.acts().stream()
                                .map(one -> List.of(
                                        text(one.actedOn()),
                                        one.kind().label(),
                                        text(one.document()),
                                        label(one.servedManner()),
                                        text(one.complyBy())))
                                .toList())
                + table(
                        "专项事项",
                        List.of("编号", "事项", "承办", "开始", "期限", "结果"),
                        "20 18 22 13 13 14",
                        sheet.matters().stream()
                                .map(one -> List.of(
                                        one.number(),
                                        one.kind().label(),
                                        one.office(),
                                        text(one.openedOn()),
                                        text(one.dueOn()),
                                        text(one.outcome())))
                                .toList())
                + table(
                        "期限",
                        List.of("任务", "承办", "到期", "状态", "怎样算出"),
                        "16 20 13 12 39",
                        sheet.deadlines().stream()
                                .map(one -> List.of(
                                        one.task(), one.office(), text(one.dueOn()), one.state(), one.explanation()))
                                .toList())
                + table(
                        "经过",
                        List.of("日期", "事项", "内容", "登记"),
                        "14 16 48 22",
                        sheet.course().stream().map(CasePage::fact).toList());
    }

    private static String basics(CaseSheet sheet) {
        CaseSheet.Head head = sheet.head();
        CaseSheet.Claim claim = sheet.claim();
        CaseSheet.Balance balance = sheet.balance();
        return pairs(
                "案情",
                "项目",
                text(sheet.project().name()),
                "行业",
                sheet.project().industry().label(),
                "收到日期",
                text(head.receivedOn()),
                "类别",
                label(head.severity()) + "　" + head.priority().label(),
                "反映",
                "%d 人（农民工 %d 人、低收入 %d 人），%s 元，%s 至 %s"
                        .formatted(
                                claim.people(),
                                claim.migrants(),
                                claim.lowIncomePeople(),
                                money(claim.amount()),
                                claim.from(),
                                claim.to()),
                "诉求",
                claim.demand(),
                "认定和支付",
                "认定 %d 人 %s 元；已付 %s 元（其中垫付 %s 元）；尚欠 %d 人 %s 元"
                        .formatted(
                                balance.verifiedPeople(),
                                money(balance.verifiedAmount()),
                                money(balance.paidAmount()),
                                money(balance.advancedAmount()),
                                balance.remainingPeople(),
                                money(balance.remainingAmount())),
                "责任人",
                text(head.handler()));
    }

    private static List<String> petitioner(CaseSheet.Contact one) {
        String representative = text(one.representativeName());
        return List.of(
                one.name(),
                one.role().label(),
                label(one.document()) + " " + text(one.identityNumber()),
                one.phone(),
                text(one.address()),
                representative.isEmpty() ? "" : representative + " " + text(one.representativePhone()));
    }

    private static String verification(CaseSheet.@Nullable Verification found) {
        return found == null
                ? ""
                : pairs(
                        "核实",
                        "日期",
                        text(found.verifiedOn()),
                        "结论",
                        found.outcome().label() + "　" + label(found.reason()),
                        "认定",
                        "%d 人，%s 元".formatted(found.people(), money(found.amount())),
                        "责任主体",
                        label(found.liableRole()) + "　" + text(found.liableName()),
                        "依据",
                        label(found.liabilityRule()),
                        "事实",
                        found.findings());
    }

    private static String plan(CaseSheet.@Nullable Plan plan) {
        return plan == null
                ? ""
                : pairs(
                                "一案一策",
                                "目标",
                                plan.goal(),
                                "责任单位",
                                plan.responsibleOffice() + "　" + plan.responsiblePerson(),
                                "化解时限",
                                text(plan.resolveBy()))
                        + table(
                                "措施",
                                List.of("措施", "单位", "责任人", "时限", "结果"),
                                "40 20 12 12 16",
                                plan.measures().stream()
                                        .map(one -> List.of(
                                                one.action(),
                                                one.office(),
                                                one.person(),
                                                text(one.dueOn()),
                                                label(one.outcome()) + " " + text(one.result())))
                                        .toList());
    }

    private static List<String> fact(CaseSheet.Fact one) {
        Instant recordedAt = OffsetDateTime.parse(one.recordedAt()).toInstant();
        return List.of(
                text(one.happenedOn()),
                one.kind().label(),
                one.summary() + (one.note() == null ? "" : "\n" + one.note()),
                one.recordedBy() + "\n" + MINUTE.format(recordedAt));
    }

    private static String pairs(String title, String... namesAndTexts) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            rows.add("<tr><th style=\"width: 20%\">" + escaped(namesAndTexts[i]) + "</th><td>"
                    + lines(namesAndTexts[i + 1]) + "</td></tr>");
        }
        return "<h2>" + escaped(title) + "</h2><table>" + String.join("", rows) + "</table>";
    }

    private static String table(String title, List<String> headings, String widths, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        String[] shares = widths.split(" ", -1);
        StringBuilder table = new StringBuilder("<h2>" + escaped(title) + "</h2><table><thead><tr>");
        for (int i = 0; i < headings.size(); i++) {
            table.append("<th style=\"width: ")
                    .append(shares[i])
                    .append("%\">")
                    .append(escaped(headings.get(i)))
                    .append("</th>");
        }
        table.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            table.append(row.stream()
                    .map(cell -> "<td>" + lines(cell) + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>")));
        }
        return table.append("</tbody></table>").toString();
    }

    private static String money(BigDecimal yuan) {
        return String.format(Locale.ROOT, "%,.2f", yuan);
    }

    private static String label(CaseSheet.@Nullable Term term) {
        return term == null ? "" : term.label();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String lines(String text) {
        return text.lines().map(CasePage::escaped).collect(Collectors.joining("<br/>"));
    }

    private static String escaped(String text) {
        return Paper.escaped(text);
    }
}
