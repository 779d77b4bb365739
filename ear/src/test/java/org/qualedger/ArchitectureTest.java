package org.qualedger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.qualedger.assembled.server.ProductClasses;

/**
 * What may depend on what. A ban is worth nothing where a misspelt name makes it hold by itself, so
 * each one has a witness: something that it would catch elsewhere is really there.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

  private static final JavaClasses CLASSES = ProductClasses.all();

  /**
   * The forms, each in its own package: they know each other by record number only. A use case may
   * change two of them together and a page may show them together, so desks and pages are free.
   */
  static final List<String> FORMS =
      List.of("worklog", "serviceslip", "agreement", "mailregister", "receipt", "improvement");

  private static final DescribedPredicate<CanBeAnnotated> ENTITY =
      CanBeAnnotated.Predicates.annotatedWith(Entity.class)
          .or(CanBeAnnotated.Predicates.annotatedWith(Embeddable.class))
          .as("entities and embeddables");

  @Test
  void the_classes_are_there() {
    assertTrue(CLASSES.size() > 100, () -> "only " + CLASSES.size() + " classes found");
  }

  /** One class at the edge knows the exceptions of the layers below, to answer them. */
  private static DescribedPredicate<JavaClass> areNotTheEdgeOfAccidents() {
    return describe(
        "are not Accident", type -> !type.getName().equals("org.qualedger.web.Accident"));
  }

  @ParameterizedTest(name = "{0} stays in {1}")
  @CsvSource({
    "org.apache.lucene..,        ..search.lucene..",
    "org.flywaydb..,             ..persistence..",
    "java.sql..,                 ..persistence..",
    "org.apache.pdfbox..,        ..print.pdf..",
    "freemarker..,               ..print.pdf..",
    "com.google.zxing..,         ..print.pdf..",
    "org.bouncycastle..,         ..print.pdf..",
  })
  void a_library_stays_in_its_home(String library, String home) {
    boolean used =
        CLASSES.that(resideInAPackage(home)).stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass()));
    assertTrue(used, () -> "the rule has no witness: nothing in " + home + " uses " + library);
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .and(areNotTheEdgeOfAccidents())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void the_domain_needs_nothing_but_java_and_annotations() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "jakarta.persistence",
            "jakarta.validation..",
            "org.jspecify..",
            "org.qualedger..")
        .check(ProductClasses.ISO_DOCS.classes());
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .check(ProductClasses.ISO_DOCS.classes());
  }

  @ParameterizedTest(name = "the packages of {0} are free of cycles")
  @EnumSource
  void packages_are_free_of_cycles(ProductClasses module) {
    slices().matching("org.qualedger.(**)").should().beFreeOfCycles().check(module.classes());
  }

  @ParameterizedTest(name = "{0} does not know the other forms")
  @FieldSource("FORMS")
  void forms_do_not_know_each_other(String form) {
    assertTrue(
        CLASSES.stream().anyMatch(resideInAPackage("org.qualedger." + form)),
        () -> "the rule has no witness: there is no package " + form);
    String[] others =
        FORMS.stream()
            .filter(other -> !other.equals(form))
            .map(other -> "org.qualedger." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.qualedger." + form)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  @Test
  void entities_change_by_verbs_and_are_not_made_empty() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(ENTITY.forSubtype())
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(CLASSES);
    constructors()
        .that()
        .areDeclaredInClassesThat(ENTITY.forSubtype())
        .and(rawParameterTypes(new Class<?>[0]).forSubtype())
        .should()
        .notBePublic()
        .check(CLASSES);
  }

  @Test
  void every_use_case_says_who_may_call_it() {
    List<JavaClass> useCases =
        CLASSES.stream().filter(type -> type.isAnnotatedWith(Stateless.class)).toList();
    assertFalse(useCases.isEmpty(), "the rule has no witness: there is no use case");
    Set<String> open =
        useCases.stream()
            .filter(useCase -> !saysWhoMayCall(useCase))
            .flatMap(useCase -> useCase.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !saysWhoMayCall(method))
            .map(JavaMember::getFullName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), open, "methods without @RolesAllowed or @PermitAll");
  }

  private static boolean saysWhoMayCall(CanBeAnnotated member) {
    return member.isAnnotatedWith(RolesAllowed.class) || member.isAnnotatedWith(PermitAll.class);
  }

  @Test
  void the_time_comes_from_a_clock() {
    DescribedPredicate<JavaMethodCall> clockless =
        describe(
            "now() without a Clock: inject java.time.Clock and pass it",
            call ->
                call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().isEmpty());
    noClasses()
        .should()
        .callMethodWhere(clockless)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void nothing_is_written_to_the_console() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("System.Logger goes where the administrator wants it")
        .check(CLASSES);
  }

  @Test
  void pages_and_resources_do_not_reach_past_the_use_cases() {
    noClasses()
        .that()
        .resideInAPackage("..web..")
        .and(areNotTheEdgeOfAccidents())
        .should()
        .dependOnClassesThat(
            describe(
                "read or write the database, save for rows that are mere records",
                type ->
                    resideInAPackage("org.qualedger.persistence..").test(type) && !type.isRecord()))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "jakarta.persistence..")
        .check(CLASSES);
  }

  @Test
  void every_package_says_what_it_is_and_where_null_is_allowed() {
    Set<String> silent =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(found -> !found.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), silent, "packages without a @NullMarked package-info");
  }
}
