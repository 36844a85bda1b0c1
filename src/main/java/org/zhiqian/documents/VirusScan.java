package org.zhiqian.documents;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses in what was sent before it is kept. */
interface VirusScan {
    /** Refused where one is found, or where nobody can tell. */
    void requireClean(InputStream content) throws IOException;

    /** Where no scanner is set. */
    final class None implements VirusScan {
        @Override
        public void requireClean(InputStream content) {
            // nobody looks
        }
    }
}
