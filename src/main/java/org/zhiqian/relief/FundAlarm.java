package org.zhiqian.relief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.kernel.Shortcoming;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.notification.Placeholder;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;
import org.zhiqian.relief.store.Funds;

/** Tells the offices that keep the emergency funds when a fund holds less than it must, and again while it does. */
@Component
public class FundAlarm {
    private final Funds funds;
    private final ReliefSettings settings;
    private final Regions regions;
    private final Departments departments;
    private final OfficeMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundAlarm(
            Funds funds,
            ReliefSettings settings,
            Regions regions,
            Departments departments,
            OfficeMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.funds = funds;
        this.settings = settings;
        this.regions = regions;
        this.departments = departments;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** At the start of every day. */
    @Scheduled(cron = "${zhiqian.relief.cron}")
    @Transactional
    public void checkAll() {
        funds.regions().forEach(this::check);
    }

    @Transactional
    void check(RegionCode region) {
        Funds.Fund fund = funds.lock(region);
        Money minimum = minimum(region);
        LocalDate today = LocalDate.now(clock);
        if (!minimum.isMoreThan(fund.balance())) {
            funds.told(region, null);
        } else if (fund.toldOn() == null
                || !fund.toldOn().plusDays(settings.repeatDays()).isAfter(today)) {
            keepers(region).forEach(office -> tell(office, fund.balance(), minimum, today));
            if (fund.toldOn() != null) {
                callToAccount(region, fund.balance(), minimum);
            }
            funds.told(region, today);
        }
    }

    /** Told before and nothing was done: from then on it is a shortcoming of whoever provides the money. */
    private void callToAccount(RegionCode region, Money balance, Money minimum) {
        events.publishEvent(new Shortcoming(
                Shortcoming.Kind.LOW_FUND,
                new Office(DepartmentCode.parse(settings.releases()), region),
                "应急周转金余额 %s 元，提醒后仍低于规定下限 %s 元".formatted(balance, minimum)));
    }

    /** The leading office is among them. */
    private List<Office> keepers(RegionCode region) {
        return departments.all().stream()
                .filter(department -> departments.dutiesOf(department).contains(Duty.FUND))
                .map(department -> new Office(department, region))
                .toList();
    }

    /** What the fund of the region must hold, in 元. */
    Money minimum(RegionCode region) {
        return settings.minimum(region, regions.levelOf(region));
    }

    private void tell(Office office, Money balance, Money minimum, LocalDate today) {
        mail.tell(
                MailKind.FUND_LOW,
                office,
                Map.of(
                        Placeholder.SUBJECT, "应急周转金",
                        Placeholder.REGION, regions.nameOf(office.region(), today),
                        Placeholder.REASON,
                                "余额 %s 元，低于规定下限 %s 元，还差 %s 元".formatted(balance, minimum, minimum.minus(balance))));
    }
}
