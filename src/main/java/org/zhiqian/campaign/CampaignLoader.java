package org.zhiqian.campaign;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.campaign.model.CampaignReader;
import org.zhiqian.campaign.model.Entries;
import org.zhiqian.campaign.model.Entry;
import org.zhiqian.campaign.model.Fault;
import org.zhiqian.campaign.model.Faults;
import org.zhiqian.campaign.model.RegionalPlan;
import org.zhiqian.campaign.model.RegionalPlanReader;
import org.zhiqian.campaign.model.Vocabulary;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;

/** Reads all files of {@code config/campaigns/} and tells of everything that is wrong in them at once. */
@Component
class CampaignLoader {
    private static final String CAMPAIGNS = "campaigns";
    private static final String REGIONS = "campaigns/regions";
    private static final String NAME = "[a-z0-9][a-z0-9-]{1,39}";

    private final CampaignFiles files;
    private final Vocabulary vocabulary;

    CampaignLoader(CampaignFiles files, Regions regions, Departments departments, WorkingCalendar calendar) {
        this.files = files;
        this.vocabulary = new Vocabulary(regions, departments, calendar);
    }

    /** The campaigns, the earliest first, and what regions do otherwise. */
    record Loaded(List<Campaign> campaigns, List<RegionalPlan> regional) {}

    Loaded load() {
        List<String> wrong = new ArrayList<>();
        List<Campaign> campaigns = new ArrayList<>();
        files.in(CAMPAIGNS).forEach((name, text) -> read(
                        "config/%s/%s.yaml".formatted(CAMPAIGNS, name),
                        text,
                        (file, faults) -> campaign(name, file, faults),
                        wrong)
                .ifPresent(campaigns::add));
        campaigns.sort((one, other) -> one.from().compareTo(other.from()));
        refuse(wrong);
        List<RegionalPlan> regional = new ArrayList<>();
        files.in(REGIONS).forEach((name, text) -> read(
                        "config/%s/%s.yaml".formatted(REGIONS, name),
                        text,
                        (file, faults) -> new RegionalPlanReader(vocabulary, campaigns, file, faults).read(),
                        wrong)
                .ifPresent(regional::add));
        requireOnePerRegion(regional, wrong);
        refuse(wrong);
        return new Loaded(List.copyOf(campaigns), List.copyOf(regional));
    }

    private Optional<Campaign> campaign(String name, Entries file, Faults faults) {
        if (!name.matches(NAME)) {
            throw new Fault(1, "文件名「%s」即活动编号，只能用小写字母、数字和连字符，最长 40 个字符".formatted(name));
        }
        return new CampaignReader(vocabulary, file, faults).read(name);
    }

    private static <T> Optional<T> read(
            String name, String text, BiFunction<Entries, Faults, Optional<T>> reader, List<String> wrong) {
        Faults faults = new Faults();
        Optional<T> read =
                faults.attempt(() -> reader.apply(parse(text), faults)).flatMap(found -> found);
        wrong.addAll(faults.in(name));
        return faults.any() ? Optional.empty() : read;
    }

    private static Entries parse(String text) {
        try {
            @Nullable Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw new Fault(1, "文件是空的");
            }
            return new Entry(node).entries();
        } catch (MarkedYAMLException notYaml) {
            @Nullable Mark mark = notYaml.getProblemMark();
            throw new Fault(mark == null ? 1 : mark.getLine() + 1, "不是正确的 YAML（" + notYaml.getProblem() + "）");
        } catch (YAMLException notYaml) {
            throw new Fault(1, "不是正确的 YAML（" + notYaml.getMessage() + "）");
        }
    }

    private static void requireOnePerRegion(List<RegionalPlan> regional, List<String> wrong) {
        TreeSet<String> seen = new TreeSet<>();
        for (RegionalPlan plan : regional) {
            RegionCode region = plan.region();
            if (!seen.add(plan.campaign() + " " + region)) {
                wrong.add("config/%s 第 1 行：活动 %s 的行政区划 %s 写在了两个文件里，请合并".formatted(REGIONS, plan.campaign(), region));
            }
        }
    }

    private static void refuse(List<String> wrong) {
        if (!wrong.isEmpty()) {
            throw new FaultyCampaigns(wrong);
        }
    }
}
