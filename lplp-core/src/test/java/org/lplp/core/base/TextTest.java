package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lplp.core.people.Person;
import org.lplp.core.relationship.AspectRating;

class TextTest {

    private static final Text BOTH = Text.of(Map.of(Language.of("en-GB"), "Allotment", Language.WELSH, "Rhandir"));

    @Test
    void textNeverPrintsItself() {
        assertThat(Text.of("Zoë")).hasToString("Text(3 characters)");
        assertThat(BOTH.toString()).doesNotContain("Rhandir").contains("cy", "en-GB");
    }

    @Test
    void plainTextIsTheSameInEveryLanguage() {
        assertThat(Text.of("Zoë").in(Language.WELSH)).isEqualTo("Zoë");
        assertThat(Text.of("Zoë").plain()).contains("Zoë");
        assertThat(Text.of("Zoë").wordings()).containsExactly("Zoë");
    }

    @Test
    void theReadersOwnLanguageIsPreferredThenItsPrimaryLanguageThenTheFirst() {
        assertThat(BOTH.in(Language.of("en-GB"))).isEqualTo("Allotment");
        assertThat(BOTH.in(Language.of("en-US"))).isEqualTo("Allotment");
        assertThat(BOTH.in(Language.of("fr"))).isEqualTo("Rhandir");
        assertThat(BOTH.plain()).isEmpty();
        assertThat(BOTH.wordings()).containsExactly("Rhandir", "Allotment");
    }

    @Test
    void aRecordPrintsNoJudgementAndNoDayOfBirth() {
        Person person = Person.builder()
                .id(PersonId.of("urn:x:1"))
                .name(Text.of("Zoë"))
                .birthDate(LocalDate.of(2012, 5, 6))
                .build();
        AspectRating rating = AspectRating.builder()
                .aspect(Aspect.CARE)
                .strength(4)
                .ratedBy(person.getId())
                .on(LocalDate.of(2026, 3, 31))
                .build();
        assertThat(person.toString()).doesNotContain("Zoë", "2012").contains("birthDate=…");
        assertThat(rating.toString()).contains("strength=…");
    }

    @Test
    void textThatNoFileCanHoldIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> Text.of("secret\uD83D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Text.of("\uDE00secret")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Text.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Text.of("😀").plain()).contains("😀");
    }

    @Test
    void textsAreEqualByTheirWords() {
        assertThat(Text.of("a"))
                .isEqualTo(Text.of("a"))
                .hasSameHashCodeAs(Text.of("a"))
                .isNotEqualTo(Text.of("b"));
        assertThat(BOTH).isNotEqualTo(Text.of("Rhandir"));
    }

    @Test
    void blankTextHasNoLength() {
        assertThat(TextLength.Check.test(Text.of(" \t"), 1, 10)).isFalse();
        assertThat(TextLength.Check.test(Text.of("ab"), 1, 2)).isTrue();
        assertThat(TextLength.Check.test(Text.of("abc"), 1, 2)).isFalse();
        assertThat(TextLength.Check.test(Text.of(Map.of(Language.ENGLISH, "a", Language.WELSH, "")), 1, 2))
                .isFalse();
    }

    @Test
    void languageTagsAreWellFormedByBcp47() {
        assertThat(LanguageTag.Check.test("en-GB")).isTrue();
        assertThat(LanguageTag.Check.test("cy")).isTrue();
        assertThat(LanguageTag.Check.test("zh-Hant-TW")).isTrue();
        assertThat(LanguageTag.Check.test("x-private")).isTrue();
        assertThat(LanguageTag.Check.test("en_GB")).isFalse();
        assertThat(LanguageTag.Check.test("")).isFalse();
        assertThat(LanguageTag.Check.test("e")).isFalse();
        assertThatThrownBy(() -> Language.of("not a tag")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Language.of("cy")).hasToString("cy").isLessThan(Language.of("en"));
    }
}
