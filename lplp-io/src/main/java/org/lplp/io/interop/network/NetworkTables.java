package org.lplp.io.interop.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.io.interop.table.Table;
import org.lplp.io.interop.table.TableCode;
import org.lplp.io.interop.table.TableRow;
import org.lplp.scoring.relationship.NetworkTie;
import org.lplp.scoring.relationship.RosterNetwork;

/**
 * Ties and the roster of those who could have them, out of tables.
 *
 * <p>Ties: {@code from,to}, and where there are such columns {@code strength} (above 0; 1 if nothing stands there) and
 * {@code kind}: two members can have a tie of each kind, whose strengths add up. Roster: {@code id}. A tie that is there twice
 * counts once, and one from or to somebody who is not on the roster not at all; both are warnings.
 */
public final class NetworkTables {

    /** The columns that a table of ties needs. */
    public static final List<String> TIE_COLUMNS = List.of("from", "to");

    /** The columns that a roster needs. */
    public static final List<String> ROSTER_COLUMNS = List.of("id");

    private static final int MOST_FINDINGS = 1_000;

    private final List<String> roster = new ArrayList<>();
    private final List<NetworkTie> ties = new ArrayList<>();
    private final List<Finding> onTies = new ArrayList<>();
    private final Findings tieFindings;
    private final Findings rosterFindings;

    private NetworkTables(Table ties, Optional<Table> given) {
        rosterFindings = given.map(table -> table.findings().and(Findings.of(table.withoutOwn("id")), MOST_FINDINGS))
                .orElse(Findings.none());
        given.ifPresentOrElse(
                table -> table.rows().forEach(row -> roster.add(row.cell("id"))), () -> roster.addAll(named(ties)));
        read(ties);
        tieFindings = ties.findings().and(Findings.of(onTies), MOST_FINDINGS);
    }

    /**
     * Reads ties between whoever they name.
     *
     * @param ties the ties
     * @return the tables, and what is wrong with them; members are ordered by id
     */
    public static NetworkTables of(Table ties) {
        return new NetworkTables(ties, Optional.empty());
    }

    /**
     * Reads ties between members of a roster.
     *
     * @param ties the ties
     * @param roster the members
     * @return the tables, and what is wrong with them
     */
    public static NetworkTables of(Table ties, Table roster) {
        return new NetworkTables(ties, Optional.of(roster));
    }

    private static Set<String> named(Table ties) {
        Set<String> named = new TreeSet<>();
        for (TableRow row : ties.rows()) {
            named.add(row.cell("from"));
            named.add(row.cell("to"));
        }
        named.remove("");
        return named;
    }

    private void read(Table table) {
        Set<String> members = new HashSet<>(roster);
        Map<List<String>, Long> firsts = new HashMap<>();
        for (TableRow row : table.rows()) {
            String from = row.cell("from");
            String to = row.cell("to");
            Optional<BigDecimal> strength = strength(row);
            Optional<String> stranger = TIE_COLUMNS.stream()
                    .filter(column -> !members.contains(row.cell(column)))
                    .findFirst();
            if (from.isEmpty() || to.isEmpty()) {
                onTies.add(row.fault(TableCode.EMPTY_CELL, from.isEmpty() ? "from" : "to", Map.of()));
            } else if (strength.isEmpty()) {
                onTies.add(row.fault(TableCode.WRONG_TYPE, "strength", Map.of("type", "decimal")));
            } else if (stranger.isPresent()) {
                onTies.add(row.fault(TableCode.UNKNOWN_REFERENCE, stranger.get(), Map.of()));
            } else if (from.equals(to)) {
                onTies.add(row.fault(TableCode.TIE_TO_SELF, Map.of()));
            } else {
                Long first = firsts.putIfAbsent(List.of(from, to, row.cell("kind")), row.number());
                if (first == null) {
                    ties.add(new NetworkTie(from, to, strength.get().doubleValue()));
                } else {
                    onTies.add(row.fault(TableCode.DUPLICATE_KEY, Map.of("first", first.toString()))
                            .as(Severity.WARNING));
                }
            }
        }
    }

    /** Gives the strength, 1 where none is stated; nothing if what stands there is none. */
    private static Optional<BigDecimal> strength(TableRow row) {
        String cell = row.cell("strength").strip();
        if (cell.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        return cell.matches("[0-9]{1,15}(\\.[0-9]{1,15})?")
                ? Optional.of(new BigDecimal(cell)).filter(strength -> strength.signum() > 0)
                : Optional.empty();
    }

    /**
     * Tells what is wrong with the ties.
     *
     * @return what was found
     */
    public Findings tieFindings() {
        return tieFindings;
    }

    /**
     * Tells what is wrong with the roster.
     *
     * @return what was found; nothing if none was given
     */
    public Findings rosterFindings() {
        return rosterFindings;
    }

    /**
     * Tells whether the network can be reckoned.
     *
     * @return true if there is no error in a table
     */
    public boolean fit() {
        return !tieFindings.has(Severity.ERROR) && !rosterFindings.has(Severity.ERROR);
    }

    /**
     * Reckons the network.
     *
     * @return the network
     * @throws IllegalStateException if there is an error in a table
     */
    public RosterNetwork network() {
        if (!fit()) {
            throw new IllegalStateException("there is an error in a table");
        }
        return RosterNetwork.of(roster, ties);
    }
}
