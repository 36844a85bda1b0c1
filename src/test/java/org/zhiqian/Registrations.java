package org.zhiqian;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registration forms as officers fill them in; all invented. */
public final class Registrations {
    private Registrations() {}

    /** Three workers of a labour subcontractor, 26,400 元, received on that day at a reception session. */
    public static Map<String, Object> simple(String receivedOn) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("channel", "RECEPTION");
        fields.put("receivedOn", receivedOn);
        fields.put("petitionerName", "工人甲");
        fields.put("petitionerRole", "SELF");
        fields.put("petitionerIdType", "RESIDENT_CARD");
        fields.put("petitionerIdNumber", "530000199001010011");
        fields.put("petitionerPhone", "19900000001");
        fields.put("people", 3);
        fields.put("migrants", 3);
        fields.put("claimedAmount", "26400");
        fields.put("periodFrom", "2026-02");
        fields.put("periodTo", "2026-03");
        fields.put("demand", "三名泥工二月、三月工资未付。");
        fields.put("employerCategory", "CONSTRUCTION");
        fields.put("employerName", "昆明虚拟阿诗劳务有限公司");
        fields.put("employerCreditCode", "91530100XN0000039C");
        fields.put("contractorName", "云南虚拟云岭建筑有限公司");
        fields.put("contractorCreditCode", "91530100XN0000020F");
        fields.put("projectName", "虚拟·宜良某幼儿园扩建工程");
        fields.put("projectIndustry", "HOUSING");
        fields.put("ownership", List.of("GOVERNMENT_INVESTED"));
        return fields;
    }

    /** The same with some fields changed; a null takes the field away. */
    public static Map<String, Object> with(Map<String, Object> fields, @Nullable Object... changes) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                changed.remove((String) changes[i]);
            } else {
                changed.put((String) changes[i], changes[i + 1]);
            }
        }
        return changed;
    }
}
