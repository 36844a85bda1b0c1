package org.zhiqian.letters;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The letters and the fields of their templates as a page to read. */
final class FieldList {
    private static final String HEAD =
            """
            # 文书和模板字段

            模板是 `config/letters/` 中的 Word 文件。`{{字段}}` 填入案卷内容；表格里写 `{{表.列}}` 的一行按表中每一条重复；
            写有 `{{?字段}}` 的段落，字段为空时不出现。本表由程序生成，`LettersTest` 检查两者一致。

            ## 文书

            | 名称 | 字别 | 模板 | 依据 |
            | --- | --- | --- | --- |
            """;

    private FieldList() {}

    static String of(LetterSettings settings, LetterFields fields) {
        StringBuilder list = new StringBuilder(HEAD);
        settings.letters()
                .values()
                .forEach(letter -> list.append("| %s | %s | `%s` | %s |\n"
                        .formatted(letter.title(), letter.series(), letter.file(), letter.basis())));
        Set<String> names = fields.names();
        list.append("\n## 字段\n\n");
        list.append(names.stream().filter(name -> !name.contains(".")).collect(Collectors.joining("、")));
        list.append("\n\n## 表\n\n");
        names.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(table -> list.append("- %s：%s\n"
                        .formatted(
                                table,
                                names.stream()
                                        .filter(name -> name.startsWith(table + "."))
                                        .map(name -> name.substring(table.length() + 1))
                                        .collect(Collectors.joining("、")))));
        return list.toString();
    }
}
