package org.zhiqian.engine.access;

import java.util.List;
import java.util.stream.Stream;

/** What an attacker would write where an expression is expected: beans, engine objects, reflection, tricks of syntax. */
final class ExpressionPayloads {
    private static final List<String> OBJECTS = List.of(
            "dataSource",
            "identityService",
            "runtimeService",
            "taskService",
            "repositoryService",
            "processEngine",
            "environment",
            "jdbcClient",
            "accounts",
            "execution",
            "task",
            "''",
            "currentUserGroups()",
            "now()",
            "dateTime()",
            "probeOffice");

    private static final List<String> USES = List.of(
            "%s.class",
            "%s['class']",
            "%s.getClass()",
            "%s['getClass']()",
            "%s.getClass().forName('java.lang.Runtime')",
            "%s.class.classLoader",
            "%s.toString()",
            "%s.processEngineServices",
            "%s.getProcessEngineServices().getIdentityService()",
            "%s.add('camunda-admin')",
            "%s.connection",
            "%s[0]",
            "%s.a.b");

    private static final List<String> OTHERS = List.of(
            "${execution}",
            "${task}",
            "${authenticatedUserId}",
            "${S('{}')}",
            "${JSON('{}')}",
            "${XML('<a/>')}",
            "${dateTime().plusDays(3)}",
            "${now().time}",
            "${currentUser().length()}",
            "${identityService.newUser('x')}",
            "${true ? dataSource.connection : 1}",
            "${not empty dataSource.connection}",
            "${1 + dataSource.loginTimeout}",
            "text ${dataSource.connection} text",
            "#{dataSource.connection}",
            "#{execution.processEngineServices}",
            "${(dataSource).connection}",
            "${dataSource . connection}",
            "${dataSource['connection']}",
            "${dataSource[\"connection\"]}",
            "${now(1)}",
            "${currentUser('admin')}",
            "${exec('id')}",
            "${T(java.lang.Runtime)}",
            "${''.concat('x')}",
            "${[1,2].stream()}",
            "${{1:2}.size()}",
            "${x = 1}",
            "${x -> x}",
            "${",
            "${a b}",
            "${''.getClass().forName('javax.script.ScriptEngineManager').newInstance()}");

    private ExpressionPayloads() {}

    static List<String> all() {
        Stream<String> generated =
                OBJECTS.stream().flatMap(object -> USES.stream().map(use -> "${" + use.formatted(object) + "}"));
        return Stream.concat(generated, OTHERS.stream()).toList();
    }
}
