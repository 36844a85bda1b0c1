package org.zhiqian.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiqian.documents.ArchiveSource;
import org.zhiqian.documents.Contents;
import org.zhiqian.documents.FileName;
import org.zhiqian.kernel.CaseId;

/** The originals in the archive of a case, each under its number and title; what was withdrawn in a directory of its own. */
@Component
class EvidenceArchive implements ArchiveSource {
    private static final int LONGEST_TITLE = 90;

    private final CaseEvidence evidence;
    private final Contents contents;

    EvidenceArchive(CaseEvidence evidence, Contents contents) {
        this.evidence = evidence;
        this.contents = contents;
    }

    @Override
    public List<Part> partsOf(CaseId id) {
        return evidence.of(id).stream().map(this::part).toList();
    }

    private Part part(Evidence one) {
        String directory = one.withdrawal() == null ? "材料/" : "材料/已撤回/";
        String ending = one.fileName().substring(one.fileName().lastIndexOf('.'));
        String name = "%03d-%s-%s%s"
                .formatted(
                        one.position(),
                        FileName.part(evidence.labelOf(one), LONGEST_TITLE),
                        FileName.part(one.title().replace('/', '_').replace('\\', '_'), LONGEST_TITLE),
                        ending);
        return new Part(
                directory + name,
                one.content().size(),
                () -> contents.open(one.content().id()));
    }
}
