package org.zhiqian.letters;

import java.util.List;

/** Templates under {@code config/letters/} are faulty; the program does not start. */
final class FaultyLetters extends RuntimeException {
    FaultyLetters(List<String> faults) {
        super("文书模板有误，程序不能启动：\n" + String.join("\n", faults));
    }
}
