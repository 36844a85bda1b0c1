package org.zhiqian.engine.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.zhiqian.organisation.Role;

/** Methods and paths a role may use; everything no route names is refused. */
record Route(Role role, Set<String> methods, Pattern path) {
    static Route of(Role role, String methods, String path) {
        return new Route(role, Set.of(methods.split("\\|")), Pattern.compile(path));
    }

    boolean matches(String method, String asked) {
        return methods.contains(method) && path.matcher(asked).matches();
    }
}
