package org.zhiqian.documents;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.zhiqian.documents.FileType.Family;

/**
 * What may be sent.
 *
 * @param most how large a file of each family may be
 */
@ConfigurationProperties("zhiqian.uploads")
record UploadSettings(Map<Family, DataSize> most) {
    DataSize most(Family family) {
        return Optional.ofNullable(most.get(family))
                .orElseThrow(() -> new IllegalStateException("zhiqian.uploads.most 缺少 " + family));
    }
}
