package org.zhiqian.filing.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiqian.kernel.PlainText;

class VoucherTextTest {
    @ParameterizedTest
    @CsvSource({
        "代发回单 2026-0421,代发回单 2026-0421",
        "回单 7 号,回单 7 号",
        "回单 7；6222020000000000123,回单 7；***************0123",
        "６２２２０２００００００００００１２３,***************０１２３",
        "53012519900101001X,*************1001X",
        "530125 19900101 0011,****** ******** 0011",
        "电话 199·0000·0001,电话 ***·****·0001"
    })
    void numbersOfPersonsShowTheirEndOnly(String voucher, String masked) {
        String stored = VoucherText.masked(voucher);
        assertThat(PlainText.tellsOfAPerson(stored)).isFalse();
        assertThat(stored).isEqualTo(masked);
    }
}
