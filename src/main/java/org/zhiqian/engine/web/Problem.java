package org.zhiqian.engine.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.zhiqian.kernel.InvalidInput;

/** What a refused call is answered with, on every interface the same. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String message, List<InvalidInput.Problem> fields) {
    static Problem of(String type, String message) {
        return new Problem(type, message, List.of());
    }
}
