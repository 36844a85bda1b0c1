package org.zhiqian.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.InTheBrowser;
import org.zhiqian.Registrations;
import org.zhiqian.Screen;
import org.zhiqian.Windows;
import org.zhiqian.documents.Samples;

/** The page of the evidence in a browser: files are handed in, looked at and withdrawn; the case is taken away and checked. */
@InTheBrowser
class EvidenceBrowserTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void picture(Page page, String name, String... allowed) {
        Screen.of(page).lookOpenToAll(name, allowed);
    }

    @Test
    void filesAreHandedInLookedAtAndWithdrawn(Windows windows) {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        Page page = windows.logIn(LSI);
        page.navigate("/desk/evidence.html?case=" + number);
        assertThat(page.getByText("还没有材料")).isVisible();
        page.getByLabel("种类").selectOption("SITE_PHOTO");
        page.getByLabel("文件（可选几个）").setInputFiles(new FilePayload[] {
            new FilePayload("现场东侧.png", "image/png", Samples.picture("png")),
            new FilePayload("用工协议.pdf", "application/pdf", Samples.pdf()),
            new FilePayload("通话.wav", "audio/wav", Samples.sound(200_000)),
            new FilePayload("工资表.docx", "application/octet-stream", Samples.docxWithMacros())
        });
        button(page, "上传").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("保存 3 份，1 份没有保存");
        assertThat(page.getByText("文件含有宏，没有保存")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(3);
        picture(page, "evidence");

        button(page, "查看 1 号 现场东侧").press("Enter");
        Locator shown = page.getByRole(AriaRole.DIALOG).locator("img");
        assertThat(shown).hasAttribute("alt", "现场东侧");
        Assertions.assertThat(shown.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(320);
        picture(page, "evidence-picture");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        button(page, "查看 2 号 用工协议").click();
        assertThat(page.getByRole(AriaRole.DIALOG).locator("iframe")).isVisible();
        page.waitForTimeout(1000);
        picture(page, "evidence-pdf");
        button(page, "关闭").click();
        button(page, "查看 3 号 通话").click();
        assertThat(page.getByRole(AriaRole.DIALOG).locator("audio")).isVisible();
        button(page, "关闭").click();

        button(page, "撤回 3 号 通话").click();
        page.getByLabel("撤回原因").fill("传错案件");
        button(page, "确定撤回").click();
        assertThat(page.locator("tbody tr").nth(2)).containsText("传错案件");
        picture(page, "evidence-withdrawn");
    }

    @Test
    void aCaseIsTakenAwayAndChecked(Windows windows) {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        Page page = windows.logIn(LSI);
        page.navigate("/desk/evidence.html?case=" + number);
        page.getByLabel("导出原因").fill("立卷归档");
        Download download = page.waitForDownload(() -> button(page, "导出案卷").click());
        Path archive = Path.of("target/browser/case.zip");
        download.saveAs(archive);
        assertThat(page.getByText("已导出。压缩包含个人信息")).isVisible();
        page.getByText("核对是否完整").click();
        page.getByLabel("案卷压缩包（ZIP）").setInputFiles(archive);
        button(page, "核对").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("全部内容与导出时一致");
        assertThat(page.getByText("案卷.pdf")).isVisible();
        picture(page, "archive-check", "case", "zip", "json", "SHA", "SUMS", "txt");
    }
}
