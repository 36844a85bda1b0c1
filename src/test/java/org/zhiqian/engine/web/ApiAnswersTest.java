package org.zhiqian.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.Refusal;

class ApiAnswersTest {
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ApiAnswers())
            .build();

    @Test
    void saysARefusalWithoutItsWrapping() throws Exception {
        expect(fail("refusal"), 409, "Refusal", "不能销号：请先登记支付。");
        expect(fail("wrapped"), 409, "Refusal", "不能销号：请先登记支付。");
    }

    @Test
    void namesEveryFaultyField() throws Exception {
        MockHttpServletResponse answer = fail("invalid");
        expect(answer, 400, "InvalidInput", "电话：不是 11 位数字。");
        assertThat(answer.getContentAsString()).contains("\"fields\":[{\"field\":\"phone\",\"label\":\"电话\"");
        assertThat(body("{\"name\":\"\"}").getContentAsString()).contains("\"field\":\"name\"", "不能空");
        assertThat(body("{\"name\":\"x\",\"count\":\"many\"}").getContentAsString())
                .contains("\"field\":\"count\"", "格式不对");
        expect(body("{\"name\":"), 400, "BadRequest", "提交的内容不是正确的 JSON，请检查后重试。");
        assertThat(perform(MockMvcRequestBuilders.post("/fail")).getContentAsString())
                .contains("\"field\":\"how\"", "必须填写");
    }

    @Test
    void saysThatAColleagueWasFaster() throws Exception {
        expect(fail("race"), 409, "Conflict", "该任务刚被其他人员处理，请刷新后再看。");
    }

    @Test
    void keepsTheReasonOfAStatus() throws Exception {
        expect(fail("status"), 422, "Unprocessable", "同一编号已用于别的诉求。");
    }

    @Test
    void tellsNothingAboutADefect() throws Exception {
        MockHttpServletResponse answer = fail("defect");
        expect(answer, 500, "Error", "系统出错，已经记录。请稍后再试，仍不行请联系管理员。");
        assertThat(answer.getContentAsString()).doesNotContain("secret");
    }

    @Test
    void saysMethodAndFormatInChinese() throws Exception {
        expect(perform(MockMvcRequestBuilders.get("/fail")), 405, "MethodNotAllowed", "这个地址不支持这种操作。");
        assertThat(perform(MockMvcRequestBuilders.post("/body")
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("x"))
                        .getStatus())
                .isEqualTo(415);
    }

    private MockHttpServletResponse fail(String how) throws Exception {
        return perform(MockMvcRequestBuilders.post("/fail").param("how", how));
    }

    private MockHttpServletResponse body(String json) throws Exception {
        return perform(MockMvcRequestBuilders.post("/body")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static void expect(MockHttpServletResponse answer, int status, String type, String message)
            throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains("\"type\":\"" + type + "\",\"message\":\"" + message + "\"");
    }

    @RestController
    static class Failing {
        record Body(@NotBlank(message = "不能空") String name, int count) {}

        @PostMapping("/body")
        void body(@Valid @RequestBody Body body) {}

        @PostMapping("/fail")
        void fail(@RequestParam String how) {
            Refusal refusal = new Refusal("不能销号：请先登记支付。");
            throw switch (how) {
                case "refusal" -> refusal;
                case "wrapped" -> new IllegalStateException("a", new IllegalStateException("b", refusal));
                case "invalid" -> new InvalidInput(List.of(new InvalidInput.Problem("phone", "电话", "不是 11 位数字")));
                case "race" -> new OptimisticLockingException("x");
                case "status" -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "同一编号已用于别的诉求。");
                default -> new IllegalStateException("secret");
            };
        }
    }
}
