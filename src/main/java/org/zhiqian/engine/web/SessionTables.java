package org.zhiqian.engine.web;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Two requests of one page may store the same attribute at once; the later one wins instead of failing. */
@Configuration(proxyBeanMethods = false)
class SessionTables {
    private static final String H2 =
            """
            MERGE INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
            VALUES (?, ?, ?)""";
    private static final String POSTGRESQL =
            """
            INSERT INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            VALUES (?, ?, ?)
            ON CONFLICT (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
            DO UPDATE SET ATTRIBUTE_BYTES = EXCLUDED.ATTRIBUTE_BYTES""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterAttributeWins(DataSourceProperties database) {
        boolean h2 = DatabaseDriver.fromJdbcUrl(database.determineUrl()) == DatabaseDriver.H2;
        return sessions -> sessions.setCreateSessionAttributeQuery(h2 ? H2 : POSTGRESQL);
    }
}
