package org.zhiqian.organisation;

import java.util.Optional;
import org.zhiqian.kernel.Refusal;

/** Who is logged in at the moment, on the thread that asks. */
public interface CurrentOfficer {
    /** Nobody in jobs and on public pages. */
    Optional<Reader> find();

    /** Whoever is logged in. */
    default Reader get() {
        return find().orElseThrow(() -> new Refusal("请先登录。"));
    }
}
