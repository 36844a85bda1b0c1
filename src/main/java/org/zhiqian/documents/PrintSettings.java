package org.zhiqian.documents;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code config/tables/print.yaml}, as far as it is about every printed page.
 *
 * @param fonts TrueType files for PDF; those that exist are used, the first for whatever it has
 */
@ConfigurationProperties("zhiqian.reporting")
record PrintSettings(@DefaultValue List<String> fonts) {}
