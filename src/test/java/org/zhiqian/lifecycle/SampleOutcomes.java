package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;

/** Where the cases of the file stand on its last day, as its words and dates say; what is still open has a dash. */
final class SampleOutcomes {
    private static final String MATTERS =
            """
            C02 虚假讨薪核查 2026-05-20 2026-05-22 以讨薪为名讨要工程款，查证属实，已移送人民法院
            C03 挂牌督办 2026-06-10 2026-07-22 已摘牌
            C03 领导包案 2026-06-10 2026-07-22 案件已经结案销号，包案结束
            C03 专班 2026-06-10 2026-07-22 总结报告通过，专班撤销
            C03 责令改正和处理处罚 2026-06-22 2026-07-15 已经改正、履行
            C04 转办 2026-07-01 2026-07-14 反馈已经认可，办结
            C04 应急周转金垫付 2026-07-02 2026-07-03 已发放 36,000.00 元，转入追偿
            C04 领导包案 2026-07-02 - -
            C04 垫付追偿 2026-07-03 - -
            C04 责令改正和处理处罚 2026-07-06 - -
            C04 移送公安 2026-07-14 - -
            C04 转办 2026-07-14 - -
            C05 领导包案 2026-08-05 2026-10-09 案件已经结案销号，包案结束
            C05 提级办理 2026-08-25 2026-10-09 案件已经结案销号，提级办理终止
            C05 责令改正和处理处罚 2026-09-02 2026-09-30 已经改正、履行
            C06 联合查办 2026-07-27 - -
            C06 联合查办 2026-07-27 - -
            C06 联合查办 2026-07-27 - -
            C06 联合查办 2026-07-27 - -
            C06 联合查办 2026-07-27 - -
            C06 联合查办 2026-07-27 - -
            C06 领导包案 2026-09-01 - -
            C06 挂牌督办 2026-09-01 - -
            C07 劳动仲裁 2026-08-19 2026-11-16 未全部履行，已申请强制执行
            C08 领导包案 2026-07-27 2026-09-25 案件已经结案销号，包案结束
            C08 责令改正和处理处罚 2026-07-28 2026-09-18 终结，不再处理
            C08 移送公安 2026-08-05 2026-08-10 公安机关已经立案，涉案材料已经移交
            C08 失信联合惩戒 2026-08-10 - -
            C09 领导包案 2026-09-07 - -
            C09 转办 2026-09-08 2026-11-13 反馈已经认可，办结
            C09 集中执行 2026-09-08 - -
            C10 虚假讨薪核查 2026-09-09 2026-09-15 编造虚假事实，查证属实，已移送公安机关
            C11 防返贫监测 2026-09-28 2026-09-30 工资已全部付清
            """;

    /** Beside urging; of C09 the court enforces in a drive of its own. */
    private static final String TASKS =
            """
            C02 反馈处理结果
            C04 办理并反馈
            C04 包案落实
            C04 审批移送
            C04 登记支付
            C04 登记财产查询结果
            C04 追偿
            C05 回头看
            C06 办理分工任务
            C06 包案落实
            C06 报告督办进展
            C06 登记支付
            C06 组织联合查办
            C07 登记支付
            C08 告知拟列入
            C08 回头看
            C09 包案落实
            C09 登记支付
            C10 反馈处理结果
            C12 回头看
            C13 核实情况
            """;

    private SampleOutcomes() {}

    /** Kind, begin, end and outcome of what ran beside the main course. */
    static List<Tuple> matters(SampleCase sample) {
        return of(sample, MATTERS, line -> line.split(" ", 5))
                .map(line -> tuple(line[1], line[2], orNone(line[3]), orNone(line[4])))
                .toList();
    }

    static List<String> tasks(SampleCase sample) {
        return of(sample, TASKS, line -> line.split(" ")).map(line -> line[1]).toList();
    }

    private static Stream<String[]> of(SampleCase sample, String table, Function<String, String[]> columns) {
        return Arrays.stream(table.split("\n"))
                .filter(line -> line.startsWith(sample.id()))
                .map(columns);
    }

    private static String orNone(String text) {
        return text.equals("-") ? "" : text;
    }
}
