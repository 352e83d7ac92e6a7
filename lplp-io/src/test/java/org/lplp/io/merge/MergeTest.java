package org.lplp.io.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.finding.Finding;
import org.lplp.io.json.Limits;
import org.lplp.io.json.Lplp;

class MergeTest {

    private static final String ANN = "\"learner\":{\"id\":\"urn:x:ann\",\"name\":\"Ann\"}";

    /** A portfolio of Ann, issued on a day of March 2026. */
    private static String portfolio(int day, String... more) {
        return "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:portfolio\",\"issued\":\"2026-03-" + day + "T16:00:00Z\","
                + "\"people\":{" + ANN + "}" + String.join("", more) + "}";
    }

    private static String sessions(String... sessions) {
        return ",\"peer\":{\"sessions\":[" + String.join(",", sessions) + "]}";
    }

    private static String session(String id, int minutes, String... more) {
        return "{\"id\":\"urn:x:" + id + "\",\"minutes\":" + minutes + ",\"start\":\"2026-03-02T12:00:00Z\","
                + "\"tutee\":\"urn:x:ben\",\"tutor\":\"urn:x:ann\"" + String.join("", more) + "}";
    }

    private static Merged merge(Preference preference, String... files) {
        List<byte[]> bytes = Stream.of(files).map(file -> file.getBytes(UTF_8)).toList();
        return Merge.of(Lplp.standard(), bytes, preference, Optional.empty());
    }

    private static String text(Merged merged) {
        assertThat(merged.document()).as(merged.findings()::toString).isPresent();
        return new String(Lplp.standard().write(merged.document().get()), UTF_8);
    }

    /** Each finding as {@code FILE:LINE:COLUMN CODE POINTER OTHER}, the files by number from 0. */
    private static List<String> lines(Merged merged) {
        return java.util.stream.IntStream.range(0, merged.findings().size())
                .boxed()
                .flatMap(file -> merged.findings().get(file).stream()
                        .map(finding ->
                                file + ":" + finding.place().orElseThrow().line() + ":"
                                        + finding.place().orElseThrow().column() + " " + finding.code() + " "
                                        + finding.pointer() + " "
                                        + finding.arguments().getOrDefault(Finding.OTHER, "-")))
                .toList();
    }

    @Test
    void recordsOfBothFilesAreThereThoseOfTheFirstFirstAndEachOnce() {
        Merged merged = merge(
                Preference.NONE,
                portfolio(10, sessions(session("2", 20), session("1", 10))),
                portfolio(12, sessions(session("3", 30), session("1", 10))));
        assertThat(text(merged))
                .isEqualTo("{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:portfolio\",\"issued\":\"2026-03-12T16:00:00Z\""
                        + sessions(session("2", 20), session("1", 10), session("3", 30)) + ",\"people\":{" + ANN
                        + "}}");
        assertThat(lines(merged)).isEmpty();
    }

    @Test
    void theOrderOfMembersTheFormOfNumbersAndEmptyListsMakeNoDifference() {
        String other =
                "{\"tutor\":\"urn:x:ann\",\"tutee\":\"urn:x:ben\",\"start\":\"2026-03-02T12:00:00Z\",\"extensions\":"
                        + "{\"urn:x:e\":{\"b\":1.50,\"a\":[1e2]}},\"minutes\":30,\"id\":\"urn:x:1\",\"confirmedBy\":[]}";
        Merged merged = merge(
                Preference.NONE,
                portfolio(10, sessions(session("1", 30, ",\"extensions\":{\"urn:x:e\":{\"a\":[100],\"b\":1.5}}"))),
                portfolio(10, sessions(other)));
        assertThat(text(merged)).contains("\"b\":1.5}").doesNotContain("1.50");
    }

    @Test
    void differentVersionsOfARecordAreAConflictWhoseBothPlacesAreTold() {
        Merged merged = merge(
                Preference.NONE,
                portfolio(10, sessions(session("0", 10), "\n" + session("1", 10))),
                portfolio(12, sessions("\n\n" + session("1", 20, ",\"weather\":\"rain\""))));
        assertThat(merged.document()).isEmpty();
        assertThat(lines(merged))
                .containsExactly(
                        "0:2:27 merge.conflict /peer/sessions/1/minutes /peer/sessions/0/minutes",
                        "0:2:1 merge.conflict /peer/sessions/1/weather /peer/sessions/0/weather",
                        "1:3:27 merge.conflict /peer/sessions/0/minutes /peer/sessions/1/minutes",
                        "1:3:111 merge.conflict /peer/sessions/0/weather /peer/sessions/1/weather");
    }

