package org.zhiqian.desk;

/** What comes first in a list of cases. */
enum CaseOrder {
    PRIORITY,
    RECEIVED
}
