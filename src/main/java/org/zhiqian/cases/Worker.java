package org.zhiqian.cases;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;

/**
 * One worker of a roster as the office enters him or her. Personal data; stored sealed.
 *
 * @param owed what is claimed, in 元
 * @param assessed what the office takes to be owed (核实金额); none until somebody has looked
 */
public record Worker(
        String name,
        IdentityDocument document,
        String identityNumber,
        @Nullable Phone phone,
        @Nullable String household,
        @Nullable String bank,
        @Nullable String account,
        @Nullable String trade,
        @Nullable String team,
        boolean migrant,
        boolean lowIncome,
        YearMonth from,
        YearMonth to,
        Money owed,
        @Nullable Money assessed,
        @Nullable String remarks) {

    Worker owing(Money newOwed, @Nullable Money newAssessed) {
        return new Worker(
                name,
                document,
                identityNumber,
                phone,
                household,
                bank,
                account,
                trade,
                team,
                migrant,
                lowIncome,
                from,
                to,
                newOwed,
                newAssessed,
                remarks);
    }

    @Override
    public String toString() {
        return "Worker[" + from + "–" + to + "]";
    }
}
