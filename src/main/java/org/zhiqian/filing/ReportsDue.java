package org.zhiqian.filing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/** The reports that units still have to hand in, for whoever watches over several regions. */
@Service
@Transactional(readOnly = true)
public class ReportsDue {
    private final FilingRegister register;
    private final FilingTitles titles;
    private final FilingDates dates;

    ReportsDue(FilingRegister register, FilingTitles titles, FilingDates dates) {
        this.register = register;
        this.titles = titles;
        this.dates = dates;
    }

    /** One report; {@code missing} although its date is past. */
    public record Due(
            String title,
            Office office,
            String officeName,
            LocalDate dueOn,
            String state,
            boolean missing,
            String timeLeft) {}

    /** The earliest due first. */
    public List<Due> in(Collection<RegionCode> regions) {
        return register.notHandedIn(regions).stream().map(this::due).toList();
    }

    private Due due(Filing filing) {
        return new Due(
                titles.of(filing),
                filing.office(),
                titles.officeOf(filing),
                filing.dueOn(),
                filing.state().label(),
                dates.isMissing(filing),
                dates.timeLeft(filing));
    }
}
