package org.lplp.core.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lplp.core.base.Period;

/** What rules of several domain words ask of days and periods. */
public final class Timing {

    private Timing() {}

    /**
     * Reports periods that have no day. The finding has the arguments {@code start} and {@code end}.
     *
     * @param records the records that may have a period
     * @param member the member that holds it
     * @param period gives the period
     * @param out takes what is found, at the period
     * @param <T> the type of record
     */
    public static <T> void backwards(
            List<Located<T>> records, String member, Function<? super T, Optional<Period>> period, RuleOutcome out) {
        for (Located<T> record : records) {
            Optional<Period> found = period.apply(record.value());
            if (found.isPresent() && !found.get().isForwards()) {
                out.found(
                        record.at(member),
                        "start",
                        found.get().start(),
                        "end",
                        found.get().end().orElseThrow());
            }
        }
    }
}
