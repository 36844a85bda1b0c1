package org.zhiqian.background;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Answers for every controller that returns an {@link Export}: now, or later for who prefers it (RFC 7240). */
@Component
class ExportAnswers implements HandlerMethodReturnValueHandler {
    private static final String PREFER = "Prefer";
    private static final String LATER = "respond-async";

    private final Background background;
    private final ObjectMapper json;

    ExportAnswers(Background background, ObjectMapper json, RequestMappingHandlerAdapter adapter) {
        this.background = background;
        this.json = json;
        List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>();
        handlers.add(this);
        handlers.addAll(Objects.requireNonNull(adapter.getReturnValueHandlers()));
        adapter.setReturnValueHandlers(handlers);
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == Export.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer answer, NativeWebRequest request)
            throws IOException {
        answer.setRequestHandled(true);
        HttpServletResponse response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        Export export = (Export) Objects.requireNonNull(value);
        if (prefersLater(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))) {
            later(background.begin(export), response);
        } else {
            export.writer().write(new Body(export, response), Progress.UNHEARD);
        }
    }

    private static boolean prefersLater(HttpServletRequest request) {
        return Collections.list(request.getHeaders(PREFER)).stream()
                .flatMap(header -> List.of(header.split("[,;]", -1)).stream())
                .anyMatch(one -> one.strip().equalsIgnoreCase(LATER));
    }

    private void later(Work work, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setHeader(HttpHeaders.LOCATION, BackgroundController.addressOf(work));
        response.setHeader("Preference-Applied", LATER);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), BackgroundController.Shown.of(work, background.now()));
    }
}
