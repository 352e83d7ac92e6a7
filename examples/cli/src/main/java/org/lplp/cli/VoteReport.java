package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vote.CountingRule;
import org.lplp.scoring.vote.PublicVoteDetail;
import org.lplp.scoring.vote.VotePayment;
import org.lplp.scoring.vote.VoteRejection;
import org.lplp.scoring.vote.VoteRound;

/** The outcome of a vote, written for people and for programs. */
final class VoteReport {

    /** So many different payments are told one by one. */
    private static final int PAYMENTS_TOLD = 3;

    private static final String INDENT = "  ";

    private final Scored<PublicVoteDetail> scored;
    private final PublicVoteDetail outcome;
    private final boolean voters;

    VoteReport(Scored<PublicVoteDetail> scored, boolean voters) {
        this.scored = scored;
        this.outcome = scored.detail();
        this.voters = voters;
    }

    /** Writes it for people. */
    List<String> text(String file) {
        List<String> lines = new ArrayList<>();
        wrapped(lines, "", file + ": " + outcome.rule());
        wrapped(
                lines,
                "",
                "spent " + plain(outcome.spent()) + " of " + plain(outcome.pool())
                        + outcome.endowment()
                                .map(each -> ", " + each + " for each voter")
                                .orElse(""));
        outcome.comparison().ifPresent(it -> wrapped(lines, "", it.toString()));
        if (!outcome.rounds().isEmpty()) {
            lines.add("");
            lines.add("funded:");
            outcome.rounds()
                    .forEach(round -> wrapped(
                            lines,
                            INDENT + round.number() + ". ",
                            round.candidate() + ", " + plain(round.cost()) + ": " + round.why() + paid(round) + "; "
                                    + plain(round.left()) + " left"));
        }
        if (!outcome.rejected().isEmpty()) {
            lines.add("");
            lines.add("not funded:");
            for (VoteRejection lost : outcome.rejected()) {
                wrapped(lines, INDENT, lost.candidate() + ": " + lost.reason().code() + ", " + lost.why());
            }
        }
        if (!scored.ties().isEmpty()) {
            lines.add("");
            lines.add("decided between equals:");
            scored.ties().forEach(tie -> wrapped(lines, INDENT, tie));
        }
        return lines;
    }

    private static String paid(VoteRound round) {
        List<VotePayment> payments = round.payments();
        if (payments.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int told = payments.size() > PAYMENTS_TOLD + 1 ? PAYMENTS_TOLD : payments.size();
        for (VotePayment payment : payments.subList(0, told)) {
            text.append(text.isEmpty() ? "; " : ", ").append(payment);
        }
        if (told < payments.size()) {
            Rational sum = Rational.ZERO;
            int others = 0;
            for (VotePayment payment : payments.subList(told, payments.size())) {
                sum = sum.plus(
                        payment.amount().times(Rational.of(payment.voters().size())));
                others += payment.voters().size();
            }
            text.append(", ").append(others).append(" paid less, ").append(sum).append(" together");
        }
        return text.toString();
    }

    private static void wrapped(List<String> lines, String start, String text) {
        String first = start;
        for (String line : Columns.wrap(Printable.line(text), Columns.WIDTH - start.length())) {
            lines.add(first + line);
            first = " ".repeat(Math.max(start.length(), INDENT.length()));
        }
    }

    private static String plain(BigDecimal amount) {
        return Figures.plain(amount);
    }

    /** Writes it for programs. */
    void json(JsonGenerator json) throws IOException {
        json.writeStartObject();
        rule(json, outcome.rule());
        json.writeStringField("budget", plain(outcome.pool()));
        json.writeStringField("spent", plain(outcome.spent()));
        fraction(json, "endowment", outcome.endowment());
        json.writeArrayFieldStart("funded");
        for (String id : outcome.funded()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rejected");
        for (VoteRejection lost : outcome.rejected()) {
            json.writeStartObject();
            json.writeStringField("id", lost.candidate());
            json.writeStringField("reason", lost.reason().code());
            json.writeStringField("why", lost.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rounds");
        for (VoteRound round : outcome.rounds()) {
            round(json, round);
        }
        json.writeEndArray();
        if (outcome.comparison().isPresent()) {
            json.writeObjectFieldStart("comparison");
            json.writeNumberField("forEqualShares", outcome.comparison().get().forEqualShares());
            json.writeNumberField("forGreedy", outcome.comparison().get().forGreedy());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("ties");
        for (String tie : scored.ties()) {
            json.writeString(tie);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, CountingRule rule) throws IOException {
        boolean shares = rule.method().equals(VoteMethod.EQUAL_SHARES);
        json.writeObjectFieldStart("rule");
        json.writeStringField("name", shares ? "equal-shares" : rule.method().value());
        json.writeNumberField("minVotes", rule.minimumVotes());
        if (rule.method().equals(VoteMethod.GREEDY)) {
            json.writeBooleanField("skip", rule.skip());
        }
        if (shares) {
            boolean both = rule.completion().equals(VoteCompletion.ADD1_COMPARISON);
            json.writeStringField("utility", rule.utility().value());
            json.writeStringField(
                    "completion", both ? "add1-comparison" : rule.completion().value());
            json.writeBooleanField("exhaustive", rule.exhaustive());
            json.writeBooleanField("integral", rule.integral());
            json.writeStringField("step", plain(rule.step()));
        }
        json.writeEndObject();
    }

    private void round(JsonGenerator json, VoteRound round) throws IOException {
        json.writeStartObject();
        json.writeNumberField("round", round.number());
        json.writeStringField("id", round.candidate());
        json.writeStringField("cost", plain(round.cost()));
        json.writeStringField("votes", plain(round.votes()));
        fraction(json, "effectiveVotes", round.effectiveVotes());
        fraction(json, "price", round.price());
        fraction(json, "load", round.load());
        json.writeStringField("left", plain(round.left()));
        if (!round.payments().isEmpty()) {
            json.writeArrayFieldStart("payments");
            for (VotePayment payment : round.payments()) {
                payment(json, payment);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void payment(JsonGenerator json, VotePayment payment) throws IOException {
        json.writeStartObject();
        json.writeStringField("amount", payment.amount().toString());
        json.writeNumberField("voters", payment.voters().size());
        if (voters) {
            json.writeArrayFieldStart("ids");
            for (String voter : payment.voters()) {
                json.writeString(voter);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void fraction(JsonGenerator json, String name, Optional<Rational> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }
}
