package org.zhiqian.protection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys lie.
 *
 * @param directory readable by the product's own account only
 * @param create whether missing keys are made at the start; off where several nodes share a database
 */
@ConfigurationProperties("zhiqian.keys")
record KeySettings(@DefaultValue("./data/keys") String directory, @DefaultValue("true") boolean create) {}
