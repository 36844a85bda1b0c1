package org.zhiqian.prevention;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.engine.CommandReader;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.prevention.store.Inspections;

/** Registers inspections of employers and projects, each by an office of whoever registers it, and each once. */
@Service
@Transactional
public class InspectionRegister {
    private static final int LARGEST_BATCH = 500;

    private final CommandReader reader;
    private final InspectionRules rules;
    private final Inspections inspections;
    private final CurrentOfficer currentOfficer;
    private final Departments departments;
    private final Clock clock;

    InspectionRegister(
            CommandReader reader,
            InspectionRules rules,
            Inspections inspections,
            CurrentOfficer currentOfficer,
            Departments departments,
            Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.inspections = inspections;
        this.currentOfficer = currentOfficer;
        this.departments = departments;
        this.clock = clock;
    }

    public Inspection record(RecordInspection command, RegionCode region) {
        rules.check(command);
        Inspection inspection = inspection(command, office(command, region));
        if (!inspections.add(inspection)) {
            throw new Refusal(known(inspection) + "。同一单位、同一日期、同一项目的检查只登记一次，请核对。");
        }
        return inspection;
    }

    /** All or nothing; every fault is named with the place of its inspection, counted from 1. */
    List<Inspection> recordAll(JsonNode batch) {
        if (!batch.isArray() || batch.isEmpty() || batch.size() > LARGEST_BATCH) {
            throw new InvalidInput(List.of(new Problem("", "内容", "应为 1 至 " + LARGEST_BATCH + " 条检查的列表")));
        }
        List<Problem> problems = new ArrayList<>();
        List<Inspection> read = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            @Nullable Inspection one = read(batch.get(i), i + 1, problems);
            if (one != null) {
                read.add(one);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (!inspections.add(read.get(i))) {
                repeated.add("第 %d 条：%s".formatted(i + 1, known(read.get(i))));
            }
        }
        if (!repeated.isEmpty()) {
            throw new Refusal(String.join("；", repeated) + "。同一单位、同一日期、同一项目的检查只登记一次；整批没有登记，请去掉重复的再提交。");
        }
        return read;
    }

    private @Nullable Inspection read(JsonNode row, int place, List<Problem> problems) {
        try {
            RecordInspection command = reader.read(row, RecordInspection.class);
            rules.check(command);
            return inspection(command, office(command, null));
        } catch (InvalidInput invalid) {
            invalid.problems()
                    .forEach(one -> problems.add(new Problem(
                            "[%d].%s".formatted(place, one.field()),
                            "第 %d 条%s".formatted(place, one.label()),
                            one.message())));
        } catch (Refusal refused) {
            problems.add(new Problem(
                    "[%d]".formatted(place),
                    "第 %d 条".formatted(place),
                    refused.sentence().replaceAll("。$", "")));
        }
        return null;
    }

    /** The one office of the officer that fits what was written. */
    private Office office(RecordInspection command, @Nullable RegionCode tenant) {
        Optional<RegionCode> region = Optional.ofNullable(command.region()).or(() -> Optional.ofNullable(tenant));
        List<Office> fitting = currentOfficer.get().offices().stream()
                .filter(office -> region.isEmpty() || office.region().equals(region.get()))
                .filter(office ->
                        command.department() == null || office.department().equals(command.department()))
                .toList();
        if (fitting.isEmpty()) {
            throw new Refusal("检查由实施检查的单位登记：您不在该单位任职。请核对检查单位和地区。");
        }
        if (fitting.size() > 1) {
            throw new Refusal("您在几个单位任职（%s），请写明检查单位和地区。"
                    .formatted(fitting.stream().map(this::nameOf).collect(Collectors.joining("、"))));
        }
        return fitting.get(0);
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, LocalDate.now(clock));
    }

    private static Inspection inspection(RecordInspection command, Office office) {
        return new Inspection(
                UUID.randomUUID(),
                office,
                command.inspectedOn(),
                command.employerName(),
                command.creditCode(),
                command.employerCategory(),
                command.workers(),
                command.migrants(),
                command.contracts(),
                command.projectName(),
                command.ownership(),
                Objects.requireNonNullElse(command.arrearsPeople(), 0),
                Objects.requireNonNullElse(command.arrearsAmount(), Money.ZERO));
    }

    private static String known(Inspection inspection) {
        return "本单位 %s 对%s%s的检查已经登记过"
                .formatted(
                        DateText.of(inspection.inspectedOn()),
                        inspection.employerName(),
                        inspection.projectName() == null ? "" : "（" + inspection.projectName() + "）");
    }
}
