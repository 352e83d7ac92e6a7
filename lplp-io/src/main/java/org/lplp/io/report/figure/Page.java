package org.lplp.io.report.figure;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * A whole page, which needs nothing beside it and runs nothing.
 *
 * @param language its language
 * @param title its title
 * @param skip what the link past the contents is called
 * @param contents what the list of its sections is called
 * @param lines what is said first
 * @param sections its sections
 */
public record Page(String language, Said title, Said skip, Said contents, List<Said> lines, List<Section> sections) {

    /** Copies the lists. */
    public Page {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    static Page of(Wording words, Said title, List<Said> lines, List<Section> sections) {
        return new Page(words.language(), title, words.word("skip"), words.word("contents"), lines, sections);
    }

    /**
     * Writes the page.
     *
     * @return HTML
     */
    public String html() {
        StringOutput html = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, this);
        return html.toString();
    }
}
