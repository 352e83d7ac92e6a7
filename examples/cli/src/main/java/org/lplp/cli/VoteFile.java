package org.lplp.cli;

import java.util.List;
import java.util.Optional;
import org.lplp.core.base.Language;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.core.vote.PublicBudget;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VotingRule;
import org.lplp.io.interop.pabulib.Pabulib;
import org.lplp.io.interop.pabulib.PabulibFile;
import org.lplp.io.interop.pabulib.PabulibReading;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;
import org.lplp.scoring.vote.Election;

/**
 * A vote in a file: a Pabulib file, or a public budget in a community.
 *
 * @param name what reports call the file
 * @param election the election
 * @param ruleName what the file calls its rule, if it names one
 * @param rule that rule, if LPLP has it; greedy where the file names none
 * @param pabulib the vote as a Pabulib file
 */
record VoteFile(
        String name, Election election, Optional<String> ruleName, Optional<VotingRule> rule, PabulibFile pabulib) {

    private static final Lplp LPLP = Lplp.standard();

    /** As large as a Pabulib file may be; an LPLP document has its own limit. */
    private static final int LARGEST = 256 << 20;

    /**
     * Reads a vote. What is wrong with the file is said on standard error.
     *
     * @param argument what the user named
     * @param budget the public budget that the user named, or null
     * @param main whose exit status is at stake
     * @return the vote; absent where the file has an error
     * @throws Refusal if there is no file, or no such vote in it
     */
    static Optional<VoteFile> read(String argument, String budget, Main main) {
        Input input = Input.table(argument);
        byte[] bytes = input.bytes(LARGEST, main.streams());
        if (Pabulib.looksLike(bytes)) {
            if (budget != null) {
                throw new Refusal(input.name() + ": a Pabulib file holds one vote, so there is no --budget to choose");
            }
            return pabulib(input, bytes, main);
        }
        return community(input, bytes, budget, main);
    }

    /** Gives the least score that a Pabulib file asks for, whatever its rule. */
    Optional<Integer> threshold() {
        return pabulib.threshold();
    }

    private static Optional<VoteFile> pabulib(Input input, byte[] bytes, Main main) {
        PabulibReading reading = Pabulib.read(bytes);
        tell(input, reading.findings(), main);
        return reading.file()
                .map(file -> new VoteFile(
                        input.name(), reading.election().orElseThrow(), file.value("rule"), file.rule(), file));
    }

    private static Optional<VoteFile> community(Input input, byte[] bytes, String budget, Main main) {
        ReadResult<Document> read = LPLP.read(bytes);
        if (!read.complete()) {
            JsonFile.tell(read.findings(), input, Lang.en, main);
            main.raise(ExitStatus.FINDINGS);
            return Optional.empty();
        }
        if (!(read.document().orElseThrow() instanceof Community community)) {
            throw new Refusal(input.name() + ": no community and no Pabulib file, so there is no vote to count");
        }
        PublicBudget chosen = chosen(input, community.getVote().getBudgets(), budget);
        VotingRule greedy = VotingRule.builder().method(VoteMethod.GREEDY).build();
        return Optional.of(new VoteFile(
                input.name(),
                Election.of(chosen),
                chosen.getRule().map(rule -> rule.getMethod().value()),
                Optional.of(chosen.getRule().orElse(greedy)),
                PabulibFile.of(chosen, community.getLanguage().orElse(Language.ENGLISH))));
    }

    private static PublicBudget chosen(Input input, List<PublicBudget> budgets, String id) {
        if (budgets.isEmpty()) {
            throw new Refusal(input.name() + ": the community has no public budget");
        }
        if (id == null && budgets.size() == 1) {
            return budgets.get(0);
        }
        String ids = String.join(
                ", ", budgets.stream().map(each -> each.getId().value()).toList());
        if (id == null) {
            throw new Refusal(
                    input.name() + ": the community has several public budgets; say which with --budget: " + ids);
        }
        return budgets.stream()
                .filter(each -> each.getId().value().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(input.name() + ": there is no public budget " + id + "; there is " + ids));
    }

    private static void tell(Input input, Findings findings, Main main) {
        TextReport report = new TextReport(main.streams().err(), Lang.en.messages(), false, false);
        for (Finding finding : findings) {
            report.finding(new Shown(
                    finding,
                    input,
                    finding.place().map(it -> it.line()).orElse(0),
                    finding.place().map(it -> it.column()).orElse(0),
                    Optional.empty(),
                    Optional.empty()));
        }
        report.flush();
        if (findings.truncated() > 0) {
            main.say(findings.truncated() + " more findings are not listed");
        }
        if (findings.has(Severity.ERROR)) {
            main.raise(ExitStatus.FINDINGS);
        }
    }
}
