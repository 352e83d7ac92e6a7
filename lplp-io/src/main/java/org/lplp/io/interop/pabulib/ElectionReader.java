package org.lplp.io.interop.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.finding.Findings;
import org.lplp.core.vote.BallotKind;
import org.lplp.io.interop.pabulib.Sections.Row;
import org.lplp.io.interop.pabulib.Sections.Section;
import org.lplp.scoring.vote.Candidate;
import org.lplp.scoring.vote.CastBallot;
import org.lplp.scoring.vote.Election;
import org.lplp.scoring.vote.Tally;

/** Reads the election out of the sections of a Pabulib file. */
final class ElectionReader {

    /** What a project costs that was withdrawn after the vote, as Pabulib's own checker has it. */
    private static final BigDecimal WITHDRAWN = BigDecimal.valueOf(999_999_999);

    private static final Map<String, BallotKind> KINDS = Map.of(
            "approval", BallotKind.APPROVAL,
            "choose-1", BallotKind.CHOOSE_1,
            "cumulative", BallotKind.CUMULATIVE,
            "ordinal", BallotKind.ORDINAL,
            "scoring", BallotKind.SCORING);

    private final Sections sections;
    private final Faults faults;
    private final Map<String, Long> keyLines = new HashMap<>();

    ElectionReader(Sections sections, Faults faults) {
        this.sections = sections;
        this.faults = faults;
    }

    PabulibReading read() {
        List<PabulibFile.Entry> meta = meta();
        PabulibTable projects = sections.table(Section.PROJECTS);
        PabulibTable votes = sections.table(Section.VOTES);
        needs(projects, Section.PROJECTS, "project_id", "cost");
        needs(votes, Section.VOTES, "voter_id", "vote");
        if (faults.has()) {
            return failed();
        }
        PabulibFile file = new PabulibFile(meta, projects, votes);
        Optional<BallotKind> kind = kind(file);
        Optional<BigDecimal> pool = key(file, "budget").flatMap(text -> amount(text, "/meta/budget", line("budget")));
        BigDecimal unnamed = file.value("default_score")
                .filter(it -> kind.equals(Optional.of(BallotKind.SCORING)))
                .flatMap(text -> number(text, "/meta/default_score", line("default_score")))
                .orElse(BigDecimal.ZERO);
        file.value(RuleName.THRESHOLD)
                .ifPresent(text -> number(text, "/meta/" + RuleName.THRESHOLD, line(RuleName.THRESHOLD)));
        boolean pointed = kind.filter(it -> it.equals(BallotKind.CUMULATIVE) || it.equals(BallotKind.SCORING))
                .isPresent();
        Map<String, Candidate> candidates = candidates(projects, pointed);
        List<CastBallot> ballots = ballots(votes, candidates.keySet(), kind, pointed);
        stated(file, "num_projects", projects, PabulibCode.PROJECTS_UNLIKE_COUNT);
        if (!votes.rows().isEmpty()) {
            stated(file, "num_votes", votes, PabulibCode.VOTES_UNLIKE_COUNT);
        }
        if (faults.has()) {
            return failed();
        }
        Election election = new Election(
                kind.orElseThrow(), pool.orElseThrow(), unnamed, List.copyOf(candidates.values()), ballots, List.of());
        recount(projects, election);
        return new PabulibReading(Optional.of(file), Optional.of(election), Findings.none());
    }

    private static PabulibReading failed() {
        return new PabulibReading(Optional.empty(), Optional.empty(), Findings.none());
    }

    private List<PabulibFile.Entry> meta() {
        List<Row> rows = new ArrayList<>(sections.rows(Section.META));
        Row header = sections.header(Section.META);
        if (!header.cells().get(0).toLowerCase(Locale.ROOT).equals("key")) {
            rows.add(0, header);
        }
        List<PabulibFile.Entry> meta = new ArrayList<>();
        for (Row row : rows) {
            String key = row.cells().get(0);
            String value = row.cells().size() > 1 ? row.cells().get(1) : "";
            meta.add(new PabulibFile.Entry(key, value));
            if (keyLines.put(key.toLowerCase(Locale.ROOT), row.line()) != null) {
                faults.add(PabulibCode.DUPLICATE_KEY, "/meta", row.line(), Map.of());
            }
        }
        return meta;
    }

    private void needs(PabulibTable table, Section section, String... columns) {
        for (String column : columns) {
            if (table.column(column).isEmpty()) {
                faults.add(
                        PabulibCode.MISSING_COLUMN,
                        section.path(),
                        sections.header(section).line(),
                        Map.of("section", section.name(), "column", column));
            }
        }
    }

    private long line(String key) {
        return keyLines.getOrDefault(key, 1L);
    }

    private Optional<String> key(PabulibFile file, String key) {
        Optional<String> value = file.value(key);
        if (value.isEmpty()) {
            faults.add(PabulibCode.MISSING_KEY, "/meta/" + key, line(key), Map.of("key", key));
        }
        return value;
    }

    private Optional<BallotKind> kind(PabulibFile file) {
        Optional<String> name = key(file, "vote_type");
        Optional<BallotKind> kind = name.map(it -> KINDS.get(it.toLowerCase(Locale.ROOT)));
        if (name.isPresent() && kind.isEmpty()) {
            faults.add(PabulibCode.UNKNOWN_VOTE_TYPE, "/meta/vote_type", line("vote_type"), Map.of());
        }
        return kind;
    }

    private Optional<BigDecimal> number(String text, String pointer, long line) {
        Optional<BigDecimal> number = Numbers.decimal(text);
        if (number.isPresent() ? Numbers.isTooLarge(number.get()) : Numbers.isTooLong(text)) {
            faults.add(PabulibCode.NUMBER_TOO_LARGE, pointer, line, Map.of());
            return Optional.empty();
        }
        if (number.isEmpty()) {
            faults.add(PabulibCode.WRONG_NUMBER, pointer, line, Map.of());
        }
        return number;
    }

