package org.zhiqian.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Registrations;
import org.zhiqian.Screen;
import org.zhiqian.Windows;

/** A ledger is taken over and a table compiled; whoever leaves in between finds it again. */
@InTheBrowser
class LongWorkBrowserTest extends AtTheOffice {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private Windows windows;
    private Page page;

    @BeforeEach
    void open(Windows windows) {
        this.windows = windows;
        page = windows.open();
    }

    private void look(String name, String... allowed) {
        Screen.of(page).lookOpenToAll(name, allowed);
        page.setViewportSize(360, 640);
        Screen.of(page).look(name + "-narrow", allowed);
        page.setViewportSize(1366, 768);
    }

    private static String sample() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                LongWorkBrowserTest.class.getResourceAsStream("/config/demo/sample-cases.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void choose(String ledger) {
        page.locator("#file")
                .setInputFiles(new FilePayload("台账.yaml", "application/yaml", ledger.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator button(String name) {
        return page.locator("main button", new Page.LocatorOptions().setHasText(name));
    }

    private Locator row(String text) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    private static XSSFWorkbook opened(Download download) throws IOException {
        try (InputStream file = download.createReadStream()) {
            return new XSSFWorkbook(file);
        }
    }

    @Test
    void aLedgerWithErrorsIsCorrectedTakenOverAndFoundAgainAndItsTableOpenedAndExported() throws IOException {
        work.goTo("2026-11-20");
        windows.logIn(page, "leadgrp-530000");
        takeOver();
        table();
    }

    private void takeOver() throws IOException {
        page.navigate("/desk/imports.html");
        assertThat(page.getByText("本地区还没有承接过台账。")).isVisible();
        choose(sample().replace("industry: HURD", "industry: 不存在的行业").replace("people: 3\n", "people: 三\n"));
        button("核对").click();
        assertThat(page.locator("main [role=alert]").last()).containsText("处错误", PATIENTLY);
        Locator faults = page.locator("section tbody tr");
        assertThat(faults.first()).containsText("C01");
        assertThat(faults.first().locator("td")).hasCount(4);
        assertThat(button("承接")).isDisabled();
        look("import-with-errors", "YAML", "JSON", "yaml", "industry", "claim", "verify", "people");
        try (XSSFWorkbook errors =
                opened(page.waitForDownload(() -> page.getByText("导出错误（Excel）").click()))) {
            assertThat(errors.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("C01");
            assertThat(errors.getSheetAt(0).getLastRowNum()).isGreaterThan(1);
        }

        choose(sample());
        button("核对").click();
        assertThat(page.locator(".form-note")).containsText("没有错误：共 13 件，将新增 13 件", PATIENTLY);
        button("承接").click();
        page.waitForURL("/desk/imports.html?run=*");
        page.navigate("/desk/background.html");
        Locator takenOver = row("承接台账");
        assertThat(takenOver).containsText("新增 13 件", PATIENTLY);
        look("background");
        takenOver.getByText("看结果").click();
        assertThat(page.locator(".form-note")).containsText("承接完毕：共 13 件，新增 13 件");
    }

    private void table() throws IOException {
        page.navigate("/desk/imports.html");
        page.getByText("统计报表").click();
        Locator first = page.locator(".official tbody tr").first();
        assertThat(first).containsText("云南省");
        assertThat(page.locator("[name=asOf]")).hasValue("2026-11-20");
        Locator received = first.locator("a").first();
        assertThat(received).hasText("13");
        received.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#behind h2")).containsText("云南省　接访的欠薪诉求情况 · 接访数量(件)：13");
        assertThat(page.locator("#behind tbody tr")).hasCount(13);
        look("table");
        page.reload();
        assertThat(page.locator("#behind tbody tr")).hasCount(13);
        assertThat(page.locator("#behind a").first())
                .hasAttribute("href", Pattern.compile("/desk/case.html\\?case=\\d{6}-2026-\\d{6}"));

        try (XSSFWorkbook sheet =
                opened(page.waitForDownload(() -> page.getByText("导出 Excel").click()))) {
            assertThat(sheet.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("治理欠薪集中联合接访情况表");
        }
        page.locator("#report").getByText("导入导出记录").click();
        Locator exported = row("治理欠薪集中联合接访情况表-云南省-2026-11-20.xlsx");
        assertThat(page.waitForDownload(() -> exported.getByText("取文件").click()).suggestedFilename())
                .isEqualTo("治理欠薪集中联合接访情况表-云南省-2026-11-20.xlsx");
    }

    @Test
    void listsAreExportedInPlaceAndRefusalsAreRead() throws IOException {
        work.register("lsi-530125", Registrations.simple("2026-04-20"));
        windows.logIn(page, "lsi-530125");
        page.navigate("/desk/board.html");
        try (XSSFWorkbook sheet =
                opened(page.waitForDownload(() -> page.getByText("导出表格").click()))) {
            assertThat(sheet.getSheetAt(0).getLastRowNum()).isEqualTo(1);
        }
        page.navigate("/camunda/app/tasklist/default/");
        page.locator(".task-filter .name").getByText("本部门待领").click();
        assertThat(page.locator(".tasks-list li.task")).hasCount(1);
        assertThat(page.waitForDownload(() -> page.locator(".zq-export > a").click())
                        .suggestedFilename())
                .isEqualTo("本部门待领.xlsx");
        assertThat(page.locator(".zq-export .long-work")).containsText("已做好：本部门待领.xlsx");
        page.navigate("/desk/cases.html");
        jdbc.sql(
                        """
                INSERT INTO background_works (id, officer, place, file_name, media_type, state, done, total, begun_at, heard_at)
                SELECT gen_random_uuid(), 'lsi-530125', place, '虚拟.xlsx', 'text/plain', 'RUNNING', place, 7, TIMESTAMP '2026-04-20 09:59:00', TIMESTAMP '2026-04-20 10:00:00'
                FROM (VALUES (1), (2), (3)) AS taken(place)
                """)
                .update();
        page.locator("#export").click();
        assertThat(page.locator("#exporting [role=alert]")).containsText("您有 3 项导出还在进行");
        page.getByText("导入导出记录").first().click();
        assertThat(page.locator("progress")).hasCount(3);
        assertThat(page.locator("tbody")).containsText("2 / 7");
        look("background-going-on");
    }

    @Test
    void eachOfficerIsShownThePagesThatAreForHimOrHer() {
        windows.logIn(page, "hurd-530125");
        page.locator(".zq-more summary").click();
        assertThat(page.locator(".zq-more a")).hasText(new String[] {"导入导出记录"});
        page.locator(".zq-more a").click();
        assertThat(page.locator("header nav a:visible")).hasText(new String[] {"任务列表", "我的案件", "发起事项", "导入导出记录"});
        assertThat(page.locator("header nav [aria-current=page]")).hasText("导入导出记录");
        page.navigate("/desk/imports.html");
        assertThat(page.locator("main [role=alert]")).containsText("您不能承接台账");
        page.navigate("/desk/tables.html");
        assertThat(page.locator("main [role=alert]")).containsText("您不能查看该地区的报表");
    }
}
