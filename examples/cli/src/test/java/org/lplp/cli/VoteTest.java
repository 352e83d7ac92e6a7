package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteTest {

    /** The worked example of SCORING.md, as a Pabulib file. */
    private static final String FIVE = """
            META
            key;value
            budget;100
            vote_type;approval
            rule;equalshares
            PROJECTS
            project_id;cost;votes
            a;30;3
            b;45;3
            c;24;2
            d;60;0
            e;8;1
            VOTES
            voter_id;vote
            secret1;a,e
            secret2;a
            secret3;a,b
            secret4;b,c
            secret5;b,c
            """;

    private static final String TOWN = """
            {"LPLP":"community/1.0","id":"urn:uuid:00000000-0000-4000-8000-000000000001","issued":"2026-03-01T09:00:00Z",
             "title":"Cwm Newydd","vote":{"budgets":[BUDGETS]}}
            """;

    private static final String BUDGET = """
            {"id":"urn:uuid:00000000-0000-4000-8000-00000000000N","title":"Youth","pool":{"amount":"100.00","currency":"GBP"},
             "ballotKind":"approval","period":{"start":"2026-01-01","end":"2026-02-01"},
             "proposals":[{"id":"urn:uuid:00000000-0000-4000-8000-0000000001N1","title":"Ramp","cost":{"amount":"60.00","currency":"GBP"}}],
             "ballots":[{"id":"urn:uuid:00000000-0000-4000-8000-0000000002N1","voter":"urn:uuid:00000000-0000-4000-8000-0000000003N1",
              "choices":[{"proposal":"urn:uuid:00000000-0000-4000-8000-0000000001N1"}]}]}
            """;

    @TempDir
    private Path folder;

    private static Run vote(String text, Object... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = "vote";
        System.arraycopy(args, 0, all, 1, args.length);
        all[all.length - 1] = "-";
        return Run.with(text.getBytes(StandardCharsets.UTF_8), all);
    }

    @Test
    void theFilesOwnRuleCounts() {
        Run run = vote(FIVE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("spent 83 of 100, 20 for each voter")
                .contains("2. b, 45: 3 votes, effectively 2.571429, at most 17.5 each; 2 paid 17.5, 1 paid 10; 25 left")
                .contains("c: votes, its supporters had 5 of 24", "d: notSupported, no votes")
                .doesNotContain("secret");
    }

    @Test
    void jsonHasTheOutcome() {
        String json = vote(FIVE, "--format", "json").out();
        assertThat(json.replaceAll("\\s+", ""))
                .startsWith(
                        "{\"rule\":{\"name\":\"equal-shares\",\"minVotes\":0,\"utility\":\"cost\",\"completion\":\"none\","
                                + "\"exhaustive\":true,\"integral\":false,\"step\":\"1\"},\"budget\":\"100\",\"spent\":\"83\",")
                .contains("\"funded\":[\"a\",\"b\",\"e\"]", "{\"id\":\"c\",\"reason\":\"votes\"")
                .contains("{\"amount\":\"17.5\",\"voters\":2}")
                .doesNotContain("secret");
        assertThat(vote(FIVE, "--format", "json", "--voters").out()).contains("\"secret4\"");
    }

    @Test
    void optionsReplaceTheFilesRule() {
        assertThat(vote(FIVE, "--rule", "greedy", "--format", "json").out().replaceAll("\\s+", ""))
                .contains("\"skip\":true", "\"funded\":[\"a\",\"b\",\"c\"]");
        assertThat(vote(FIVE, "--rule", "greedy", "--no-skip", "--min-votes", "3")
                        .out())
                .contains("greedy, no skip, minimum votes 3", "c: threshold, 2 of 3 votes");
        assertThat(vote(FIVE, "--completion", "add1", "--no-exhaustive", "--integral", "--step", "0.5")
                        .out())
                .contains("completion add1, not exhaustive, integral, step 0.5");
        assertThat(vote(FIVE, "--rule", "phragmen").out()).contains("1. e, 8: 1 vote, load 8; 92 left");
        assertThat(vote(FIVE.replace("rule;", "min_project_score_threshold;3\nrule;"), "--rule", "greedy")
                        .out())
                .contains("e: threshold, 1 of 3 votes");
    }

    @Test
    void rulesThatAreNotKnownAreSaidOrRefused() {
        Run unknown = vote(FIVE.replace("equalshares", "unknown"));
        assertThat(unknown.status()).isZero();
        assertThat(unknown.err()).contains("the rule of the file is unknown");
        for (String rule : new String[] {"greedy-custom", "greedy-exclusive"}) {
            Run refused = vote(FIVE.replace("equalshares", rule));
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains(rule, "--rule");
            assertThat(vote(FIVE.replace("equalshares", rule), "--rule", "greedy")
                            .status())
                    .isZero();
        }
        Run ordinal = vote(FIVE.replace("approval", "ordinal"), "--rule", "phragmen");
        assertThat(ordinal.status()).isEqualTo(2);
        assertThat(ordinal.err()).contains("phragmen takes approval and choose1 only");
        for (String[] wrong : new String[][] {
            {"--rule", "lottery"}, {"--step", "0"}, {"--min-votes", "-1"}, {"--completion", "x"}, {"--utility", "x"}
        }) {
            assertThat(vote(FIVE, (Object[]) wrong).status()).isEqualTo(2);
        }
    }

    @Test
    void differencesAreWarningsAndFaultsAreFindings() {
        Run warned = vote(FIVE.replace("c;24;2", "c;24;4"));
        assertThat(warned.status()).isZero();
        assertThat(warned.err()).contains("-:10:1: warning: ", "[pabulib.votes_unlike_ballots]");
        Run broken = vote(FIVE.replace("budget;100", "budget;-1"));
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).contains("-:3:1: error: ", "[pabulib.negative_amount]");
        assertThat(broken.out()).isEmpty();
    }

    private static String budget(int number) {
        return BUDGET.replace("N", Integer.toString(number));
    }

    @Test
    void communityHoldsPublicBudgets() {
        Run one = vote(TOWN.replace("BUDGETS", budget(1)), "--format", "json");
        assertThat(one.err()).isEmpty();
        assertThat(one.status()).isZero();
        assertThat(one.out()).contains("\"funded\": [", "urn:uuid:00000000-0000-4000-8000-000000000111");
        String two = TOWN.replace("BUDGETS", budget(1) + "," + budget(2));
        assertThat(vote(two).status()).isEqualTo(2);
        assertThat(vote(two).err()).contains("--budget");
        assertThat(vote(two, "--budget", "urn:uuid:00000000-0000-4000-8000-000000000002")
                        .out())
                .contains("urn:uuid:00000000-0000-4000-8000-000000000121");
        assertThat(vote(two, "--budget", "urn:x:none").status()).isEqualTo(2);
        assertThat(vote(TOWN.replace("BUDGETS", "")).status()).isEqualTo(2);
        assertThat(vote("{}").status()).isEqualTo(1);
        assertThat(vote(FIVE, "--budget", "urn:x:none").status()).isEqualTo(2);
        assertThat(Run.of("vote", Run.DATA.resolve("portfolio.lplp.json")).status())
                .isEqualTo(2);
        assertThat(Run.of("vote", folder.resolve("none.pb")).status()).isEqualTo(2);
    }

    @Test
    void convertWritesPabulib() {
        Run same = Run.with(FIVE.getBytes(StandardCharsets.UTF_8), "convert", "--to", "pabulib", "-");
        assertThat(same.status()).isZero();
        assertThat(same.out()).isEqualTo(FIVE);
        Run town = Run.with(
                TOWN.replace("BUDGETS", budget(1)).getBytes(StandardCharsets.UTF_8), "convert", "--to", "pabulib", "-");
        assertThat(town.status()).isZero();
        assertThat(vote(town.out(), "--rule", "greedy").status()).isZero();
        assertThat(Run.of("convert", "--to", "paper", "-").status()).isEqualTo(2);
    }
}
