package org.lplp.io.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.lplp.core.base.Id;
import org.lplp.core.base.RecordId;
import org.lplp.core.document.Portfolio;

/** Lets pass no reference that points at a record which is not in the view. */
final class Holding extends Sieve {

    private final Set<String> ids;

    private Holding(Set<String> ids) {
        this.ids = ids;
    }

    /**
     * Takes out what refers to records that are not there. A record that cannot stand without such a reference goes too, and then
     * what refers to it, until everything holds.
     *
     * @param view the view
     * @return the view, of which every reference holds; null if nothing is left of it
     */
    static Portfolio only(Portfolio view) {
        Portfolio before = view;
        while (before != null) {
            Portfolio after = PortfolioView.of(before, new Holding(Ids.declared(before)));
            if (before.equals(after)) {
                return after;
            }
            before = after;
        }
        return null;
    }

    @Override
    <I extends Id> I reference(String field, I value, Function<String, I> make) {
        boolean local = value instanceof RecordId || PortfolioView.LOCAL_IDS.contains(value.getClass());
        return !local || ids.contains(value.value()) ? value : null;
    }

    /** Gathers ids. */
    static final class Ids extends Sieve {

        private final Set<String> declared = new HashSet<>();
        private final Set<String> referred = new HashSet<>();

        static Set<String> declared(Portfolio portfolio) {
            return of(portfolio).declared;
        }

        static Set<String> referred(Portfolio portfolio) {
            return of(portfolio).referred;
        }

        private static Ids of(Portfolio portfolio) {
            Ids ids = new Ids();
            PortfolioView.of(portfolio, ids);
            return ids;
        }

        @Override
        <I extends Id> I id(String field, I value, Function<String, I> make) {
            declared.add(value.value());
            return value;
        }

        @Override
        <I extends Id> I reference(String field, I value, Function<String, I> make) {
            referred.add(value.value());
            return value;
        }
    }
}
