package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** For what a region or a unit is called to account (通报事由). */
public enum AccountabilityCause implements Labelled {
    SLOW_PROGRESS("工作进展慢"),
    INCOMPLETE_SCREENING("隐患排查不彻底"),
    FREQUENT_CASES("欠薪案件多发频发"),
    SLOW_CASES("线索和案件办理缓慢"),
    LOW_FUND("应急周转金制度落实不到位"),
    INCIDENT("引发群体性事件或者极端事件"),
    FALSE_REPORT("虚报瞒报"),
    LATE_REPORT("逾期不报送报表"),
    PUBLIC_PROJECT("政府国企项目拖欠");

    private final String label;

    AccountabilityCause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
