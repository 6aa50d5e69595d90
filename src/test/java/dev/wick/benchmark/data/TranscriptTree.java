package dev.wick.benchmark.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A Claude Code configuration folder full of made-up transcripts: sizes of files and lines, the
/// share of lines that count, answers on several lines, subagents, resumed sessions, all as counted
/// over a gigabyte of real ones. The same seed and the same moment give the same bytes.
public final class TranscriptTree {

  /// A resumed session begins with the lines of the one before; one answer in a hundred is there
  /// twice.
  private static final double RESUMED = 0.06;

  /// What is copied is at most this part of a transcript.
  private static final int LEAST_RESUMED = 4;

  private record Ended(String session, List<Transcript.Copy> beginning) {}

  private final Path projects;
  private final Dice dice;
  private final Prose prose = new Prose();
  private final Tally tally = new Tally();
  private final Map<String, Ended> ended = new HashMap<>();

  private TranscriptTree(Path root, Dice dice) {
    this.projects = root.resolve("projects");
    this.dice = dice;
  }

  /// Writes a root.
  ///
  /// @param root a folder that has no `projects` yet
  /// @param now nothing is younger; the youngest sessions ended minutes before
  /// @throws IOException also if the root has transcripts already
  public static Tally write(Path root, Shape shape, long seed, Instant now) throws IOException {
    if (Files.exists(root.resolve("projects"))) {
      throw new IOException(root + " has projects already: name an empty folder");
    }
    Dice dice = new Dice(seed);
    TranscriptTree tree = new TranscriptTree(root, dice);
    for (Session session : Plan.of(shape, dice.fork(), now)) {
      tree.session(session);
    }
    return tree.tally;
  }

  private void session(Session session) throws IOException {
    Path folder = projects.resolve(session.folder());
    List<Answer> told = new ArrayList<>();
    for (int size : session.agents()) {
      told.addAll(subagent(session, folder, size));
    }
    Path file = folder.resolve(session.id() + ".jsonl");
    try (Transcript transcript = open(file, session.size(), session.start(), session.end())) {
      Ended before = ended.get(session.cwd());
      if (before != null && dice.chance(RESUMED)) {
        transcript.copy(
            before.beginning(), before.session(), session.id(), session.size() / LEAST_RESUMED);
      }
      new Conversation(transcript, session, "", told, dice.fork(), tally).run();
      ended.put(session.cwd(), new Ended(session.id(), transcript.beginning()));
    }
  }

  private List<Answer> subagent(Session session, Path folder, int size) throws IOException {
    String name = "a" + dice.hex(16);
    long span = session.end() - session.start();
    long start = session.start() + (long) (span * dice.share() * 0.9);
    Path file =
        folder.resolve(session.id()).resolve("subagents").resolve("agent-" + name + ".jsonl");
    try (Transcript transcript = open(file, size, start, start + span / 10)) {
      return new Conversation(transcript, session, name, List.of(), dice.fork(), tally).run();
    }
  }

  private Transcript open(Path file, int size, long start, long end) throws IOException {
    return new Transcript(file, size, start, end, prose, dice.fork(), tally);
  }

  /// Writes a root and says what it came to: `small`, `one` (600 MB in one file) or a number of
  /// GiB, the folder, and if wanted seed and moment.
  public static void main(String[] words) throws IOException {
    Shape shape =
        switch (words[0]) {
          case "small" -> Shape.small();
          case "one" -> Shape.alike(1, 600_000_000);
          default -> Shape.gibs(Integer.parseInt(words[0]));
        };
    long seed = words.length > 2 ? Long.parseLong(words[2]) : 1;
    Instant now = words.length > 3 ? Instant.parse(words[3]) : Instant.now();
    System.out.println(write(Path.of(words[1]), shape, seed, now).describe());
  }
}
