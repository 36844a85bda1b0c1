package org.zhiqian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiqian.kernel.RegionCode;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-10", "2026-09-20", "2026-02-28", "2026-01-04", "2022-01-29", "2021-02-07"})
    void officesWorkOnMakeUpDays(LocalDate weekend) {
        assertThat(Holiday.isWeekday(weekend)).isFalse();
        assertThat(CALENDAR.isWorkingDay(weekend)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01", "2026-10-07", "2026-02-23", "2026-09-25", "2026-10-11", "2027-02-08"})
    void officesRestOnHolidaysAndWeekends(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @Test
    void everyMakeUpDayIsAWeekendDayOutsideTheHolidays() {
        ShippedCalendar.settings(Map.of()).years().values().stream()
                .flatMap(year -> year.working().stream())
                .forEach(day -> {
                    assertThat(Holiday.isWeekday(day.date())).as("%s", day).isFalse();
                    assertThat(CALENDAR.isWorkingDay(day.date())).as("%s", day).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28,5,2026-10-10", // National Day and its make-up Saturday
        "2026-04-30,1,2026-05-06",
        "2026-02-13,1,2026-02-14",
        "2026-11-20,0,2026-11-20",
        "2026-12-30,3,2027-01-05", // over the year's end into provisional days
        "2024-12-31,1,2025-01-02"
    })
    void countsFromTheDayAfterTheStart(LocalDate start, int days, LocalDate last) {
        assertThat(CALENDAR.plusWorkingDays(start, days)).isEqualTo(last);
    }

    @Test
    void knowsWhichYearsAreNotAnnounced() {
        assertThat(CALENDAR.isProvisional(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")))
                .isFalse();
        assertThat(CALENDAR.reservations(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-08")))
                .containsExactly("2027 年放假安排尚未公布，按暂定日历计算");
        assertThat(CALENDAR.reservations(LocalDate.parse("2023-06-01"), LocalDate.parse("2023-06-05")))
                .containsExactly("系统未收录 2023 年放假安排，按周一至周五计算");
    }

    @Test
    void aLocalHolidayHoldsInItsPrefectureOnly() {
        LocalDate torchFestival = LocalDate.parse("2026-08-06");
        WorkingCalendar calendar = WorkingCalendar.of(ShippedCalendar.settings(Map.of(
                "zhiqian.calendar.local-holidays[0].region", "532300",
                "zhiqian.calendar.local-holidays[0].name", "火把节",
                "zhiqian.calendar.local-holidays[0].from", "2026-08-06",
                "zhiqian.calendar.local-holidays[0].to", "2026-08-08")));

        assertThat(calendar.in(new RegionCode("532301")).isWorkingDay(torchFestival))
                .isFalse();
        assertThat(calendar.in(new RegionCode("530125")).isWorkingDay(torchFestival))
                .isTrue();
        assertThat(calendar.isWorkingDay(torchFestival)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-11-25,剩 3 个工作日",
        "2026-11-20,2026-11-20,今日到期",
        "2026-11-24,2026-11-20,逾期 2 个工作日",
        "2026-11-21,2026-11-20,已逾期",
        "2026-10-01,2026-10-08,剩 1 个工作日"
    })
    void saysHowMuchTimeIsLeft(LocalDate today, LocalDate dueOn, String text) {
        assertThat(CALENDAR.timeLeft(today, dueOn)).isEqualTo(text);
    }

    @Test
    void writesDatesWithTheirWeekday() {
        assertThat(DateText.of(LocalDate.parse("2026-11-20"))).isEqualTo("2026-11-20（周五）");
        assertThat(DateText.of(LocalDate.parse("2026-11-22"))).isEqualTo("2026-11-22（周日）");
    }

    @Property
    void anyNumberOfWorkingDaysEndsOnAWorkingDay(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 200) int days) {
        assertThat(CALENDAR.isWorkingDay(CALENDAR.plusWorkingDays(start, days))).isTrue();
    }

    @Property
    void aLaterStartOrMoreDaysNeverEndEarlier(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 60) int wait,
            @ForAll @IntRange(max = 100) int days,
            @ForAll @IntRange(max = 60) int more) {
        LocalDate end = CALENDAR.plusWorkingDays(start, days);
        assertThat(CALENDAR.plusWorkingDays(start.plusDays(wait), days)).isAfterOrEqualTo(end);
        assertThat(CALENDAR.plusWorkingDays(start, days + more)).isAfterOrEqualTo(end);
    }

    @Property
    void countingBackGivesTheNumberOfDays(@ForAll("dates") LocalDate start, @ForAll @IntRange(max = 200) int days) {
        LocalDate end = CALENDAR.plusWorkingDays(start, days);
        assertThat(CALENDAR.workingDaysBetween(start, end)).isEqualTo(days);
        assertThat(CALENDAR.workingDaysBetween(end, start)).isEqualTo(-days);
    }

    @Property
    void goingBackFromAWorkingDayLeadsToTheStart(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 200) int days) {
        LocalDate start = CALENDAR.nextWorkingDay(date);
        assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(start, days), days))
                .isEqualTo(start);
    }

    @Provide
    static Arbitrary<LocalDate> dates() {
        LocalDate first = LocalDate.parse("2020-12-01");
        return Arbitraries.integers().between(0, 2700).map(first::plusDays);
    }
}
