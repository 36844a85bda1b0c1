package org.zhiqian;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.kernel.RegionCode;

/** A form asks for what its command record holds: same names, same requirements, same choices, same limits. */
record CommandRules(FormFile form) {
    private static final Set<Class<?>> WRITTEN_BY_PATTERN =
            Set.of(CaseNumber.class, CreditCode.class, Phone.class, RegionCode.class, YearMonth.class);

    Stream<DynamicTest> all() {
        return Stream.of(
                dynamicTest("has one field for each component of its command", this::hasTheFieldsOfItsCommand),
                dynamicTest("requires what its command requires", this::requiresWhatItsCommandRequires),
                dynamicTest("offers what its command can hold", this::offersWhatItsCommandCanHold),
                dynamicTest("takes what its command can read, and no longer", this::takesWhatItsCommandCanRead));
    }

    private void hasTheFieldsOfItsCommand() throws ClassNotFoundException {
        assertThat(form.fields())
                .extracting(FormFile.Field::key)
                .containsExactlyInAnyOrderElementsOf(components().keySet());
    }

    /** A field that is hidden at times may be required while it is shown, which the command cannot say. */
    private void requiresWhatItsCommandRequires() throws ClassNotFoundException {
        for (Map.Entry<FormFile.Field, RecordComponent> pair : pairs().entrySet()) {
            boolean required = has(pair.getValue(), NotNull.class) || has(pair.getValue(), NotBlank.class);
            assertThat(pair.getKey().isRequired())
                    .as(
                            "%s is required in the form as in the command",
                            pair.getKey().key())
                    .isIn(required, required || pair.getKey().hiddenAtTimes());
        }
    }

    private void offersWhatItsCommandCanHold() throws ClassNotFoundException, IOException {
        for (Map.Entry<FormFile.Field, RecordComponent> pair : pairs().entrySet()) {
            Class<?> type = element(pair.getValue());
            FormFile.Field field = pair.getKey();
            if (type.isEnum()) {
                assertThat(field.options()).as("choices of %s", field.key()).containsExactlyEntriesOf(labels(type));
            } else if (type == DepartmentCode.class) {
                assertThat(field.options().keySet())
                        .as("departments in %s", field.key())
                        .isNotEmpty()
                        .isSubsetOf(departments());
            }
        }
    }

    private static Map<String, String> labels(Class<?> type) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            labels.put(((Labelled) constant).name(), ((Labelled) constant).label());
        }
        return labels;
    }

    private static Set<String> departments() throws IOException {
        try (InputStream config = Files.newInputStream(Path.of("config/organisation/departments.yaml"))) {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(config).findValuesAsText("code").stream().collect(toSet());
        }
    }

    private void takesWhatItsCommandCanRead() throws ClassNotFoundException {
        for (Map.Entry<FormFile.Field, RecordComponent> pair : pairs().entrySet()) {
            FormFile.Field field = pair.getKey();
            RecordComponent component = pair.getValue();
            Class<?> type = component.getType();
            JsonNode rules = field.json().path("validate");
            assertThat(field.type())
                    .as("type of %s, a %s", field.key(), type.getSimpleName())
                    .isIn(fieldTypes(type));
            if (type == String.class && !field.type().equals("select")) {
                assertThat(rules.path("maxLength").asInt())
                        .as("longest text of %s", field.key())
                        .isEqualTo(component
                                .getAccessor()
                                .getAnnotation(Size.class)
                                .max());
            } else if (WRITTEN_BY_PATTERN.contains(type)) {
                assertThat(rules.path("pattern").asText())
                        .as("pattern of %s", field.key())
                        .startsWith("^")
                        .endsWith("$");
            } else if (type == Money.class || type == Integer.class) {
                assertThat(rules.path("min").asInt(-1))
                        .as("least %s", field.key())
                        .isEqualTo(has(component, Positive.class) ? 1 : 0);
                assertThat(field.json().path("decimalDigits").asInt(-1))
                        .as("decimals of %s", field.key())
                        .isEqualTo(type == Money.class ? 2 : 0);
                assertThat(field.json().path("serializeToString").asBoolean())
                        .as("%s as exact text", field.key())
                        .isEqualTo(type == Money.class);
            } else if (type == LocalDate.class) {
                assertThat(field.json().path("subtype").asText())
                        .as("kind of date of %s", field.key())
                        .isEqualTo("date");
            }
        }
    }

    private static Set<String> fieldTypes(Class<?> type) {
        if (type == String.class) {
            return Set.of("textfield", "textarea", "select");
        } else if (type == Money.class || type == Integer.class) {
            return Set.of("number");
        } else if (type == Boolean.class) {
            return Set.of("checkbox");
        } else if (type == LocalDate.class) {
            return Set.of("datetime");
        } else if (type == Set.class) {
            return Set.of("checklist");
        } else if (type == DepartmentCode.class) {
            return Set.of("select");
        }
        return type.isEnum() ? Set.of("radio", "select") : Set.of("textfield");
    }

    private Map<FormFile.Field, RecordComponent> pairs() throws ClassNotFoundException {
        Map<String, RecordComponent> components = components();
        Map<FormFile.Field, RecordComponent> pairs = new LinkedHashMap<>();
        for (FormFile.Field field : form.fields()) {
            RecordComponent component = components.get(field.key());
            if (component != null) {
                pairs.put(field, component);
            }
        }
        return pairs;
    }

    /** The components by the key of their field; a list of records has one numbered group for each row of the form. */
    private Map<String, RecordComponent> components() throws ClassNotFoundException {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : form.command().getRecordComponents()) {
            if (component.getType() == List.class) {
                for (int row = 1; row <= rows(component.getName()); row++) {
                    for (RecordComponent cell : element(component).getRecordComponents()) {
                        components.put(component.getName() + row + "." + cell.getName(), cell);
                    }
                }
            } else {
                components.put(component.getName(), component);
            }
        }
        return components;
    }

    private int rows(String list) {
        return Math.max(1, (int) form.components().stream()
                .filter(component -> component.path("path").asText().matches(list + "[1-9][0-9]*"))
                .count());
    }

    /** What a component holds, or holds several of. */
    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType several
                ? (Class<?>) several.getActualTypeArguments()[0]
                : component.getType();
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> constraint) {
        return component.getAccessor().isAnnotationPresent(constraint);
    }
}
