package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Credits by the session that earned them. What is exchanged is taken first from those that lapse first, then from the oldest,
 * then by the id of the session.
 */
final class Lots {

    /** What is left of the credits of one session. */
    static final class Lot {

        private final Accrual accrual;
        private BigDecimal left;

        private Lot(Accrual accrual) {
            this.accrual = accrual;
            this.left = accrual.granted();
        }

        Accrual accrual() {
            return accrual;
        }

        BigDecimal left() {
            return left;
        }

        LocalDate lapses() {
            return accrual.lapses().orElse(LocalDate.MAX);
        }
    }

    private final List<Lot> all = new ArrayList<>();
    private final PriorityQueue<Lot> open = new PriorityQueue<>(Comparator.comparing(Lot::lapses)
            .thenComparing(lot -> lot.accrual().on())
            .thenComparing(lot -> lot.accrual().session().value()));
    private int opened;

    Lots(List<Accrual> accruals) {
        accruals.stream()
                .filter(accrual -> accrual.granted().signum() > 0)
                .sorted(Comparator.comparing(Accrual::on))
                .forEach(accrual -> all.add(new Lot(accrual)));
    }

    /** Takes credits on a day; the days must not go back. Gives how many there were to take. */
    BigDecimal take(BigDecimal wanted, LocalDate on) {
        while (opened < all.size() && !all.get(opened).accrual().on().isAfter(on)) {
            open.add(all.get(opened++));
        }
        BigDecimal taken = BigDecimal.ZERO;
        while (!open.isEmpty() && taken.compareTo(wanted) < 0) {
            Lot lot = open.peek();
            if (lot.lapses().isAfter(on)) {
                BigDecimal part = lot.left.min(wanted.subtract(taken));
                lot.left = lot.left.subtract(part);
                taken = taken.add(part);
            }
            if (lot.left.signum() == 0 || !lot.lapses().isAfter(on)) {
                open.remove();
            }
        }
        return taken;
    }

    /** Gives what had lapsed by a day, by the day on which the credits were earned. */
    List<Lot> lapsed(LocalDate asOf) {
        return all.stream()
                .filter(lot -> lot.left.signum() > 0 && !lot.lapses().isAfter(asOf))
                .toList();
    }
}
