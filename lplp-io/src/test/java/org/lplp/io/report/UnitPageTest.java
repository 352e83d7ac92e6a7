package org.lplp.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Language;
import org.lplp.core.base.UnitId;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.io.json.Lplp;

/** Three units: 20 learners in the first, 10 of whom have somebody who cares at school; 20 in the second, all of whom do; 2 in the third. */
class UnitPageTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Framework FRAMEWORK = Framework.leadbeater2008();
    private static final UnitId FIRST = UnitId.of("urn:x:unit-1");
    private static final UnitId THIRD = UnitId.of("urn:x:unit-3");

    private static SuppressionPolicy policy() {
        return FRAMEWORK.getGroup().getSuppressions().get(0);
    }

    private static int unit(int learner) {
        return learner < 20 ? 1 : learner < 40 ? 2 : 3;
    }

    private static Community community(String title) {
        String units = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> "{\"basis\":\"building\",\"id\":\"urn:x:unit-" + n
                        + "\",\"period\":{\"start\":\"2025-09-01\"},\"school\":\"urn:x:school\",\"title\":\"" + title
                        + "\"}")
                .collect(Collectors.joining(","));
        String roster = IntStream.range(0, 42)
                .mapToObj(n -> "{\"id\":\"urn:x:canary-" + n
                        + "\",\"period\":{\"start\":\"2025-09-01\"},\"school\":\"urn:x:school\",\"units\":[{\"period\":{\"start\":"
                        + "\"2025-09-01\"},\"unit\":\"urn:x:unit-" + unit(n) + "\"}]}")
                .collect(Collectors.joining(","));
        String json =
                "{\"LPLP\":\"community/1.0\",\"id\":\"urn:x:valley\",\"issued\":\"2026-03-31T16:00:00Z\",\"school\":{"
                        + "\"rosterEntries\":[" + roster + "],\"units\":[" + units + "]},\"title\":\"The valley\"}";
        return Lplp.standard().readCommunity(json.getBytes(UTF_8)).orThrow();
    }

    private static Portfolio portfolio(int learner) {
        int care = unit(learner) == 1 && learner >= 10 ? 1 : 5;
        String json = "{\"LPLP\":\"portfolio/1.0\",\"id\":\"urn:x:doc-" + learner
                + "\",\"issued\":\"2026-03-31T16:00:00Z\",\"people\":{\"learner\":{\"id\":\"urn:x:canary-" + learner
                + "\",\"name\":\"Canary\"},\"people\":[{\"id\":\"urn:x:adult\",\"name\":\"Canary\"}]},"
                + "\"relationship\":{\"relationships\":[{\"aspects\":[{\"aspect\":\"care\",\"on\":\"2026-03-01\",\"ratedBy\":"
                + "\"urn:x:canary-" + learner + "\",\"strength\":" + care
                + "}],\"id\":\"urn:x:tie\",\"person\":\"urn:x:adult\",\"sphere\":\"school\"}]}}";
        return Lplp.standard().readPortfolio(json.getBytes(UTF_8)).orThrow();
    }

    private static UnitPage page(String title) {
        UnitPage page = new UnitPage(community(title), FRAMEWORK, policy());
        IntStream.range(0, 42).forEach(learner -> page.add(portfolio(learner), AS_OF));
        return page;
    }

    @Test
    void theMapOfTiesTellsHowManyHaveSomebody() {
        String page = page("Bay").html(FIRST, Language.ENGLISH);
        Pages.assertSound(page);
        assertThat(page)
                .contains("Bay: relationships and learning")
                .contains("Bay: how many learners have somebody")
                .contains("<td class=\"number\">50%")
                // √½ of the largest radius, 22.
                .contains("r=\"15.6\"");
    }

    @Test
    void aSmallUnitIsWithheldAndNobodyIsNamed() {
        UnitPage page = page("Bay");
        String small = page.html(THIRD, Language.ENGLISH);
        Pages.assertSound(small);
        assertThat(small).contains("Learners: Bay: c; all learners: ").doesNotContain("100%");
        for (String each : new String[] {small, page.html(FIRST, Language.WELSH), page.html(Language.ENGLISH)}) {
            assertThat(each).doesNotContainIgnoringCase("canary");
        }
    }

    @Test
    void whatIsKnownOfNobodyHasASignAndNoBar() {
        String page = page("Bay").html(FIRST, Language.ENGLISH);
        assertThat(page).contains("x: it is known of nobody");
        assertThat(Pages.all("(<rect class=\"ink\")", page)).isEmpty();
    }

    @Test
    void titlesCannotBecomePartOfThePage() {
        String hostile = "</style><script>alert(1)</script>";
        String page = page(hostile).html(FIRST, Language.ENGLISH);
        Pages.assertSound(page);
        assertThat(Pages.tags(page)).isEqualTo(Pages.tags(page("Bay").html(FIRST, Language.ENGLISH)));
    }

    @Test
    void aPageOfNoLearnersAndOfAnUnknownUnit() {
        UnitPage empty = new UnitPage(community("Bay"), FRAMEWORK, policy());
        Pages.assertSound(empty.html(Language.ENGLISH));
        assertThatThrownBy(() -> empty.html(UnitId.of("urn:x:other"), Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
