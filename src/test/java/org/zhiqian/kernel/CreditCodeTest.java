package org.zhiqian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    private static final String VALID = "91530100XN0000020F";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {VALID, "91530902XN0000098M", "12530125XN00000121", "91530100XN0000039C"})
    void acceptsCodesWithARightCheckCharacter(String code) {
        assertThat(CreditCode.parse(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91530100XN0000020A", "91530100XN00000I1X", "91530100XN0000020", "", "9153010AXN0000020F"})
    void turnsAwayOtherCodes(String code) {
        assertThatThrownBy(() -> CreditCode.parse(code))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("统一社会信用代码");
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void turnsAwayLettersThatLookLikeDigits(char letter) {
        for (int position = 0; position < VALID.length(); position++) {
            assertThat(isTurnedAway(VALID.substring(0, position) + letter + VALID.substring(position + 1)))
                    .isTrue();
        }
    }

    @Test
    void readsLowerCaseFullWidthAndBlanks() {
        assertThat(CreditCode.parse(" 91530100xn 0000020Ｆ ").value()).isEqualTo(VALID);
    }

    @Property
    boolean noticesEveryMistypedCharacter(
            @ForAll @IntRange(max = 17) int position, @ForAll @IntRange(max = 30) int other) {
        char typed = ALPHABET.charAt(other);
        String code = VALID.substring(0, position) + typed + VALID.substring(position + 1);
        return code.equals(VALID) || isTurnedAway(code);
    }

    private static boolean isTurnedAway(String code) {
        try {
            CreditCode.parse(code);
            return false;
        } catch (Refusal asExpected) {
            return true;
        }
    }
}
