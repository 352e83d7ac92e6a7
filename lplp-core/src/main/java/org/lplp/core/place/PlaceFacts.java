package org.lplp.core.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Tier;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.RegisterFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on places read.
 *
 * @param places the places that no other one supersedes
 * @param byId these places by id, and by those of what they replace; of two with one id, the first
 * @param tiers the circle in which the framework sees each setting; of two for one setting, the first
 * @param minors those whom the people of the community record as under age
 * @param asOf the day of reckoning
 */
public record PlaceFacts(
        List<Located<Place>> places,
        Map<PlaceId, Place> byId,
        Map<Setting, Tier> tiers,
        Set<PersonId> minors,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param people the people of the community
     * @param policy what the framework says of it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PlaceFacts of(PlaceRegister register, RegisterFacts people, PlacePolicy policy, LocalDate asOf) {
        List<Located<Place>> places = Standing.located(
                Located.each(register.getPlaces(), Pointer.root().to("place").to("places")), Place::getId);
        Map<Setting, Tier> tiers = new HashMap<>();
        policy.getTiers().forEach(one -> tiers.putIfAbsent(one.getSetting(), one.getTier()));
        return new PlaceFacts(places, Standing.byId(register.getPlaces(), Place::getId), tiers, people.minors(), asOf);
    }
}
