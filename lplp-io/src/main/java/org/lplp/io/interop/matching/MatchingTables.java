package org.lplp.io.interop.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.io.interop.table.Table;
import org.lplp.io.interop.table.TableCode;
import org.lplp.io.interop.table.TableRow;
import org.lplp.scoring.mentoring.MatchingLearner;
import org.lplp.scoring.mentoring.MatchingMentor;
import org.lplp.scoring.mentoring.MatchingPair;
import org.lplp.scoring.mentoring.MentorMatches;
import org.lplp.scoring.mentoring.MentorMatching;

/**
 * Learners, mentors and their choices out of tables, checked against each other.
 *
 * <p>Learners: {@code learner,choices}; mentors: {@code mentor,capacity,choices}; vetoes and forced pairs:
 * {@code learner,mentor}. Choices are ids, the best first, with a semicolon between two.
 */
public final class MatchingTables {

    /** The columns of the table of learners. */
    public static final List<String> LEARNER_COLUMNS = List.of("learner", "choices");

    /** The columns of the table of mentors. */
    public static final List<String> MENTOR_COLUMNS = List.of("mentor", "capacity", "choices");

    /** The columns of the tables of vetoes and of forced pairs. */
    public static final List<String> PAIR_COLUMNS = List.of("learner", "mentor");

    /** The tables, by the words that findings and the command call them. */
    public enum Kind {
        /** The learners. */
        LEARNERS,
        /** The mentors. */
        MENTORS,
        /** The pairs that may not be. */
        VETOES,
        /** The pairs that must be. */
        FORCED
    }

    private static final int LARGEST_CAPACITY = 1_000_000;

    private final Map<Kind, List<Finding>> found = new TreeMap<>();
    private final Map<Kind, Table> tables;
    private final List<MatchingLearner> learners = new ArrayList<>();
    private final List<MatchingMentor> mentors = new ArrayList<>();

    private MatchingTables(Map<Kind, Table> tables) {
        this.tables = tables;
        for (Kind kind : Kind.values()) {
            found.put(kind, new ArrayList<>());
        }
    }

    /**
     * Checks tables against each other.
     *
     * @param learners the learners
     * @param mentors the mentors
     * @param vetoes the pairs that may not be
     * @param forced the pairs that must be
     * @param takesAnyone whether each mentor takes also whom the mentor's list does not name
     * @return the tables, and what is wrong with them
     */
    public static MatchingTables of(Table learners, Table mentors, Table vetoes, Table forced, boolean takesAnyone) {
        MatchingTables tables = new MatchingTables(
                Map.of(Kind.LEARNERS, learners, Kind.MENTORS, mentors, Kind.VETOES, vetoes, Kind.FORCED, forced));
        tables.read(takesAnyone);
        return tables;
    }

    private void read(boolean takesAnyone) {
        found.get(Kind.LEARNERS).addAll(table(Kind.LEARNERS).withoutOwn("learner"));
        found.get(Kind.MENTORS).addAll(table(Kind.MENTORS).withoutOwn("mentor"));
        found.get(Kind.FORCED).addAll(table(Kind.FORCED).withoutOwn("learner"));
        for (TableRow row : table(Kind.LEARNERS).rows()) {
            learners.add(new MatchingLearner(row.cell("learner"), choices(row)));
        }
        for (TableRow row : table(Kind.MENTORS).rows()) {
            capacity(row)
                    .ifPresent(capacity ->
                            mentors.add(new MatchingMentor(row.cell("mentor"), capacity, choices(row), takesAnyone)));
        }
        Set<String> learnerIds = ids(Kind.LEARNERS, "learner");
        Set<String> mentorIds = ids(Kind.MENTORS, "mentor");
        unknownChoices(Kind.LEARNERS, mentorIds);
        unknownChoices(Kind.MENTORS, learnerIds);
        for (Kind kind : List.of(Kind.VETOES, Kind.FORCED)) {
            unknown(kind, "learner", learnerIds);
            unknown(kind, "mentor", mentorIds);
        }
        conflicts();
    }

