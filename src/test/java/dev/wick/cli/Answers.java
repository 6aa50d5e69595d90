package dev.wick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs command lines without a process, over a home folder of the test's own.
final class Answers {
  static final Instant NOW = Instant.parse("2026-11-22T14:30:00Z");

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";
  private Instant now = NOW;
  private Terminals terminals = Terminals.NONE;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /// @param home with `.claude/projects` in it, or without
  Answers(Path home) {
    this.home = home;
  }

  /// What came of a command line.
  record Answer(int exit, String out, String err) {}

  /// Runs the next command lines at another time.
  Answers at(Instant time) {
    now = time;
    return this;
  }

  Answers on(Terminals others) {
    terminals = others;
    return this;
  }

  /// What the next command lines find on standard input.
  Answers told(String text) {
    input = text;
    return this;
  }

  Answers with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// Adds a message to a project's transcript.
  Answers message(String project, String time, String model, int output) throws IOException {
    Path file = home.resolve(".claude/projects").resolve(project).resolve("s1.jsonl");
    Files.createDirectories(file.getParent());
    String line =
        """
        {"type":"assistant","timestamp":"TIME","sessionId":"s1","cwd":"/home/me",\
        "message":{"id":"ID","model":"MODEL","usage":{"input_tokens":10,\
        "output_tokens":OUTPUT,"cache_creation_input_tokens":0,"cache_read_input_tokens":1000}}}
        """
            .replace("TIME", time)
            .replace("ID", project + time)
            .replace("MODEL", model)
            .replace("OUTPUT", Integer.toString(output));
    Files.writeString(
        file, (Files.exists(file) ? Files.readString(file) : "") + line, StandardCharsets.UTF_8);
    return this;
  }

  /// Answers words separated by spaces, in UTC where they name no zone.
  Answer to(String words) {
    String zoned =
        words.contains("-z ") || words.contains("--timezone") ? words : words + " -z UTC";
    return exactly(zoned.strip().split(" +"));
  }

  /// The document of a command line that answers one and has nothing else to say.
  JsonNode json(String words) throws IOException {
    Answer answer = to(words + " --json");
    assertEquals("", answer.err());
    assertEquals(0, answer.exit());
    return new ObjectMapper().readTree(answer.out());
  }

  /// The values of a key in all rows of a document.
  static String column(JsonNode rows, String key) {
    List<String> values = new ArrayList<>();
    for (JsonNode row : rows) {
      values.add(row.get(key).asText());
    }
    return String.join(" ", values);
  }

  /// Answers a command line as it is.
  Answer exactly(String... words) {
    out.reset();
    return into(out, words);
  }

  /// Answers a command line into a stream of the test's.
  Answer into(OutputStream stream, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Cli.run(
            words,
            new Surroundings(
                environment,
                home,
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                stream,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminals,
                true,
                InstantSource.fixed(now)));
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