    private Optional<BigDecimal> amount(String text, String pointer, long line) {
        Optional<BigDecimal> amount = number(text, pointer, line);
        if (amount.isPresent() && amount.get().signum() < 0) {
            faults.add(PabulibCode.NEGATIVE_AMOUNT, pointer, line, Map.of());
            return Optional.empty();
        }
        return amount;
    }

    private Map<String, Candidate> candidates(PabulibTable projects, boolean pointed) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < projects.rows().size(); i++) {
            String path = "/projects/" + i;
            long line = sections.rows(Section.PROJECTS).get(i).line();
            Optional<String> id = cell(projects, i, "project_id", path, line);
            Optional<BigDecimal> cost =
                    cell(projects, i, "cost", path, line).flatMap(text -> amount(text, path + "/cost", line));
            if (id.isPresent() && !ids.add(id.get())) {
                faults.add(PabulibCode.DUPLICATE_PROJECT, path + "/project_id", line, Map.of("project", id.get()));
            } else if (id.isPresent()) {
                Optional<BigDecimal> votes = count(projects, i, "votes", line);
                Optional<BigDecimal> score = count(projects, i, "score", line);
                BigDecimal paid = cost.orElse(BigDecimal.ZERO);
                candidates.put(
                        id.get(),
                        new Candidate(
                                id.get(),
                                paid,
                                pointed ? score.or(() -> votes) : votes.or(() -> score),
                                paid.compareTo(WITHDRAWN) == 0));
            }
        }
        return candidates;
    }

    private Optional<BigDecimal> count(PabulibTable projects, int row, String column, long line) {
        return projects.cell(row, column).flatMap(text -> number(text, "/projects/" + row + "/" + column, line));
    }

    private Optional<String> cell(PabulibTable table, int row, String column, String path, long line) {
        Optional<String> cell = table.cell(row, column);
        if (cell.isEmpty()) {
            faults.add(PabulibCode.EMPTY_CELL, path + "/" + column, line, Map.of("column", column));
        }
        return cell;
    }

    private List<CastBallot> ballots(
            PabulibTable votes, Set<String> projects, Optional<BallotKind> kind, boolean pointed) {
        boolean points = pointed || kind.equals(Optional.of(BallotKind.ORDINAL));
        Set<String> voters = new HashSet<>();
        List<CastBallot> ballots = new ArrayList<>(votes.rows().size());
        for (int i = 0; i < votes.rows().size(); i++) {
            String path = "/votes/" + i;
            long line = sections.rows(Section.VOTES).get(i).line();
            Optional<String> voter = cell(votes, i, "voter_id", path, line);
            if (voter.isPresent() && !voters.add(voter.get())) {
                faults.add(PabulibCode.DUPLICATE_VOTER, path + "/voter_id", line, Map.of());
            }
            List<String> named = list(votes.cell(i, "vote"));
            for (String project : named) {
                if (!projects.contains(project)) {
                    faults.add(PabulibCode.UNKNOWN_PROJECT, path + "/vote", line, Map.of());
                }
            }
            List<String> given = points ? list(votes.cell(i, "points")) : List.of();
            if ((pointed || !given.isEmpty()) && given.size() != named.size()) {
                faults.add(PabulibCode.POINTS_UNLIKE_VOTE, path + "/points", line, Map.of());
                continue;
            }
            List<CastBallot.Mark> marks = new ArrayList<>(named.size());
            for (int k = 0; k < named.size(); k++) {
                Optional<BigDecimal> gives =
                        given.isEmpty() ? Optional.empty() : number(given.get(k), path + "/points", line);
                marks.add(new CastBallot.Mark(named.get(k), gives));
            }
            ballots.add(new CastBallot(voter.orElse(""), marks));
        }
        return ballots;
    }

    private static List<String> list(Optional<String> cell) {
        return cell.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void stated(PabulibFile file, String key, PabulibTable table, PabulibCode code) {
        Optional<BigDecimal> stated = file.value(key).flatMap(Numbers::decimal);
        int counted = table.rows().size();
        if (stated.isPresent() && stated.get().compareTo(BigDecimal.valueOf(counted)) != 0) {
            faults.add(
                    code,
                    "/meta/" + key,
                    line(key),
                    Map.of("stated", stated.get().toPlainString(), "counted", Integer.toString(counted)));
        }
    }

    /** Holds what is stated of each project against the ballots. */
    private void recount(PabulibTable projects, Election election) {
        if (election.ballots().isEmpty()) {
            return;
        }
        Tally tally = Tally.of(election);
        for (int i = 0; i < projects.rows().size(); i++) {
            differs(projects, i, "votes", BigDecimal.valueOf(tally.namings(i)), PabulibCode.VOTES_UNLIKE_BALLOTS);
            differs(projects, i, "score", tally.votes(i), PabulibCode.SCORE_UNLIKE_BALLOTS);
        }
    }

    private void differs(PabulibTable projects, int row, String column, BigDecimal counted, PabulibCode code) {
        Optional<BigDecimal> stated = projects.cell(row, column).flatMap(Numbers::decimal);
        if (stated.isPresent() && stated.get().compareTo(counted) != 0) {
            faults.add(
                    code,
                    "/projects/" + row + "/" + column,
                    sections.rows(Section.PROJECTS).get(row).line(),
                    Map.of(
                            "project", projects.cell(row, "project_id").orElse(""),
                            "stated", stated.get().toPlainString(),
                            "counted", counted.toPlainString()));
        }
    }
}