    @Test
    void thePreferredVersionStandsAndTheOtherIsKeptBesideIt() {
        String old = portfolio(10, sessions(session("1", 10)));
        String current = portfolio(12, sessions(session("1", 20)));
        String ten = session("1", 10);
        String twenty = session("1", 20);
        for (Preference preference : List.of(Preference.NEWER, Preference.LAST)) {
            Merged merged = merge(preference, old, current);
            assertThat(text(merged)).contains(displacing(20, "2026-03-10T16:00:00Z", ten));
            assertThat(lines(merged)).containsExactly("0:1:153 merge.displaced /peer/sessions/0 /peer/sessions/0");
        }
        assertThat(text(merge(Preference.FIRST, old, current)))
                .contains(displacing(10, "2026-03-12T16:00:00Z", twenty));
        assertThat(text(merge(Preference.NEWER, current, old))).contains(displacing(20, "2026-03-10T16:00:00Z", ten));
    }

    private static String displacing(int minutes, String issued, String other) {
        return "{\"extensions\":{\"urn:lplp:merge:displaced\":[{\"document\":\"urn:x:portfolio\",\"issued\":\"" + issued
                + "\",\"record\":" + other + "}]},\"id\":\"urn:x:1\",\"minutes\":" + minutes + ",";
    }

    @Test
    void whatGaveWayOnceIsNoConflictAgain() {
        String old = portfolio(10, sessions(session("1", 10)));
        String current = portfolio(12, sessions(session("1", 20)));
        String merged = text(merge(Preference.NEWER, old, current));
        for (String[] again : new String[][] {{merged, old}, {old, merged}, {merged, current}, {merged, merged}}) {
            Merged second = merge(Preference.NONE, again);
            assertThat(text(second)).isEqualTo(merged);
            assertThat(lines(second)).isEmpty();
        }
        assertThat(merge(Preference.NONE, merged, portfolio(13, sessions(session("1", 30))))
                        .document())
                .isEmpty();
    }

    @Test
    void ofTwoFilesOfOneMomentNoneIsNewer() {
        String one = portfolio(10, sessions(session("1", 10)));
        String other = portfolio(10, sessions(session("1", 20)));
        assertThat(lines(merge(Preference.NEWER, one, other)))
                .containsExactly(
                        "0:1:179 merge.conflict /peer/sessions/0/minutes /peer/sessions/0/minutes",
                        "1:1:179 merge.conflict /peer/sessions/0/minutes /peer/sessions/0/minutes");
        // The third agrees with the first, so what they say is the newest and the only newest there is.
        assertThat(text(merge(Preference.NEWER, one, other, portfolio(11, sessions(session("1", 10))))))
                .contains("\"id\":\"urn:x:1\",\"minutes\":10");
        assertThat(text(merge(Preference.LAST, one, other, one))).contains("\"id\":\"urn:x:1\",\"minutes\":10");
    }

    @Test
    void recordsWithinARecordAreUnitedThoughNobodyPrefersAFile() {
        String plan =
                ",\"plan\":{\"plans\":[{\"goals\":[%s],\"id\":\"urn:x:plan\",\"status\":\"draft\",\"title\":\"Swim\",\"period\":"
                        + "{\"start\":\"2026-01-05\"}}]}";
        String goal = "{\"id\":\"urn:x:g%d\",\"title\":\"%d\"}";
        String merged = text(merge(
                Preference.NONE,
                portfolio(10, String.format(plan, String.format(goal, 1, 1) + "," + String.format(goal, 2, 2))),
                portfolio(11, String.format(plan, String.format(goal, 3, 3) + "," + String.format(goal, 2, 2)))));
        assertThat(merged)
                .contains("\"goals\":[" + String.format(goal, 1, 1) + "," + String.format(goal, 2, 2) + ","
                        + String.format(goal, 3, 3) + "]");
    }

    @Test
    void aRecordThatOneFileHoldsElsewhereIsRefused() {
        String plans =
                ",\"plan\":{\"plans\":[{\"goals\":[%s],\"id\":\"urn:x:p1\",\"period\":{\"start\":\"2026-01-05\"},"
                        + "\"status\":\"draft\",\"title\":\"One\"},{\"goals\":[%s],\"id\":\"urn:x:p2\",\"period\":{\"start\":\"2026-01-05\"},"
                        + "\"status\":\"draft\",\"title\":\"Two\"}]}";
        String goal = "{\"id\":\"urn:x:g\",\"title\":\"Swim\"}";
        Merged merged = merge(
                Preference.FIRST,
                portfolio(10, String.format(plans, goal, "")),
                portfolio(11, String.format(plans, "", goal)));
        assertThat(merged.document()).isEmpty();
        assertThat(lines(merged))
                .containsExactly(
                        "0:1:166 merge.moved /plan/plans/0/goals/0/id -",
                        "1:1:258 merge.moved /plan/plans/1/goals/0/id -");
    }

