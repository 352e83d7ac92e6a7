package org.lplp.io.interop.pabulib;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lplp.core.base.Language;
import org.lplp.core.base.ProposalId;
import org.lplp.core.vote.Ballot;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.Choice;
import org.lplp.core.vote.Proposal;
import org.lplp.core.vote.ProposalCategory;
import org.lplp.core.vote.PublicBudget;
import org.lplp.scoring.vote.Election;
import org.lplp.scoring.vote.Tally;

/** Makes the Pabulib file of a public budget. */
final class BudgetFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final PublicBudget budget;
    private final Language language;
    private final Election election;
    private final Tally tally;
    private final boolean points;

    BudgetFile(PublicBudget budget, Language language) {
        this.budget = budget;
        this.language = language;
        this.election = Election.of(budget);
        this.tally = Tally.of(election);
        this.points = budget.getBallotKind().equals(BallotKind.CUMULATIVE)
                || budget.getBallotKind().equals(BallotKind.SCORING)
                || (budget.getBallotKind().equals(BallotKind.ORDINAL) && allGivePoints());
    }

    private boolean allGivePoints() {
        return !budget.getBallots().isEmpty()
                && budget.getBallots().stream()
                        .flatMap(it -> it.getChoices().stream())
                        .allMatch(it -> it.getPoints().isPresent());
    }

    PabulibFile file() {
        return new PabulibFile(meta(), projects(), votes());
    }

    private List<PabulibFile.Entry> meta() {
        List<PabulibFile.Entry> meta = new ArrayList<>();
        add(meta, "description", Optional.of(budget.getTitle().in(language)));
        LocalDate start = budget.getPeriod().start();
        add(meta, "instance", Optional.of(Integer.toString(start.getYear())));
        add(meta, "num_projects", Optional.of(election.candidates().size()));
        add(meta, "num_votes", Optional.of(budget.getBallots().size()));
        add(meta, "budget", Optional.of(budget.getPool().getAmount().toPlainString()));
        boolean one = budget.getBallotKind().equals(BallotKind.CHOOSE_1);
        add(
                meta,
                "vote_type",
                Optional.of(one ? "choose-1" : budget.getBallotKind().value()));
        add(meta, "rule", Optional.of(budget.getRule().map(RuleName::of).orElse("unknown")));
        add(meta, "date_begin", Optional.of(start.format(DAY)));
        // A period is half open; Pabulib names the last day.
        add(
                meta,
                "date_end",
                budget.getPeriod().end().map(end -> end.minusDays(1).format(DAY)));
        add(meta, "min_length", budget.getMinimumChoices());
        add(meta, "max_length", budget.getMaximumChoices());
        add(meta, "max_points", budget.getMaximumPointsEach().map(BigDecimal::toPlainString));
        add(meta, "max_sum_points", budget.getMaximumPoints().map(BigDecimal::toPlainString));
        add(
                meta,
                RuleName.THRESHOLD,
                budget.getRule().flatMap(it -> it.getMinimumVotes()).filter(least -> least > 0));
        add(meta, "language", Optional.of(language.locale().getLanguage()));
        add(meta, "currency", Optional.of(budget.getPool().getCurrencyUnit().getCode()));
        return meta;
    }

    private static void add(List<PabulibFile.Entry> meta, String key, Optional<?> value) {
        value.ifPresent(it -> meta.add(new PabulibFile.Entry(key, it.toString())));
    }

    private PabulibTable projects() {
        boolean scored = points || budget.getBallotKind().equals(BallotKind.ORDINAL);
        boolean announced = !budget.getWinners().isEmpty();
        List<String> columns = new ArrayList<>(List.of("project_id", "cost", "votes"));
        if (scored) {
            columns.add("score");
        }
        columns.addAll(List.of("name", "category", "target"));
        if (announced) {
            columns.add("selected");
        }
        Map<String, Proposal> proposals = new HashMap<>();
        budget.getProposals().forEach(it -> proposals.putIfAbsent(it.getId().value(), it));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < election.candidates().size(); i++) {
            Proposal proposal = proposals.get(election.candidates().get(i).id());
            List<String> row = new ArrayList<>(List.of(
                    proposal.getId().value(),
                    proposal.getCost().getAmount().toPlainString(),
                    Integer.toString(tally.namings(i))));
            if (scored) {
                row.add(tally.votes(i).toPlainString());
            }
            row.add(proposal.getTitle().in(language));
            row.add(proposal.getCategories().stream()
                    .map(ProposalCategory::value)
                    .collect(Collectors.joining(",")));
            row.add(proposal.getTargets().stream().map(Object::toString).collect(Collectors.joining(",")));
            if (announced) {
                row.add(isWinner(proposal.getId()) ? "1" : "0");
            }
            rows.add(row);
        }
        return new PabulibTable(columns, rows);
    }

    private boolean isWinner(ProposalId id) {
        return budget.getWinners().contains(id);
    }

    private PabulibTable votes() {
        boolean aged =
                budget.getBallots().stream().anyMatch(it -> it.getVoterAge().isPresent());
        List<String> columns = new ArrayList<>(List.of("voter_id"));
        if (aged) {
            columns.add("age");
        }
        columns.add("vote");
        if (points) {
            columns.add("points");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Ballot ballot : budget.getBallots()) {
            List<String> row = new ArrayList<>(List.of(ballot.getVoter().value()));
            if (aged) {
                row.add(ballot.getVoterAge().map(Object::toString).orElse(""));
            }
            row.add(ballot.getChoices().stream()
                    .map(it -> it.getProposal().value())
                    .collect(Collectors.joining(",")));
            if (points) {
                row.add(ballot.getChoices().stream().map(BudgetFile::points).collect(Collectors.joining(",")));
            }
            rows.add(row);
        }
        return new PabulibTable(columns, rows);
    }

    private static String points(Choice choice) {
        return choice.getPoints().orElse(BigDecimal.ZERO).toPlainString();
    }
}
