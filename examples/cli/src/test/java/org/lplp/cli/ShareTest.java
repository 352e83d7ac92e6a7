package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lplp.io.json.Lplp;

/** {@code share}, and what {@code sign} and {@code verify} make of a view. */
class ShareTest {

    private static final Path SAMPLE = Run.DATA.resolve("portfolio.lplp.json");

    @TempDir
    private Path folder;

    private static Run share(Object... args) {
        List<Object> all = new ArrayList<>(List.of("share"));
        all.addAll(List.of(args));
        all.add(SAMPLE);
        return Run.of(all.toArray());
    }

    private Path keys() {
        assertThat(Run.of("keygen", "--output", folder.resolve("mali")).status())
                .isZero();
        return folder.resolve("mali.pem");
    }

    /** The sample lets researchers see some of it until 2046. */
    @ParameterizedTest
    @CsvSource({"2026-04-24", "2040-01-01", "2046-08-31"})
    void researcherSeesTheSampleForAStudy(String day) {
        Run run = share("--audience", "researcher", "--purpose", "study", "--as-of", day);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{\"LPLP\":\"portfolio/1.0\"")
                .contains("\"audience\":\"researcher\"", "\"made\":\"" + day + "\"", "\"until\":\"2046-09-01\"")
                .doesNotContain("Mali", "Rowlands", "proofValue", "urn:uuid:");
        assertThat(run.err()).doesNotContain("Mali");
    }

    @Test
    void viewValidatesWithoutAnErrorOfStructure() {
        Path view = folder.resolve("view.lplp.json");
        assertThat(share("--audience", "researcher", "--purpose", "study", "--output", view)
                        .status())
                .isZero();

        Run run = Run.of("validate", view);

        assertThat(run.out()).doesNotContain("[document.").doesNotContain("[attribute.");
    }

    @Test
    void learnerGetsTheRecordAsItIsWithoutAnyConsent() throws Exception {
        Run run = share("--audience", "learner", "--purpose", "whatever");

        assertThat(run.status()).isZero();
        assertThat(Lplp.standard().readPortfolio(run.out().getBytes(UTF_8)).orThrow())
                .isEqualTo(Lplp.standard().readPortfolio(SAMPLE).orThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "public, study, 2026-04-24",
        "public, celebration, 2026-04-24",
        "researcher, celebration, 2026-04-24",
        "researcher, study, 2046-09-01",
        "researcher, study, 2025-09-11",
        "newSchool, transfer, 2026-04-24"
    })
    void withoutConsentNothingIsShared(String audience, String purpose, String day) {
        Path view = folder.resolve("view.json");
        Path receipt = folder.resolve("receipt.json");
        Run run = share(
                "--audience", audience, "--purpose", purpose, "--as-of", day, "--output", view, "--receipt", receipt);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("nothing is shared: no consent in force on " + day + " lets the audience " + audience
                        + " for the purpose " + purpose + " see anything");
        assertThat(view).doesNotExist();
        assertThat(receipt).doesNotExist();
    }

    @Test
    void receiptSaysWhatThePolicyWithholds() throws Exception {
        Path receipt = folder.resolve("receipt.json");
        assertThat(share("--audience", "researcher", "--purpose", "study", "--receipt", receipt)
                        .status())
                .isZero();

        assertThat(Files.readString(receipt))
                .contains(
                        "{\"fieldClass\":\"name\",\"treatment\":\"drop\"}",
                        "{\"fieldClass\":\"date\",\"treatment\":\"coarsen\"}",
                        "{\"field\":\"Learner.birthDate\",\"treatment\":\"drop\"}",
                        "\"unknownMembers\":\"drop\"")
                .doesNotContain("Mali");
    }

