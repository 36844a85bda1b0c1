package org.zhiqian.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.RegionCode;

/**
 * Which cases a list shows.
 *
 * @param region that region and all below it
 * @param owedSince wages have been owed since that month or longer (欠薪陈案)
 * @param mine only those in which the reader wrote something down or an office of the reader had a task
 * @param text part of a case number, of the project's name or of an organisation's name; the whole name or document number
 *     of a petitioner or a worker of the roster; a petitioner's phone number or its last four digits
 */
public record CaseFilter(
        Optional<RegionCode> region,
        Optional<CaseStatus> status,
        Optional<Severity> severity,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        Optional<YearMonth> owedSince,
        boolean mine,
        Optional<String> text) {}
