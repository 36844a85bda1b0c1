package org.zhiqian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Case management for wage-arrears petitions (根治欠薪). */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ZhiqianApplication {
    public static void main(String[] args) {
        SpringApplication.run(ZhiqianApplication.class, args);
    }
}
