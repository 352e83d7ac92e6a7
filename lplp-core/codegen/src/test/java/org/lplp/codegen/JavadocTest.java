package org.lplp.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {

    @Test
    void tagsGiveTheirText() {
        assertThat(Javadoc.of(
                                " A {@code List<String>} of a {@linkplain Text#in(Language) wording} or {@link Code#value}.")
                        .text())
                .isEqualTo("A List<String> of a wording or Code.value.");
    }

    @Test
    void paragraphsArePartedByAnEmptyLine() {
        assertThat(Javadoc.of(" One\n two.\n\n <p>Three <i>four</i> &amp; five.\n")
                        .text())
                .isEqualTo("One two.\n\nThree four & five.");
    }

    @Test
    void blockTagsEndTheText() {
        Javadoc doc = Javadoc.of(" Text.\n\n @param a not this\n @return half a\n     page\n @see that\n");
        assertThat(doc.text()).isEqualTo("Text.");
        assertThat(doc.returns()).isEqualTo("half a page");
    }

    @Test
    void nothingIsSaidWhereThereIsNoComment() {
        assertThat(Javadoc.of(null).isInherited()).isTrue();
        assertThat(Javadoc.of(" {@inheritDoc} ").isInherited()).isTrue();
        assertThat(Javadoc.of(" Said.").isInherited()).isFalse();
    }
}
