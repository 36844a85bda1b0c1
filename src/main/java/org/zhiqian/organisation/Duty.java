package org.zhiqian.organisation;

/** What a department does in this system beyond working its own tasks. */
public enum Duty {
    /** 登记诉求. */
    REGISTER,
    /** 督办. */
    SUPERVISE,
    /** 执法: does in cases what the statutory tables count, from filing to blacklisting. */
    ENFORCE,
    /** 提请提级办理. */
    ESCALATE,
    /** 刑事立案: files what was transferred to it. */
    FILE_CRIMES,
    /** Sees every case of its region and of those below, not only the ones it worked on. */
    WHOLE_REGION
}
