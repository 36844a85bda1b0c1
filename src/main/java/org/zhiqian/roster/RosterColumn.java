package org.zhiqian.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a roster, in sheets and, by their keys, over REST. */
enum RosterColumn implements Column {
    NAME("name", "姓名", Kind.TEXT, true, 40, "与证件一致"),
    DOCUMENT("document", "证件类型", Kind.CHOICE, false, 20, "不填为居民身份证"),
    IDENTITY_NUMBER("identityNumber", "证件号码", Kind.TEXT, true, 30, "同一名册里不能重复"),
    PHONE("phone", "手机号码", Kind.TEXT, false, 30, "11 位手机号码，或者带区号的固定电话"),
    HOUSEHOLD("household", "户籍地", Kind.TEXT, false, 100, ""),
    BANK("bank", "开户银行", Kind.TEXT, false, 60, "填银行账号的必填"),
    ACCOUNT("account", "银行账号", Kind.TEXT, false, 40, "8 至 32 位数字"),
    TRADE("trade", "工种", Kind.TEXT, false, 20, ""),
    TEAM("team", "班组", Kind.TEXT, false, 40, ""),
    MIGRANT("migrant", "农民工", Kind.CHOICE, true, 4, "是或者否"),
    LOW_INCOME("lowIncome", "低收入", Kind.CHOICE, false, 4, "不填为否"),
    FROM("from", "欠薪起始月", Kind.TEXT, true, 20, "例如 2026-02"),
    TO("to", "欠薪截止月", Kind.TEXT, true, 20, "例如 2026-03"),
    OWED("owed", "欠薪金额", Kind.MONEY, true, 20, "申报的欠薪，单位元"),
    ASSESSED("assessed", "核实金额", Kind.MONEY, false, 20, "核实后认定的金额，单位元；查无欠薪的填 0；没有核实的不填"),
    REMARKS("remarks", "备注", Kind.TEXT, false, 200, "");

    /** Columns of an export that are computed; a sheet that comes back may hold them. */
    static final List<String> COMPUTED = List.of("序号", "垫付金额", "已付金额", "尚欠金额", FaultySheet.HEADING);

    private final String key;
    private final String heading;
    private final Kind kind;
    private final boolean required;
    private final int longest;
    private final String note;

    RosterColumn(String key, String heading, Kind kind, boolean required, int longest, String note) {
        this.key = key;
        this.heading = heading;
        this.kind = kind;
        this.required = required;
        this.longest = longest;
        this.note = note;
    }

    static Optional<RosterColumn> ofKey(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    String key() {
        return key;
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

    int longest() {
        return longest;
    }

    @Override
    public String note() {
        return note;
    }
}
