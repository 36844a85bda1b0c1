package org.zhiqian.engine.web;

import java.util.ResourceBundle;

/** What people call the fields and parameters of our interface; {@code FieldNames.properties}. */
final class FieldNames {
    private static final ResourceBundle NAMES = ResourceBundle.getBundle("FieldNames");

    private FieldNames() {}

    /** The name of the last part of the path, or the path itself. */
    static String of(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return NAMES.containsKey(last) ? NAMES.getString(last) : path;
    }
}
