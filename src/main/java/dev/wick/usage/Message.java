package dev.wick.usage;

import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One answer of the API, counted once: numbers of its record with the most output, time and place
/// of its earliest record (design: Counting 3).
///
/// @param time milliseconds since 1970 UTC
/// @param session the session the record names, else the one its file belongs to
/// @param project name of the folder below `projects`
/// @param cwd the working directory of the earliest record
/// @param version Claude Code's version that wrote the earliest record
/// @param model the transcript's id, unchanged; `unknown` where the record names none
/// @param parts usage of its own inside the message; mostly empty
/// @param requests the API requests it consists of where it had several, which add up to `tokens`;
///   mostly empty, then it is one request
/// @param fast answered in fast mode
/// @param us inference was bound to the US
/// @param batch answered by the batch API
/// @param costUsd Claude Code's own figure, on lines before 1.0.9
public record Message(
    String id,
    long time,
    String session,
    String project,
    @Nullable String cwd,
    @Nullable String version,
    boolean sidechain,
    String model,
    Tokens tokens,
    long webSearches,
    List<Part> parts,
    List<Tokens> requests,
    boolean fast,
    boolean us,
    boolean batch,
    @Nullable BigDecimal costUsd) {

  private static final String NAMELESS = "unknown";

  /// A message with this one record.
  static Message of(UsageLine line, TranscriptFile file, Strings strings) {
    String session = line.session() == null ? file.session() : line.session();
    String model = strings.one(line.model() == null ? NAMELESS : line.model());
    Tokens tokens = Tokens.of(line.usage());
    return new Message(
        line.id(),
        line.time(),
        strings.one(session),
        strings.one(file.project()),
        strings.oneOrNull(line.cwd()),
        strings.oneOrNull(line.version()),
        line.sidechain(),
        model,
        tokens,
        line.usage().webSearches(),
        Iterations.parts(line.iterations(), model, strings),
        Iterations.requests(line.iterations(), tokens),
        line.fast(),
        line.us(),
        line.batch(),
        line.costUsd());
  }

  /// By time, and where that is equal by id: the order of the book.
  public static int compareTimes(Message left, Message right) {
    int byTime = Long.compare(left.time, right.time);
    return byTime != 0 ? byTime : left.id.compareTo(right.id);
  }

  /// Time and place of this one, everything else of the other.
  Message withNumbersOf(Message other) {
    return new Message(
        id,
        time,
        session,
        project,
        cwd,
        version,
        sidechain,
        other.model,
        other.tokens,
        other.webSearches,
        other.parts,
        other.requests,
        other.fast,
        other.us,
        other.batch,
        other.costUsd);
  }

  /// Spelled out because a record's generated one costs 17 to 27 ms the first time it is called,
  /// with an AOT cache too.
  @Override
  public boolean equals(@Nullable Object object) {
    return this == object || (object instanceof Message other && same(other));
  }

  private boolean same(Message other) {
    return id.equals(other.id)
        && time == other.time
        && session.equals(other.session)
        && project.equals(other.project)
        && Objects.equals(cwd, other.cwd)
        && Objects.equals(version, other.version)
        && sidechain == other.sidechain
        && model.equals(other.model)
        && tokens.equals(other.tokens)
        && webSearches == other.webSearches
        && parts.equals(other.parts)
        && requests.equals(other.requests)
        && fast == other.fast
        && us == other.us
        && batch == other.batch
        && sameAmount(costUsd, other.costUsd);
  }

  private static boolean sameAmount(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    if (left == null || right == null) {
      return left == null && right == null;
    }
    return left.compareTo(right) == 0;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
