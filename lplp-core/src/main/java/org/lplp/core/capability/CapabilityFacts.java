package org.lplp.core.capability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * What the rules on capability frameworks read; rules of other words ask it which capabilities there are.
 *
 * @param frameworks the capability frameworks
 * @param capabilities the capabilities, each with its capability framework
 * @param byId the capabilities by id; of two with one id, the first
 */
public record CapabilityFacts(
        List<Located<CapabilityFramework>> frameworks,
        List<Nested<CapabilityFramework, Capability>> capabilities,
        Map<CapabilityId, Capability> byId) {

    /** What a rule lacks where the framework defines no capability. */
    public static final String NEEDED = "framework.capability.frameworks";

    /**
     * Gathers the facts.
     *
     * @param policy the capability frameworks that a framework knows
     * @return the facts
     */
    public static CapabilityFacts of(CapabilityPolicy policy) {
        List<Located<CapabilityFramework>> frameworks = Located.each(
                policy.getFrameworks(), Pointer.root().to("capability").to("frameworks"));
        List<Nested<CapabilityFramework, Capability>> capabilities =
                Nested.each(frameworks, "capabilities", CapabilityFramework::getCapabilities);
        Map<CapabilityId, Capability> byId = new HashMap<>();
        Nested.parts(capabilities)
                .forEach(capability -> byId.putIfAbsent(capability.value().getId(), capability.value()));
        return new CapabilityFacts(frameworks, capabilities, byId);
    }

    /**
     * Tells whether a capability has a level.
     *
     * @param capability the capability
     * @param level the number of the level
     * @return false only if the capability is known and states levels, but not this one
     */
    public boolean allows(CapabilityId capability, int level) {
        Capability found = byId.get(capability);
        return found == null
                || found.getLevels().isEmpty()
                || found.getLevels().stream().anyMatch(stated -> stated.getLevel() == level);
    }
}
