package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Ledgers as offices send them, and what comes of it. */
final class Ledgers {
    static final String PROVINCE = "leadgrp-530000";
    static final String YAML = "application/yaml";
    static final String JSON = "application/json";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long PATIENCE_MILLIS = 600_000;

    private Ledgers() {}

    static byte[] sample() {
        try (InputStream file = Ledgers.class.getResourceAsStream("/config/demo/sample-cases.yaml")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode sampleAsJson() {
        return new ObjectMapper()
                .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new String(sample(), StandardCharsets.UTF_8)));
    }

    /** The run when it is over. */
    static JsonNode run(Workplace work, String login, String mode, String contentType, byte[] body) {
        Answer accepted = work.officer(login).postBytes(contentType, "/api/imports/cases?mode=" + mode, body);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        return over(work, login, accepted.header("Location"));
    }

    static JsonNode over(Workplace work, String login, String path) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 50) {
            JsonNode run = work.officer(login).get(path).json();
            if (run.path("over").asBoolean()) {
                return run;
            }
            pause();
        }
        throw new AssertionError("the run does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Takes the sample over and fails if anything is wrong with it. */
    static JsonNode takeOverSample(Workplace work) {
        JsonNode run = run(work, PROVINCE, "commit", YAML, sample());
        assertThat(run.at("/state/code").asText()).as(run.toString()).isEqualTo("DONE");
        return run;
    }

    /** The number the case of the ledger got. */
    static String number(Workplace work, JsonNode run, String ledgerCase) {
        JsonNode cases = work.officer(PROVINCE)
                .get("/api/imports/" + run.path("id").asText() + "/cases")
                .json()
                .path("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(one -> one.path("ledgerCase").asText().equals(ledgerCase))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
    }

    static List<String> reasons(JsonNode run) {
        return StreamSupport.stream(run.path("errors").spliterator(), false)
                .map(one -> one.path("ledgerCase").asText() + " "
                        + one.path("field").asText() + "："
                        + one.path("reason").asText())
                .toList();
    }

    /** The sample in the template, as an office would have typed it. */
    static byte[] sampleAsWorkbook(byte[] template) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (JsonNode one : sampleAsJson().path("cases")) {
                String id = one.path("id").asText();
                for (SheetColumn.Sheet sheet : SheetColumn.SHEETS) {
                    if (sheet.key().isEmpty()) {
                        type(workbook, sheet, one, id);
                    } else {
                        one.path(sheet.key()).forEach(row -> type(workbook, sheet, row, id));
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void type(XSSFWorkbook workbook, SheetColumn.Sheet sheet, JsonNode from, String id) {
        XSSFSheet target = workbook.getSheet(sheet.name());
        XSSFRow row = target.createRow(target.getLastRowNum() + 1);
        int months = 0;
        for (int i = 0; i < sheet.columns().size(); i++) {
            SheetColumn column = sheet.columns().get(i);
            JsonNode value = from.at("/" + column.key().replace('.', '/'));
            if (column.key().equals("claim.period")) {
                value = value.path(months++);
            }
            if (column.key().equals("id")) {
                row.createCell(i).setCellValue(id);
            } else if (value.isNumber()) {
                row.createCell(i).setCellValue(value.asDouble());
            } else if (value.isBoolean()) {
                row.createCell(i).setCellValue(value.asBoolean() ? "是" : "否");
            } else if (value.isArray()) {
                row.createCell(i)
                        .setCellValue(StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.joining("、")));
            } else if (value.isTextual()) {
                row.createCell(i).setCellValue(value.asText());
            }
        }
    }

    /** As many cases as wanted: most are closed, some stand at each of the tasks; of three counties. */
    static byte[] invented(int cases) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < cases; i++) {
            list.add(invented(i, cases));
        }
        return JsonNodeFactory.instance
                .objectNode()
                .<ObjectNode>set("cases", list)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode invented(int i, int cases) {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("id", "台账-" + (i + 1))
                .put("region", List.of("530125", "530902", "530302").get(i * 3 / cases));
        one.put("title", "第 " + (i + 1) + " 件工资未付")
                .put("employer_category", "construction")
                .put("industry", "HURD");
        one.putArray("channels").add("集中接访");
        one.putArray("visits").add("2026-04-20");
        one.putObject("project").put("name", "虚拟·工程" + i).putArray("ownership").add("private");
        one.putArray("entities")
                .addObject()
                .put("role", "施工总承包")
                .put("name", "云南虚拟云岭建筑有限公司")
                .put("uscc", "91530100XN0000020F");
        one.putObject("claim")
                .put("people", 4)
                .put("amount", 40000)
                .put("migrants", 4)
                .putArray("period")
                .add("2026-01")
                .add("2026-02");
        ArrayNode events = one.putArray("events");
        events.addObject().put("date", "2026-04-20").put("type", "register").put("text", "登记");
        int kind = i % 20;
        if (kind == 19) {
            return one;
        }
        events.addObject().put("date", "2026-04-22").put("type", "accept").put("text", "受理");
        if (kind == 18) {
            return one;
        }
        if (kind == 17) {
            one.putObject("verify")
                    .put("date", "2026-05-06")
                    .put("is_arrears", false)
                    .put("reason", "already_paid");
            one.put("status", "已办结").put("close_date", "2026-05-08");
            return one;
        }
        one.put("severity", "一般");
        one.putObject("verify")
                .put("date", "2026-05-06")
                .put("is_arrears", true)
                .put("people", 4)
                .put("amount", 40000)
                .put("migrants", 4)
                .put("migrant_amount", 40000);
        ArrayNode payments = one.putArray("payments");
        pay(payments, "2026-05-20", 1);
        if (kind >= 14) {
            return one;
        }
        pay(payments, "2026-06-01", 3);
        one.put("status", "已办结").put("close_date", "2026-06-03");
        return one;
    }

    private static void pay(ArrayNode payments, String day, int people) {
        payments.addObject()
                .put("date", day)
                .put("people_cleared", people)
                .put("amount", people * 10000)
                .put("migrants_cleared", people)
                .put("migrant_amount", people * 10000)
                .put("source", "总包先行清偿")
                .putArray("evidence")
                .add("银行代发回单");
    }
}
