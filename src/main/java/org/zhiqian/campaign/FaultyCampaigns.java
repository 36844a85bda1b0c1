package org.zhiqian.campaign;

import java.util.List;

/** A file of {@code config/campaigns/} is faulty; the program does not start. */
final class FaultyCampaigns extends RuntimeException {
    FaultyCampaigns(List<String> faults) {
        super("接访活动配置有误，程序不能启动：\n" + String.join("\n", faults));
    }
}