    private Table table(Kind kind) {
        return tables.get(kind);
    }

    private static List<String> choices(TableRow row) {
        return Arrays.stream(row.cell("choices").split(";"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private Optional<Integer> capacity(TableRow row) {
        String cell = row.cell("capacity").strip();
        if (cell.matches("[0-9]{1,7}") && Integer.parseInt(cell) <= LARGEST_CAPACITY) {
            return Optional.of(Integer.valueOf(cell));
        }
        TableCode code = cell.isEmpty() ? TableCode.EMPTY_CELL : TableCode.WRONG_TYPE;
        found.get(Kind.MENTORS).add(row.fault(code, "capacity", Map.of("type", "integer")));
        return Optional.empty();
    }

    private Set<String> ids(Kind kind, String column) {
        return table(kind).rows().stream().map(row -> row.cell(column)).collect(Collectors.toSet());
    }

    private void unknownChoices(Kind kind, Set<String> known) {
        for (TableRow row : table(kind).rows()) {
            if (!known.containsAll(choices(row))) {
                found.get(kind).add(row.fault(TableCode.UNKNOWN_REFERENCE, "choices", Map.of()));
            }
        }
    }

    /** A veto of somebody unknown changes nothing; a pair that must be and cannot is an error. */
    private void unknown(Kind kind, String column, Set<String> known) {
        for (TableRow row : table(kind).rows()) {
            if (!known.contains(row.cell(column))) {
                Finding finding = row.fault(TableCode.UNKNOWN_REFERENCE, column, Map.of());
                found.get(kind).add(kind == Kind.VETOES ? finding : finding.as(Severity.ERROR));
            }
        }
    }

    /** Finds forced pairs that are vetoed, or for which the mentor has no room. */
    private void conflicts() {
        Map<MatchingPair, Long> vetoed = new HashMap<>();
        table(Kind.VETOES).rows().forEach(row -> vetoed.putIfAbsent(pair(row), row.number()));
        Map<String, TableRow> mentorRows = new HashMap<>();
        table(Kind.MENTORS).rows().forEach(row -> mentorRows.putIfAbsent(row.cell("mentor"), row));
        Map<String, Integer> room = new HashMap<>();
        mentors.forEach(mentor -> room.putIfAbsent(mentor.id(), mentor.capacity()));
        for (TableRow row : table(Kind.FORCED).rows()) {
            Long veto = vetoed.get(pair(row));
            if (veto != null) {
                conflict(row, veto, "vetoes");
            }
            Integer left = room.computeIfPresent(row.cell("mentor"), (mentor, places) -> places - 1);
            if (left != null && left < 0) {
                conflict(row, mentorRows.get(row.cell("mentor")).number(), "mentors");
            }
        }
    }

    private void conflict(TableRow row, long other, String table) {
        found.get(Kind.FORCED)
                .add(row.fault(TableCode.CONFLICT, Map.of("other", Long.toString(other), "table", table)));
    }

    private static MatchingPair pair(TableRow row) {
        return new MatchingPair(row.cell("learner"), row.cell("mentor"));
    }

    private Collection<MatchingPair> pairs(Kind kind) {
        return table(kind).rows().stream().map(MatchingTables::pair).toList();
    }

    /**
     * Tells what is wrong with a table, by itself and beside the others.
     *
     * @param kind the table
     * @return what was found
     */
    public Findings findings(Kind kind) {
        return table(kind).findings().and(Findings.of(found.get(kind)), 1_000);
    }

    /**
     * Tells whether the tables can be matched.
     *
     * @return true if there is no error in any of them
     */
    public boolean fit() {
        return Arrays.stream(Kind.values()).noneMatch(kind -> findings(kind).has(Severity.ERROR));
    }

    /**
     * Matches learners and mentors.
     *
     * @return the matching
     * @throws IllegalStateException if there is an error in a table
     */
    public MentorMatches match() {
        if (!fit()) {
            throw new IllegalStateException("there is an error in a table");
        }
        return MentorMatching.match(learners, mentors, pairs(Kind.VETOES), pairs(Kind.FORCED));
    }
}
