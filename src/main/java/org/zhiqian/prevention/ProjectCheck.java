package org.zhiqian.prevention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.Industry;

/**
 * What was looked at besides people and wages (五项制度、审批管理、人工费拨付、资金监管).
 *
 * @param systems what was looked at, by its name in the table of checks
 */
public record ProjectCheck(
        Industry industry, Map<Item, SystemState> systems, Operation operation, CreditRating creditRating) {

    /** What is looked at in a project: the five systems first (人社部明电〔2021〕12号 二). */
    public enum Item {
        WAGE_ACCOUNT("工资专用账户"),
        REAL_NAME("实名制管理"),
        CONTRACTOR_PAYS("总包代发工资"),
        DEPOSIT("工资保证金"),
        NOTICE_BOARD("维权信息公示"),
        APPROVAL("项目审批手续"),
        LABOUR_COST("人工费拨付"),
        FUND_SUPERVISION("资金监管");

        private final String label;

        Item(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static ProjectCheck of(InspectProject command) {
        Map<Item, @Nullable SystemState> asked = new LinkedHashMap<>();
        asked.put(Item.WAGE_ACCOUNT, command.wageAccount());
        asked.put(Item.REAL_NAME, command.realName());
        asked.put(Item.CONTRACTOR_PAYS, command.contractorPays());
        asked.put(Item.DEPOSIT, command.deposit());
        asked.put(Item.NOTICE_BOARD, command.noticeBoard());
        asked.put(Item.APPROVAL, command.approval());
        asked.put(Item.LABOUR_COST, command.labourCost());
        asked.put(Item.FUND_SUPERVISION, command.fundSupervision());
        Map<Item, SystemState> found = new LinkedHashMap<>();
        asked.forEach((item, state) -> {
            if (state != null) {
                found.put(item, state);
            }
        });
        return new ProjectCheck(command.industry(), found, command.operation(), command.creditRating());
    }

    List<Item> missing() {
        List<Item> missing = new ArrayList<>();
        systems.forEach((item, state) -> {
            if (state == SystemState.MISSING) {
                missing.add(item);
            }
        });
        return missing;
    }
}
