package org.zhiqian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.kernel.CaseId;

/** The record of a case: whoever changes, removes or exchanges an entry behind the program's back is found out. */
class AuditChainTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";

    @Autowired
    Audit audit;

    @Autowired
    EarlierDisclosures earlier;

    @Autowired
    TransactionTemplate transaction;

    private final CaseId id = CaseId.random();

    @BeforeEach
    void fiveEntries() {
        for (int i = 1; i <= 5; i++) {
            audit.record(id, AuditAction.VIEWED, "材料", "e" + i, null);
        }
    }

    private void tamper(String sql) {
        assertThat(jdbc.sql(sql).param("id", id.value()).update()).isPositive();
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(audit.of(id)).extracting(AuditEntry::sequence).containsExactly(1, 2, 3, 4, 5);
        assertThat(audit.faults(id)).isEmpty();
        assertThat(audit.faults(CaseId.random())).isEmpty();
    }

    @Test
    void aChangedEntryIsFound() {
        tamper("UPDATE audit_entries SET officer = 'leadgrp-530125' WHERE case_id = :id AND sequence = 3");
        assertThat(audit.faults(id)).containsExactly("第 3 条与签名不符，内容或者次序被改动");
    }

    @Test
    void aShiftedTimeIsFound() {
        tamper("UPDATE audit_entries SET happened_at = happened_at + INTERVAL '1' SECOND"
                + " WHERE case_id = :id AND sequence = 2");
        assertThat(audit.faults(id)).containsExactly("第 2 条与签名不符，内容或者次序被改动");
    }

    @Test
    void aRemovedEntryIsFound() {
        tamper("DELETE FROM audit_entries WHERE case_id = :id AND sequence = 3");
        assertThat(audit.faults(id)).contains("第 3 条至第 3 条缺失");
    }

    @Test
    void aRemovedEntryIsFoundAlsoWhereTheOthersMoveUp() {
        tamper("DELETE FROM audit_entries WHERE case_id = :id AND sequence = 3");
        tamper("UPDATE audit_entries SET sequence = 3 WHERE case_id = :id AND sequence = 4");
        tamper("UPDATE audit_entries SET sequence = 4 WHERE case_id = :id AND sequence = 5");
        tamper("UPDATE audit_heads SET sequence = 4 WHERE case_id = :id");
        assertThat(audit.faults(id)).contains("第 3 条与签名不符，内容或者次序被改动");
    }

    @Test
    void theLastEntriesCannotBeCutOff() {
        tamper("DELETE FROM audit_entries WHERE case_id = :id AND sequence = 5");
        assertThat(audit.faults(id)).containsExactly("末尾与登记的条数不符，最后的记录被删除或者改动");
        tamper("UPDATE audit_heads SET sequence = 4, signature = (SELECT signature FROM audit_entries"
                + " WHERE case_id = :id AND sequence = 4) WHERE case_id = :id");
        assertThat(audit.faults(id)).containsExactly("末尾与登记的条数不符，最后的记录被删除或者改动");
        tamper("DELETE FROM audit_entries WHERE case_id = :id");
        assertThat(audit.faults(id)).isNotEmpty();
    }

    @Test
    void exchangedEntriesAreFound() {
        tamper("UPDATE audit_entries SET sequence = 99 WHERE case_id = :id AND sequence = 2");
        tamper("UPDATE audit_entries SET sequence = 2 WHERE case_id = :id AND sequence = 4");
        tamper("UPDATE audit_entries SET sequence = 4 WHERE case_id = :id AND sequence = 99");
        assertThat(audit.faults(id)).isNotEmpty();
    }

    @Test
    void whatRollsBackIsNoEntry() {
        transaction.executeWithoutResult(status -> {
            audit.record(id, AuditAction.DOWNLOADED, "材料", null, null);
            status.setRollbackOnly();
        });
        assertThat(audit.of(id)).hasSize(5);
        assertThat(audit.faults(id)).isEmpty();
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        CaseId fresh = CaseId.random();
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> views = IntStream.range(0, 80)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        audit.record(fresh, AuditAction.VIEWED, "材料", "e" + i, null);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> view : officers.invokeAll(views)) {
                assertThat(view.get()).isTrue();
            }
        } finally {
            officers.shutdown();
        }
        assertThat(audit.of(fresh)).hasSize(80);
        assertThat(audit.faults(fresh)).isEmpty();
    }

    @Test
    void disclosuresFromBeforeTheChainAreCarriedOver() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        CaseId registered = new CaseId(jdbc.sql("SELECT id FROM cases WHERE number = ?")
                .param(number)
                .query(UUID.class)
                .single());
        jdbc.sql("INSERT INTO disclosures (id, case_id, officer, disclosed_at) VALUES (?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        registered.value(),
                        "hrss-530125",
                        OffsetDateTime.parse("2026-03-02T10:00:00.123456+08:00"))
                .update();
        earlier.carryOver();
        earlier.carryOver();
        assertThat(audit.of(registered)).singleElement().satisfies(entry -> {
            assertThat(entry.officer()).isEqualTo("hrss-530125");
            assertThat(entry.action()).isEqualTo(AuditAction.DISCLOSED);
            assertThat(entry.happenedAt()).isEqualTo("2026-03-02T02:00:00.123Z");
        });
        assertThat(audit.faults(registered)).isEmpty();
    }

    @Test
    void theLeadingOfficeReadsTheChainAndHearsWhetherItIsWhole() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.officer(LSI).post("/api/cases/" + number + "/disclosures", "{}");
        Answer answer = work.officer("leadgrp-530125").get("/api/cases/" + number + "/audit");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("whole").asBoolean()).isTrue();
        assertThat(answer.json().at("/entries/0/action/label").asText()).isEqualTo("显示个人信息");
        assertThat(answer.json().at("/entries/0/subject").asText()).isEqualTo("诉求人联系方式");
        assertThat(answer.json().at("/entries/0/officer").asText()).contains("宜良县");
        assertThat(answer.body()).doesNotContain("工人甲").doesNotContain("19900000001");

        jdbc.sql("UPDATE audit_entries SET officer = 'leadgrp-530125'").update();
        Answer broken = work.officer("leadgrp-530000").get("/api/cases/" + number + "/audit");
        assertThat(broken.json().path("whole").asBoolean()).isFalse();
        assertThat(broken.json().at("/faults/0").asText()).contains("第 1 条与签名不符");
    }

    @Test
    void othersDoNotReadTheChain() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        Answer inspector = work.officer(LSI).get("/api/cases/" + number + "/audit");
        assertThat(inspector.status()).isEqualTo(403);
        assertThat(inspector.message()).contains("治欠办");
        assertThat(work.officer("leadgrp-530902")
                        .get("/api/cases/" + number + "/audit")
                        .status())
                .isEqualTo(404);
    }
}
