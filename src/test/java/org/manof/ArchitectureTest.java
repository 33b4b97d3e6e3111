package org.manof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.manof.Rooms.inRooms;
import static org.manof.Rooms.onlyForOwnRoom;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.signals.Signal;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** What `docs/architecture.md` says of rooms and their arrows, kept by the build. */
@AnalyzeClasses(packagesOf = Manof.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsUseOnlyTheRoomsBelowThem = inRooms("arrows point one way", Rooms::mayUse);

    @ArchTest
    static final ArchRule nobodyImportsTheShell = noClasses()
            .that()
            .resideOutsideOfPackage("org.manof.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.manof.shell..");

    @ArchTest
    static final ArchRule onlyPresenceKnowsCollaborationKit = noClasses()
            .that()
            .resideOutsideOfPackage("org.manof.presence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin.collaborationengine..");

    @ArchTest
    static final ArchRule theLiveLineKnowsNoComponentAndNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.manof.live")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin..",
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.data..");

    @ArchTest
    static final ArchRule servicesKnowNoScreen = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..ui..", "org.manof", "org.manof.shell..", "org.manof.presence..", "org.manof.security")
            .and()
            .areNotAssignableTo("org.manof.workshop.ActivityKind")
            .and()
            .doNotHaveFullyQualifiedName("org.manof.workshop.Face")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin.flow.component..");

    @ArchTest
    static final ArchRule screensAreSeenByTheirOwnRoomAlone = classes()
            .that()
            .resideInAPackage("org.manof..ui")
            .and()
            .resideOutsideOfPackage("org.manof.shared..")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("Navigation")
            .should(onlyForOwnRoom("is public though no other room uses it"));

    @ArchTest
    static final ArchRule rowsAndRepositoriesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(org.springframework.stereotype.Repository.class)
            .or()
            .areAssignableTo(Repository.class)
            .or()
            .haveNameMatching("org\\.manof\\..*Rows?")
            .and()
            .resideOutsideOfPackage("org.manof.shared..")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule nobodyWritesMarkup = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Html.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Svg.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.Markdown");

    @ArchTest
    static final ArchRule noSignalIsSharedBetweenSessions =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.vaadin.flow.signals.shared..");

    @ArchTest
    static final ArchRule noBeanHoldsASignal = fields().that()
            .haveRawType(assignable())
            .should()
            .notBeStatic()
            .andShould()
            .beDeclaredInClassesThat()
            .areNotMetaAnnotatedWith(Component.class)
            .andShould()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(Component.class);

    /** The load client sees what people see: it is tied to no room. It may wait, since time is what it measures. */
    @Test
    void theLoadClientKnowsNothingOfTheHouse() {
        noClasses()
                .that()
                .resideInAPackage("org.manof.bench..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.manof..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.manof.bench.."))))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(new ClassFileImporter()
                        .withImportOption(place -> place.contains("org/manof/bench/") && !place.contains("Test"))
                        .importPackages("org.manof.bench"));
    }

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class);

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @Test
    void theModulesAreWhatModulithUnderstandsThemToBe() {
        ApplicationModules.of(Manof.class).verify();
    }

    private static DescribedPredicate<JavaClass> assignable() {
        return JavaClass.Predicates.assignableTo(Signal.class);
    }
}
