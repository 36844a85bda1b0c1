package org.zhiqian.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiqian.reporting.Signed.Signer;
import org.zhiqian.reporting.model.Layout;

/** What stands in the fields above and below a table on paper. */
record Fields(String region, Report report, Optional<Signed> signed) {

    List<String> filled(List<String> fields) {
        return fields.stream().map(this::filled).toList();
    }

    /** The fields of the layout; under a report handed in also the signers the layout has no field for, and the dates. */
    List<String> signatures(Layout layout) {
        return Stream.of(
                        filled(layout.signatures()).stream(),
                        signed.stream().flatMap(by -> others(layout, by)),
                        signed.stream().flatMap(by -> Stream.of("数据截至：" + report.asOf(), "报送日期：" + by.on())))
                .flatMap(fields -> fields)
                .toList();
    }

    private static Stream<String> others(Layout layout, Signed by) {
        return Arrays.stream(Signer.values())
                .filter(signer -> Stream.concat(layout.heading().stream(), layout.signatures().stream())
                        .noneMatch(field -> field.contains(signer.placeholder())))
                .map(signer -> signer.label() + by.names().getOrDefault(signer, ""));
    }

    private String filled(String field) {
        String filled = field.replace("{region}", region)
                .replace("{from}", report.from().toString())
                .replace("{date}", signed.map(Signed::on).orElse(report.asOf()).toString());
        for (Signer signer : Signer.values()) {
            filled = filled.replace(
                    signer.placeholder(),
                    signed.map(by -> by.names().getOrDefault(signer, "")).orElse(""));
        }
        return filled;
    }
}
