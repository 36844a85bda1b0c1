package org.zhiqian.engine.web;

import static org.zhiqian.organisation.Role.ADMINISTRATORS;
import static org.zhiqian.organisation.Role.OFFICERS;
import static org.zhiqian.organisation.Role.SUPERVISORS;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiqian.organisation.Reader;

/**
 * What each role may call. {@code /engine-rest} and {@code /camunda/api/engine} are the same interface and share one
 * list: what Tasklist, Cockpit (supervisors) and Admin (administrators) need. Deny by default. Comments and attachments
 * are in no list, for the engine shows them to everybody in the tenant.
 */
final class Routes {
    private static final Pattern ENGINE =
            Pattern.compile("(?:/engine-rest|/camunda/api/engine)(?:/engine/default)?(?:/(.*))?");
    private static final String ID = "[^/]+";
    private static final String READ = "GET|HEAD|OPTIONS";

    private static final List<Route> ENGINE_ROUTES = List.of(
            Route.of(OFFICERS, READ, "|engine|version"),
            Route.of(OFFICERS, READ, "filter(/count|/" + ID + ")?"),
            Route.of(OFFICERS, "GET|HEAD|POST", "filter/" + ID + "/(list|count|singleResult)"),
            Route.of(OFFICERS, "GET|HEAD|POST", "task(/count)?"),
            Route.of(
                    OFFICERS,
                    READ,
                    "task/" + ID + "(/(form|deployed-form|rendered-form|form-variables|variables|identity-links))?"),
            Route.of(OFFICERS, "POST", "task/" + ID + "/(claim|unclaim|assignee|complete|submit-form)"),
            Route.of(OFFICERS, READ, "process-definition(/count)?"),
            Route.of(
                    OFFICERS,
                    READ,
                    "process-definition/(key/)?" + ID
                            + "(/(startForm|start-form|deployed-start-form|rendered-form|form-variables|xml))?"),
            Route.of(OFFICERS, "POST", "process-definition/(key/)?" + ID + "/submit-form"),
            Route.of(OFFICERS, READ, "authorization/check|identity/groups|tenant(/count)?|group(/count)?"),
            Route.of(OFFICERS, "POST", "group"),
            Route.of(OFFICERS, READ, "user(/count|/" + ID + "/profile)?"),
            Route.of(OFFICERS, READ, "history/user-operation(/count)?"),
            Route.of(OFFICERS, "GET|POST", "identity/password-policy"),
            Route.of(SUPERVISORS, READ, "(?!.*(comment|attachment)|metrics|history/.*(statistics|report)).*"),
            Route.of(
                    SUPERVISORS,
                    "POST",
                    "(process-instance|execution|variable-instance|incident|job|job-definition|external-task"
                            + "|history/[a-z-]+)(/count)?"),
            Route.of(ADMINISTRATORS, READ, "|engine|version|identity/groups|identity/password-policy"),
            Route.of(ADMINISTRATORS, READ, "(user|group|tenant|authorization|metrics)(/.*)?"),
            Route.of(ADMINISTRATORS, "POST", "(user|group)(/count|/create)?|user/" + ID + "/unlock"),
            Route.of(ADMINISTRATORS, "POST", "identity/password-policy"),
            Route.of(ADMINISTRATORS, "PUT", "user/" + ID + "/(profile|credentials)|group/" + ID),
            Route.of(ADMINISTRATORS, "DELETE", "user/" + ID + "|group/" + ID),
            Route.of(ADMINISTRATORS, "PUT|DELETE", "group/" + ID + "/members/" + ID));

    private static final List<Route> PAGE_ROUTES = List.of(
            Route.of(OFFICERS, READ, "/camunda/app/tasklist(/.*)?|/camunda/api/tasklist/plugin/.*"),
            Route.of(SUPERVISORS, READ, "/camunda/app/cockpit(/.*)?"),
            Route.of(SUPERVISORS, "GET|HEAD|OPTIONS|POST", "/camunda/api/cockpit/plugin/.*"),
            Route.of(ADMINISTRATORS, READ, "/camunda/app/admin(?!/[^/]+/setup)(/.*)?|/camunda/api/admin/plugin/.*"),
            Route.of(ADMINISTRATORS, "GET|HEAD|POST", "/api/outbox(/.*)?"),
            Route.of(OFFICERS, "GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE", "/api/(?!outbox).*"),
            Route.of(OFFICERS, READ, "(/camunda)?/desk/.*|/v3/api-docs(/.*)?"));

    /** For everybody who is logged in. */
    private static final Pattern SHARED =
            Pattern.compile("/|/camunda/?|/camunda/(lib|assets)/.*|/camunda/favicon.ico|/camunda/app/welcome(/.*)?"
                    + "|/camunda/api/welcome/plugin/.*|/camunda/api/admin/auth/user/default|/api/me");

    private Routes() {}

    static boolean allow(Reader reader, String method, String path) {
        if (reader.roles().isEmpty()) {
            return false;
        }
        Matcher engine = ENGINE.matcher(path);
        if (engine.matches()) {
            String asked = engine.group(1) == null ? "" : engine.group(1).replaceFirst("/$", "");
            return isOwnPassword(reader, method, asked) || allows(ENGINE_ROUTES, reader, method, asked);
        }
        return isRead(method) && SHARED.matcher(path).matches() || allows(PAGE_ROUTES, reader, method, path);
    }

    private static boolean isOwnPassword(Reader reader, String method, String asked) {
        return method.equals("PUT") && asked.equals("user/" + reader.login() + "/credentials");
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean allows(List<Route> routes, Reader reader, String method, String path) {
        return routes.stream().anyMatch(route -> reader.has(route.role()) && route.matches(method, path));
    }
}
