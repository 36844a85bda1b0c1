package org.zhiqian;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole program on a random port with demo officers and no job executor, on a fresh database: H2 in memory, or a
 * real PostgreSQL with {@code -Dzhiqian.test.database=postgres}. All tests with this annotation share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "zhiqian.notification.dispatch.enabled=false",
            "zhiqian.takeover.demo-ledger=",
            "zhiqian.reception.schedule.enabled=false",
            "zhiqian.filing.schedule.enabled=false",
            "zhiqian.prevention.schedule.enabled=false",
            "zhiqian.documents.directory=target/test-documents/${zhiqian.fork:1}",
            "zhiqian.board.keep=0s",
            "zhiqian.board.screens[0].region=530125",
            "zhiqian.board.screens[0].key-sha256=87814968531a94a303a61d4c04fd9944670a8c150cc84d279546d0dc54a87952",
            "zhiqian.keys.directory=target/test-keys/${zhiqian.fork:1}"
        })
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = ZhiqianTest.Database.class)
@Import(ZhiqianTest.Stand.class)
@TestExecutionListeners(
        listeners = ZhiqianTest.OwnEngine.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ZhiqianTest {
    /** A database of its own for the context. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String url = "postgres".equals(System.getProperty("zhiqian.test.database"))
                    ? postgres()
                    : "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT;DB_CLOSE_DELAY=-1";
            String user = url.contains("postgresql") ? "postgres" : "sa";
            TestPropertyValues.of("spring.datasource.url=" + url, "spring.datasource.username=" + user)
                    .applyTo(context);
        }

        static String postgres() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                return server.getJdbcUrl("postgres", "postgres")
                        + "&options=-c%20jit=off%20-c%20plan_cache_mode=force_custom_plan%20-c%20work_mem=16MB";
            } catch (IOException noServer) {
                throw new UncheckedIOException(noServer);
            }
        }

        /** After the program, not while it still writes. */
        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException alreadyGone) {
                throw new UncheckedIOException(alreadyGone);
            }
        }
    }

    /** The engine's interfaces serve the last engine started in the process; makes it the one of this context. */
    class OwnEngine implements TestExecutionListener {
        @Override
        public void beforeTestClass(TestContext test) {
            ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
        }
    }

    /** Stands in for what the program takes from outside, the time, and watches which ways are walked. */
    @TestConfiguration(proxyBeanMethods = false)
    class Stand {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Lazy
        Workplace workplace(Environment environment, ProcessEngine engine, JdbcClient jdbc, MovableClock clock) {
            return new Workplace(environment, engine, jdbc, clock);
        }

        @Bean
        Walked walked() {
            return new Walked();
        }
    }
}
