package org.lplp.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Finding at(String pointer, Severity severity) {
        return Finding.of("plan.some_rule", severity, pointer, Map.of());
    }

    @Test
    void findingsAreSortedByPointerWithIndicesByNumber() {
        Findings findings = Findings.of(List.of(
                at("/plan/plans/10", Severity.NOTE),
                at("/plan/plans/9/id", Severity.NOTE),
                at("/plan/plans/9", Severity.NOTE),
                at("", Severity.NOTE)));
        assertThat(findings.stream().map(Finding::pointer))
                .containsExactly("", "/plan/plans/9", "/plan/plans/9/id", "/plan/plans/10");
    }

    @Test
    void allFindingsAreCountedAndThoseUpToTheCapStored() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            many.add(at("/" + i, i < 5 ? Severity.WARNING : Severity.ERROR));
        }
        Findings capped = Findings.of(many, 3);
        assertThat(capped.list()).hasSize(3);
        assertThat(capped.truncated()).isEqualTo(4);
        assertThat(capped.count(Severity.ERROR)).isEqualTo(2);
        assertThat(capped.has(Severity.ERROR)).isTrue();
        Findings joined = capped.and(Findings.of(List.of(at("/0", Severity.WARNING), at("/x", Severity.NOTE))), 3);
        assertThat(joined.count(Severity.WARNING)).isEqualTo(5);
        assertThat(joined.count(Severity.NOTE)).isEqualTo(1);
        assertThat(joined.truncated()).isEqualTo(5);
    }

    @Test
    void whatWasFoundTwiceIsStoredOnceWithItsPlace() {
        Finding placed = at("/a", Severity.ERROR).at(3, 7);
        Findings findings = Findings.of(List.of(at("/a", Severity.ERROR), placed));
        assertThat(findings.list()).containsExactly(placed);
        assertThat(findings.count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void aThresholdIsMetByWhatIsAtLeastAsGrave() {
        Findings warnings = Findings.of(List.of(at("", Severity.WARNING)));
        assertThat(warnings.has(Severity.ERROR)).isFalse();
        assertThat(warnings.has(Severity.WARNING)).isTrue();
        assertThat(warnings.has(Severity.NOTE)).isTrue();
        assertThat(Findings.none().has(Severity.NOTE)).isFalse();
        assertThat(Findings.none().isEmpty()).isTrue();
        assertThat(Severity.NOTE.code()).isEqualTo("note");
    }

    @Property
    void theOrderInWhichThingsWereFoundDoesNotMatter(@ForAll List<Integer> steps, @ForAll long seed) {
        List<Finding> found = new ArrayList<>();
        steps.forEach(step -> found.add(at("/a/" + Math.abs((long) step), Severity.NOTE)));
        List<Finding> shuffled = new ArrayList<>(found);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Findings.of(shuffled)).isEqualTo(Findings.of(found)).hasSameHashCodeAs(Findings.of(found));
    }

    @Test
    void aPointerEscapesTildeAndSlash() {
        assertThat(Pointer.root()).hasToString("");
        assertThat(Pointer.root().to("a/b~c").to(3).to("")).hasToString("/a~1b~0c/3/");
    }

    @Test
    void aFindingCanBeGradedOtherwise() {
        assertThat(at("/a", Severity.ERROR).as(Severity.NOTE)).isEqualTo(at("/a", Severity.NOTE));
    }

    @Test
    void aFindingPrintsNothingThatTheFileSays() {
        Finding code = Finding.of(
                "document.unknown_code",
                Severity.ERROR,
                "/people/learner/yearGroup",
                Map.of("type", "YearGroup", Finding.VALUE, "secret"));
        Finding member = Finding.of("document.unknown_member", Severity.WARNING, "/people/learner/secret", Map.of());
        assertThat(code.at(3, 7))
                .hasToString(
                        "error document.unknown_code at /people/learner/yearGroup {type=YearGroup, value=…} (3:7)");
        assertThat(member).hasToString("warning document.unknown_member at … {}");
        assertThat(Findings.of(List.of(code, member)).toString()).doesNotContain("secret");
        assertThat(code.arguments()).containsEntry(Finding.VALUE, "secret");
        assertThat(member.pointer()).endsWith("secret");
    }

    @Test
    void aMaskedFindingSaysNothingThatTheFileSays() {
        Finding code = Finding.of(
                "document.unknown_code",
                Severity.ERROR,
                "/people/learner/yearGroup",
                Map.of("type", "YearGroup", Finding.VALUE, "secret"));
        Finding member = Finding.of("document.unknown_member", Severity.WARNING, "/people/learner/secret", Map.of());
        assertThat(code.at(3, 7).masked())
                .isEqualTo(Finding.of(
                                "document.unknown_code",
                                Severity.ERROR,
                                "/people/learner/yearGroup",
                                Map.of("type", "YearGroup", Finding.VALUE, "…"))
                        .at(3, 7));
        assertThat(member.masked()).isEqualTo(Finding.of("document.unknown_member", Severity.WARNING, "…", Map.of()));
    }

    @Test
    void storedOnesAreCountedAndGivenByPlace() {
        Finding late = Finding.of("b.b", Severity.NOTE, "/b", Map.of());
        Finding early = Finding.of("a.a", Severity.NOTE, "/a", Map.of());
        Findings findings = Findings.of(List.of(late, early));

        assertThat(findings.size()).isEqualTo(2);
        assertThat(findings.get(0)).isEqualTo(early);
        assertThat(findings.get(1)).isEqualTo(late);
    }

    @Test
    void theyPrintAsALineForEachUnderTheirNumbers() {
        Findings findings = Findings.of(
                List.of(at("/plan", Severity.ERROR), at("/peer", Severity.NOTE), at("/x", Severity.NOTE)), 2);
        assertThat(findings).hasToString("""
                Findings: errors 1, warnings 0, notes 2
                  note plan.some_rule at /peer {}
                  error plan.some_rule at /plan {}
                  and 1 more""");
    }
}
