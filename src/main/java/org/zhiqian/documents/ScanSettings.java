package org.zhiqian.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a ClamAV daemon listens.
 *
 * @param host empty where there is none
 * @param patience for one answer
 */
@ConfigurationProperties("zhiqian.virus-scan")
record ScanSettings(
        @DefaultValue("") String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration patience) {}
