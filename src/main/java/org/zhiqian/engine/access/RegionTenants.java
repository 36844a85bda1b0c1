package org.zhiqian.engine.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;

/**
 * Every instance belongs to the region in its variable {@code region}, called ones to that of their caller. Whoever is
 * logged in starts in his or her own regions only. An instance without a tenant would be visible to everybody.
 */
final class RegionTenants implements TenantIdProvider {
    private static final String REGION = "region";
    private static final String CASE_NUMBER = "caseNumber";
    private static final String NUMBERED = "[1-9][0-9]{5}-20[0-9]{2}-.+";
    private static final int REGION_DIGITS = 6;

    private final Regions regions;

    RegionTenants(Regions regions) {
        this.regions = regions;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        @Nullable DelegateExecution caller = start.getSuperExecution();
        if (caller != null) {
            return caller.getTenantId();
        }
        @Nullable Object written = start.getVariables().get(REGION);
        RegionCode region = written == null || written.toString().isBlank()
                ? regionOfCase(start.getVariables().get(CASE_NUMBER))
                        .filter(RegionTenants::isWithinReach)
                        .orElseGet(RegionTenants::ownRegion)
                : new RegionCode(written.toString());
        if (!regions.exists(region)) {
            throw new Refusal("没有代码为 " + region + " 的行政区划，请从名单中选择。");
        }
        refuseForeign(region);
        return region.value();
    }

    /** A process about a case lives where the case lives: its number begins with the region. */
    private static Optional<RegionCode> regionOfCase(@Nullable Object number) {
        return Optional.ofNullable(number)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> text.matches(NUMBERED))
                .map(text -> new RegionCode(text.substring(0, REGION_DIGITS)));
    }

    /** Where nothing is written, an officer of one region means that region. */
    private static RegionCode ownRegion() {
        @Nullable Authentication caller = Context.getCommandContext().getAuthentication();
        List<String> groups = caller == null || caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
        List<RegionCode> own = groups.stream()
                .filter(Office::isWrittenLike)
                .map(group -> Office.parse(group).region())
                .distinct()
                .toList();
        if (own.size() != 1) {
            throw new Refusal("没有写明案件所属地区，请填写 6 位行政区划代码后再提交。");
        }
        return own.get(0);
    }

    private static boolean isWithinReach(RegionCode region) {
        @Nullable Authentication caller = Context.getCommandContext().getAuthentication();
        return caller == null
                || caller.getUserId() == null
                || caller.getTenantIds() != null && caller.getTenantIds().contains(region.value());
    }

    private static void refuseForeign(RegionCode region) {
        if (!isWithinReach(region)) {
            throw new ForeignRegion("不能在其他地区登记：" + region + " 不在您的管辖范围内。");
        }
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        throw new Refusal("不使用 CMMN。");
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decision) {
        @Nullable DelegateExecution execution = decision.getExecution();
        return execution == null ? null : execution.getTenantId();
    }
}
