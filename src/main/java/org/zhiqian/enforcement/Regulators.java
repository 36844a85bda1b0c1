package org.zhiqian.enforcement;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.kernel.DepartmentCode;

/** Which department regulates which trade (行业主管部门). */
@ConfigurationProperties("zhiqian.enforcement.regulators")
record Regulators(Map<Industry, String> industries) {
    Optional<DepartmentCode> of(Industry industry) {
        return Optional.ofNullable(industries.get(industry)).map(DepartmentCode::parse);
    }
}
