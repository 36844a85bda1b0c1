package org.zhiqian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource({
        "19900000001,19900000001",
        "+86 199 0000 0001,19900000001",
        "0086-199-0000-0001,19900000001",
        "１９９０００００００１,19900000001",
        "0871-60000001,0871-60000001",
        "（0871）60000001,0871-60000001",
        "+86-0691-2000001,0691-2000001",
        "01060000001,010-60000001"
    })
    void readsMobileNumbersAndLandlines(String typed, String number) {
        assertThat(Phone.parse(typed).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12900000001", "1990000000", "199000000011", "60000001", "0871-0000001", "电话", ""})
    void turnsAwayOtherNumbersWithoutRepeatingThem(String typed) {
        assertThatThrownBy(() -> Phone.parse(typed))
                .isInstanceOf(Refusal.class)
                .hasMessage("电话号码不对：请填 11 位手机号码，或者带区号的固定电话，例如 0871-60000001。");
    }

    @Test
    void printsOnlyItsBeginningAndItsLastFourDigits() {
        assertThat(Phone.parse("19912340001")).hasToString("199****0001");
        assertThat(Phone.parse("0871-61230001").masked()).isEqualTo("0871-****0001");
        assertThat(Phone.parse("0691-2120001").masked()).isEqualTo("0691-***0001");
        assertThat(Phone.parse("19912340001").lastFour()).isEqualTo("0001");
    }
}
