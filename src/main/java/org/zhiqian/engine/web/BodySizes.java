package org.zhiqian.engine.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a call may send.
 *
 * @param usual for every path
 * @param uploads for single paths that take files, from those who may register petitions
 */
@ConfigurationProperties("zhiqian.bodies")
record BodySizes(@DefaultValue("1MB") DataSize usual, @DefaultValue Map<String, DataSize> uploads) {
    int mostBytes(String path, boolean registrar) {
        DataSize most = registrar ? uploads.getOrDefault(path, usual) : usual;
        return Math.toIntExact(most.toBytes());
    }
}
