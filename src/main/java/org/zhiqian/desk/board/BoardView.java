package org.zhiqian.desk.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board of a region and all below it. Money in 元.
 *
 * @param upper the region above, as far as the reader sees it
 * @param below the regions directly below
 * @param countedAt when figures and grid were counted; the trend may be older by a setting
 * @param supervises whether the reader may urge, reassign, list and call to account here
 */
record BoardView(
        Named region,
        @Nullable Named upper,
        List<Named> below,
        OffsetDateTime countedAt,
        boolean supervises,
        Figures figures,
        List<Cell> cells,
        List<Named> departments,
        List<Named> routes,
        List<Point> days,
        List<Point> weeks,
        Funds funds,
        Reports reports,
        Incidents incidents) {

    /**
     * The six figures and what explains them.
     *
     * @param underWay cases
     * @param atRisk open tasks whose target date has come
     * @param overdue open tasks
     * @param owedPeople of verified arrears
     * @param reportsMissing reports whose date is past
     * @param reportsDue reports begun and not handed in whose date is not past
     */
    record Figures(
            int underWay,
            int openTasks,
            int atRisk,
            int overdue,
            int owedPeople,
            BigDecimal owedAmount,
            int owingCases,
            int reportsMissing,
            int reportsDue) {}

    /**
     * Open tasks of a part of the region, a department and a route.
     *
     * @param region that part: the region itself, or one directly below with all below it
     * @param oldestDays working days since the longest overdue task was due, 0 without one
     */
    record Cell(String region, String department, String route, int open, int atRisk, int overdue, int oldestDays) {}

    /** A day or week of the trend; what is owed is owed at its end. */
    record Point(
            LocalDate from,
            LocalDate to,
            int receivedCases,
            int receivedPeople,
            int solvedCases,
            int paidPeople,
            BigDecimal paidAmount,
            int owedPeople,
            BigDecimal owedAmount) {}

    /** Emergency funds, the one that lacks most first. */
    record Funds(int all, int low, List<Fund> shown) {}

    record Fund(Named region, boolean registered, BigDecimal balance, BigDecimal minimum, boolean low) {}

    /** Reports not handed in, the missing ones first. */
    record Reports(int missing, int due, List<Report> shown) {}

    record Report(String title, String office, LocalDate dueOn, String state, boolean missing, String timeLeft) {}

    /** What went wrong in processes, and incidents and public opinion that are dealt with. */
    record Incidents(long faults, List<Incident> open) {}

    record Incident(String number, String kind, String region, LocalDate openedOn) {}
}
