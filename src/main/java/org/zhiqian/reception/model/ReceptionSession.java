package org.zhiqian.reception.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.zhiqian.calendar.DateText;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/**
 * A reception session of one region; holds no personal data.
 *
 * @param campaign the id of the campaign
 * @param number counted from 1 in the campaign, regular and on-site sessions apart
 * @param plannedOn the day the notice or the region announced at first
 * @param date the day it is held after all moves
 * @param projectName for a session at a project
 * @param officeNotice where and how it was made known at the office, once published
 * @param noticeUrl the page it was published on
 * @param publishedOn the day it was last published; none again after a move
 * @param unpublishedAt when it was found not to be published in time
 * @param changeNotice the notice that moved or cancelled it
 * @param changeReason why it was moved or cancelled
 * @param heldOn the day it was held, once the close-out sheet says so
 * @param closedAt when its close-out sheet was filled in
 * @param arrangedOn the day its present date was arranged
 * @param calendarSequence how often it was moved or cancelled
 * @param rotaChanges how often its rota was changed after the departments were told
 */
public record ReceptionSession(
        UUID id,
        String campaign,
        RegionCode region,
        SessionKind kind,
        int number,
        SessionStatus status,
        LocalDate plannedOn,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        Optional<String> projectName,
        Optional<String> officeNotice,
        Optional<String> noticeUrl,
        Optional<LocalDate> publishedOn,
        Optional<Instant> unpublishedAt,
        Optional<String> changeNotice,
        Optional<String> changeReason,
        Optional<LocalDate> heldOn,
        Optional<Instant> closedAt,
        LocalDate arrangedOn,
        int calendarSequence,
        int rotaChanges) {

    /** Stands for a place that the region has yet to decide on. */
    public static final String NO_PLACE_YET = "地点待定";

    /** What is known of a session when it is opened; planned for another day where it was moved before. */
    public record Opening(
            String campaign,
            RegionCode region,
            SessionKind kind,
            int number,
            LocalDate plannedOn,
            LocalDate date,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            Optional<String> projectName) {}

    /** The office that prepares and closes the session. */
    public Office office() {
        return new Office(DepartmentCode.LEADGRP, region);
    }

    /** {@code yn-2026-530125-11}, with {@code -site} before the number where it is held at a project. */
    public String key() {
        return "%s-%s-%s%d".formatted(campaign, region, kind == SessionKind.ON_SITE ? "site-" : "", number);
    }

    /** {@code 第 11 场}. */
    public String title() {
        return (kind == SessionKind.ON_SITE ? "项目一线第 " : "第 ") + number + " 场";
    }

    /** {@code 2026-12-07（周一）14:30–17:00}. */
    public String time() {
        return "%s%s–%s".formatted(DateText.of(date), startsAt, endsAt);
    }

    /** What RFC 5545 counts: every change that calendars have to follow. */
    public int revision() {
        return calendarSequence + rotaChanges;
    }

    public boolean hasPlace() {
        return !place.equals(NO_PLACE_YET);
    }

    public boolean isClosed() {
        return closedAt.isPresent() || status == SessionStatus.CANCELLED;
    }
}
