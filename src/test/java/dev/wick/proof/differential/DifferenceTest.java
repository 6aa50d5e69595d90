package dev.wick.proof.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.proof.CorpusRoots;
import dev.wick.usage.Message;
import dev.wick.usage.Part;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of difference begin at wick's book, and there is none without a case.
final class DifferenceTest {

  static List<CorpusRoots> roots() throws IOException {
    return CorpusRoots.all();
  }

  @ParameterizedTest
  @MethodSource("roots")
  void days_noRule_areThoseOfWicksBook(CorpusRoots corpus) throws IOException {
    Reading reading = Reading.of(corpus);
    SortedMap<LocalDate, Counts> days = new TreeMap<>();
    for (Message message : reading.book().messages()) {
      LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(message.time()), ZoneOffset.UTC);
      days.merge(day, Counts.of(message.tokens()), Counts::plus);
      for (Part part : message.parts()) {
        days.merge(day, Counts.of(part.tokens()), Counts::plus);
      }
    }
    assertEquals(days, reading.tally().days());
  }

  @Test
  void everyRule_changesAFixture() throws IOException {
    Set<Difference> shown = EnumSet.noneOf(Difference.class);
    for (CorpusRoots fixture : CorpusRoots.fixtures()) {
      for (Loader loader : Loader.values()) {
        Explanation.of(Reading.of(fixture).tally(), loader)
            .steps()
            .forEach(step -> shown.add(step.rule()));
      }
    }
    assertEquals(EnumSet.allOf(Difference.class), shown);
  }
}
