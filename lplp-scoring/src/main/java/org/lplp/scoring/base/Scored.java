package org.lplp.scoring.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.base.Id;

/**
 * A score that explains itself (principle 2). Missing is never zero: where inputs are missing so that there is no value, the
 * value is empty and {@code missing} says why.
 *
 * @param code the stable code of the score, such as {@code mentoring.entitlement}
 * @param subject the item of the framework that was applied, where there can be several: a scorecard, a risk rule set
 * @param value the headline figure; empty if it cannot be said
 * @param interval the bounds of the figure, for scores that know them
 * @param contributions what each record gave; they sum to the value where the score's documentation says that it adds
 * @param missing what was not there: the path of a record, a policy or a measure, such as {@code calendar}; where there is more
 *     to say, a colon and the reason in codes, ids and figures follow
 * @param ties what was decided between equals, and by which stated order
 * @param detail the full result
 * @param <D> the type of the full result
 */
public record Scored<D>(
        String code,
        Optional<Id> subject,
        Optional<BigDecimal> value,
        Optional<Interval> interval,
        List<Contribution> contributions,
        List<String> missing,
        List<String> ties,
        D detail) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public Scored {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(detail, "detail");
        contributions = List.copyOf(contributions);
        missing = List.copyOf(missing);
        ties = List.copyOf(ties);
    }

    /** Gives the score for people, one line for each part. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(code);
        subject.ifPresent(id -> text.append(' ').append(id));
        text.append(" = ").append(value.map(BigDecimal::toPlainString).orElse("no value"));
        interval.ifPresent(bounds -> text.append(" in ").append(bounds));
        for (Contribution contribution : contributions) {
            text.append("\n  ").append(contribution);
        }
        missing.forEach(what -> text.append("\n  missing ").append(what));
        ties.forEach(what -> text.append("\n  decided ").append(what));
        return text.append('\n').append(detail).toString();
    }
}
