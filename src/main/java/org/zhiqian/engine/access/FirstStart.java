package org.zhiqian.engine.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;

/** Brings accounts, grants and filters into the engine when the program starts; changes nothing the second time. */
@Component
class FirstStart {
    private static final String ADMINISTRATOR = "admin";
    private static final String DEMO_PASSWORD = "zhiqian-demo";

    private final AccountRegister register;
    private final Grants grants;
    private final Filters filters;
    private final Officers officers;
    private final TransactionOperations transaction;
    private final Environment environment;

    FirstStart(
            AccountRegister register,
            Grants grants,
            Filters filters,
            Officers officers,
            TransactionOperations transaction,
            Environment environment) {
        this.register = register;
        this.grants = grants;
        this.filters = filters;
        this.officers = officers;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Order(0)
    @EventListener(ApplicationStartedEvent.class)
    void prepare() {
        String notice = Objects.requireNonNull(transaction.execute(status -> prepareAccounts()));
        if (!notice.isBlank()) {
            System.out.println(notice);
        }
    }

    private String prepareAccounts() {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        grants.grantAll();
        filters.createMissing();
        register.seal();
        String demoHash = demo ? register.hash(DEMO_PASSWORD) : SealedAccount.HASH;
        for (Officer officer : officers.all()) {
            register.bring(officer, officer.demo() ? demoHash : SealedAccount.HASH);
        }
        register.dismissOthers(officers);
        return administratorNotice() + (demo ? demoNotice() : "");
    }

    private String administratorNotice() {
        if (register.exists(ADMINISTRATOR)) {
            return "";
        }
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().encodeToString(random);
        register.createAdministrator(ADMINISTRATOR, register.hash(password));
        return """

                ────────────────────────────────────────────────────────────
                首次启动：已建立管理员账号 %s，初始密码 %s
                只显示这一次，请立即登录 Admin 修改。
                ────────────────────────────────────────────────────────────
                """
                .formatted(ADMINISTRATOR, password);
    }

    private String demoNotice() {
        return """

                ============================================================
                演 示 环 境 —— 账号和密码是公开的，不得存放真实数据！
                打开  http://localhost:%s/
                密码  %s
                登记  lsi-530125      宜良县劳动保障监察大队
                审核  leadgrp-530125  宜良县治欠办（可进 Cockpit 督办）
                协办  hurd-530125     宜良县住房和城乡建设局
                上级  leadgrp-530100  昆明市    leadgrp-530000  云南省
                其他  <部门代码>-<区划代码>，另有临翔 530902、麒麟 530302
                ============================================================
                """
                .formatted(environment.getProperty("local.server.port", "8080"), DEMO_PASSWORD);
    }
}
