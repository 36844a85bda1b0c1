package org.zhiqian.filing.model;

import java.util.Optional;
import org.zhiqian.kernel.Office;

/**
 * One office that owes the report.
 *
 * @param receiver the leading office above, where the report stays in the system
 * @param outside whom it goes to otherwise
 */
public record Reporter(Office office, Optional<Office> receiver, Optional<String> outside) {}
