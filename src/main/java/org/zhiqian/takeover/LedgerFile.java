package org.zhiqian.takeover;

import java.util.function.Consumer;
import org.zhiqian.takeover.model.FileNode;
import org.zhiqian.takeover.model.LedgerProblem;

/** An uploaded ledger in one of its formats. What cannot be read at all is refused with the place. */
interface LedgerFile {
    /** Hands out one case after the other, and what is wrong outside of cases. */
    void read(Consumer<FileNode.Block> eachCase, Consumer<LedgerProblem> problems);
}
