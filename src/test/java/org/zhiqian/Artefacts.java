package org.zhiqian;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The diagrams, tables and forms of the project, and how their names are spelled in the five places they run through. */
final class Artefacts {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final List<DiagramFile> DIAGRAMS =
            files("bpmn", ".bpmn").map(DiagramFile::read).toList();
    private static final List<FormFile> FORMS =
            files("forms", ".form").map(FormFile::read).toList();

    private Artefacts() {}

    static List<DiagramFile> diagrams() {
        return DIAGRAMS;
    }

    static List<Path> decisions() {
        return files("bpmn", ".dmn").toList();
    }

    static List<FormFile> forms() {
        return FORMS;
    }

    static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).collect(toCollection(TreeSet::new)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code verify-facts.form} is called {@code verify-facts}. */
    static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** {@code Task_VerifyFacts} is about {@code VerifyFacts}. */
    static String withoutPrefix(String elementId) {
        return elementId.substring(elementId.indexOf('_') + 1);
    }

    static String kebab(String pascal) {
        return pascal.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String camel(String pascal) {
        return Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
    }

    static String pascal(String kebabOrCamel) {
        StringBuilder pascal = new StringBuilder();
        for (String word : kebabOrCamel.split("-", -1)) {
            pascal.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return pascal.toString();
    }

    /** A text that is meant to be read on a diagram: Chinese, without a Latin letter. */
    static boolean isChineseName(String text) {
        return isChinese(text) && !LATIN.matcher(text).find();
    }

    static boolean isChinese(String text) {
        return CHINESE.matcher(text).find();
    }
}
