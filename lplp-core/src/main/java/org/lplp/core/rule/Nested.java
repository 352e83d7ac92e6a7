package org.lplp.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A record and the one that holds it.
 *
 * @param holder the record that holds it, such as a plan
 * @param part the record that it holds, such as a goal
 * @param <H> the type of holder
 * @param <T> the type of part
 */
public record Nested<H, T>(Located<H> holder, Located<T> part) {

    /**
     * Locates the parts of all holders.
     *
     * @param holders the holders
     * @param member the member that holds the parts
     * @param list gives the parts of a holder
     * @param <H> the type of holder
     * @param <T> the type of part
     * @return the parts with their places and holders, in order
     */
    public static <H, T> List<Nested<H, T>> each(
            List<Located<H>> holders, String member, Function<? super H, List<T>> list) {
        List<Nested<H, T>> nested = new ArrayList<>();
        for (Located<H> holder : holders) {
            for (Located<T> part : holder.each(member, list::apply)) {
                nested.add(new Nested<>(holder, part));
            }
        }
        return nested;
    }

    /**
     * Gives the parts without their holders.
     *
     * @param nested the parts with their holders
     * @param <T> the type of part
     * @return the parts, in order
     */
    public static <T> List<Located<T>> parts(List<? extends Nested<?, T>> nested) {
        List<Located<T>> parts = new ArrayList<>(nested.size());
        nested.forEach(one -> parts.add(one.part()));
        return parts;
    }
}
