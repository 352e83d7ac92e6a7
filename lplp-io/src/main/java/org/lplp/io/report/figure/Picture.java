package org.lplp.io.report.figure;

/** A picture, which says in words what it shows; the table beside it holds all its data. */
public sealed interface Picture permits Bars, Grid, Radar, TieMap, Timeline {

    /**
     * Gives its id on the page.
     *
     * @return the id
     */
    String id();

    /**
     * Gives its name.
     *
     * @return the name
     */
    Said title();

    /**
     * Says what there is to see, for those who do not see it.
     *
     * @return the description
     */
    Said description();
}
