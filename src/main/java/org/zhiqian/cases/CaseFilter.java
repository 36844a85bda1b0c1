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
 * @param lowIncomeFirst whether open cases of low-income workers come before all others
 * @param text part of a case number, of the project's name or of an organisation's name
 */
public record CaseFilter(
        Optional<RegionCode> region,
        Optional<CaseStatus> status,
        Optional<Severity> severity,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        Optional<YearMonth> owedSince,
        Optional<String> text,
        boolean lowIncomeFirst) {}
