package org.zhiqian.desk;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.YearMonth;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.kernel.RegionCode;

/** The description of our interface at {@code /v3/api-docs}; value types are texts there, as callers write them. */
@Configuration(proxyBeanMethods = false)
class OpenApi {
    static {
        List.of(
                        Money.class,
                        Phone.class,
                        CreditCode.class,
                        RegionCode.class,
                        DepartmentCode.class,
                        CaseNumber.class,
                        YearMonth.class)
                .forEach(type -> SpringDocUtils.getConfig().replaceWithClass(type, String.class));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("治欠")
                        .version("0.1")
                        .description("根治欠薪诉求办理。金额为元，日期为 2026-11-20，月份为 2026-03。填报有误返回 400 并逐项指出，业务上不允许的返回 409。"))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .schemaRequirement(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    }
}
