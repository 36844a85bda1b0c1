package org.zhiqian.printing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code config/printing/fonts.yaml}.
 *
 * @param fonts TrueType files for PDF; those that exist are used, the first that has a character draws it
 */
@ConfigurationProperties(prefix = "zhiqian.printing", ignoreUnknownFields = false)
record PrintingSettings(@DefaultValue List<String> fonts) {}
