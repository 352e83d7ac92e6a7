package org.lplp.scoring.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.compact.Compact;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.enterprise.Enterprise;
import org.lplp.core.leadership.LeadershipKind;
import org.lplp.core.leadership.LeadershipTeam;
import org.lplp.core.rule.Standing;
import org.lplp.core.school.Unit;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.calendar.YearBalance;
import org.lplp.scoring.compact.CompactHealth;
import org.lplp.scoring.enterprise.EnterpriseResult;
import org.lplp.scoring.feature.FeatureScore;
import org.lplp.scoring.leadership.LeadershipCoverage;
import org.lplp.scoring.school.HumanScale;
import org.lplp.scoring.vetting.Accreditations;

/** Every score that the library knows, of one community. */
public final class CommunityScores {

    private CommunityScores() {}

    /**
     * Scores a community.
     *
     * @param community the facts
     * @param framework the policy
     * @param asOf the day of reckoning; facts after it do not count
     * @return the longest break and the accreditations; then, by id, each unit of a school and each team of staff in force, and each
     *     compact and each enterprise that has begun; then the profile of learning features of each organisation that has one
     */
    public static List<Scored<?>> all(Community community, Framework framework, LocalDate asOf) {
        List<Scored<?>> scores = new ArrayList<>();
        // Records that contradict each other are left out here; validation reports them.
        Set<String> missing = new TreeSet<>();
        scores.add(YearBalance.score(community.getCalendar(), framework.getCalendar()));
        scores.add(Accreditations.score(community.getVetting(), framework.getVetting(), asOf));
        for (Unit unit : Standing.records(community.getSchool().getUnits(), Unit::getId, "school.units", missing)) {
            if (unit.getPeriod().contains(asOf)) {
                scores.add(HumanScale.score(unit, community.getSchool(), framework.getSchool(), asOf));
            }
        }
        for (LeadershipTeam team : Standing.records(
                community.getLeadership().getTeams(), LeadershipTeam::getId, "leadership.teams", missing)) {
            if (team.getKind().equals(LeadershipKind.STAFF) && team.getPeriod().contains(asOf)) {
                scores.add(LeadershipCoverage.score(team, framework.getLeadership(), asOf));
            }
        }
        for (Compact compact :
                Standing.records(community.getCompact().getCompacts(), Compact::getId, "compact.compacts", missing)) {
            if (!compact.getPeriod().start().isAfter(asOf)) {
                scores.add(CompactHealth.score(compact, asOf));
            }
        }
        for (Enterprise enterprise : Standing.records(
                community.getEnterprise().getEnterprises(), Enterprise::getId, "enterprise.enterprises", missing)) {
            if (!enterprise.getPeriod().start().isAfter(asOf)) {
                scores.add(EnterpriseResult.score(enterprise, asOf));
            }
        }
        scores.addAll(FeatureScore.each(community.getFeature(), asOf));
        return List.copyOf(scores);
    }
}
