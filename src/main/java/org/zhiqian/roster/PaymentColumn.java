package org.zhiqian.roster;

import java.util.List;

/** The columns of a sheet that says who got what of a payment. */
enum PaymentColumn implements Column {
    POSITION("序号", Kind.TEXT, false, "名册里的序号；与证件号码填一个"),
    NAME("姓名", Kind.TEXT, false, "只用于核对，可以不填"),
    IDENTITY_NUMBER("证件号码", Kind.TEXT, false, "与序号填一个；都填的，应是同一人"),
    AMOUNT("本次支付金额", Kind.MONEY, true, "实付金额，单位元，不超过尚欠"),
    VOUCHER("支付凭证", Kind.TEXT, false, "银行回单号或者签收表页码");

    static final List<String> COMPUTED = List.of("尚欠金额", FaultySheet.HEADING);

    private final String heading;
    private final Kind kind;
    private final boolean required;
    private final String note;

    PaymentColumn(String heading, Kind kind, boolean required, String note) {
        this.heading = heading;
        this.kind = kind;
        this.required = required;
        this.note = note;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public String note() {
        return note;
    }
}
