package org.zhiqian.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.VERIFIED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.kernel.Office;
import org.zhiqian.letters.process.LetterStep;
import org.zhiqian.letters.store.LetterSeries;
import org.zhiqian.printing.Paper;

/** Letters are drawn up where the diagrams say, numbered, kept and shown to whom they concern. */
class LettersTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String RARE = "张㛃𬱖𠅤𡈼";

    @Autowired
    private LetterBook book;

    @Autowired
    private LetterFields fields;

    @Autowired
    private LetterSettings settings;

    @Autowired
    private LetterSeries series;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Paper paper;

    @Autowired
    private List<LetterStep> steps;

    private String register(Object... more) {
        return work.register(LSI, Registrations.with(Registrations.simple("2026-04-20"), more));
    }

    private List<DrawnLetter> letters(String number) {
        return StreamSupport.stream(
                        work.officer(LSI)
                                .get("/api/cases/" + number + "/letters")
                                .json()
                                .spliterator(),
                        false)
                .map(one -> book.find(UUID.fromString(one.path("id").asText())).orElseThrow())
                .toList();
    }

    private DrawnLetter letter(String number, String kind) {
        return letters(number).stream()
                .filter(one -> one.letter().equals(kind))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(kind + " is none of " + letters(number)));
    }

    private String text(DrawnLetter letter) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(book.docx(letter)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void anAcceptedCaseHasItsAcceptanceNoticeWithNumberAndAmountInCapitals() {
        String number = register("petitionerName", RARE, "demand", "请求支付工资 {{文号}} <w:p/> 26,400 元。");
        assertThat(letters(number)).extracting(DrawnLetter::letter).containsExactly("registration-sheet");
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        DrawnLetter notice = letter(number, "acceptance-notice");
        assertThat(notice.number()).isEqualTo("宜人社监受字〔2026〕1号");
        assertThat(text(notice))
                .contains(
                        "宜良县劳动保障监察大队",
                        "受理告知书",
                        "宜人社监受字〔2026〕1号",
                        RARE,
                        number,
                        "2026年4月20日",
                        "26,400.00 元（人民币贰万陆仟肆佰元整）",
                        "承办人甲",
                        "反映昆明虚拟阿诗劳务有限公司拖欠工资",
                        "{{文号}} <w:p/>")
                .doesNotContain("{{承办人}}", "{{投诉人}}", "云南虚拟云岭建筑有限公司");
    }

    @Test
    void theFilesAreKeptWithTheirHashAndThePdfShowsRareCharacters() throws IOException {
        String number = register("petitionerName", RARE);
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        DrawnLetter notice = letter(number, "acceptance-notice");
        String sha256 = jdbc.sql("SELECT docx_sha256 FROM letter_versions WHERE letter_id = ?")
                .param(notice.id())
                .query(String.class)
                .single();
        assertThat(Hashes.sha256(book.docx(notice))).isEqualTo(sha256);
        assertThat(work.officer(LSI)
                        .get("/api/letters/" + notice.id() + "/docx")
                        .status())
                .isEqualTo(200);
        assumeThat(paper.hasFonts() && paper.withoutGlyph(RARE).isEmpty())
                .as("fonts-lxgw-wenkai and fonts-hanazono")
                .isTrue();
        byte[] pdf = book.pdf(notice);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(RARE, "人民币贰万陆仟肆佰元整");
        }
        assertThat(book.pdf(notice)).as("made once").isEqualTo(pdf);
        var download = work.officer(LSI).get("/api/letters/" + notice.id() + "/pdf");
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
        var shown = work.officer(LSI).get("/api/letters/" + notice.id() + "/pdf?show=true");
        assertThat(shown.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(shown.header("Content-Disposition")).doesNotContain("attachment");
    }

    @Test
    void aPetitionTurnedAwayHasItsNoticeWithTheReason() {
        String refused = register();
        work.complete(LSI, refused, "accept-petition", Map.of("decision", "REFUSE", "reason", "工资支付已经人民法院判决，应当申请执行。"));
        assertThat(text(letter(refused, "refusal-notice"))).contains("工资支付已经人民法院判决，应当申请执行。", "行政复议");
        String referred = work.register(LSI, Registrations.with(Registrations.simple("2026-04-20"), "newMatter", true));
        work.complete(
                LSI,
                referred,
                "accept-petition",
                Map.of("decision", "REFER", "referTo", "TRAN", "reason", "属于公路工程项目，由交通运输部门监管。"));
        assertThat(text(letter(referred, "referral-letter"))).contains("属于公路工程项目，由交通运输部门监管。", "首问负责");
    }

    @Test
    void aCaseGoesToItsEndWithEveryLetterOfItsWay() {
        String number = register();
        work.complete(LSI, number, "accept-petition", Map.of("decision", "SUPPLEMENT", "reason", "请补充考勤记录和工资结算单复印件。"));
        work.complete(LSI, number, "supplement-petition", Map.of("outcome", "PROVIDED", "note", "材料已补齐。"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete("hurd-530125", number, "carry-out-measure", Handling.measureDone("2026-04-20"));
        work.complete(LSI, number, "record-payment", Handling.paid("2026-04-20", 3, "26400"));
        work.complete(LSI, number, "apply-closing", Handling.concluded());
        work.complete(LEADGRP, number, "review-closing", Map.of("decision", "RETURN", "opinion", "请补充专户流水凭证后再报。"));
        work.complete(LSI, number, "apply-closing", Handling.concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        assertThat(letters(number))
                .extracting(DrawnLetter::letter)
                .containsExactlyInAnyOrder(
                        "registration-sheet",
                        "supplement-notice",
                        "acceptance-notice",
                        "inquiry-record",
                        "verification-result",
                        "case-plan",
                        "payment-sheet",
                        "closing-report");
        assertThat(text(letter(number, "verification-result")))
                .contains("认定拖欠 3 人工资共计 26,400.00 元（人民币贰万陆仟肆佰元整）")
                .doesNotContain("不属于拖欠工资的原因");
        assertThat(text(letter(number, "case-plan"))).contains("督促总包拨付人工费", "承办人乙");
        assertThat(text(letter(number, "payment-sheet"))).contains("银行代发回单", "已付清 3 人");
        assertThat(letter(number, "closing-report").version())
                .as("drawn up again after it came back")
                .isEqualTo(2);
    }

    @Test
    void anOrderHasItsLetterAndItsServiceReceipt() {
        String number = register();
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "PAY",
                        "document", "虚拟劳监令字〔2026〕第1号",
                        "issuedOn", "2026-04-20",
                        "complyBy", "2026-04-27",
                        "facts", "拖欠三名工人两个月工资。",
                        "demand", "七日内足额支付。"));
        DrawnLetter order = letter(number, "correction-order");
        assertThat(order.number()).isEqualTo("宜人社监令字〔2026〕1号");
        assertThat(text(order)).contains("云南虚拟云岭建筑有限公司：", "拖欠三名工人两个月工资。\n七日内足额支付。", "2026年4月27日前改正", "虚拟劳监令字〔2026〕第1号");
        work.complete(LSI, number, "serve-order", Map.of("servedManner", "DIRECT", "servedOn", "2026-04-20"));
        assertThat(text(letter(number, "service-receipt"))).contains("直接送达", "虚拟劳监令字〔2026〕第1号");
    }

    @Test
    void theClientOfAProjectIsOrderedToPayTheWagesPart() {
        String number = register();
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "ALLOCATE",
                        "document", "虚拟劳监令字〔2026〕第2号",
                        "issuedOn", "2026-04-20",
                        "complyBy", "2026-04-27",
                        "facts", "二月、三月人工费用没有拨付到专户。",
                        "demand", "七日内足额拨付。"));
        assertThat(text(letter(number, "allocation-order")))
                .contains(
                        "责令限期拨付人工费用通知书",
                        "建设单位（项目：虚拟·宜良某幼儿园扩建工程）：",
                        "该项目（政府投资）",
                        "二月、三月人工费用没有拨付到专户。",
                        "2026年4月27日前将应拨未拨的人工费用足额拨付",
                        "第五十九条");
        assertThat(letters(number)).extracting(DrawnLetter::letter).doesNotContain("correction-order");
    }

    @Test
    void aCaseThatIsFiledHasItsSheetForApproval() {
        String number = register();
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        Map<String, Object> act =
                Map.of("caseNumber", number, "kind", "FILED", "actedOn", "2026-04-20", "document", "虚拟劳监立字〔2026〕第1号");
        assertThat(work.start(LSI, "enforcement-act", act).status()).isEqualTo(200);
        DrawnLetter sheet = letter(number, "filing-sheet");
        assertThat(sheet.inner()).isTrue();
        assertThat(sheet.number()).isEqualTo("宜人社监立字〔2026〕1号");
        assertThat(text(sheet)).contains("2026年4月20日", "虚拟劳监立字〔2026〕第1号", "26,400.00 元", "机关负责人意见", "承办人甲");
    }

    @Test
    void aLetterIsCorrectedUnderItsNumberUntilItIsIssuedAndThenUnderANewOne() {
        String number = register();
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        UUID id = letter(number, "acceptance-notice").id();
        String address = "/api/letters/" + id;
        assertThat(work.officer(LEADGRP).post(address + "/issue", "{}").status())
                .isEqualTo(403);
        assertThat(work.officer(LSI)
                        .post(address + "/correction", "{\"reason\":\"联系电话有误\"}")
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(work.officer(LSI)
                        .post(address + "/issue", "{}")
                        .json()
                        .path("issuedOn")
                        .asText())
                .isEqualTo("2026-04-20");
        assertThat(work.officer(LSI).post(address + "/issue", "{}").body()).contains("已经登记发出");
        assertThat(work.officer(LSI)
                        .post(address + "/correction", "{\"reason\":\"投诉人姓名有误\"}")
                        .json()
                        .path("number")
                        .asText())
                .isEqualTo("宜人社监受字〔2026〕2号");
        assertThat(book.find(id)).hasValueSatisfying(old -> {
            assertThat(old.voidOn()).isEqualTo("2026-04-20");
            assertThat(old.voidReason()).isEqualTo("投诉人姓名有误");
        });
        assertThat(work.officer(LSI)
                        .post(address + "/correction", "{\"reason\":\"再改一次\"}")
                        .body())
                .contains("已经作废");
        assertThat(work.officer(LSI)
                        .post(address + "/correction", "{\"reason\":\"\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoSeesNotTheWholeCaseSeesNumberAndTitleOnly() {
        String number = register();
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        DrawnLetter notice = letter(number, "acceptance-notice");
        var listed = work.officer("hurd-530125").get("/api/cases/" + number + "/letters");
        assertThat(listed.body()).contains(notice.number()).contains("\"readable\":false");
        assertThat(work.officer("hurd-530125")
                        .get("/api/letters/" + notice.id() + "/docx")
                        .status())
                .isEqualTo(403);
        assertThat(work.officer(LEADGRP)
                        .get("/api/letters/" + notice.id() + "/docx")
                        .status())
                .isEqualTo(200);
        for (String stranger : List.of("lsi-530902", "tran-530125")) {
            assertThat(work.officer(stranger)
                            .get("/api/letters/" + notice.id() + "/docx")
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(work.officer(stranger)
                            .get("/api/cases/" + number + "/letters")
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoTakesALetterOfSeveralCasesAwayStandsInTheRecordOfEach() {
        List<String> numbers = List.of(register(), register("newMatter", true));
        numbers.forEach(number -> work.complete(LSI, number, "accept-petition", ACCEPTED));
        work.start(
                LSI,
                "incident",
                Map.of(
                        "kind", "GROUP",
                        "region", "530125",
                        "happenedOn", "2026-04-20",
                        "place", "虚拟幼儿园工地门口",
                        "people", 20,
                        "situation", "二十名工人在工地门口聚集讨薪。"));
        String matter =
                jdbc.sql("SELECT number FROM matters").query(String.class).single();
        numbers.forEach(
                number -> work.start(LSI, "case-linking", Map.of("matterNumber", matter, "caseNumber", number)));
        DrawnLetter report = letter(numbers.get(1), "incident-report");
        assertThat(work.officer(LSI)
                        .get("/api/letters/" + report.id() + "/docx")
                        .status())
                .isEqualTo(200);
        for (String number : numbers) {
            var entry = work.officer(LEADGRP)
                    .get("/api/cases/" + number + "/audit")
                    .json()
                    .at("/entries/0");
            assertThat(entry.at("/action/label").asText()).isEqualTo("下载");
            assertThat(entry.path("subject").asText()).contains(report.number(), "重大紧急信息报告", "Word");
            assertThat(entry.path("officer").asText()).contains("宜良县劳动保障监察大队");
        }
    }

    @Test
    void numbersHaveNoGapsAndNoDoublesWhateverIsRolledBack() throws Exception {
        Office office = Office.parse(LSI);
        Set<Integer> given = new ConcurrentSkipListSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            boolean fails = i % 3 == 0;
            running.add(threads.submit(() -> new TransactionTemplate(transactions).execute(status -> {
                int next = series.next(office, "试", 2026);
                if (fails) {
                    status.setRollbackOnly();
                } else {
                    assertThat(given.add(next)).as("%d was given twice", next).isTrue();
                }
                return next;
            })));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
        assertThat(given)
                .isEqualTo(IntStream.rangeClosed(1, 80).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyStepHasItsLetterAndEveryLetterItsStep() {
        Set<String> drawn = steps.stream()
                .map(step -> step.getClass().getSimpleName())
                .map(name -> name.replaceFirst("^DrawUp", "")
                        .replaceAll("(?<!^)(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        drawn.removeAll(Set.of("official-letter", "turn-away-letter"));
        drawn.addAll(Set.of(
                "supervision-letter",
                "assignment-letter",
                "transfer-letter",
                "referral-letter",
                "refusal-notice",
                "handling-record",
                "allocation-order"));
        assertThat(drawn).isEqualTo(new TreeSet<>(settings.letters().keySet()));
    }

    /** After a change of the fields, {@code target/letters.md} is the list to keep. */
    @Test
    void theListOfFieldsToReadSaysTheSame() throws IOException {
        String list = FieldList.of(settings, fields);
        Files.writeString(Path.of("target/letters.md"), list);
        assertThat(Files.readString(Path.of("src/docs/letters.md")))
                .as("src/docs/letters.md is target/letters.md")
                .isEqualTo(list);
    }
}
