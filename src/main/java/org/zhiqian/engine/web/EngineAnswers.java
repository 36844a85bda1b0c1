package org.zhiqian.engine.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers refusals of the engine in Chinese, on {@code /engine-rest} and {@code /camunda/api} alike: Jersey calls this
 * for each of its applications in the process. Listed in {@code META-INF/services}.
 */
public final class EngineAnswers implements ForcedAutoDiscoverable {
    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);
    private static final Pattern TASK = Pattern.compile("(?:.*/)?task/(?!report/)([^/]+)/.+");
    private static final Pattern MISSING = Pattern.compile("No task found|Cannot find task|no authenticated tenant");

    @Override
    public void configure(FeatureContext context) {
        context.register(OfRest.class, 1);
        context.register(OfEngine.class, 1);
        context.register(OfUnreadableJson.class, 1);
        context.register(OfUnfittingJson.class, 1);
        context.register(OfAnything.class, 1);
    }

    private static Response answer(Throwable thrown, @Nullable UriInfo uri) {
        Answer answer = understand(thrown, uri);
        if (answer.status() >= 500) {
            LOG.error("request to the engine failed", thrown);
        }
        return Response.status(answer.status())
                .entity(answer.problem())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static Answer understand(Throwable thrown, @Nullable UriInfo uri) {
        Answer answer = Answer.to(thrown).orElseGet(() -> Answer.ofStatus(statusOf(thrown)));
        Optional<String> task = Optional.ofNullable(uri)
                .map(asked -> TASK.matcher(asked.getPath()))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
        boolean unclear = answer.status() >= 500 || task.isPresent() && answer.status() == 400;
        if (unclear && isMissing(thrown)) {
            return Answer.ofStatus(404);
        }
        boolean failed = answer.status() >= 500 || answer.status() == 403;
        return failed && task.filter(EngineAnswers::isGone).isPresent() ? Answer.overtaken() : answer;
    }

    private static int statusOf(Throwable thrown) {
        return thrown instanceof WebApplicationException web && !(thrown instanceof RestException)
                ? web.getResponse().getStatus()
                : ExceptionHandlerHelper.getInstance().getStatus(thrown).getStatusCode();
    }

    private static boolean isMissing(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NullValueException
                    || cause instanceof NotFoundException
                    || MISSING.matcher(String.valueOf(cause.getMessage())).find()) {
                return true;
            }
        }
        return false;
    }

    /** A colleague was faster: the task vanished while the engine was reading it for this request. */
    private static boolean isGone(String task) {
        ProcessEngine engine = ProcessEngines.getDefaultProcessEngine();
        @Nullable Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        try {
            return engine.getTaskService().createTaskQuery().taskId(task).count() == 0;
        } finally {
            engine.getIdentityService().setAuthentication(caller);
        }
    }

    @Priority(1)
    private static final class OfRest implements ExceptionMapper<RestException> {
        @Context
        private @Nullable UriInfo uri;

        @Override
        public Response toResponse(RestException thrown) {
            return answer(thrown, uri);
        }
    }

    @Priority(1)
    private static final class OfEngine implements ExceptionMapper<ProcessEngineException> {
        @Context
        private @Nullable UriInfo uri;

        @Override
        public Response toResponse(ProcessEngineException thrown) {
            return answer(thrown, uri);
        }
    }

    private static Response unreadable() {
        Answer answer = Answer.of(400, "BadRequest", "提交的内容不是正确的 JSON，请检查后重试。");
        return Response.status(answer.status())
                .entity(answer.problem())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** Jackson's own answers name our classes. */
    @Priority(1)
    private static final class OfUnreadableJson implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException thrown) {
            return unreadable();
        }
    }

    @Priority(1)
    private static final class OfUnfittingJson implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException thrown) {
            return unreadable();
        }
    }

    @Priority(1)
    private static final class OfAnything implements ExceptionMapper<Throwable> {
        @Context
        private @Nullable UriInfo uri;

        @Override
        public Response toResponse(Throwable thrown) {
            return answer(thrown, uri);
        }
    }
}
