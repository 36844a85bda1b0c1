package org.zhiqian.engine;

import java.util.Locale;

/** The kebab-case name that a user task shares with its form and its time limit: {@code Task_VerifyFacts} is {@code verify-facts}. */
public final class TaskName {
    private TaskName() {}

    public static String ofElement(String elementId) {
        return kebab(elementId.substring(elementId.indexOf('_') + 1));
    }

    public static String ofCommand(Class<?> command) {
        return kebab(command.getSimpleName());
    }

    private static String kebab(String pascalCase) {
        return pascalCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
