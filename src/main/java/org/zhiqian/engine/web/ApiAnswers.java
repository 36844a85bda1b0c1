package org.zhiqian.engine.web;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.Refusal;

/** Answers refusals of our own interface in the same shape as those of the engine. */
@RestControllerAdvice
class ApiAnswers extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiAnswers.class);

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> any(Exception thrown) {
        if (thrown instanceof ConstraintViolationException violated) {
            return entity(invalid(violated.getConstraintViolations().stream()
                    .map(one -> problem(String.valueOf(one.getPropertyPath()), one.getMessage()))
                    .toList()));
        }
        Answer answer = Answer.to(thrown).orElseGet(Answer::defect);
        if (answer.status() >= 500) {
            LOG.error("request failed", thrown);
        }
        return entity(answer);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return entity(
                thrown instanceof MethodArgumentTypeMismatchException mismatch
                        ? invalid(List.of(problem(mismatch.getName(), faultOf(mismatch))))
                        : Answer.to(thrown).orElseGet(() -> understand(thrown, status)));
    }

    /** What the value type itself says of the text, for it knows what it should look like. */
    private static String faultOf(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getRootCause() instanceof Refusal refusal
                ? refusal.sentence().replaceAll("。$", "")
                : "格式不对";
    }

    private static String faultOf(JsonMappingException mapping) {
        @Nullable Class<?> type = mapping instanceof MismatchedInputException unfit ? unfit.getTargetType() : null;
        boolean tooLarge = mapping.getCause() instanceof InputCoercionException;
        return "格式不对"
                + (tooLarge || type == Integer.class || type == int.class
                        ? "，应为整数"
                        : type == LocalDate.class
                                ? "，日期按 2026-11-20 的样子填写"
                                : type == LocalTime.class ? "，时间按 14:30 的样子填写" : "");
    }

    private static Answer understand(Exception thrown, HttpStatusCode status) {
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            return invalid(invalid.getBindingResult().getFieldErrors().stream()
                    .map(ApiAnswers::problem)
                    .toList());
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return invalid(List.of(problem(missing.getParameterName(), "必须填写")));
        }
        if (thrown instanceof MissingRequestHeaderException missing) {
            return invalid(List.of(problem(missing.getHeaderName(), "请求头必须填写")));
        }
        if (thrown instanceof ResponseStatusException said && said.getReason() != null) {
            return Answer.of(
                    status.value(), Answer.ofStatus(status.value()).problem().type(), said.getReason());
        }
        return Answer.ofStatus(status.value());
    }

    private static Answer unreadable(HttpMessageNotReadableException thrown) {
        if (!(thrown.getCause() instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return Answer.of(400, "BadRequest", "提交的内容不是正确的 JSON，请检查后重试。");
        }
        String field = mapping.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return invalid(List.of(
                problem(field, mapping instanceof UnrecognizedPropertyException ? "没有这个字段，请去掉" : faultOf(mapping))));
    }

    private static InvalidInput.Problem problem(FieldError error) {
        return problem(
                error.getField(),
                error.isBindingFailure()
                        ? "格式不对"
                        : Optional.ofNullable(error.getDefaultMessage()).orElse("不对"));
    }

    private static InvalidInput.Problem problem(String field, String message) {
        return new InvalidInput.Problem(field, FieldNames.of(field), message);
    }

    private static Answer invalid(List<InvalidInput.Problem> problems) {
        List<InvalidInput.Problem> sorted = new ArrayList<>(problems);
        sorted.sort((one, other) -> one.field().compareTo(other.field()));
        return Answer.to(new InvalidInput(sorted)).orElseThrow();
    }

    private static ResponseEntity<Object> entity(Answer answer) {
        return ResponseEntity.status(answer.status())
                .contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
                .body(answer.problem());
    }
}