    @Test
    void recordsWithoutAnIdAreThereAsOftenAsInTheFileThatHasMost() {
        String choice = "{\"mentor\":\"urn:x:%s\",\"on\":\"2026-01-05\",\"rank\":%d}";
        String a = String.format(choice, "a", 1);
        String b = String.format(choice, "b", 2);
        String c = String.format(choice, "c", 2);
        String choices = ",\"mentoring\":{\"choices\":[%s]}";
        assertThat(text(merge(
                        Preference.NONE,
                        portfolio(10, String.format(choices, a + "," + b + "," + b)),
                        portfolio(10, String.format(choices, b + "," + c)))))
                .contains(String.format(choices, a + "," + b + "," + b + "," + c));
    }

    @Test
    void unknownMembersOfDocumentAndSectionsAreUnitedAndConflictOneByOne() {
        String one = portfolio(10, ",\"peer\":{\"new\":[{\"id\":\"urn:x:n\"}],\"old\":1.0}", ",\"x\":{\"a\":null}");
        String other = portfolio(11, ",\"peer\":{\"new\":[{\"id\":\"urn:x:m\"}],\"old\":1}", ",\"x\":{\"b\":[true]}");
        assertThat(text(merge(Preference.NONE, one, other)))
                .contains("\"peer\":{\"new\":[{\"id\":\"urn:x:n\"},{\"id\":\"urn:x:m\"}],\"old\":1.0}")
                .contains("\"x\":{\"a\":null,\"b\":[true]}");
        String third = portfolio(12, ",\"peer\":{\"old\":2}", ",\"extensions\":{\"urn:x:e\":7}");
        assertThat(lines(merge(Preference.NONE, one, third)))
                .extracting(line -> line.split(" ", 2)[1])
                .containsExactly("merge.conflict /peer/old /peer/old", "merge.conflict /peer/old /peer/old");
        assertThat(text(merge(Preference.FIRST, one, third)))
                .contains(
                        "\"peer\":{\"extensions\":{\"urn:lplp:merge:displaced\":[{\"document\":\"urn:x:portfolio\","
                                + "\"issued\":\"2026-03-12T16:00:00Z\",\"record\":{\"old\":2}}]},\"new\":[{\"id\":\"urn:x:n\"}],\"old\":1.0}");
        String fourth = portfolio(13, ",\"extensions\":{\"urn:x:e\":8,\"urn:x:f\":9}");
        assertThat(text(merge(Preference.NEWER, third, fourth)))
                .contains("\"extensions\":{\"urn:lplp:merge:displaced\":[{\"document\":\"urn:x:portfolio\","
                        + "\"issued\":\"2026-03-12T16:00:00Z\",\"record\":{\"extensions\":{\"urn:x:e\":7}}}],"
                        + "\"urn:x:e\":8,\"urn:x:f\":9}");
    }

    @Test
    void theEnvelopeIsThatOfTheFirstFileAndOfTheLastIssue() {
        String first = portfolio(12, ",\"issuer\":{\"name\":\"New school\"}");
        String second = portfolio(10, ",\"issuer\":{\"name\":\"Old school\"}", ",\"proof\":{\"type\":\"x\"}")
                .replace("urn:x:portfolio", "urn:x:other")
                .replace("portfolio/1.0", "portfolio/1.4");
        Merged merged = merge(Preference.NONE, first, second);
        assertThat(text(merged))
                .startsWith(
                        "{\"LPLP\":\"portfolio/1.4\",\"id\":\"urn:x:portfolio\",\"issued\":\"2026-03-12T16:00:00Z\","
                                + "\"issuer\":{\"name\":\"New school\"},\"people\"")
                .doesNotContain("proof");
        assertThat(lines(merged)).singleElement().asString().endsWith(" merge.proof_dropped /proof -");
        OffsetDateTime moment = OffsetDateTime.parse("2026-09-01T08:00:00+01:00");
        Merged dated = Merge.of(
                Lplp.standard(),
                List.of(first.getBytes(UTF_8), second.getBytes(UTF_8)),
                Preference.NONE,
                Optional.of(moment));
        assertThat(dated.document().orElseThrow().getIssued()).isEqualTo(moment);
        assertThat(text(dated)).contains("\"issued\":\"2026-09-01T08:00:00+01:00\"");
    }

