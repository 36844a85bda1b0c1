package org.zhiqian.engine.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are borne, and what answers without a login.
 *
 * @param failures wrong passwords for one account from one address until it is locked there
 * @param failuresOfAccount the same from all addresses together
 * @param failuresFromAddress the same for all accounts together; an office may share one address
 * @param window how long a wrong password counts
 * @param openPaths beginnings of paths that anybody may read
 * @param openPosts paths of questions that anybody may ask and that change nothing
 */
@ConfigurationProperties("zhiqian.engine.login")
record LoginProperties(
        @DefaultValue("5") int failures,
        @DefaultValue("20") int failuresOfAccount,
        @DefaultValue("100") int failuresFromAddress,
        @DefaultValue("10m") Duration window,
        @DefaultValue({"/public/", "/webjars/chart.js/"}) List<String> openPaths,
        @DefaultValue("/public/status") List<String> openPosts) {}
