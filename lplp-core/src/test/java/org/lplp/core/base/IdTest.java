package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:uuid:3f1c7a52-6f0b-4c55-9a5e-0d4c0a3b8e11",
                "https://example.org/a?b=c#d",
                "a+b-c.1:x",
                "urn:x:%C3%AB"
            })
    void absoluteUrisAreIds(String value) {
        assertThat(GoalId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "urn:",
                "3f1c7a52",
                "/goals/1",
                "1a:x",
                "urn:a b",
                "urn:ë",
                "urn:%G1",
                "urn:%4",
                "urn:<x>",
                " urn:x",
                "-a:x"
            })
    void anythingElseIsNoIdAndIsNotRepeated(String value) {
        assertThatThrownBy(() -> PersonId.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an absolute URI, such as urn:uuid:… (" + value.length() + " characters)");
    }

    @Test
    void idsOfDifferentTypesAreNeverEqual() {
        assertThat((Object) GoalId.of("urn:x:1")).isNotEqualTo(PersonId.of("urn:x:1"));
    }

    @Test
    void openCodesBuildWhetherKnownOrNot() {
        assertThat(Setting.of("thirdSpace")).isSameAs(Setting.THIRD_SPACE).hasToString("thirdSpace");
        assertThat(Setting.of("thirdSpace").isKnown()).isTrue();
        assertThat(Setting.of("moonBase").isKnown()).isFalse();
        assertThat(Setting.of("moonBase")).isEqualTo(new Setting("moonBase"));
        assertThat(Setting.known().keySet()).startsWith("school", "home");
        assertThat(MediaType.of("image/png").isKnown()).isTrue();
        assertThat(MediaType.of("png").isKnown()).isFalse();
        assertThat(SourceSystem.of("anything").isKnown()).isTrue();
        assertThatThrownBy(() -> Setting.of("\uD800")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDigestIsSixtyFourLowerCaseHexadecimalDigits() {
        String digest = "0123456789abcdef".repeat(4);
        assertThat(Sha256.of(digest)).hasToString(digest);
        assertThatThrownBy(() -> Sha256.of(digest.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sha256.of(digest.substring(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdentifierNeverPrintsItsValue() {
        assertThat(Identifier.of(IdentifierScheme.UPN, "H801200001001")).hasToString("upn:…");
    }
}
