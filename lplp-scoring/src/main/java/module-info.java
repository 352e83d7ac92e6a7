/** Pure scoring functions over the records of LPLP: same input, same output, each explained. */
module org.lplp.scoring {
    requires transitive org.lplp.core;

    exports org.lplp.scoring.base;
    exports org.lplp.scoring.budget;
    exports org.lplp.scoring.document;
    exports org.lplp.scoring.group;
    exports org.lplp.scoring.measure;
    exports org.lplp.scoring.mentoring;
    exports org.lplp.scoring.peer;
    exports org.lplp.scoring.plan;
    exports org.lplp.scoring.relationship;
    exports org.lplp.scoring.risk;
    exports org.lplp.scoring.scorecard;
}
