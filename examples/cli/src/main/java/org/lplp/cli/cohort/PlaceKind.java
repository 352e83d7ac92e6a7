package org.lplp.cli.cohort;

import org.lplp.core.base.Setting;
import org.lplp.core.base.Tier;

/** The places around each school, in the source's three circles. */
enum PlaceKind {
    CAMPUS(Setting.SCHOOL, Tier.FORMAL, OrganisationOf.SCHOOL, new Phrase("Y campws", "The campus")),
    SMALL_HOUSE(Setting.SCHOOL, Tier.FORMAL, OrganisationOf.SCHOOL, new Phrase("Y tŷ bach", "The small house")),
    ALLOTMENT(Setting.THIRD_SPACE, Tier.INTERMEDIATE, OrganisationOf.CHARITY, new Phrase("Y rhandir", "The allotment")),
    LIBRARY(Setting.CULTURAL, Tier.INTERMEDIATE, OrganisationOf.LIBRARY, new Phrase("Y llyfrgell", "The library")),
    CAFE(Setting.BUSINESS, Tier.WIDER, OrganisationOf.BUSINESS, new Phrase("Y caffi", "The café")),
    WATER(Setting.OUTDOORS, Tier.WIDER, OrganisationOf.CHARITY, new Phrase("Glan y dŵr", "The waterside"));

    final Setting setting;
    final Tier tier;
    final OrganisationOf provider;
    final Phrase title;

    PlaceKind(Setting setting, Tier tier, OrganisationOf provider, Phrase title) {
        this.setting = setting;
        this.tier = tier;
        this.provider = provider;
        this.title = title;
    }
}
