package org.zhiqian.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * {@code config/documents/evidence.yaml}.
 *
 * @param kinds in the order of the list on the page
 * @param mostFiles on one case
 * @param mostTogether all files of one case
 */
@ConfigurationProperties(prefix = "zhiqian.evidence", ignoreUnknownFields = false)
public record EvidenceSettings(List<Kind> kinds, int mostFiles, DataSize mostTogether) {
    /**
     * A kind of evidence.
     *
     * @param personal whether only those who see every case of the region, and whoever uploaded it, may open it
     */
    public record Kind(String code, String label, boolean personal) {}

    Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
