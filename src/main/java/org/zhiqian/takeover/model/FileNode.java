package org.zhiqian.takeover.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of an uploaded ledger with the place where it stands; values are texts, whatever the format of the file. */
public sealed interface FileNode {
    String place();

    /** One value; an empty one is none. */
    record Text(String place, @Nullable String text) implements FileNode {}

    /** Values in a row. */
    record Items(String place, List<FileNode> items) implements FileNode {}

    /** Values with their keys. */
    record Block(String place, Map<String, FileNode> entries) implements FileNode {}
}
