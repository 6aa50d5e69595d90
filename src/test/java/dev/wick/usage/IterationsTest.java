package dev.wick.usage;

import static dev.wick.usage.Told.record;
import static dev.wick.usage.Told.usage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.transcript.Iteration;
import dev.wick.transcript.RawUsage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IterationsTest {
  private static Iteration iteration(String type, @Nullable String model, RawUsage usage) {
    return new Iteration(type, model, usage);
  }

  @Test
  void parts_advisor_ownModelAndCounts() {
    Message message =
        record("m")
            .usage(usage(2, 10, 0, 0, 0, 0))
            .iterations(
                iteration("message", null, usage(2, 10, 0, 0, 0, 0)),
                iteration("advisor_message", "claude-fable-5", usage(70_000, 900, 0, 0, 0, 0)))
            .message();
    assertEquals(new Tokens(2, 10, 0, 0, 0), message.tokens());
    assertEquals(
        List.of(new Part("claude-fable-5", new Tokens(70_000, 900, 0, 0, 0), 0)), message.parts());
    assertEquals(List.of(), message.requests());
  }

  @Test
  void parts_compactionWithoutModel_messagesModel() {
    Message message =
        record("m")
            .model("claude-opus-5")
            .iterations(iteration("compaction", null, usage(5, 6, 0, 0, 0, 0)))
            .message();
    assertEquals("claude-opus-5", message.parts().getFirst().model());
  }

  @Test
  void parts_otherTypes_areInTheTopLevel() {
    Message message =
        record("m")
            .iterations(
                iteration("fallback_message", "x", usage(5, 6, 0, 0, 0, 0)),
                iteration("iteration", "x", usage(5, 6, 0, 0, 0, 0)))
            .message();
    assertEquals(List.of(), message.parts());
  }

  @Test
  void requests_addUpToTheTopLevel_eachIsOne() {
    Message message =
        record("m")
            .usage(usage(5, 10, 4_107, 0, 931, 219_031))
            .iterations(
                iteration("message", null, usage(2, 4, 931, 0, 931, 100_000)),
                iteration("advisor_message", "a", usage(9, 9, 0, 0, 0, 0)),
                iteration("message", null, usage(3, 6, 3_176, 3_176, 0, 119_031)))
            .message();
    assertEquals(
        List.of(new Tokens(2, 4, 0, 931, 100_000), new Tokens(3, 6, 3_176, 0, 119_031)),
        message.requests());
    assertEquals(new Tokens(5, 10, 3_176, 931, 219_031), message.tokens());
  }

  @Test
  void requests_doNotAddUp_oneRequest() {
    Message message =
        record("m")
            .usage(usage(5, 11, 0, 0, 0, 0))
            .iterations(
                iteration("message", null, usage(2, 4, 0, 0, 0, 0)),
                iteration("message", null, usage(3, 6, 0, 0, 0, 0)))
            .message();
    assertEquals(List.of(), message.requests());
  }

  @Test
  void of_lesserRecordWithParts_partsFallWithIt() {
    var book = new Book();
    book.add(
        Told.batch(
            Told.file("p/a.jsonl"),
            List.of(
                record("m")
                    .output(1)
                    .iterations(iteration("compaction", null, usage(5, 6, 0, 0, 0, 0)))
                    .line(),
                record("m").offset(1).output(2).line())));
    assertEquals(List.of(), book.messages().getFirst().parts());
  }
}
