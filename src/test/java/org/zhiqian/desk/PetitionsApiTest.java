package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

class PetitionsApiTest extends AtTheOffice {
    private Answer post(String login, Map<String, Object> fields, String key) {
        return work.officer(login).call("POST", "/api/petitions", json(fields), "Idempotency-Key", key);
    }

    private static String json(Map<String, Object> fields) {
        try {
            return new ObjectMapper().writeValueAsString(fields);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    @Test
    void registersAndGivesNumberAndQueryCodeAtOnce() {
        Answer answer = post("lsi-530125", Registrations.simple("2026-04-20"), "k-1");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("number").asText()).isEqualTo("530125-2026-000001");
        assertThat(answer.json().path("queryCode").asText()).matches("[A-HJ-NP-Z2-9]{8}");
        assertThat(work.openTasks("530125-2026-000001")).containsExactly("受理审查");
    }

    @Test
    void theSameKeyAndBodyIsTheSameCaseAndAnotherBodyIsRefused() {
        String first = post("lsi-530125", Registrations.simple("2026-04-20"), "k-2")
                .json()
                .path("number")
                .asText();
        Answer again = post("lsi-530125", Registrations.simple("2026-04-20"), "k-2");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("number").asText()).isEqualTo(first);
        Answer other = post("lsi-530125", with(Registrations.simple("2026-04-20"), "people", 4), "k-2");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.message()).contains("换一个新的键");
        assertThat(post("lsi-530902", Registrations.simple("2026-04-20"), "k-2").status())
                .isEqualTo(201);
    }

    @Test
    void theSameRequestTwiceAtOnceMakesOneCase() throws Exception {
        ExecutorService line = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                calls.add(() -> Caller.officer(work.port(), "lsi-530125")
                        .call(
                                "POST",
                                "/api/petitions",
                                json(Registrations.simple("2026-04-20")),
                                "Idempotency-Key",
                                "k-3"));
            }
            for (Future<Answer> call : line.invokeAll(calls)) {
                assertThat(call.get().status()).as(call.get().body()).isIn(200, 201);
            }
        } finally {
            line.shutdown();
        }
        assertThat(jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single())
                .isOne();
    }

    @Test
    void numbersRunWithoutGapsOrDoublesWhenManyRegisterAtOnce() throws Exception {
        ExecutorService line = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                calls.add(() -> Caller.officer(work.port(), "lsi-530125")
                        .post("/api/petitions", json(with(Registrations.simple("2026-04-20"), "newMatter", true))));
            }
            for (Future<Answer> call : line.invokeAll(calls)) {
                assertThat(call.get().status()).as(call.get().body()).isEqualTo(201);
            }
        } finally {
            line.shutdown();
        }
        assertThat(jdbc.sql("SELECT number FROM cases ORDER BY number")
                        .query(String.class)
                        .list())
                .hasSize(12)
                .startsWith("530125-2026-000001")
                .endsWith("530125-2026-000012");
    }

    @Test
    void bodiesThatWouldFillTheMemoryOrTheProcessorAreTurnedAway() {
        Answer large = work.officer("lsi-530125")
                .post("/api/petitions", "{\"respondents\":[" + "1,".repeat(2_000_000) + "1]}");
        assertThat(large.status()).isEqualTo(413);
        Answer digits =
                post("lsi-530125", with(Registrations.simple("2026-04-20"), "people", "9".repeat(500_000)), "k-digits");
        assertThat(digits.status()).isEqualTo(400);
        assertThat(fields(digits)).containsExactly("people");
    }

    @Test
    void formInputThatIsNoPlainValueIsRefused() {
        for (String value : List.of(
                "{\"type\":\"Object\",\"value\":\"rO0AB\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
                        + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
                "{\"type\":\"Object\",\"value\":\"{}\",\"valueInfo\":{\"objectTypeName\":\"javax.swing.JEditorPane\","
                        + "\"serializationDataFormat\":\"application/json\"}}",
                "{\"type\":\"File\",\"value\":\"AAAA\",\"valueInfo\":{\"filename\":\"x\"}}",
                "{\"type\":\"Json\",\"value\":\"" + "[".repeat(2_000) + "\"}")) {
            Answer answer = work.officer("lsi-530125")
                    .post(
                            "/engine-rest/process-definition/key/petition/submit-form",
                            "{\"variables\":{\"people\":" + value + "}}");
            assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        }
        assertThat(jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single())
                .isZero();
    }

    @Test
    void namesEveryFaultyFieldAtOnceInChinese() {
        Answer answer = work.officer("lsi-530125")
                .post(
                        "/api/petitions",
                        """
                        {"channel":"FAX","receivedOn":"2026-02-30","petitionerName":" ","petitionerRole":"SELF",
                         "petitionerPhone":"123","people":-1,"migrants":0.5,"claimedAmount":"1.234","periodFrom":"2026-13",
                         "periodTo":"2026-03","demand":"工资","employerCategory":"CONSTRUCTION","employerName":"虚拟公司",
                         "employerCreditCode":"91530100XN0000020A","projectIndustry":"HOUSING","ownership":"PPP",
                         "respondents":[{"role":"DEVELOPER","nome":"x"}],"remark":"x"}
                        """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "channel",
                        "receivedOn",
                        "petitionerName",
                        "petitionerPhone",
                        "people",
                        "migrants",
                        "claimedAmount",
                        "periodFrom",
                        "employerCreditCode",
                        "ownership",
                        "respondents1.nome",
                        "remark");
        assertThat(answer.message()).doesNotContainPattern("[a-z]{4,}Exception|null|must be");
        assertThat(jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single())
                .isZero();
    }

    @Test
    void checksWhatFieldsSayTogether() {
        Answer answer = post(
                "lsi-530125",
                with(
                        Registrations.simple("2026-04-21"),
                        "migrants",
                        9,
                        "rosterPeople",
                        8,
                        "lowIncomePeople",
                        7,
                        "periodTo",
                        "2026-01",
                        "petitionerIdNumber",
                        "530000199001010012",
                        "petitionerName",
                        "工人😀",
                        "petitionerRole",
                        "AGENT",
                        "claimedAmount",
                        "0"),
                "k-4");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "receivedOn",
                        "periodTo",
                        "migrants",
                        "rosterPeople",
                        "lowIncomePeople",
                        "petitionerName",
                        "petitionerIdNumber",
                        "representativeName",
                        "claimedAmount");
    }

    @Test
    void whatIsNoJsonIsRefusedInChinese() {
        for (String body : List.of("", "[", "[]", "\"x\"", "null", "{\"people\":}")) {
            Answer answer = work.officer("lsi-530125").post("/api/petitions", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.message()).as(body).containsPattern("[\\u4e00-\\u9fa5]");
        }
    }

    @Test
    void whatWasTypedComesBackWithoutMarkup() {
        String typed = "<img src=x onerror=alert(1)>";
        Answer own = post("lsi-530125", with(Registrations.simple("2026-04-20"), "claimedAmount", typed), "k-9");
        assertThat(own.status()).isEqualTo(400);
        assertThat(own.message()).contains("＜img").doesNotContain("<");
        Answer engine = work.tryToRegister("lsi-530125", with(Registrations.simple("2026-04-20"), typed, "x"));
        assertThat(engine.status()).isEqualTo(400);
        assertThat(engine.body()).doesNotContain("<");
    }

    @Test
    void nobodyRegistersElsewhereOrWithoutTheDuty() {
        Map<String, Object> elsewhere = with(Registrations.simple("2026-04-20"), "region", "530902");
        assertThat(post("lsi-530125", elsewhere, "k-5").status()).isEqualTo(403);
        Answer withoutDuty = post("hurd-530125", Registrations.simple("2026-04-20"), "k-6");
        assertThat(withoutDuty.status()).isEqualTo(409);
        assertThat(withoutDuty.message()).startsWith("本单位不办理「诉求办理」：由治欠办、");
        assertThat(Caller.anonymous(work.port())
                        .post("/api/petitions", json(Registrations.simple("2026-04-20")))
                        .status())
                .isIn(401, 403);
        assertThat(jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single())
                .isZero();
    }

    @Test
    void aPrefectureRegistersForItsCountiesAndItself() {
        Answer county = post("lsi-530100", with(Registrations.simple("2026-04-20"), "region", "530125"), "k-7");
        assertThat(county.json().path("region").asText()).isEqualTo("530125");
        Answer own = post("lsi-530100", Registrations.simple("2026-04-20"), "k-8");
        assertThat(own.json().path("region").asText()).isEqualTo("530100");
    }

    private static Set<String> fields(Answer answer) {
        return StreamSupport.stream(answer.json().path("fields").spliterator(), false)
                .map(field -> field.path("field").asText())
                .collect(Collectors.toSet());
    }
}
