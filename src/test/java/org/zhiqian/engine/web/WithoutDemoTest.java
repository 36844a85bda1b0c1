package org.zhiqian.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.zhiqian.ZhiqianTest;
import org.zhiqian.engine.Caller;

/** The program as a county runs it: no demo officers, one administrator with a password shown once. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("test")
@ContextConfiguration(initializers = ZhiqianTest.Database.class)
@Import(ZhiqianTest.Stand.class)
class WithoutDemoTest {
    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Test
    void hasNoDemoOfficersAndRefusesThoseOfAnOlderStart() {
        assertThat(identity.createUserQuery().list())
                .extracting(User::getId)
                .containsExactlyInAnyOrder("sealed", "admin");
        for (String known : new String[] {"zhiqian-demo", "admin", "demo", "password"}) {
            assertThat(Caller.basic(port, "admin", known).get("/api/me").status())
                    .isEqualTo(401);
        }
        User left = identity.newUser("lsi-530125");
        left.setPassword(Caller.DEMO_PASSWORD);
        identity.saveUser(left);
        identity.setUserInfo("lsi-530125", "demo", "true");
        assertThat(Caller.officer(port, "lsi-530125").get("/api/me").status()).isEqualTo(401);
        assertThat(Caller.anonymous(port)
                        .signIn("lsi-530125", Caller.DEMO_PASSWORD)
                        .header("Location"))
                .endsWith("/login?error=demo");
    }
}
