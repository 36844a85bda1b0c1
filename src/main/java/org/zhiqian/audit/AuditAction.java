package org.zhiqian.audit;

import org.zhiqian.kernel.Labelled;

/** What somebody did with a part of a case. */
public enum AuditAction implements Labelled {
    VIEWED("查看"),
    DOWNLOADED("下载"),
    UPLOADED("上传"),
    WITHDRAWN("撤回"),
    DISCLOSED("显示个人信息"),
    EXPORTED("导出");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
