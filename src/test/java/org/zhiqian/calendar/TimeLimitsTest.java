package org.zhiqian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

class TimeLimitsTest {
    private static final RegionCode YILIANG = new RegionCode("530125");
    private static final TimeLimits LIMITS = ShippedCalendar.limits();
    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();

    @Test
    void knowsTheStatutoryAndTheInternalLimits() {
        assertThat(LIMITS.all()).hasSize(99).filteredOn(Limit::changeable).hasSize(49);
        assertThat(LIMITS.limit("LSI-ACCEPT").source()).isEqualTo("若干规定第18条");
        assertThat(LIMITS.limit("APPROVAL").source()).isEqualTo("内部时限");
        assertThat(LIMITS.limit("LSI-DECIDE").origin().label()).isEqualTo("惯例");
    }

    @ParameterizedTest
    @CsvSource({
        "accept-petition,LSI-ACCEPT,RECEIVED",
        "inform-petitioner,PETI-NOTICE,RECEIVED",
        "verify-facts,LSI-INVEST,ACCEPTED",
        "carry-out-measure,PLAN-DATE,PLAN_DATE",
        "look-back-due,LOOK-BACK-WAIT,CLOSED",
        "review-closing,APPROVAL,TASK"
    })
    void knowsTheLimitOfEachTask(String task, String limit, StartEvent start) {
        assertThat(LIMITS.limitOf(task).id()).isEqualTo(limit);
        assertThat(LIMITS.startOf(task)).isEqualTo(start);
    }

    @ParameterizedTest(name = "{0} received {1}")
    @CsvSource({
        "C01,2026-04-20,2026-04-27,2026-05-05,2026-05-06",
        "C02,2026-05-18,2026-05-25,2026-06-02,2026-06-02",
        "C03,2026-06-08,2026-06-15,2026-06-23,2026-06-23",
        "C04,2026-06-29,2026-07-06,2026-07-14,2026-07-14",
        "C05,2026-07-20,2026-07-27,2026-08-04,2026-08-04",
        "C07,2026-08-17,2026-08-24,2026-09-01,2026-09-01",
        "C09,2026-09-07,2026-09-14,2026-09-22,2026-09-22",
        "C11,2026-09-28,2026-10-10,2026-10-13,2026-10-13",
        "C12,2026-08-26,2026-09-02,2026-09-10,2026-09-10",
        "C13,2026-11-16,2026-11-23,2026-12-01,2026-12-01"
    })
    void sampleCasesAreAcceptedAndAnsweredInTime(
            String sample, LocalDate received, LocalDate accept, LocalDate noticeRaw, LocalDate noticeRolled) {
        assertThat(compute("accept-petition", received).dueOn()).isEqualTo(accept);
        Deadline notice = compute("inform-petitioner", received);
        assertThat(notice.rawDueOn()).isEqualTo(noticeRaw);
        assertThat(notice.dueOn()).isEqualTo(noticeRolled);
    }

    @ParameterizedTest(name = "{0} filed {1}")
    @CsvSource({
        "C03,2026-06-09,2026-09-02,2026-10-20",
        "C04,2026-06-30,2026-09-21,2026-11-09",
        "C05,2026-07-22,2026-10-20,2026-12-01",
        "C06,2026-07-21,2026-10-19,2026-11-30",
        "C08,2026-07-21,2026-10-19,2026-11-30"
    })
    void sampleCasesAreInvestigatedInTime(String sample, LocalDate filed, LocalDate due, LocalDate extended) {
        Deadline investigation = compute("verify-facts", filed);
        assertThat(investigation.dueOn()).isEqualTo(due);
        assertThat(LIMITS.extend(investigation, 30).dueOn()).isEqualTo(extended);
    }

    @Test
    void showsHowItWasComputed() {
        assertThat(compute("accept-petition", day("2026-09-28")).explanation())
                .isEqualTo("投诉受理/不予受理决定（若干规定第18条）：2026-09-28 接到投诉，次日起算 5 个工作日，"
                        + "跳过 10-01 至 10-07 国庆节放假，计入 10-10 补班，到期 2026-10-10（周六，补班日）");
        assertThat(compute("inform-petitioner", day("2026-04-20")).explanation())
                .isEqualTo("信访接收/受理书面告知（信访工作条例第22、23条）：2026-04-20 收到信访事项，次日起算 15 日，"
                        + "期满 2026-05-05（周二，劳动节放假），顺延，到期 2026-05-06（周三）");
    }

