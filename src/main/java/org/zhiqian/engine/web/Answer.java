package org.zhiqian.engine.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.zhiqian.engine.access.ForeignRegion;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.Refusal;

/** A status and the sentence that goes with it. */
record Answer(int status, Problem problem) {
    /** H2: concurrent update of a row. */
    private static final int H2_CONCURRENT_UPDATE = 90131;

    /** What the exception, or one of its causes, means to the caller; none for defects. */
    static Optional<Answer> to(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .flatMap(cause -> meaning(cause).stream())
                .findFirst();
    }

    private static Optional<Answer> meaning(Throwable cause) {
        if (cause instanceof InvalidInput input) {
            return Optional.of(new Answer(400, new Problem("InvalidInput", input.sentence(), input.problems())));
        }
        if (cause instanceof Refusal refusal) {
            return Optional.of(of(409, "Refusal", refusal.sentence()));
        }
        if (cause instanceof OptimisticLockingException
                || cause instanceof TaskAlreadyClaimedException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof SQLException sql && isConflict(sql)) {
            return Optional.of(overtaken());
        }
        if (cause instanceof BadUserRequestException
                && String.valueOf(cause.getMessage()).contains("results")) {
            return Optional.of(of(400, "BadRequest", "请用 maxResults 写明要多少条，最多 1000 条。"));
        }
        if (String.valueOf(cause.getMessage()).startsWith("Password does not match policy")) {
            return Optional.of(of(400, "BadRequest", "密码太简单：至少 10 位，字母、数字、符号至少两类，不能含有账号。"));
        }
        if (String.valueOf(cause.getMessage()).startsWith("Invalid query usage")) {
            return Optional.of(ofStatus(400));
        }
        if (cause instanceof RequestRejectedException) {
            return Optional.of(ofStatus(400));
        }
        if (cause instanceof ForeignRegion foreign) {
            return Optional.of(of(403, "Forbidden", String.valueOf(foreign.getMessage())));
        }
        return cause instanceof AuthorizationException ? Optional.of(forbidden()) : Optional.empty();
    }

    private static boolean isConflict(SQLException failed) {
        return String.valueOf(failed.getSQLState()).startsWith("40") || failed.getErrorCode() == H2_CONCURRENT_UPDATE;
    }

    static Answer of(int status, String type, String message) {
        return new Answer(status, Problem.of(type, message));
    }

    static Answer overtaken() {
        return of(409, "Conflict", "该任务刚被其他人员处理，请刷新后再看。");
    }

    static Answer unauthorized() {
        return of(401, "Unauthorized", "请先登录。");
    }

    static Answer forbidden() {
        return of(403, "Forbidden", "您没有权限做这件事。确需办理的，请联系承办机构或管理员。");
    }

    static Answer defect() {
        return of(500, "Error", "系统出错，已经记录。请稍后再试，仍不行请联系管理员。");
    }

    /** The plain meaning of a status. */
    static Answer ofStatus(int status) {
        return switch (status) {
            case 400 -> of(400, "BadRequest", "请求有误，请检查后重试。");
            case 401 -> unauthorized();
            case 403 -> forbidden();
            case 404 -> of(404, "NotFound", "没有找到：可能已经办结，或者不归您办理。请刷新后再看。");
            case 405 -> of(405, "MethodNotAllowed", "这个地址不支持这种操作。");
            case 406 -> of(406, "NotAcceptable", "不能按所要的格式回答。");
            case 409 -> overtaken();
            case 413 -> of(413, "TooLarge", "内容太大，请减少后重试。");
            case 415 -> of(415, "UnsupportedMediaType", "内容格式不支持，请用 JSON（application/json）提交。");
            case 422 -> of(422, "Unprocessable", "内容与已登记的不一致，没有保存。");
            default -> status < 500 ? of(status, "BadRequest", "请求有误，请检查后重试。") : defect();
        };
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"%s\",\"message\":\"%s\"}".formatted(problem.type(), problem.message()));
    }
}
