/**
 * The domain model of LPLP: values, documents, findings, checks and rules.
 *
 * <p>It needs joda-money for amounts and the Jakarta Validation API for constraints, and nothing else.
 */
module org.lplp.core {
    requires transitive jakarta.validation;
    requires transitive org.joda.money;
    requires static org.immutables.value.annotations;

    exports org.lplp.core.base;
    exports org.lplp.core.budget;
    exports org.lplp.core.calendar;
    exports org.lplp.core.capability;
    exports org.lplp.core.challenge;
    exports org.lplp.core.code;
    exports org.lplp.core.compact;
    exports org.lplp.core.disclosure;
    exports org.lplp.core.document;
    exports org.lplp.core.enterprise;
    exports org.lplp.core.evidence;
    exports org.lplp.core.feature;
    exports org.lplp.core.finding;
    exports org.lplp.core.group;
    exports org.lplp.core.home;
    exports org.lplp.core.leadership;
    exports org.lplp.core.measure;
    exports org.lplp.core.mentoring;
    exports org.lplp.core.offer;
    exports org.lplp.core.passport;
    exports org.lplp.core.peer;
    exports org.lplp.core.people;
    exports org.lplp.core.place;
    exports org.lplp.core.plan;
    exports org.lplp.core.project;
    exports org.lplp.core.relationship;
    exports org.lplp.core.risk;
    exports org.lplp.core.rule;
    exports org.lplp.core.school;
    exports org.lplp.core.scorecard;
    exports org.lplp.core.support;
    exports org.lplp.core.vetting;
    exports org.lplp.core.vote;
    exports org.lplp.core.wellbeing;
}
