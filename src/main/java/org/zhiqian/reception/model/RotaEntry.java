package org.zhiqian.reception.model;

import java.util.Optional;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Office;

/**
 * One place on the rota of a session.
 *
 * @param post the post of whoever comes, never a name
 * @param replaces whom the office stands in for
 * @param reason why
 */
public record RotaEntry(
        Duty duty, int position, Office office, String post, Optional<Office> replaces, Optional<String> reason) {

    /** Who leads, who sits. */
    public enum Duty implements Labelled {
        LEAD("带班"),
        STAFF("值班");

        private final String label;

        Duty(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
