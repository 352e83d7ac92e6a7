package org.lplp.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PupilAndLearnerNumberTest {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** 8×2 + 0×3 + 1×4 + 2×5 + 0 + … + 1×10 + 0 + 0 + 1×13 = 16 + 4 + 10 + 10 + 13 = 53, and 53 mod 23 = 7, which is H. */
    @Test
    void upnWhoseLetterChecksIsValid() {
        assertThat(Upn.Check.test("H801200001001")).isTrue();
    }

    /** The thirteenth character of a temporary number counts by the same table: Z is 22, so 40 + 22×13 = 326, mod 23 = 4: E. */
    @Test
    void temporaryUpnValuesItsLastLetterByTheSameTable() {
        assertThat(Upn.Check.test("E80120000100Z")).isTrue();
        assertThat(Upn.Check.test("U80120000100A")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H80120000100",
                "H8012000010011",
                "A801200001001",
                "h801200001001",
                "S801200001001",
                "H80120000A001",
                "H80120000100I",
                "H80120000100O",
                "H80120000100S",
                "H８01200001001",
                "H80120000100 "
            })
    void upnOfAnotherFormIsInvalid(String value) {
        assertThat(Upn.Check.test(value)).isFalse();
    }

    @Property
    void changingOneDigitOfAUpnIsNoticed(@ForAll("upns") String upn, @ForAll int where, @ForAll int shift) {
        int at = 1 + Math.floorMod(where, 11);
        int digit = upn.charAt(at) - '0';
        int other = (digit + 1 + Math.floorMod(shift, 9)) % 10;
        String changed = upn.substring(0, at) + other + upn.substring(at + 1);
        assertThat(Upn.Check.test(upn)).isTrue();
        assertThat(Upn.Check.test(changed)).isFalse();
    }

    @Provide
    Arbitrary<String> upns() {
        return Arbitraries.strings().numeric().ofLength(12).map(digits -> {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (i + 2) * (digits.charAt(i) - '0');
            }
            return LETTERS.charAt(sum % 23) + digits;
        });
    }

    /** 1×10 + 2×9 + 3×8 + 4×7 + 5×6 + 6×5 + 7×4 + 8×3 + 9×2 = 210, and 210 mod 11 = 1, so the last digit is 9. */
    @Test
    void ulnWhoseLastDigitChecksIsValid() {
        assertThat(Uln.Check.test("1234567899")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "12345678990", "1234567890", "1234567898", "A234567899", "１234567899"})
    void ulnOfAnotherFormIsInvalid(String value) {
        assertThat(Uln.Check.test(value)).isFalse();
    }

    /** 1×9 + 1×2 = 11, which leaves nothing: no last digit makes this number valid. */
    @Test
    void ulnWithRemainderZeroIsInvalidWhateverItsLastDigit() {
        for (char last = '0'; last <= '9'; last++) {
            assertThat(Uln.Check.test("010000001" + last)).isFalse();
        }
    }

    /** 1×10 leaves 10, so the last digit is 0. */
    @Test
    void ulnWithRemainderTenEndsInZero() {
        assertThat(Uln.Check.test("1000000000")).isTrue();
    }

    @Test
    void absentNumbersAreLeftToOtherConstraints() {
        assertThat(new Upn.Check().isValid(null, null)).isTrue();
        assertThat(new Uln.Check().isValid(null, null)).isTrue();
        assertThat(new LanguageTag.Check().isValid(null, null)).isTrue();
        assertThat(new WellFormedIdentifier.Check().isValid(null, null)).isTrue();
    }

    @Test
    void identifiersAreCheckedByTheirScheme() {
        assertThat(identifierIsWellFormed("upn", "H801200001001")).isTrue();
        assertThat(identifierIsWellFormed("upn", "H801200001002")).isFalse();
        assertThat(identifierIsWellFormed("uln", "1234567899")).isTrue();
        assertThat(identifierIsWellFormed("uln", "1234567890")).isFalse();
        assertThat(identifierIsWellFormed("urn", "123456")).isTrue();
        assertThat(identifierIsWellFormed("urn", "12345")).isFalse();
        assertThat(identifierIsWellFormed("laestab", "3014567")).isTrue();
        assertThat(identifierIsWellFormed("laestab", "301/4567")).isTrue();
        assertThat(identifierIsWellFormed("laestab", "30/14567")).isFalse();
        assertThat(identifierIsWellFormed("ukprn", "10001234")).isTrue();
        assertThat(identifierIsWellFormed("ukprn", "20001234")).isFalse();
        assertThat(identifierIsWellFormed("local", "X-1")).isTrue();
        assertThat(identifierIsWellFormed("local", " ")).isFalse();
        assertThat(identifierIsWellFormed("ofTheHost", "anything")).isTrue();
    }

    private static boolean identifierIsWellFormed(String scheme, String value) {
        return WellFormedIdentifier.Check.test(Identifier.of(IdentifierScheme.of(scheme), value));
    }
}
