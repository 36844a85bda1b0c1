package org.zhiqian.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the files of {@code config/campaigns/}; one beside the program goes before the built-in one of that name. */
@Component
class CampaignFiles {
    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final String beside;

    CampaignFiles(Environment environment) {
        beside = environment.getProperty("ZHIQIAN_CONFIG_DIR", "./config");
    }

    /** The text of each file by its name without {@code .yaml}. */
    Map<String, String> in(String directory) {
        Map<String, String> texts = new TreeMap<>();
        collect("classpath*:config/" + directory + "/*.yaml", texts);
        collect("file:" + beside + "/" + directory + "/*.yaml", texts);
        return texts;
    }

    private void collect(String pattern, Map<String, String> texts) {
        try {
            for (Resource file : resources.getResources(pattern)) {
                String name = String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", "");
                texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
