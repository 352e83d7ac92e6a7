/** Pure scoring functions over the records of LPLP: same input, same output, each explained. */
module org.lplp.scoring {
    requires transitive org.lplp.core;

    exports org.lplp.scoring.base;
    exports org.lplp.scoring.budget;
    exports org.lplp.scoring.calendar;
    exports org.lplp.scoring.capability;
    exports org.lplp.scoring.challenge;
    exports org.lplp.scoring.compact;
    exports org.lplp.scoring.document;
    exports org.lplp.scoring.enterprise;
    exports org.lplp.scoring.evidence;
    exports org.lplp.scoring.feature;
    exports org.lplp.scoring.group;
    exports org.lplp.scoring.leadership;
    exports org.lplp.scoring.measure;
    exports org.lplp.scoring.mentoring;
    exports org.lplp.scoring.offer;
    exports org.lplp.scoring.peer;
    exports org.lplp.scoring.place;
    exports org.lplp.scoring.plan;
    exports org.lplp.scoring.relationship;
    exports org.lplp.scoring.risk;
    exports org.lplp.scoring.school;
    exports org.lplp.scoring.scorecard;
    exports org.lplp.scoring.support;
    exports org.lplp.scoring.vetting;
    exports org.lplp.scoring.vote;
    exports org.lplp.scoring.wellbeing;
}
