package org.zhiqian.roster;

/** What a sheet stands for. */
enum UploadScope {
    /** The whole roster: who is not in it is dropped. */
    ALL,
    /** A part: who is not in it stays. */
    PART
}
