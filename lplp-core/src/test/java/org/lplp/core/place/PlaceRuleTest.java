package org.lplp.core.place;

import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.period;

import java.util.stream.Stream;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.Tier;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.people.Person;

/** Tests the rules on places. */
public class PlaceRuleTest extends RuleTest {

    private static final PersonId PUPIL = PersonId.of("urn:example:person:pupil");

    @Override
    protected void add(Cases cases) {
        cases.rule("place.period_backwards")
                .fails(
                        "allotment closes before it opens",
                        "/place/places/0/period",
                        places(place("allotment").period(period("2026-04-01", "2026-03-01"))))
                .passes(
                        "allotment for a summer",
                        places(place("allotment").period(period("2026-04-01", "2026-10-01"))));
        cases.rule("place.point_incomplete")
                .fails(
                        "latitude alone",
                        "/place/places/0/latitude",
                        places(place("allotment").latitude(number("52.05"))))
                .fails(
                        "longitude alone",
                        "/place/places/0/longitude",
                        places(place("allotment").longitude(number("1.15"))))
                .passes(
                        "latitude and longitude",
                        places(place("allotment").latitude(number("52.05")).longitude(number("1.15"))));
        cases.rule("place.point_zero")
                .fails(
                        "nought and nought",
                        "/place/places/0/latitude",
                        places(place("allotment").latitude(number("0")).longitude(number("0.0"))))
                .passes(
                        "place on the meridian of Greenwich",
                        places(place("allotment").latitude(number("51.48")).longitude(number("0"))));
        cases.rule("place.without_safeguarding_contact")
                .fails("allotment without a contact", "/place/places/0", places(bare("allotment", Setting.THIRD_SPACE)))
                .passes("allotment with a contact", places(place("allotment")))
                .passes("school", places(bare("hall", Setting.SCHOOL)))
                .passes(
                        "allotment no longer in use",
                        places(bare("allotment", Setting.THIRD_SPACE).period(period("2024-04-01", "2026-03-04"))));
        cases.rule("place.contact_under_age")
                .fails(
                        "pupil answers for safety",
                        "/place/places/0/safeguardingContact",
                        places(place("allotment").safeguardingContact(PUPIL)))
                .passes("adult answers for safety", places(place("allotment").safeguardingContact(MENTOR)));
        cases.rule("place.tier_unlike_setting")
                .fails(
                        "third space among the formal",
                        "/place/places/0/tier",
                        places(place("allotment").tier(Tier.FORMAL)))
                .passes(
                        "third space in the middle circle",
                        places(place("allotment").tier(Tier.INTERMEDIATE)))
                .passes(
                        "virtual place as it says",
                        places(bare("club", Setting.VIRTUAL).tier(Tier.WIDER)));
        cases.rule("place.without_tier")
                .fails("virtual place in no circle", "/place/places/0", places(bare("club", Setting.VIRTUAL)))
                .passes(
                        "circle of its own",
                        places(bare("club", Setting.VIRTUAL).tier(Tier.WIDER)))
                .passes("circle of its setting", places(place("allotment")));
        cases.rule("place.supersedes_in_circle")
                .fails(
                        "place replaces itself",
                        "/place/places/0/supersedes",
                        places(place("allotment").supersedes(RecordId.of("urn:example:place:allotment"))))
                .passes(
                        "place replaces another",
                        places(
                                place("allotment"),
                                place("garden").supersedes(RecordId.of("urn:example:place:allotment"))));
        cases.rule("place.setting_repeated")
                .fails(
                        "third space in two circles",
                        "/place/tiers/1/setting",
                        tiers(tier(Setting.THIRD_SPACE, Tier.INTERMEDIATE), tier(Setting.THIRD_SPACE, Tier.WIDER)))
                .passes(
                        "two settings in one circle",
                        tiers(tier(Setting.THIRD_SPACE, Tier.INTERMEDIATE), tier(Setting.CULTURAL, Tier.INTERMEDIATE)));
    }

    private static Community places(Place.Builder... places) {
        PlaceRegister.Builder section = PlaceRegister.builder();
        Stream.of(places).forEach(place -> section.addPlaces(place.build()));
        return community()
                .people(Sample.register()
                        .addPeople(Person.builder().id(PUPIL).adult(false).build())
                        .build())
                .place(section.build())
                .build();
    }

    private static Place.Builder place(String name) {
        return bare(name, Setting.THIRD_SPACE).safeguardingContact(MENTOR);
    }

    private static Place.Builder bare(String name, Setting setting) {
        return Place.builder()
                .id(PlaceId.of("urn:example:place:" + name))
                .title(Text.of("Example " + name))
                .setting(setting);
    }

    private static Framework tiers(SettingTier... tiers) {
        return framework().place(PlacePolicy.builder().addTiers(tiers).build()).build();
    }

    private static SettingTier tier(Setting setting, Tier tier) {
        return SettingTier.builder().setting(setting).tier(tier).build();
    }
}
