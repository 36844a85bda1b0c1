package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller;

class OutboxApiTest extends AtTheOffice {
    private static final String PASSWORD = "administrator-for-tests";

    @BeforeEach
    void knowThePassword() {
        User admin = work.engine()
                .getIdentityService()
                .createUserQuery()
                .userId("admin")
                .singleResult();
        admin.setPassword(PASSWORD);
        work.engine().getIdentityService().saveUser(admin);
    }

    @Test
    void theAdministratorSeesWhatWaitsAndSendsAgainWhatFailed() {
        work.goTo("2026-04-20");
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        Caller admin = Caller.basic(work.port(), "admin", PASSWORD);
        JsonNode waiting = admin.get("/api/outbox").json();
        assertThat(waiting.path("count").asInt()).isPositive();
        assertThat(waiting.at("/mails/0/caseNumber").asText()).isEqualTo(number);
        assertThat(waiting.at("/mails/0/subject").asText()).contains("新任务：受理审查");
        String id = waiting.at("/mails/0/id").asText();
        assertThat(admin.post("/api/outbox/" + id + "/retry", "{}").status()).isEqualTo(409);
        jdbc.sql("UPDATE outbox_mails SET state = 'failed' WHERE id = CAST(? AS uuid)")
                .param(id)
                .update();
        assertThat(admin.get("/api/outbox?state=FAILED").json().path("count").asInt())
                .isOne();
        assertThat(admin.post("/api/outbox/" + id + "/retry", "{}").status()).isEqualTo(204);
        assertThat(admin.get("/api/outbox?state=FAILED").json().path("count").asInt())
                .isZero();
    }

    @Test
    void nobodyElseSeesTheOutboxAndTheAdministratorSeesNoCase() {
        work.goTo("2026-04-20");
        String number = work.register("lsi-530125", Registrations.simple("2026-04-20"));
        assertThat(work.officer("lsi-530125").get("/api/outbox").status()).isEqualTo(403);
        assertThat(work.officer("leadgrp-530000").get("/api/outbox").status()).isEqualTo(403);
        assertThat(Caller.anonymous(work.port()).get("/api/outbox").status()).isEqualTo(401);
        Caller admin = Caller.basic(work.port(), "admin", PASSWORD);
        assertThat(admin.get("/api/cases").status()).isEqualTo(403);
        assertThat(admin.get("/api/cases/" + number).status()).isEqualTo(403);
        assertThat(admin.get("/engine-rest/task?maxResults=10").status()).isEqualTo(403);
    }
}
