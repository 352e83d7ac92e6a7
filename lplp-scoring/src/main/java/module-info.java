/** Pure scoring functions over the records of LPLP: same input, same output, each explained. */
module org.lplp.scoring {
    requires transitive org.lplp.core;

    exports org.lplp.scoring.base;
    exports org.lplp.scoring.mentoring;
    exports org.lplp.scoring.relationship;
}
