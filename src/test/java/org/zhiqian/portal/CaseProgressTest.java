package org.zhiqian.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

/** Workers ask where their case stands, and others try to. */
class CaseProgressTest extends AtTheOffice {
    private static final String OFFICER = "lsi-530125";

    private Caller visitor;
    private String number;
    private String code;

    @BeforeEach
    void aCaseIsRegistered() {
        visitor = Caller.anonymous(work.port());
        number = work.register(OFFICER, Registrations.simple("2026-04-20"));
        code = jdbc.sql("SELECT query_code FROM cases WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private Answer ask(String code, String phone) {
        return visitor.form("/public/status", "code=" + code + "&phone=" + phone);
    }

    @Test
    void codeAndEndOfTheTelephoneNumberShowStageUnitAndNextDate() {
        Answer answer = ask(code, "0001");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains(number, "已登记", "正在审查是否受理", "宜良县劳动保障监察", "前完成「受理审查」")
                .doesNotContain("工人甲", "19900000001", "虚拟", code);

        work.complete(OFFICER, number, "accept-petition", Handling.ACCEPTED);
        assertThat(ask(code.toLowerCase(Locale.ROOT), "0001").body()).contains("核实中", "已经受理", "前完成「核实情况」");

        work.goTo("2026-07-20");
        assertThat(ask(code, "0001").body()).contains("已超过", "您可以来电催问");
    }

    @Test
    void aWrongPairTellsNothing() {
        Answer wrongPhone = ask(code, "0002");
        Answer wrongCode = ask("ABCDEFGH", "0001");
        assertThat(wrongPhone.status()).isEqualTo(404);
        assertThat(wrongPhone.body()).contains("查询码与手机号后四位不符").doesNotContain(number);
        assertThat(wrongPhone.body().replace(code, ""))
                .isEqualTo(wrongCode.body().replace("ABCDEFGH", ""));

        assertThat(ask("", "").body()).contains("查询码是登记时给您的 8 位字母和数字");
        assertThat(ask(code, "12a4").body()).contains("请填写登记时所留手机号的后四位数字");
        assertThat(ask("%3Cscript%3E", "0001").body()).doesNotContain("<script>");
        assertThat(ask("A".repeat(5000), "0001").status()).isEqualTo(400);
    }

    @Test
    void whoeverTriesOutNumbersIsStoppedForAnHour() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(ask(code, "100" + wrong).status()).isEqualTo(404);
        }
        Answer stopped = ask(code, "0001");
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.body()).contains("查询次数过多，请 60 分钟后再试");

        clock.moveTo(LocalDateTime.parse("2026-04-20T11:01"));
        assertThat(ask(code, "0001").status()).isEqualTo(200);
    }

    @Test
    void oneAddressMayAskSixtyTimesAnHourEvenAllAtOnce() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> questions = IntStream.range(0, 90)
                    .mapToObj(one -> (Callable<Integer>) () -> ask(code, "0001").status())
                    .toList();
            List<Integer> answers = many.invokeAll(questions).stream()
                    .map(CaseProgressTest::get)
                    .toList();
            assertThat(answers)
                    .containsOnly(200, 429)
                    .filteredOn(status -> status == 200)
                    .hasSize(60);
        } finally {
            many.shutdownNow();
        }
        assertThat(ask(code, "0001").status()).isEqualTo(429);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM status_inquiries WHERE code_index LIKE ? OR address_index LIKE '%127%'")
                        .param("%" + code + "%")
                        .query(Integer.class)
                        .single())
                .as("neither code nor address is kept")
                .isZero();
    }

    private static Integer get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
