package org.zhiqian.organisation;

import java.util.List;
import java.util.Optional;
import org.zhiqian.kernel.Office;

/**
 * A person who may log in.
 *
 * @param login the account, for example {@code lsi-530125}
 * @param name as shown on pages
 * @param offices where he or she works, at least one
 * @param mail where notices go, if anywhere
 * @param demo made up for demonstrations; refused everywhere else
 */
public record Officer(String login, String name, List<Office> offices, Optional<String> mail, boolean demo) {
    public Officer {
        offices = List.copyOf(offices);
    }
}
