package org.lplp.io.report;

import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.base.Language;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.disclosure.View;
import org.lplp.io.report.figure.LearnerSheet;

/**
 * A learner's page: relationships, mentoring, plan, credits, money, scorecards and challenges, each as a picture with its data in a
 * table, and how each score was made. One HTML file, which needs nothing beside it, runs nothing and prints well. The same input gives
 * the same bytes.
 *
 * @param language English, or Welsh for {@code cy}; the words of the record are in whatever language it has
 * @param radar whether the sides of a scorecard are shown as a radar too
 */
public record LearnerPage(Language language, boolean radar) {

    /**
     * Gives the settings of a page without radar.
     *
     * @param language English, or Welsh for {@code cy}
     * @return the settings
     */
    public static LearnerPage in(Language language) {
        return new LearnerPage(language, false);
    }

    /**
     * Writes the page for the learner, whom the whole record is for.
     *
     * @param portfolio the record
     * @param framework the policy
     * @param asOf the day of reckoning; facts after it do not count
     * @return HTML
     */
    public String html(Portfolio portfolio, Framework framework, LocalDate asOf) {
        return html(portfolio, framework, asOf, Audience.LEARNER);
    }

    /**
     * Writes the page for somebody else, of what that audience may see.
     *
     * @param view what the audience may see
     * @param framework the policy
     * @param asOf the day of reckoning; facts after it do not count
     * @return HTML; empty if the audience may see nothing
     */
    public Optional<String> html(View view, Framework framework, LocalDate asOf) {
        Audience audience = view.receipt().permission().table().audience();
        return view.document().map(seen -> html(seen, framework, asOf, audience));
    }

    private String html(Portfolio portfolio, Framework framework, LocalDate asOf, Audience audience) {
        return LearnerSheet.page(portfolio, framework, asOf, audience, language, radar)
                .html();
    }
}
