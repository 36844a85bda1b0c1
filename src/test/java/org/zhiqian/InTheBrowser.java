package org.zhiqian;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Its tests are given their {@link Windows}. Where there is no browser they are skipped with the command that installs
 * it, but never on the build server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("browser")
@EnabledIf(value = "org.zhiqian.Chromium#isExpected", disabledReason = Chromium.MISSING)
@ExtendWith(Windows.Opener.class)
public @interface InTheBrowser {}
