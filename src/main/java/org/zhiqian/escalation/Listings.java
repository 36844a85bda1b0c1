package org.zhiqian.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.MattersChanged;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;

/** 挂牌督办: listed by the leading office of a level, reported on again and again, not closed before it is struck off the list. */
@Service
@Transactional
public class Listings {
    private final CaseAccess access;
    private final Matters matters;
    private final Verifications verifications;
    private final Payments payments;
    private final Duties duties;
    private final Departments departments;
    private final Regions regions;
    private final EscalationSettings settings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Listings(
            CaseAccess access,
            Matters matters,
            Verifications verifications,
            Payments payments,
            Duties duties,
            Departments departments,
            Regions regions,
            EscalationSettings settings,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.verifications = verifications;
        this.payments = payments;
        this.duties = duties;
        this.departments = departments;
        this.regions = regions;
        this.settings = settings;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Limit, days between reports and condition of a listed case. */
    record Listing(LocalDate limitOn, int reportEvery, String condition) {}

    public OpenedMatter propose(ProposeListing command, RegionCode region) {
        CaseState state = access.underWay(command.caseNumber(), region);
        duties.officeWith(Duty.ESCALATE, state.handlingRegion(), "提出挂牌督办");
        matters.requireNoneOpen(state.id(), MatterKind.LISTED_SUPERVISION);
        Matter matter = matters.open(
                new Matters.NewMatter(
                        MatterKind.LISTED_SUPERVISION,
                        region,
                        departments.officeIn(command.department(), state.handlingRegion()),
                        new Office(DepartmentCode.LEADGRP, regionOf(command.level(), state)),
                        null,
                        List.of(state.id())),
                "提出%s挂牌督办".formatted(command.level().label()),
                Written.text("reason", "挂牌理由", command.reason()));
        return new OpenedMatter(matter, state);
    }

    private RegionCode regionOf(ListingLevel level, CaseState state) {
        return regions.upwardsFrom(state.region()).stream()
                .filter(one -> regions.levelOf(one) == RegionLevel.valueOf(level.name()))
                .findFirst()
                .orElseThrow(() -> new Refusal("案件 %s 的属地没有%s，请另选挂牌级别。".formatted(state.number(), level.label())));
    }

    /** Returns whether the case is to be listed. */
    public boolean decide(UUID id, ApproveListing command) {
        matters.lock(id);
        String opinion = Written.text("opinion", "审批理由", command.opinion());
        if (command.decision() == ListingDecision.REFUSE) {
            matters.close(id, "不予挂牌", opinion);
            return false;
        }
        LocalDate limitOn = Written.upcoming(command.limitOn(), "督办期限", today());
        int every = reportInterval(command);
        String condition = Written.text("condition", "摘牌条件", command.condition());
        jdbc.sql("INSERT INTO listings (matter_id, limit_on, report_every, delisting_condition) VALUES (?, ?, ?, ?)")
                .params(id, limitOn, every, condition)
                .update();
        matters.note(
                id,
                today(),
                "同意挂牌%s，期限 %s，每 %d 天报告一次；摘牌条件：%s"
                        .formatted(
                                Optional.ofNullable(PlainText.ofNullable("document", "督办文号", command.document()))
                                        .map(document -> "（" + document + "）")
                                        .orElse(""),
                                DateText.of(limitOn),
                                every,
                                condition),
                opinion);
        return true;
    }

    private int reportInterval(ApproveListing command) {
        int every = Optional.ofNullable(command.reportEvery()).orElse(0);
        if (every < 1 || every > settings.longestReportInterval()) {
            throw new Refusal("请填写报告频次：每 1 至 %d 天报告一次进展。".formatted(settings.longestReportInterval()));
        }
        return every;
    }

    /** From now on the unit reports. */
    public void putOnList(UUID id) {
        scheduleReport(id, listing(id));
        matters.note(id, today(), "已挂牌，摘牌以前不得结案销号", null);
        matters.casesOf(id).forEach(caseId -> events.publishEvent(new MattersChanged(caseId)));
    }

    /** Whether the case is listed now; one that is only proposed is not. */
    @Transactional(readOnly = true)
    public boolean isListed(Matter matter) {
        return matter.kind() == MatterKind.LISTED_SUPERVISION
                && jdbc.sql("SELECT count(*) FROM listings WHERE matter_id = ?")
                                .param(matter.id())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Returns whether de-listing is asked for. */
    public boolean report(UUID id, ReportListedCase command) {
        matters.lock(id);
        Listing listing = listing(id);
        boolean asked = Boolean.TRUE.equals(command.delistingAsked());
        String progress = Written.text("progress", "督办进展", command.progress());
        scheduleReport(id, listing);
        matters.note(id, today(), asked ? "申请摘牌；摘牌条件：" + listing.condition() : "报告督办进展", progress);
        return asked;
    }

    /** Returns whether the case is struck off the list. */
    public boolean decide(UUID id, DecideDelisting command) {
        matters.lock(id);
        String opinion = Written.text("opinion", "审核理由", command.opinion());
        if (command.decision() == DelistingDecision.KEEP) {
            scheduleReport(id, listing(id));
            matters.note(id, today(), "不同意摘牌，继续挂牌督办", opinion);
            return false;
        }
        requireNothingOwed(id);
        matters.close(id, "已摘牌", opinion);
        return true;
    }

    /** 一查到底: the list is no place to leave with wages owed. */
    private void requireNothingOwed(UUID id) {
        CaseId about = matters.casesOf(id).get(0);
        if (verifications.latest(about).isEmpty()) {
            throw new Refusal("不能摘牌：案情还没有核实。请先办结核实情况，或者选择「继续挂牌」。");
        }
        Balance balance = payments.balance(about);
        if (!balance.isSettled()) {
            throw new Refusal("不能摘牌：还欠 %d 人 %s 元。请先登记支付，或者选择「继续挂牌」。"
                    .formatted(balance.remainingPeople(), balance.remainingAmount()));
        }
    }

    /** The next report is due after the agreed days, on the last day of the limit if that comes first. */
    private void scheduleReport(UUID id, Listing listing) {
        LocalDate next = today().plusDays(listing.reportEvery());
        boolean limitFirst =
                listing.limitOn().isAfter(today()) && listing.limitOn().isBefore(next);
        matters.dueOn(id, limitFirst ? listing.limitOn() : next);
    }

    private Listing listing(UUID id) {
        return find(id).orElseThrow();
    }

    /** None of a matter of another kind, or one that is not listed yet. */
    @Transactional(readOnly = true)
    Optional<Listing> find(UUID id) {
        return jdbc.sql("SELECT * FROM listings WHERE matter_id = ?")
                .param(id)
                .query((row, number) -> new Listing(
                        row.getObject("limit_on", LocalDate.class),
                        row.getInt("report_every"),
                        row.getString("delisting_condition")))
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
