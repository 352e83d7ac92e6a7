package org.lplp.core.rule;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;

/**
 * What a rule says of itself, and how it looks.
 *
 * @param code the stable code, {@code domain.what_is_wrong}, which is never renamed
 * @param severity the severity of a violation: error for what must hold, warning for what should, else note
 * @param idea the idea of the source text that the rule serves, 1 to 21; 0 if it serves all of them
 * @param needs what must have been read for the rule to judge rightly
 * @param check looks for violations
 * @param <F> the facts that the rule reads
 */
public record RuleSpec<F>(
        String code, Severity severity, int idea, Needs needs, BiConsumer<? super F, RuleOutcome> check) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public RuleSpec {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(check, "check");
    }
}
