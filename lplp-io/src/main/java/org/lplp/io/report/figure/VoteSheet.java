package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.Text;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vote.Election;
import org.lplp.scoring.vote.PublicVoteDetail;
import org.lplp.scoring.vote.VotePayment;
import org.lplp.scoring.vote.VoteRejection;
import org.lplp.scoring.vote.VoteRound;

/** A vote's page. It tells how many voters paid what, never who. */
public final class VoteSheet {

    /** So many different payments for a proposal are told one by one. */
    private static final int PAYMENTS_TOLD = 3;

    private final Election election;
    private final Scored<PublicVoteDetail> scored;
    private final PublicVoteDetail outcome;
    private final Names names;
    private final Wording words;

    private VoteSheet(Election election, Scored<PublicVoteDetail> scored, Names names, Wording words) {
        this.election = election;
        this.scored = scored;
        this.outcome = scored.detail();
        this.names = names;
        this.words = words;
    }

    /**
     * Lays the page out.
     *
     * @param title what the vote is called; null if it has no name
     * @param proposals what the proposals are called, by id
     * @param election the election
     * @param scored its outcome
     * @param words the words of the page
     * @return the page
     */
    public static Page page(
            Text title,
            Map<String, Text> proposals,
            Election election,
            Scored<PublicVoteDetail> scored,
            Wording words) {
        Said name = title == null ? words.word("vote.unnamed") : words.said(title);
        VoteSheet sheet = new VoteSheet(election, scored, new Names(proposals, words), words);
        List<Said> lines = List.of(words.word("vote.rule", scored.detail().rule()), words.word("vote.prompt"));
        return Page.of(words, words.titled("vote.title", name), lines, sheet.sections());
    }

    private List<Section> sections() {
        List<Said> missing = scored.missing().stream().map(words::english).toList();
        if (scored.value().isEmpty()) {
            return List.of(Section.of("outcome", words.word("vote.winners.title"))
                    .list(words.word("vote.notCounted"), missing)
                    .end(words));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(winners(missing));
        if (outcome.rounds().stream().anyMatch(round -> !round.payments().isEmpty())) {
            sections.add(Section.of("paid", words.word("vote.paid.title"))
                    .table(payments())
                    .end(words));
        }
        sections.add(Section.of("lost", words.word("vote.why.title"))
                .table(rejected())
                .end(words));
        sections.add(Section.of("ties", words.word("vote.ties.title"))
                .list(
                        words.word("made.ties"),
                        scored.ties().stream().map(words::english).toList())
                .end(words));
        return sections;
    }

    private Section winners(List<Said> missing) {
        Section.Draft section = Section.of("outcome", words.word("vote.winners.title"));
        section.line(words.word(
                "vote.spent",
                money(outcome.spent()),
                money(outcome.pool()),
                outcome.rounds().size(),
                election.candidates().size(),
                election.ballots().size()));
        outcome.endowment().ifPresent(each -> section.line(words.word("vote.endowment", each)));
        outcome.comparison().ifPresent(it -> section.line(words.english(it.toString())));
        return section.exhibit(outcome.pool().signum() > 0 ? bars() : null, rounds())
                .list(words.word("made.missing"), missing)
                .end(words);
    }

    private Bars bars() {
        Map<Fill, Said> meanings = new LinkedHashMap<>();
        meanings.put(Fill.SOLID, words.word("column.cost"));
        meanings.put(Fill.HOLLOW, words.word("vote.left"));
        Bars.Chart chart = new Bars.Chart(meanings);
        for (VoteRound round : outcome.rounds()) {
            chart.add(names.of(round.candidate()), words.data(money(round.cost())), Map.of(Fill.SOLID, round.cost()));
        }
        BigDecimal left = outcome.pool().subtract(outcome.spent());
        chart.add(words.word("vote.left"), words.data(money(left)), Map.of(Fill.HOLLOW, left));
        return chart.bars(
                "vote-bars",
                words.word("vote.picture"),
                words.word("vote.description", outcome.rounds().size()),
                outcome.pool().max(outcome.spent()));
    }

    private Table rounds() {
        List<List<Said>> rows = new ArrayList<>();
        for (VoteRound round : outcome.rounds()) {
            rows.add(List.of(
                    words.number(round.number()),
                    names.of(round.candidate()),
                    words.data(money(round.cost())),
                    words.number(round.votes()),
                    words.english(round.why()),
                    words.data(money(round.left()))));
        }
        return new Table(
                "vote-table",
                words.word("vote.table"),
                List.of(
                        Column.number(words.word("column.round")),
                        Column.wide(words.word("column.proposal")),
                        Column.number(words.word("column.cost")),
                        Column.number(words.word("column.votes")),
                        Column.wide(words.word("column.whyWon")),
                        Column.number(words.word("column.left"))),
                rows);
    }

    private Table payments() {
        List<List<Said>> rows = new ArrayList<>();
        for (VoteRound round : outcome.rounds()) {
            List<VotePayment> payments = round.payments();
            int told = payments.size() > PAYMENTS_TOLD + 1 ? PAYMENTS_TOLD : payments.size();
            for (VotePayment payment : payments.subList(0, told)) {
                rows.add(payment(
                        round,
                        payment.voters().size(),
                        words.data(payment.amount().toString())));
            }
            if (told < payments.size()) {
                rows.add(others(round, payments.subList(told, payments.size())));
            }
        }
        return new Table(
                "paid-table",
                words.word("vote.paid"),
                List.of(
                        Column.wide(words.word("column.proposal")),
                        Column.number(words.word("column.voters")),
                        Column.text(words.word("column.each"))),
                rows);
    }

    private List<Said> others(VoteRound round, List<VotePayment> payments) {
        Rational sum = Rational.ZERO;
        int voters = 0;
        for (VotePayment payment : payments) {
            sum = sum.plus(payment.amount().times(Rational.of(payment.voters().size())));
            voters += payment.voters().size();
        }
        return payment(round, voters, words.word("vote.less", sum));
    }

    private List<Said> payment(VoteRound round, int voters, Said each) {
        return List.of(names.of(round.candidate()), words.number(voters), each);
    }

    private Table rejected() {
        List<List<Said>> rows = new ArrayList<>();
        for (VoteRejection lost : outcome.rejected()) {
            rows.add(List.of(
                    names.of(lost.candidate()), words.constant("rejection", lost.reason()), words.english(lost.why())));
        }
        return new Table(
                "lost-table",
                words.word("vote.rejected"),
                List.of(
                        Column.wide(words.word("column.proposal")),
                        Column.wide(words.word("column.reason")),
                        Column.wide(words.word("column.label"))),
                rows);
    }

    /** Money with its pence, whole amounts without. */
    private static String money(BigDecimal amount) {
        return amount.scale() == 2 ? amount.toPlainString() : Figure.plain(amount);
    }
}
