package org.lplp.cli.cohort;

import org.lplp.core.people.OrganisationKind;

/** The organisations around each school. */
enum OrganisationOf {
    SCHOOL(OrganisationKind.SCHOOL, "Ysgol %s", "%s School"),
    PRIMARY(OrganisationKind.SCHOOL, "Ysgol Gynradd %s", "%s Primary School"),
    ELSEWHERE(OrganisationKind.SCHOOL, "Ysgol arall ger %s", "Another school near %s"),
    CHARITY(OrganisationKind.CHARITY, "Gweithdy %s", "%s Workshop"),
    BUSINESS(OrganisationKind.BUSINESS, "Caffi %s", "%s Café"),
    LIBRARY(OrganisationKind.CULTURAL, "Llyfrgell %s", "%s Library"),
    AGENCY(OrganisationKind.AGENCY, "Tîm teuluoedd %s", "%s Families Team"),
    HEALTH(OrganisationKind.AGENCY, "Nyrsys ysgol %s", "%s School Nurses"),
    COUNCIL(OrganisationKind.LOCAL_AUTHORITY, "Cyngor %s", "%s Council");

    final OrganisationKind kind;
    private final String cy;
    private final String en;

    OrganisationOf(OrganisationKind kind, String cy, String en) {
        this.kind = kind;
        this.cy = cy;
        this.en = en;
    }

    Phrase title(String town) {
        return new Phrase(cy.replace("%s", town), en.replace("%s", town));
    }
}
