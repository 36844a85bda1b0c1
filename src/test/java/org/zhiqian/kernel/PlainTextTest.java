package org.zhiqian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系电话19900000001",
                "电话 199 0000 0001。",
                "１９９００００００１１",
                "199·0000·0001",
                "199.0000.0001",
                "1-9-9-0-0-0-0-0-0-0-1",
                "199—0000—0001",
                "1990\u200b0000001",
                "+86 19900000001",
                "3 号 19900000001 张某",
                "530125199001010011",
                "53012519900101001X",
                "53012519900101001Ｘ",
                "530125 19900101 0011",
                "530125_1990_0101_0011",
                "530125900101001",
                "6222 0000 0000 0000 000",
                "530125-19900101-0011",
                "530125-2026-000123 电话 19900000001",
                "530125-2026-0001234567"
            })
    void numbersOfAPersonAreRefused(String text) {
        assertThatThrownBy(() -> PlainText.of("note", "备注", text))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("备注：不要填写电话、证件或者银行卡号码，个人信息登记在案卷里。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宜治欠发〔2026〕3号",
                "并入案件 530125-2026-000123、530125-2026-000124",
                "台账 530125-20260420-001",
                "2026-05-18 2026-05-25 两场",
                "2026-05-18（周一）14:30-17:00",
                "原定 2026.05.18，改为 2026.05.25",
                "县人社局 1 楼 101 室",
                "热线 12333、0871-60000001",
                "扫描件20260415_0001.pdf",
                "G56 杭瑞高速 K2026+500 标段",
                "发放 1200000 份，涉及 1234.56 万元"
            })
    void everythingElseIsKept(String text) {
        assertThat(PlainText.of("note", "备注", text)).isEqualTo(text);
    }
}
