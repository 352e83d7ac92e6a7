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
    exports org.lplp.core.disclosure;
    exports org.lplp.core.document;
    exports org.lplp.core.evidence;
    exports org.lplp.core.finding;
    exports org.lplp.core.measure;
    exports org.lplp.core.mentoring;
    exports org.lplp.core.peer;
    exports org.lplp.core.people;
    exports org.lplp.core.plan;
    exports org.lplp.core.relationship;
    exports org.lplp.core.risk;
    exports org.lplp.core.rule;
    exports org.lplp.core.scorecard;
}
