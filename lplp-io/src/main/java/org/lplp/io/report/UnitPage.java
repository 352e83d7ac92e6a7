package org.lplp.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Language;
import org.lplp.core.base.UnitId;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.school.Unit;
import org.lplp.io.report.figure.Names;
import org.lplp.io.report.figure.Said;
import org.lplp.io.report.figure.UnitSheet;
import org.lplp.io.report.figure.Wording;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.group.GroupFigure;
import org.lplp.scoring.group.GroupPublication;
import org.lplp.scoring.group.GroupTable;
import org.lplp.scoring.group.GroupTally;
import org.lplp.scoring.group.LearnerFigures;
import org.lplp.scoring.group.LearnerPlaces;
import org.lplp.scoring.relationship.Cell;
import org.lplp.scoring.relationship.RelationshipMapDetail;

/**
 * A unit's page, of many portfolios: the map of ties, the mentoring entitlement met and other figures of the unit beside those of all
 * learners (ideas 8 and 20). It names no learner; small numbers are withheld by a policy, and so many others with them that none can be
 * reckoned. That is why all units are reckoned together, whichever the page is of: give it the learners of all of them.
 *
 * <p>One HTML file, which needs nothing beside it, runs nothing and prints well. Portfolios may come in any order. It holds sums alone,
 * so that a cohort of any size fits; it is for one thread.
 */
public final class UnitPage {

    private final Community community;
    private final Framework framework;
    private final SuppressionPolicy policy;
    private final LearnerPlaces places;
    private final GroupTally tally = new GroupTally(List.of(GroupTable.UNIT));

    /**
     * Begins a page without learners.
     *
     * @param community says which learner belongs to which unit
     * @param framework the policy that scores follow
     * @param policy the policy by which small numbers are withheld
     */
    public UnitPage(Community community, Framework framework, SuppressionPolicy policy) {
        this.community = community;
        this.framework = framework;
        this.policy = policy;
        this.places = new LearnerPlaces(
                List.of(GroupTable.UNIT), community.getSchool().getRosterEntries());
    }

    /**
     * Adds a learner.
     *
     * @param portfolio the learner's record; each learner once
     * @param asOf the day of reckoning
     */
    public void add(Portfolio portfolio, LocalDate asOf) {
        List<Scored<?>> scores = StandardScores.all(portfolio, framework, asOf);
        Map<GroupFigure, Optional<Rational>> figures =
                new HashMap<>(LearnerFigures.of(portfolio, framework, scores, asOf));
        for (Scored<?> scored : scores) {
            if (scored.detail() instanceof RelationshipMapDetail map) {
                boolean recorded = !scored.missing().contains("relationship");
                map.cells()
                        .forEach(cell -> figures.put(
                                UnitSheet.cell(cell.sphere(), cell.aspect()),
                                recorded ? covered(cell) : Optional.empty()));
            }
        }
        tally.add(places.of(portfolio, asOf), figures);
    }

    private static Optional<Rational> covered(Cell cell) {
        return cell.isOpen() ? Optional.empty() : Optional.of(cell.isCovered() ? Rational.ONE : Rational.ZERO);
    }

    /**
     * Writes the page of all learners.
     *
     * @param language English, or Welsh for {@code cy}
     * @return HTML
     */
    public String html(Language language) {
        Wording words = Wording.in(language, community.getLanguage());
        return html(words.said(community.getTitle()), List.of(everybody(words)), words);
    }

    /**
     * Writes the page of a unit.
     *
     * @param unit the unit, one of the community's
     * @param language English, or Welsh for {@code cy}
     * @return HTML
     * @throws IllegalArgumentException if the community has no such unit
     */
    public String html(UnitId unit, Language language) {
        Wording words = Wording.in(language, community.getLanguage());
        Said name = community.getSchool().getUnits().stream()
                .filter(one -> one.getId().equals(unit))
                .findFirst()
                .map(Unit::getTitle)
                .map(words::said)
                .orElseThrow(() -> new IllegalArgumentException("the community has no such unit"));
        List<UnitSheet.Group> groups = new ArrayList<>(List.of(new UnitSheet.Group(name, unit.value())));
        groups.add(everybody(words));
        return html(name, groups, words);
    }

    private static UnitSheet.Group everybody(Wording words) {
        return new UnitSheet.Group(words.word("unit.everybody"), GroupTable.TOTAL);
    }

    private String html(Said title, List<UnitSheet.Group> groups, Wording words) {
        return UnitSheet.page(
                        title,
                        groups,
                        GroupPublication.of(GroupTable.of(tally), policy).figures(),
                        policy,
                        Names.of(framework, words),
                        words)
                .html();
    }
}