    @Test
    void signedViewVerifiesAndStillDoesWhenARecordIsLeftOut() throws Exception {
        Path key = keys();
        Path view = folder.resolve("view.lplp.json");
        Run shared = share("--audience", "researcher", "--purpose", "study", "--key", key, "--output", view);
        assertThat(shared.status()).as(shared.err()).isZero();
        assertThat(verified(view)).contains(": VALID");

        String text = Files.readString(view);
        Matcher sessions = Pattern.compile("\"peer\":\\{.*?},(?=\"people\")").matcher(text);
        assertThat(sessions.find()).isTrue();
        Files.writeString(view, text.replace(sessions.group(), ""));
        assertThat(verified(view)).contains(": VALID");

        Files.writeString(view, text.replaceFirst("\"minutes\":\\d+", "\"minutes\":479"));
        Run changed = Run.of("verify", "--key", folder.resolve("mali.pub"), view);
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out()).contains(": TAMPERED", "the signed manifest does not have it");
    }

    private String verified(Path view) {
        Run run = Run.of("verify", "--key", folder.resolve("mali.pub"), view);
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        return run.out();
    }

    @Test
    void viewIsUnsignedUntilItIsSignedAndThenHoldsUntilItsDay() {
        Path key = keys();
        Path view = folder.resolve("view.lplp.json");
        Path signed = folder.resolve("signed.lplp.json");
        assertThat(share("--audience", "researcher", "--purpose", "study", "--until", "2045-01-01", "--output", view)
                        .status())
                .isZero();
        Run unsigned = Run.of("verify", "--key", folder.resolve("mali.pub"), view);
        assertThat(unsigned.status()).isEqualTo(1);
        assertThat(unsigned.out()).contains(": UNSIGNED");

        assertThat(Run.of("sign", "--key", key, "--output", signed, view).status())
                .isZero();
        assertThat(verified(signed)).contains("expires 2045-01-01T00:00:00Z");
        Run later = Run.of("verify", "--key", folder.resolve("mali.pub"), "--as-of", "2045-01-01", signed);
        assertThat(later.status()).isEqualTo(1);
        assertThat(later.out()).contains(": EXPIRED");

        Run again = Run.of("sign", "--key", key, signed);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("is signed already");
        assertThat(Run.of("sign", "--key", key, "--replace", signed).status()).isZero();
        assertThat(Run.of("sign", "--key", key, "--created", "2045-02-01", view).err())
                .contains("a proof must expire after it is made");
    }

    @Test
    void viewHoldsNoLongerThanTheConsent() {
        Run run = share("--audience", "researcher", "--purpose", "study", "--until", "2050-01-01");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"until\":\"2046-09-01\"");
        assertThat(run.err()).contains("the view holds until 2046-09-01, when the consent ends");
    }

    @Test
    void everyViewHasOtherSalts() {
        assertThat(share("--audience", "researcher", "--purpose", "study").out())
                .isNotEqualTo(
                        share("--audience", "researcher", "--purpose", "study").out());
    }

    @Test
    void frameworkCanWithholdMore() {
        Path framework = Run.write(folder, "ours.lplp.json", """
                        {"LPLP":"framework/1.0","id":"urn:x:ours","issued":"2026-01-01T00:00:00Z","title":"Ours",
                        "version":"1","disclosure":{"classes":[
                        {"audience":"researcher","fieldClass":"quantity","treatment":"drop"}]}}""");

        Run run = share("--audience", "researcher", "--purpose", "study", "--framework", framework);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"plan\":").doesNotContain("\"minutes\":");
    }

    @Test
    void frameworkThatWouldShowMoreIsRefused() {
        Path framework = Run.write(folder, "ours.lplp.json", """
                        {"LPLP":"framework/1.0","id":"urn:x:ours","issued":"2026-01-01T00:00:00Z","title":"Ours",
                        "version":"1","disclosure":{"classes":[
                        {"audience":"researcher","fieldClass":"name","treatment":"show"}]}}""");

        Run run = share("--audience", "researcher", "--purpose", "study", "--framework", framework);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[disclosure.treatment_loosened]", "no judging by a framework");
    }

    @Test
    void portfolioWithErrorsIsNotShared() throws Exception {
        Path broken = Run.write(
                folder,
                "broken.lplp.json",
                Files.readString(SAMPLE).replaceFirst("\"minutes\": \\d+", "\"minutes\": \"forty\""));
        Run run = Run.of("share", "--audience", "researcher", "--purpose", "study", broken);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[document.wrong_type]", "nothing is shared: it has errors");
    }

    @Test
    void onePortfolioAtATimeIsShared() {
        Run community =
                Run.of("share", "--audience", "public", "--purpose", "study", Run.DATA.resolve("community.lplp.json"));
        assertThat(community.status()).isEqualTo(2);
        assertThat(community.err()).contains("is a community, and a portfolio alone says who may see it");

        Path records = Run.write(folder, "many.lplp.ndjson", "{}\n{}\n");
        Run many = Run.of("share", "--audience", "public", "--purpose", "study", records);
        assertThat(many.status()).isEqualTo(2);
        assertThat(many.err()).contains("one portfolio at a time is shared");

        Run missing = Run.of("share", "--audience", "public", "--purpose", "study", folder.resolve("none.json"));
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("no such file");

        Run empty = Run.with(new byte[0], "share", "--audience", "learner", "--purpose", "study", "-");
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.out()).isEmpty();
    }

    @Test
    void wrongUsageIsSaid() {
        Run audience = share("--audience", "advertiser", "--purpose", "study");
        assertThat(audience.status()).isEqualTo(2);
        assertThat(audience.err())
                .contains("not one of learner, parent, mentor, newSchool, agency, researcher, public");

        assertThat(share("--audience", "parent").err()).contains("--purpose");
        assertThat(share("--audience", "parent", "--purpose", " ").err()).contains("a purpose has a name");

        Run over = share(
                "--audience", "researcher", "--purpose", "study", "--as-of", "2026-04-24", "--until", "2026-04-24");
        assertThat(over.status()).isEqualTo(2);
        assertThat(over.err()).contains("the view would hold no more on the day on which it is made");

        Run learner = share("--audience", "learner", "--purpose", "study", "--until", "2045-01-01");
        assertThat(learner.status()).isEqualTo(2);
        assertThat(learner.err()).contains("the learner's own view is the record as it is");

        Run noKey = share("--audience", "researcher", "--purpose", "study", "--key", SAMPLE);
        assertThat(noKey.status()).isEqualTo(2);
        assertThat(noKey.out()).isEmpty();
    }
}
