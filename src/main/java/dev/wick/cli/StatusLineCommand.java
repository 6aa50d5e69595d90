package dev.wick.cli;

import dev.wick.budget.Glance;
import dev.wick.format.Look;
import dev.wick.format.StatusFacts;
import dev.wick.format.StatusLine;
import dev.wick.storage.BaseFolders;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Roots;
import dev.wick.window.official.Capture;
import dev.wick.window.official.CaptureLog;
import dev.wick.window.official.Course;
import dev.wick.window.official.InputFault;
import dev.wick.window.official.Kind;
import dev.wick.window.official.StatusInput;
import dev.wick.window.official.StatusInputReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `statusline`: what Claude Code calls for its status line. Keeps the figures it is told and
/// prints a line, wick's own or that of the user's own command. Whatever it is given, it prints
/// something harmless and is done: Claude Code blanks the line of a command that fails, and cancels
/// one that is slow.
final class StatusLineCommand {
  /// Claude Code tells some 2 KB.
  private static final int MOST_BYTES = 1 << 20;

  /// A command of the user's that takes longer shows nothing anyway: the next update cancels it.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// From a transcript up to its root, over its project and `projects`.
  private static final int GENERATIONS = 3;

  private final Arguments arguments;
  private final Surroundings surroundings;
  private final PrivateFolder state;
  private final long now;

  private StatusLineCommand(Arguments arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.surroundings = surroundings;
    this.state = BaseFolders.of(surroundings.environment(), surroundings.home()).ownState();
    this.now = surroundings.clock().millis();
  }

  static int run(Arguments arguments, Surroundings surroundings)
      throws IOException, UsageException {
    return new StatusLineCommand(arguments, surroundings).run();
  }

  private int run() throws IOException, UsageException {
    String theirs = arguments.text(Switch.WRAP);
    if (surroundings.terminals().in()) {
      // By hand there is no input to wait for; a line from what is known shows what it looks like.
      print(line(StatusInputReader.read(new byte[0], 0, true), List.of(), defaultRoot()));
      return Cli.DONE;
    }
    byte[] input = surroundings.in().readNBytes(MOST_BYTES + 1);
    WrappedCommand wrapped =
        theirs == null ? null : WrappedCommand.start(theirs, input, surroundings.in());
    StatusInput told =
        StatusInputReader.read(
            input, Math.min(input.length, MOST_BYTES), input.length <= MOST_BYTES);
    Path root = root(told);
    Capture capture = told.capture(now);
    keep(root, told, capture);
    if (wrapped == null) {
      print(line(told, List.of(capture), root));
      return Cli.DONE;
    }
    WrappedCommand.Output output = wrapped.end(PATIENCE);
    String text = output.text();
    if (output.late() || arguments.has(Switch.BOTH)) {
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      Answer.print(surroundings, text + end);
      print(line(told, List.of(capture), root));
      return Cli.DONE;
    }
    Answer.print(surroundings, text);
    return output.exit();
  }

  private void print(String line) throws IOException {
    Answer.print(surroundings, line + "\n");
  }

  /// Keeps what was told. That it cannot be kept is no reason to leave the user without a line.
  private void keep(Path root, StatusInput told, Capture capture) {
    CaptureLog log = new CaptureLog(state, root);
    InputFault.Reason fault = told.fault();
    try {
      if (fault != null) {
        log.add(new InputFault(now, fault));
      }
      if (fault == null || fault == InputFault.Reason.IMPOSSIBLE_PERCENTAGE) {
        log.add(capture);
      }
    } catch (IOException e) {
      if (arguments.has(Switch.DEBUG)) {
        surroundings.say("what was told cannot be kept: " + e);
      }
    }
  }

  private String line(StatusInput told, List<Capture> newest, Path root) throws UsageException {
    String template = arguments.text(Switch.TEMPLATE);
    List<Capture> captures = new ArrayList<>(recent(root));
    captures.addAll(newest);
    return StatusLine.of(
        template == null ? StatusLine.DEFAULT : template,
        new StatusFacts(
            told,
            now,
            this::zone,
            open(Kind.FIVE_HOUR, captures),
            open(Kind.SEVEN_DAY, captures),
            Glance.read(state, root)),
        look());
  }

  /// Claude Code shows colours, though this is no terminal.
  private Look look() throws UsageException {
    return new Look(
        Look.UNBOUNDED,
        Answer.coloured(arguments, surroundings, true),
        arguments.has(Switch.ASCII));
  }

  private List<Capture> recent(Path root) {
    try {
      return new CaptureLog(state, root).recent(now).captures();
    } catch (IOException e) {
      return List.of();
    }
  }

  private @Nullable Course open(Kind kind, List<Capture> captures) {
    return Course.openAt(Course.of(kind, captures), now);
  }

  private ZoneId zone() {
    return LocalZone.of(surroundings.variable("TZ"));
  }

  /// The root that a session belongs to: its transcript is `projects/PROJECT/SESSION.jsonl` there.
  private Path root(StatusInput told) {
    try {
      Path root = told.transcript().startsWith("/") ? Path.of(told.transcript()) : null;
      for (int i = 0; i < GENERATIONS && root != null; i++) {
        root = root.getParent();
      }
      boolean holdsProjects = root != null && told.transcript().startsWith(root + "/projects/");
      return root != null && holdsProjects ? root : defaultRoot();
    } catch (InvalidPathException e) {
      return defaultRoot();
    }
  }

  private Path defaultRoot() {
    return Roots.of(arguments.texts(Switch.ROOT), surroundings.environment(), surroundings.home())
        .getFirst()
        .directory();
  }
}
