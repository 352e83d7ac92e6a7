package org.lplp.scoring.wellbeing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.Direction;
import org.lplp.core.base.ItemId;
import org.lplp.core.wellbeing.ConversionRow;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.InstrumentResponse;
import org.lplp.core.wellbeing.Item;
import org.lplp.core.wellbeing.ItemAnswer;
import org.lplp.core.wellbeing.Scale;
import org.lplp.core.wellbeing.ScaleItem;
import org.lplp.core.wellbeing.ScaleMethod;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/**
 * The figure of one response on one scale, with the steps that made it.
 *
 * @param answered how many of the scale's items are answered
 * @param figure the figure, exactly; empty if it cannot be said
 * @param notScored why it cannot
 * @param steps what each answer and each later step gave; they sum to the figure exactly
 */
record ScaleFigure(int answered, Optional<Rational> figure, Optional<NotScored> notScored, List<Step> steps) {

    /** What an answer or a step gave. */
    record Step(String ref, String label, Rational amount) {}

    /**
     * Scores the answers: sum or mean of the answers that are there (a sum prorated to all items), transform, rounding, table.
     */
    static ScaleFigure of(Instrument instrument, Scale scale, InstrumentResponse response) {
        return new Scoring(instrument, scale, response).figure();
    }

    /** Gives the contributions, rounded, with what the rounding of the parts left over as one of them. */
    List<Contribution> contributions(BigDecimal value) {
        List<Contribution> contributions = new ArrayList<>();
        BigDecimal left = value;
        for (Step step : steps) {
            BigDecimal amount = Figure.shortest(step.amount().rounded());
            contributions.add(new Contribution(step.ref(), step.label(), amount));
            left = left.subtract(amount);
        }
        if (left.signum() != 0) {
            contributions.add(
                    new Contribution("parts", "what was lost where the parts were rounded", Figure.shortest(left)));
        }
        return contributions;
    }

    /** Tells whether a change is for the better. */
    static Optional<Boolean> better(Scale scale, Rational change) {
        return scale.getDirection()
                .filter(direction -> direction.isKnown() && change.signum() != 0)
                .map(direction -> direction.equals(Direction.HIGHER_IS_BETTER) == change.signum() > 0);
    }

    private static final class Scoring {

        private final Scale scale;
        private final Map<ItemId, Item> items = new HashMap<>();
        private final Map<ItemId, Integer> answers = new HashMap<>();
        private final Set<ItemId> contradicted = new HashSet<>();
        private final List<Step> steps = new ArrayList<>();
        private Rational sum = Rational.ZERO;
        private Rational weightAnswered = Rational.ZERO;
        private Rational weightOfAll = Rational.ZERO;
        private final int answered;

        Scoring(Instrument instrument, Scale scale, InstrumentResponse response) {
            this.scale = scale;
            instrument.getItems().forEach(item -> items.putIfAbsent(item.getId(), item));
            for (ItemAnswer answer : response.getAnswers()) {
                Integer other = answers.putIfAbsent(answer.getItem(), answer.getValue());
                if (other != null && other != answer.getValue()) {
                    contradicted.add(answer.getItem());
                }
            }
            answered = (int) scale.getItems().stream()
                    .filter(part -> answers.containsKey(part.getItem()))
                    .count();
        }

        ScaleFigure figure() {
            boolean mean = scale.getMethod().equals(ScaleMethod.MEAN);
            Optional<NotScored> failed =
                    mean || scale.getMethod().equals(ScaleMethod.SUM) ? read() : Optional.of(NotScored.METHOD_UNKNOWN);
            if (failed.isPresent()) {
                return new ScaleFigure(answered, Optional.empty(), failed, List.of());
            }
            Rational factor = scale.getTransform()
                    .map(transform -> Rational.of(transform.getFactor()))
                    .orElse(Rational.ONE);
            Rational each = mean ? factor.dividedBy(weightAnswered) : factor;
            steps.replaceAll(
                    step -> new Step(step.ref(), step.label(), step.amount().times(each)));
            int left = scale.getItems().size() - answered;
            Rational weightLeft = weightOfAll.minus(weightAnswered);
            if (!mean && weightLeft.signum() > 0) {
                steps.add(new Step(
                        "prorating",
                        Figure.count(left, "item") + " not answered, as the mean of the others",
                        sum.dividedBy(weightAnswered).times(weightLeft).times(factor)));
            }
            scale.getTransform()
                    .filter(transform -> transform.getOffset().signum() != 0)
                    .ifPresent(transform ->
                            steps.add(new Step("transform", "offset", Rational.of(transform.getOffset()))));
            Rational exact = steps.stream().map(Step::amount).reduce(Rational.ZERO, Rational::plus);
            Rational rounded = scale.getDecimals()
                    .map(decimals -> Rational.of(exact.rounded(decimals)))
                    .orElse(exact);
            add(
                    "rounding",
                    scale.getDecimals().map(it -> Figure.count(it, "decimal")).orElse(""),
                    rounded.minus(exact));
            return scale.getConversions().isEmpty() ? scored(rounded) : converted(rounded);
        }

        private Optional<NotScored> read() {
            for (ScaleItem part : scale.getItems()) {
                Item item = items.get(part.getItem());
                if (item == null) {
                    return Optional.of(NotScored.ITEM_UNKNOWN);
                }
                Rational weight = part.getWeight().map(Rational::of).orElse(Rational.ONE);
                weightOfAll = weightOfAll.plus(weight);
                Integer answer = answers.get(part.getItem());
                if (answer == null) {
                    continue;
                }
                if (contradicted.contains(part.getItem())) {
                    return Optional.of(NotScored.ANSWERED_TWICE);
                }
                if (answer < item.getMinimum() || answer > item.getMaximum()) {
                    return Optional.of(NotScored.OUT_OF_RANGE);
                }
                take(part, item, answer, weight);
            }
            if (answered == 0
                    || answered
                            < scale.getMinimumAnswered().orElse(scale.getItems().size())) {
                return Optional.of(NotScored.TOO_FEW);
            }
            return weightAnswered.signum() == 0 ? Optional.of(NotScored.WEIGHTLESS) : Optional.empty();
        }

        private void take(ScaleItem part, Item item, int answer, Rational weight) {
            boolean reversed = part.getReversed().orElse(false);
            Rational amount = Rational.of(reversed ? item.getMinimum() + item.getMaximum() - answer : answer)
                    .times(weight);
            String heavy =
                    part.getWeight().map(it -> ", weight " + Figure.plain(it)).orElse("");
            steps.add(new Step(
                    item.getId().value(), "answer " + answer + (reversed ? ", reversed" : "") + heavy, amount));
            weightAnswered = weightAnswered.plus(weight);
            sum = sum.plus(amount);
        }

        private void add(String ref, String label, Rational amount) {
            if (amount.signum() != 0) {
                steps.add(new Step(ref, label, amount));
            }
        }

        private ScaleFigure converted(Rational figure) {
            Set<Rational> found = new HashSet<>();
            for (ConversionRow row : scale.getConversions()) {
                if (Rational.of(row.getFigure()).equals(figure)) {
                    found.add(Rational.of(row.getConverted()));
                }
            }
            if (found.size() != 1) {
                return new ScaleFigure(answered, Optional.empty(), Optional.of(NotScored.NOT_CONVERTED), List.of());
            }
            Rational converted = found.iterator().next();
            add("conversion", figure + " becomes " + converted, converted.minus(figure));
            return scored(converted);
        }

        private ScaleFigure scored(Rational figure) {
            return new ScaleFigure(answered, Optional.of(figure), Optional.empty(), List.copyOf(steps));
        }
    }
}
