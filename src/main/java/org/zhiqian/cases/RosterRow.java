package org.zhiqian.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;

/**
 * One worker of a roster with what was found and paid, in 元.
 *
 * @param position by which officers name the row; never given to another worker
 * @param verified the part of the latest verification that is this worker's; none before
 * @param advanced what public funds have advanced
 * @param paid everything paid, what was advanced included
 */
public record RosterRow(UUID id, int position, Worker worker, @Nullable Money verified, Money advanced, Money paid) {

    /** What the worker has still to get; nothing before anything was found. */
    public Money remaining() {
        return verified == null ? Money.ZERO : verified.minus(paid);
    }

    /** Whether the worker cannot leave: a part of what was found or paid is his or hers. */
    public boolean isHeld() {
        return paid.isPositive() || verified != null && verified.isPositive();
    }

    @Override
    public String toString() {
        return "RosterRow[" + position + "]";
    }
}
