package org.zhiqian;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** The duties as a table to read, notice by notice and section by section. */
final class DutyTable {
    private static final String HEAD =
            """
            # 四份通知的要求落在哪里

            每一行：通知的要求 → 流程环节 → 表单 → 证明它的测试。本表由 `src/docs/duties/*.yaml` 生成，`DutiesTest` 检查两者一致。
            """;

    private DutyTable() {}

    static String of(List<Duty> duties) {
        Map<String, String> elements = names();
        StringBuilder table = new StringBuilder(HEAD);
        for (String notice : Notices.names()) {
            table.append("\n## ")
                    .append(notice)
                    .append("\n\n| 位置 | 要求 | 环节 | 表单 | 测试 |\n| --- | --- | --- | --- | --- |\n");
            for (String place : Notices.placesOf(notice)) {
                duties.stream()
                        .filter(duty -> duty.places().contains(notice + " " + place))
                        .forEach(duty -> table.append(row(place, duty, elements)));
            }
        }
        return table.toString();
    }

    private static String row(String place, Duty duty, Map<String, String> elements) {
        return duty.outside()
                ? "| %s | %s | 不由系统办理：%s | | |\n".formatted(place, duty.duty(), duty.because())
                : "| %s | %s | %s | %s | `%s` |\n"
                        .formatted(
                                place,
                                duty.duty(),
                                elements.getOrDefault(duty.element(), "`" + duty.element() + "`"),
                                duty.form().isEmpty() ? "" : "`" + duty.form() + "`",
                                duty.test());
    }

    /** 催办 · 催办 for {@code urging/Task_UrgeOffice}. */
    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (DiagramFile diagram : Artefacts.diagrams()) {
            diagram.all(FlowElement.class)
                    .forEach(element -> names.put(
                            diagram.process().getId() + "/" + element.getId(),
                            diagram.process().getName() + " · " + element.getName()));
        }
        return names;
    }
}
