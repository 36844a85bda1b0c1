package org.zhiqian;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.engine.FormStep;
import org.zhiqian.letters.process.LetterStep;

@AnalyzeClasses(packages = "org.zhiqian", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyProcessPackagesKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "org.zhiqian.engine..", "org.zhiqian.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule delegatesArePackagePrivate = classes()
            .that()
            .implement(JavaDelegate.class)
            .and()
            .doNotBelongToAnyOf(LetterStep.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..process");

    @ArchTest
    static final ArchRule stepsArePackagePrivate = classes()
            .that()
            .areAssignableTo(FormStep.class)
            .and()
            .doNotBelongToAnyOf(FormStep.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..process");

    @ArchTest
    static final ArchRule kernelIsPlainJava = classes()
            .that()
            .resideInAPackage("..kernel..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.zhiqian.kernel..", "org.jspecify.."));

    @ArchTest
    static final ArchRule nothingIsSentOrWrittenInAProcess = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.mail..", "org.springframework.mail..", "java.net.http..", "java.nio.file..", "java.io.."));

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule noListenerIsPublic = classes()
            .that()
            .implement(TaskListener.class)
            .and()
            .areNotAssignableFrom(FormStep.class)
            .should()
            .notBePublic();
}
