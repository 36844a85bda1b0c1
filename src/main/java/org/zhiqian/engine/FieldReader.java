package org.zhiqian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Reads the components of a command record one by one, so that one faulty field does not hide the next. */
final class FieldReader {

    /** The name of a field on its form. */
    interface Labels {
        String of(String path);
    }

    private static final int LONGEST_NUMBER = 20;

    private static final Map<Class<?>, Function<String, ?>> WRITTEN = Map.of(
            Money.class, Money::parse,
            Phone.class, Phone::parse,
            CreditCode.class, CreditCode::parse,
            RegionCode.class, RegionCode::new,
            DepartmentCode.class, DepartmentCode::parse,
            CaseNumber.class, CaseNumber::new,
            LocalDate.class, FieldReader::date,
            YearMonth.class, FieldReader::month);

    <R> R read(ObjectNode object, Class<R> record, String prefix, Labels labels, List<Problem> problems) {
        ObjectNode rest = object.deepCopy();
        RecordComponent[] components = record.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], rest, prefix, labels, problems);
        }
        rest.fieldNames()
                .forEachRemaining(unknown -> problems.add(new Problem(prefix + unknown, unknown, "没有这个填报项，请删去或改正字段名")));
        return construct(record, components, values);
    }

    private @Nullable Object component(
            RecordComponent component, ObjectNode rest, String prefix, Labels labels, List<Problem> problems) {
        String path = prefix + component.getName();
        if (component.getType() == List.class) {
            return list(component, rest, prefix, labels, problems);
        }
        @Nullable JsonNode node = rest.remove(component.getName());
        try {
            return component.getType() == Set.class ? set(element(component), node) : value(component.getType(), node);
        } catch (Refusal | DateTimeException | IllegalArgumentException faulty) {
            problems.add(new Problem(path, labels.of(path), sentence(faulty)));
            return component.getType() == Set.class ? Set.of() : null;
        }
    }

    /** Rows of a list: a JSON array, or the numbered groups of a form; groups left empty are no rows. */
    private List<Object> list(
            RecordComponent component, ObjectNode rest, String prefix, Labels labels, List<Problem> problems) {
        TreeMap<Integer, JsonNode> rows = new TreeMap<>();
        @Nullable JsonNode array = rest.remove(component.getName());
        if (array != null && array.isArray()) {
            array.forEach(row -> rows.put(rows.size() + 1, row));
        } else if (!isBlank(array)) {
            problems.add(new Problem(prefix + component.getName(), labels.of(component.getName()), "应为列表"));
        }
        List<String> numbered = new ArrayList<>();
        rest.fieldNames().forEachRemaining(name -> {
            if (name.matches(component.getName() + "[0-9]{1,2}")) {
                numbered.add(name);
            }
        });
        for (String name : numbered) {
            rows.put(Integer.parseInt(name.substring(component.getName().length())), rest.remove(name));
        }
        List<Object> read = new ArrayList<>();
        rows.forEach((number, row) -> {
            String path = component.getName() + number;
            if (row instanceof ObjectNode object) {
                if (!isEmpty(object)) {
                    read.add(read(object, element(component), prefix + path + ".", labels, problems));
                }
            } else if (!isBlank(row)) {
                problems.add(new Problem(prefix + path, labels.of(path), "应为一组填报项"));
            }
        });
        return List.copyOf(read);
    }

    private static boolean isEmpty(ObjectNode row) {
        for (JsonNode value : row) {
            if (!isBlank(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || node.isTextual() && node.textValue().isBlank()
                || node.isContainerNode() && node.isEmpty();
    }

    private static Set<Object> set(Class<?> element, @Nullable JsonNode node) {
        Set<Object> read = new LinkedHashSet<>();
        if (node == null || isBlank(node)) {
            return read;
        }
        if (!node.isArray()) {
            throw new Refusal("应为列表");
        }
        for (JsonNode item : node) {
            @Nullable Object value = value(element, item);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private static @Nullable Object value(Class<?> type, @Nullable JsonNode node) {
        if (node == null || isBlank(node)) {
            return null;
        }
        if (node.isContainerNode()) {
            throw new Refusal("应为单个值，不能是列表或对象");
        }
        String text = node.isNumber()
                ? node.decimalValue().toPlainString()
                : node.asText().strip();
        if (type == String.class) {
            return cleaned(text);
        }
        if (type == Boolean.class) {
            return truth(text);
        }
        if (type == Integer.class) {
            return count(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        return parser(type).apply(text);
    }

    /** Text without control characters; line breaks stay. */
    private static String cleaned(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new Refusal("应为是（true）或否（false）");
        };
    }

    /** The length comes first: reading a million digits takes the better part of a minute. */
    private static Integer count(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new Refusal("应为整数");
        }
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException noWholeNumber) {
            throw new Refusal("应为整数");
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Refusal("日期不对，请按 2026-11-20 的样子填写");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Refusal("月份不对，请按 2026-03 的样子填写");
        }
    }

    private static Object constant(Class<?> type, String text) {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (((Labelled) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new Refusal(Arrays.stream(constants)
                .map(constant -> ((Labelled) constant).label() + "（" + ((Labelled) constant).name() + "）")
                .collect(Collectors.joining("、", "没有这个选项，可填", "")));
    }

    private static Function<String, ?> parser(Class<?> type) {
        @Nullable Function<String, ?> parser = WRITTEN.get(type);
        if (parser == null) {
            throw new IllegalStateException("no form value is read as " + type.getName());
        }
        return parser;
    }

    private static Class<?> element(RecordComponent component) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) argument;
    }

    private static String sentence(RuntimeException faulty) {
        String message = faulty instanceof Refusal refusal ? refusal.sentence() : "填写有误";
        return message.endsWith("。") ? message.substring(0, message.length() - 1) : message;
    }

    private static <R> R construct(Class<R> record, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> canonical = record.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(record.getName() + " cannot be constructed", broken);
        }
    }
}
