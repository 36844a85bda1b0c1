package org.zhiqian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdCardNumberTest {
    private static final String VALID = "53000019851231002X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530000199001010011",
                VALID,
                "530000200002290030",
                "530000197811070148",
                "830000199001010012",
                "911156199001010010"
            })
    void acceptsNumbersWithARightDateAndCheckCharacter(String number) {
        assertThat(IdCardNumber.parse(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530000199001010012",
                "530000199002300019",
                "530000900101001",
                "5300001990010100110",
                "030000199001010011",
                "170000199001010014",
                "999000199001010015",
                ""
            })
    void turnsAwayOtherNumbersWithoutRepeatingThem(String number) {
        assertThatThrownBy(() -> IdCardNumber.parse(number))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("身份证号码不对：")
                .hasMessageNotContaining(number.isEmpty() ? "「" : number);
    }

    @Test
    void readsALowerCaseXAndBlanks() {
        assertThat(IdCardNumber.parse("530000 19851231 002x").value()).isEqualTo(VALID);
    }

    @Test
    void knowsTheDateOfBirth() {
        assertThat(IdCardNumber.parse(VALID).dateOfBirth()).isEqualTo("1985-12-31");
    }

    @Test
    void printsWithoutTheDateOfBirth() {
        assertThat(IdCardNumber.parse(VALID)).hasToString("530000********002X");
    }

    @Property
    boolean noticesEveryMistypedDigit(@ForAll @IntRange(max = 16) int position, @ForAll @IntRange(max = 9) int digit) {
        String number = VALID.substring(0, position) + digit + VALID.substring(position + 1);
        return number.equals(VALID) || isTurnedAway(number);
    }

    private static boolean isTurnedAway(String number) {
        try {
            IdCardNumber.parse(number);
            return false;
        } catch (Refusal asExpected) {
            return true;
        }
    }
}
