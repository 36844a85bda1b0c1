package org.zhiqian.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;

/**
 * Turns form input or a JSON body into a typed, validated command. Every fault is named at once, with the label the
 * form shows; a field that the command does not know is a fault too.
 */
@Component
public class CommandReader {
    private final FieldReader fields = new FieldReader();
    private final ObjectMapper mapper;
    private final Validator validator;
    private final FormLabels labels;

    CommandReader(ObjectMapper mapper, Validator validator, FormLabels labels) {
        this.mapper = mapper;
        this.validator = validator;
        this.labels = labels;
    }

    /** Reads what a form has submitted. */
    <C> C read(Map<String, @Nullable Object> input, Class<C> command) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        input.forEach((key, value) -> body.set(key, json(value)));
        return read(body, command);
    }

    /** Reads a JSON object whose keys are the command's fields. */
    public <C> C read(JsonNode body, Class<C> command) {
        List<Problem> problems = new ArrayList<>();
        FieldReader.Labels names = path -> labels.of(TaskName.ofCommand(command), path);
        if (!(body instanceof ObjectNode object)) {
            throw new InvalidInput(List.of(new Problem("", "内容", "应为一个 JSON 对象，字段名见接口说明")));
        }
        C read = fields.read(object, command, "", names, problems);
        Set<String> faulty = new HashSet<>();
        problems.forEach(problem -> faulty.add(problem.field()));
        for (ConstraintViolation<C> violation : validator.validate(read)) {
            String path = violation.getPropertyPath().toString();
            if (faulty.add(path)) {
                problems.add(new Problem(path, names.of(path), violation.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(inOrder(problems, command));
        }
        return read;
    }

    /** As the fields follow each other on the form; what no form knows comes last. */
    private static List<Problem> inOrder(List<Problem> problems, Class<?> command) {
        List<String> order = Arrays.stream(command.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> {
                    int place = order.indexOf(problem.field().replaceAll("[0-9]*(\\..*)?$", ""));
                    return place < 0 ? order.size() : place;
                }))
                .toList();
    }

    private JsonNode json(@Nullable Object value) {
        if (!(value instanceof FormJson group)) {
            return mapper.valueToTree(value);
        }
        try {
            return mapper.readTree(group.text());
        } catch (JsonProcessingException unreadable) {
            return JsonNodeFactory.instance.textNode(group.text());
        }
    }
}