    @Test
    void saysThatNextYearsHolidaysAreNotAnnounced() {
        Deadline deadline = compute("accept-petition", day("2026-12-30"));
        assertThat(deadline.dueOn()).isEqualTo("2027-01-07");
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.explanation()).endsWith("到期 2027-01-07（周四）；2027 年放假安排尚未公布，按暂定日历计算");
        assertThat(compute("accept-petition", day("2026-11-16")).provisional()).isFalse();
    }

    @Test
    void lowIncomePetitionersComeFirst() {
        Limit investigation = LIMITS.limitOf("verify-facts");
        Deadline deadline = LIMITS.compute(investigation, day("2026-11-02"), true, YILIANG);
        assertThat(deadline.dueOn()).isEqualTo("2026-11-23");
        assertThat(deadline.targetOn()).isEqualTo("2026-11-16");
        assertThat(deadline.explanation()).contains("低收入优先，次日起算 15 个工作日");
    }

    @Test
    void warnsOnAWorkingDayBeforeTheLastOne() {
        assertThat(compute("accept-petition", day("2026-09-28")).targetOn()).isEqualTo("2026-10-08");
        assertThat(compute("inform-petitioner", day("2026-09-22")).targetOn()).isEqualTo("2026-09-30");
    }

    @Test
    void onTheSpotIsTheSameDayOrTheNextWorkingDay() {
        assertThat(compute("settle-on-the-spot", day("2026-04-20")).dueOn()).isEqualTo("2026-04-20");
        assertThat(compute("settle-on-the-spot", day("2026-04-25")).dueOn()).isEqualTo("2026-04-27");
    }

    @Test
    void keepsToTheDateThePlanNames() {
        Limit plan = LIMITS.limitOf("carry-out-measure");
        Deadline july = LIMITS.computeTo(plan, day("2026-06-12"), day("2026-07-20"), YILIANG);
        assertThat(july.dueOn()).isEqualTo("2026-07-20");
        assertThat(july.targetOn()).isEqualTo("2026-07-15");
        assertThat(july.explanation()).isEqualTo("一案一策约定时限（内部时限）：方案约定 2026-07-20（周一）");

        assertThat(LIMITS.computeTo(plan, day("2026-07-17"), day("2026-07-20"), YILIANG)
                        .targetOn())
                .isEqualTo("2026-07-19");
        assertThat(LIMITS.computeTo(plan, day("2026-07-22"), day("2026-07-20"), YILIANG)
                        .targetOn())
                .isEqualTo("2026-07-20");
        assertThatThrownBy(() -> LIMITS.compute(plan, day("2026-07-17"), false, YILIANG))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void extendsUpToTheCapOverAllExtensions() {
        Deadline once = LIMITS.extend(compute("verify-facts", day("2026-06-09")), 20);
        assertThat(once.extendedBy()).isEqualTo(20);
        assertThat(once.explanation()).contains("；经批准延长 20 个工作日，");
        assertThat(LIMITS.extend(once, 10).dueOn()).isEqualTo("2026-10-20");
        assertThatThrownBy(() -> LIMITS.extend(once, 11))
                .isInstanceOf(Refusal.class)
                .hasMessage("「调查完成」（劳动保障监察条例第17条）累计最多延长 30 个工作日，已延长 20 个工作日，本次最多可延长 10 个工作日。");
    }

    @Test
    void refusesToExtendWhatTheLawDoesNotExtend() {
        Deadline accept = compute("accept-petition", day("2026-06-08"));
        assertThatThrownBy(() -> LIMITS.extend(accept, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能延长");
        Deadline investigation = compute("verify-facts", day("2026-06-09"));
        assertThatThrownBy(() -> LIMITS.extend(investigation, 0)).isInstanceOf(Refusal.class);
    }

    @Test
    void aSuspensionMovesTheDeadlineByTheWorkingDaysItTook() {
        Deadline investigation = compute("verify-facts", day("2026-06-09"));
        Deadline resumed = LIMITS.resume(investigation, day("2026-07-01"), day("2026-07-10"), 0);
        assertThat(resumed.dueOn()).isEqualTo("2026-09-11");
        assertThat(resumed.explanation()).contains("；2026-07-01 中止、2026-07-10 恢复，顺延 7 个工作日，到期 2026-09-11（周五）");
        assertThat(LIMITS.suspendedWorkingDays(investigation, day("2026-07-01"), day("2026-07-10")))
                .isEqualTo(7);
    }

    @Test
    void aSuspensionMovesNaturalDaysByNaturalDays() {
        Deadline handle = LIMITS.compute(LIMITS.limit("PETI-HANDLE"), day("2026-06-01"), false, YILIANG);
        Deadline resumed = LIMITS.resume(handle, day("2026-06-10"), day("2026-06-20"), 0);
        assertThat(resumed.rawDueOn()).isEqualTo(handle.rawDueOn().plusDays(10));
    }

    @Test
    void aWarningThatHasPassedBeforeASuspensionStays() {
        Deadline investigation = compute("verify-facts", day("2026-06-09"));
        LocalDate late = investigation.targetOn().plusDays(5);
        assertThat(LIMITS.resume(investigation, late, late.plusDays(7), 0).targetOn())
                .isEqualTo(investigation.targetOn());
    }

    @Test
    void refusesToSuspendBeyondTheCap() {
        Deadline investigation = compute("verify-facts", day("2026-06-09"));
        LocalDate latest = LIMITS.latestResumption(investigation, day("2026-07-01"), 50);
        assertThat(latest).isEqualTo("2026-07-15");
        assertThat(LIMITS.resume(investigation, day("2026-07-01"), latest, 50).dueOn())
                .isEqualTo("2026-09-16");
        assertThatThrownBy(() -> LIMITS.resume(investigation, day("2026-07-01"), latest.plusDays(1), 50))
                .isInstanceOf(Refusal.class)
                .hasMessage("「调查完成」累计最多中止 60 个工作日，此前已中止 50 个；本次最晚应在 2026-07-15（周三） 恢复办理。");
        assertThatThrownBy(() -> LIMITS.latestResumption(investigation, day("2026-07-01"), 60))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经用完");
        assertThatThrownBy(() -> LIMITS.resume(investigation, day("2026-07-02"), day("2026-07-01"), 0))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void endsWithOfficeHours() {
        Deadline deadline = compute("accept-petition", day("2026-09-28"));
        assertThat(LIMITS.dueAt(deadline)).isEqualTo("2026-10-10T17:30+08:00[Asia/Shanghai]");
        assertThat(LIMITS.targetAt(deadline)).isEqualTo("2026-10-08T17:30+08:00[Asia/Shanghai]");
    }

    @Test
    void countsMonthsYearsAndHours() {
        assertThat(dueOn("ADM-LITIG", "2026-08-31")).isEqualTo("2027-03-01");
        assertThat(dueOn("ARB-LIMIT", "2025-11-20")).isEqualTo("2026-11-20");
        assertThat(dueOn("CRIM-SEND", "2026-11-20")).isEqualTo("2026-11-21");
        assertThat(dueOn("PUBLISH-COUNTY", "2026-06-30")).isEqualTo("2026-09-30");
    }

    @Test
    void anOfficeMayChangeOneLengthInItsOwnSettings() {
        TimeLimits changed = ShippedCalendar.limits(Map.of("zhiqian.calendar.limits.PLAN.length", 7));
        assertThat(changed.limit("PLAN").ordinary()).isEqualTo(new Limit.Span(7, 3));
        assertThat(changed.limit("PLAN").name()).isEqualTo("制定一案一策");
    }

    @Test
    void aWarningAfterTheLastDayStopsTheStart() {
        assertThatThrownBy(() -> ShippedCalendar.limits(Map.of("zhiqian.calendar.limits.PLAN.target", 9)))
                .hasMessage("时限 PLAN：预警天数 9 应在 0 与期限 5 之间");
    }

    @Test
    void aTaskWithAnUnknownLimitStopsTheStart() {
        assertThatThrownBy(() -> ShippedCalendar.limits(Map.of("zhiqian.calendar.tasks.draft-plan.limit", "NONE")))
                .hasMessageContaining("NONE");
    }

    @Property
    void everyDeadlineStartsWarnsAndEndsInOrderOnAWorkingDay(
            @ForAll("dates") LocalDate start, @ForAll("rollingLimits") Limit limit, @ForAll boolean lowIncome) {
        Deadline deadline = LIMITS.compute(limit, start, lowIncome, YILIANG);
        assertThat(List.of(start, deadline.targetOn(), deadline.dueOn())).isSorted();
        assertThat(CALENDAR.isWorkingDay(deadline.dueOn())).isTrue();
        assertThat(CALENDAR.isWorkingDay(deadline.targetOn())).isTrue();
        assertThat(deadline.dueOn()).isEqualTo(CALENDAR.nextWorkingDay(deadline.rawDueOn()));
    }

    @Property
    void extendingTwiceIsExtendingOnce(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 15) int first,
            @ForAll @IntRange(min = 1, max = 15) int second) {
        Deadline deadline = compute("verify-facts", start);
        assertThat(LIMITS.extend(LIMITS.extend(deadline, first), second).dueOn())
                .isEqualTo(LIMITS.extend(deadline, first + second).dueOn());
    }

    @Property
    void whatWasLeftAtTheSuspensionIsLeftAtTheResumption(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 80) int ran,
            @ForAll @IntRange(max = 60) int stood) {
        Deadline deadline = compute("verify-facts", start);
        LocalDate suspendedFrom = start.plusDays(ran);
        LocalDate resumedOn = suspendedFrom.plusDays(stood);
        Deadline resumed = LIMITS.resume(deadline, suspendedFrom, resumedOn, 0);
        assertThat(CALENDAR.workingDaysBetween(resumedOn, resumed.dueOn()))
                .isEqualTo(CALENDAR.workingDaysBetween(suspendedFrom, deadline.dueOn()));
    }

    @Provide
    static Arbitrary<Limit> rollingLimits() {
        return Arbitraries.of(LIMITS.all().stream()
                .filter(limit -> limit.unit() != LengthUnit.HOUR && limit.unit() != LengthUnit.FIXED_DATE)
                .toList());
    }

    @Provide
    static Arbitrary<LocalDate> dates() {
        return WorkingCalendarTest.dates();
    }

    private static Deadline compute(String task, LocalDate start) {
        return LIMITS.compute(LIMITS.limitOf(task), start, false, YILIANG);
    }

    private static LocalDate dueOn(String limit, String start) {
        return LIMITS.compute(LIMITS.limit(limit), day(start), false, YILIANG).dueOn();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
