package dev.wick;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the house together: data goes one way, and whatever reaches outside has one place.
class HouseTest {

  /// Data goes from left to right; a room knows only those on its left.
  private static List<String> ROOMS =
      List.of(
          "json",
          "storage",
          "transcript",
          "usage",
          "history",
          "price",
          "window",
          "report",
          "budget",
          "config",
          "format",
          "notice",
          "live",
          "cli");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.wick");

  static Stream<Arguments> rooms() {
    return IntStream.range(0, ROOMS.size())
        .mapToObj(i -> Arguments.of(ROOMS.get(i), ROOMS.subList(i + 1, ROOMS.size())));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void room_knowsNeitherTheEntryNorWhatIsOnItsRight(String room, List<String> right) {
    Stream<String> entry = Stream.of("dev.wick");
    noClasses()
        .that()
        .resideInAPackage(within(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(entry, right.stream().map(HouseTest::within)).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyPackage_isARoom() {
    noClasses()
        .should()
        .resideOutsideOfPackages(
            Stream.concat(Stream.of("dev.wick"), ROOMS.stream().map(HouseTest::within))
                .toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void terminalLibrary_isKnownToLiveAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("live"))
        .and()
        .areNotAssignableTo(Training.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.googlecode.lanterna..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void directoryWatcher_isKnownToTranscriptAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("transcript"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.methvin..", "org.slf4j..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void desktop_isNotUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "java.beans..")
        .because("the runtime that wick ships has no java.desktop")
        .check(HOUSE);
  }

  @Test
  void standardStreams_areUsedByTheCommandLineAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.wick", within("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("standard output has only the answer")
        .check(HOUSE);
  }

  @Test
  void clock_isReadByTheCommandLineAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("cli"))
        .should()
        .callMethodWhere(
            callOf(
                    "now",
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class)
                .or(callOf("system", Clock.class, InstantSource.class))
                .or(callOf("currentTimeMillis", System.class)))
        .because("time comes in, so that --now and the tests can set it")
        .check(HOUSE);
  }

  @Test
  void thread_neverSleeps() {
    noClasses()
        .should()
        .callMethodWhere(callOf("sleep", Thread.class, TimeUnit.class))
        .because("a sleeping thread notices nothing; wait for what is awaited")
        .check(HOUSE);
  }

  @Test
  void process_endsInTheEntryAlone() {
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("it searches every jar for a logger before it exits (20 ms); see Wick.main")
        .check(HOUSE);
    noClasses()
        .that()
        .areNotAssignableTo(Wick.class)
        .should()
        .callMethod(Runtime.class, "halt", int.class)
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaCall<?>> callOf(String methodPrefix, Class<?>... owners) {
    Set<String> names = Stream.of(owners).map(Class::getName).collect(toUnmodifiableSet());
    return DescribedPredicate.describe(
        methodPrefix + "* of " + names,
        call ->
            call.getName().startsWith(methodPrefix)
                && names.contains(call.getTargetOwner().getName()));
  }

  private static String within(String room) {
    return "dev.wick." + room + "..";
  }
}
