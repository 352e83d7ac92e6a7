package org.lplp.scoring.capability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.capability.Capability;
import org.lplp.core.capability.CapabilityLevel;
import org.lplp.core.capability.CapabilityPolicy;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code capability.profile}: the share of the framework's capabilities that the learner has shown. Every capability weighs
 * the same; those that are shown contribute equally and sum to the value.
 */
public final class CapabilityProfile {

    /** The code of the score. */
    public static final String CODE = "capability.profile";

    /** What stands for an assessment that gives no level. */
    private static final int NO_LEVEL = -1;

    private final EvidenceSection section;
    private final LocalDate asOf;
    private final Set<String> missing = new TreeSet<>();

    private CapabilityProfile(EvidenceSection section, LocalDate asOf) {
        this.section = section;
        this.asOf = asOf;
    }

    /**
     * Draws the profile.
     *
     * @param section the entries of the portfolio
     * @param policy the capabilities and their levels
     * @param asOf the day of reckoning; later entries and assessments do not count
     * @return the share of capabilities shown, 0 to 1 with six decimals, and how far each is shown
     */
    public static Scored<CapabilityProfileDetail> score(
            EvidenceSection section, CapabilityPolicy policy, LocalDate asOf) {
        return new CapabilityProfile(section, asOf).score(policy);
    }

    private Scored<CapabilityProfileDetail> score(CapabilityPolicy policy) {
        List<Entry> entries = Standing.records(section.getEntries(), Entry::getId, "evidence.entries", missing).stream()
                .filter(entry -> !entry.getOn().isAfter(asOf))
                .toList();
        Map<CapabilityId, Capability> capabilities = new LinkedHashMap<>();
        policy.getFrameworks()
                .forEach(framework -> framework
                        .getCapabilities()
                        .forEach(capability -> capabilities.putIfAbsent(capability.getId(), capability)));
        List<CapabilityReading> readings = new ArrayList<>();
        capabilities.values().forEach(capability -> readings.add(new Reader(capability).read(entries)));
        if (readings.isEmpty()) {
            missing.add("framework.capability.frameworks");
        }
        if (entries.isEmpty()) {
            missing.add("evidence.entries");
        }
        List<Rational> weights = new ArrayList<>();
        readings.forEach(reading -> weights.add(reading.isShown() ? Rational.ONE : Rational.ZERO));
        long shown = readings.stream().filter(CapabilityReading::isShown).count();
        Optional<BigDecimal> value = readings.isEmpty() || entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.of(shown, readings.size()).rounded());
        List<Contribution> contributions = new ArrayList<>();
        List<BigDecimal> parts = Apportionment.split(value.orElse(BigDecimal.ZERO), weights);
        for (int i = 0; i < readings.size(); i++) {
            contributions.add(new Contribution(
                    readings.get(i).capability().value(), readings.get(i).toString(), parts.get(i)));
        }
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                new CapabilityProfileDetail(readings));
    }

    /** Reads the entries for one capability. */
    private final class Reader {

        private final Capability capability;
        private final Set<Integer> levels = new TreeSet<>();
        private final Set<String> settings = new TreeSet<>();
        private final Map<String, Integer> assessors = new TreeMap<>();
        private final List<Integer> reached = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();
        private int shown;
        private int insideSchool;

        Reader(Capability capability) {
            this.capability = capability;
            capability.getLevels().stream().map(CapabilityLevel::getLevel).forEach(levels::add);
        }

        CapabilityReading read(List<Entry> entries) {
            entries.forEach(this::take);
            return new CapabilityReading(
                    capability.getId(),
                    reached.stream().max(Comparator.naturalOrder()),
                    levels.stream().max(Comparator.naturalOrder()),
                    shown,
                    days.stream().max(Comparator.naturalOrder()),
                    settings,
                    insideSchool,
                    assessors);
        }

        private void take(Entry entry) {
            List<CapabilityLink> links = entry.getCapabilities().stream()
                    .filter(link -> link.getCapability().equals(capability.getId()))
                    .toList();
            List<Assessment> assessments = entry.getAssessments().stream()
                    .filter(it -> it.getCapability().equals(Optional.of(capability.getId()))
                            && !it.getOn().isAfter(asOf))
                    .toList();
            boolean evidenced = !links.isEmpty() && !entry.getEvidence().isEmpty();
            if (!links.isEmpty() && !evidenced && assessments.isEmpty()) {
                missing.add("evidence.entries.evidence: " + entry.getId() + " for " + capability.getId());
            }
            if (!evidenced && assessments.isEmpty()) {
                return;
            }
            shown++;
            insideSchool += entry.isInsideSchool() ? 1 : 0;
            entry.getSetting().map(Figure::named).ifPresent(settings::add);
            if (evidenced) {
                days.add(entry.getOn());
                links.forEach(link -> level(link.getLevel(), entry).ifPresent(reached::add));
            }
            for (Assessment assessment : assessments) {
                days.add(assessment.getOn());
                Optional<Integer> level = level(assessment.getLevel(), entry);
                level.ifPresent(reached::add);
                assessors.merge(Figure.named(assessment.getRole()), level.orElse(NO_LEVEL), Integer::max);
            }
        }

        private Optional<Integer> level(Optional<Integer> level, Entry entry) {
            if (level.isPresent() && !levels.isEmpty() && !levels.contains(level.get())) {
                missing.add("framework.capability.levels: " + capability.getId() + " has no level " + level.get()
                        + " of " + entry.getId());
                return Optional.empty();
            }
            return level;
        }
    }
}
