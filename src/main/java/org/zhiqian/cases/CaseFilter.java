package org.zhiqian.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.RegionCode;

/**
 * Which cases a list shows.
 *
 * @param region that region and all below it
 * @param lowIncomeFirst whether open cases of low-income workers come before all others
 * @param text part of a case number, of the project's name or of an organisation's name
 */
public record CaseFilter(
        Optional<RegionCode> region,
        Optional<CaseStatus> status,
        Optional<Severity> severity,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        Optional<String> text,
        boolean lowIncomeFirst) {}
