package org.zhiqian.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Archives of cases.
 *
 * @param most how much goes into one
 */
@ConfigurationProperties("zhiqian.archives")
record ArchiveSettings(@DefaultValue("2GB") DataSize most) {}
