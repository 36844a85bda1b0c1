package org.zhiqian.filing;

import org.zhiqian.filing.model.Filing;

/** The processes that reports run in. */
public interface FilingProcesses {
    /** Begins the process of a report and returns its instance. */
    String begin(Filing filing);
}