    @Test
    void theManifestOfAViewIsDroppedAndThatIsTold() {
        String view = portfolio(
                12,
                ",\"passport\":{\"manifest\":{\"audience\":\"newSchool\",\"made\":\"2026-03-12\",\"purpose\":\"transfer\"}}");
        Merged merged = merge(Preference.NONE, portfolio(10, sessions(session("1", 10))), view);
        assertThat(text(merged)).contains("urn:x:1").doesNotContain("manifest");
        assertThat(lines(merged)).singleElement().asString().endsWith(" merge.proof_dropped /passport/manifest -");
    }

    @Test
    void filesOfAnotherLearnerKindOrLanguageAreRefused() {
        String ann = portfolio(10);
        assertThat(lines(merge(Preference.FIRST, ann, ann.replace("urn:x:ann", "urn:x:ben"))))
                .containsExactly("1:1:106 merge.other_learner /people/learner/id -");
        String community = "{\"LPLP\":\"community/1.0\",\"id\":\"urn:x:valley\",\"issued\":\"2026-03-31T16:00:00Z\","
                + "\"title\":\"The valley\"}";
        assertThat(lines(merge(Preference.FIRST, ann, community))).containsExactly("1:1:9 merge.other_kind /LPLP -");
        assertThat(lines(merge(Preference.FIRST, community, community.replace("urn:x:valley", "urn:x:hill"))))
                .containsExactly("1:1:30 merge.other_learner /id -");
        assertThat(text(merge(Preference.FIRST, community, community))).isEqualTo(community);
        assertThat(lines(merge(Preference.FIRST, ann, portfolio(10, ",\"language\":\"cy\""))))
                .extracting(line -> line.split(" ", 2)[1])
                .containsExactly("merge.other_language /language -");
        assertThat(text(merge(Preference.NONE, ann, portfolio(10, ",\"language\":\"en\""))))
                .contains("\"language\":\"en\"");
    }

    @Test
    void aFileThatCannotBeReadInFullIsNotMerged() {
        Merged merged = merge(
                Preference.FIRST,
                portfolio(10, sessions(session("1", 10).replace(":10,", ":\"ten\","))),
                portfolio(10),
                "{",
                portfolio(10, sessions(session("1", 10), session("1", 10))),
                portfolio(10, ",\"mustUnderstand\":[\"urn:x:e\"]"));
        assertThat(merged.document()).isEmpty();
        assertThat(lines(merged))
                .extracting(line -> line.split(":")[0] + " " + line.split(" ")[1])
                .containsExactly(
                        "0 document.wrong_type",
                        "2 document.malformed_json",
                        "3 document.duplicate_id",
                        "4 document.must_understand");
    }

    @Test
    void demandsOfAllFilesAreDemandsOfTheResult() {
        Lplp lplp =
                Lplp.standard().understanding(List.of(java.net.URI.create("urn:x:1"), java.net.URI.create("urn:x:2")));
        List<byte[]> files = Stream.of(
                        portfolio(10, ",\"mustUnderstand\":[\"urn:x:2\"]"),
                        portfolio(10, ",\"mustUnderstand\":[\"urn:x:1\",\"urn:x:2\"]"))
                .map(file -> file.getBytes(UTF_8))
                .toList();
        assertThat(text(Merge.of(lplp, files, Preference.NONE, Optional.empty())))
                .contains("\"mustUnderstand\":[\"urn:x:2\",\"urn:x:1\"]");
    }

    @Test
    void moreThanADocumentMayHoldIsRefused() {
        Lplp small = Lplp.standard()
                .with(Limits.builder().from(Limits.standard()).list(1).build());
        List<byte[]> files = Stream.of(
                        portfolio(10, sessions(session("1", 10))), portfolio(10, sessions(session("2", 10))))
                .map(file -> file.getBytes(UTF_8))
                .toList();
        Merged merged = Merge.of(small, files, Preference.NONE, Optional.empty());
        assertThat(merged.document()).isEmpty();
        assertThat(merged.findings().get(1).list())
                .extracting(Finding::code)
                .containsExactly("document.limit_exceeded");
    }

    @Test
    void unknownCodesAreNoHindrance() {
        String odd = portfolio(10, sessions(session("1", 10, ",\"setting\":\"moon\"")));
        assertThat(text(merge(Preference.NONE, odd, odd))).contains("\"setting\":\"moon\"");
    }

    @Test
    void nothingCannotBeMerged() {
        assertThatThrownBy(() -> merge(Preference.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCodeHasAMessageAndAHintInBothLanguages() {
        for (String language : List.of("en", "cy")) {
            var words = Merge.words(org.lplp.core.base.Language.of(language));
            assertThat(words.keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(MergeCode.values())
                            .flatMap(code -> Stream.of(code.code(), code.code() + ".fix"))
                            .toList());
        }
        assertThat(Merge.words(org.lplp.core.base.Language.of("cy")).getString("merge.moved"))
                .startsWith("Mae ffeil arall");
    }
}
