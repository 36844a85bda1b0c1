package org.zhiqian.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which store and scanner the settings ask for. */
@Configuration(proxyBeanMethods = false)
class Stores {
    @Bean
    ContentStore contentStore(DocumentSettings settings) {
        return settings.s3().isUsed() ? new S3Store(settings.s3()) : new FileStore(settings.directory());
    }

    @Bean
    VirusScan virusScan(ScanSettings settings) {
        return settings.host().isBlank()
                ? new VirusScan.None()
                : new Clamd(settings.host(), settings.port(), settings.patience());
    }
}
