/**
 * Letters (文书): templates an office edits in Word, filled from the case file, numbered, kept and printed. What stands in
 * them is contributed by the modules that know it, each as a {@link org.zhiqian.letters.LetterSource}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "engine", "organisation", "calendar", "documents", "printing"})
package org.zhiqian.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
