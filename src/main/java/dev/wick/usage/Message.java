package dev.wick.usage;

import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer of the API, counted once: numbers of its record with the most output, time and place
/// of its earliest record (design: Counting 3).
///
/// There is one for every message, hundreds of thousands of them, so what messages share is shared
/// and token counts are held as ints where they fit, as nearly all do: 56 bytes, and 32 of the id.
public final class Message {
  private static final String NAMELESS = "unknown";

  private final MessageId id;
  private final long time;
  private final Place place;
  private final Engine engine;
  private final int input;
  private final int output;
  private final int write5m;
  private final int write1h;
  private final int read;
  private final Extras extras;

  /// All token counts, where one of them is no int.
  private final @Nullable Tokens large;

  /// @param time milliseconds since 1970 UTC
  /// @param place of the earliest record
  /// @param engine its model is `unknown` where the record names none
  public Message(
      MessageId id, long time, Place place, Engine engine, Tokens tokens, Extras extras) {
    this(
        id,
        time,
        place,
        engine,
        tokens.input(),
        tokens.output(),
        tokens.write5m(),
        tokens.write1h(),
        tokens.read(),
        extras);
  }

  /// The same without an object for the token counts.
  public Message(
      MessageId id,
      long time,
      Place place,
      Engine engine,
      long input,
      long output,
      long write5m,
      long write1h,
      long read,
      Extras extras) {
    this.id = id;
    this.time = time;
    this.place = place;
    this.engine = engine;
    this.input = (int) input;
    this.output = (int) output;
    this.write5m = (int) write5m;
    this.write1h = (int) write1h;
    this.read = (int) read;
    this.extras = extras.shared();
    boolean small = (input | output | write5m | write1h | read) >>> (Integer.SIZE - 1) == 0;
    this.large = small ? null : new Tokens(input, output, write5m, write1h, read);
  }

  /// A message with this one record.
  static Message of(UsageLine line, TranscriptFile file, Shared shared) {
    String session = line.session() == null ? file.session() : line.session();
    String model = line.model() == null ? NAMELESS : line.model();
    Place place =
        shared.place(session, file.project(), line.cwd(), line.version(), line.sidechain());
    Engine engine = shared.engine(model, Engine.flags(line.fast(), line.us(), line.batch()));
    Tokens tokens = Tokens.of(line.usage());
    return new Message(
        MessageId.of(line.id()), line.time(), place, engine, tokens, extras(line, tokens, engine));
  }

  private static Extras extras(UsageLine line, Tokens tokens, Engine engine) {
    if (line.usage().webSearches() == 0 && line.iterations().isEmpty() && line.costUsd() == null) {
      return Extras.NONE;
    }
    return new Extras(
        line.usage().webSearches(),
        Iterations.parts(line.iterations(), engine.model()),
        Iterations.requests(line.iterations(), tokens),
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
        place,
        other.engine,
        other.input(),
        other.output(),
        other.write5m(),
        other.write1h(),
        other.read(),
        other.extras);
  }

  public MessageId id() {
    return id;
  }

  /// Milliseconds since 1970 UTC.
  public long time() {
    return time;
  }

  public Place place() {
    return place;
  }

  /// The session the record names, else the one its file belongs to.
  public String session() {
    return place.session();
  }

  /// Name of the folder below `projects`.
  public String project() {
    return place.project();
  }

  /// The working directory of the earliest record.
  public @Nullable String cwd() {
    return place.cwd();
  }

  /// Claude Code's version that wrote the earliest record.
  public @Nullable String version() {
    return place.version();
  }

  public boolean sidechain() {
    return place.sidechain();
  }

  public Engine engine() {
    return engine;
  }

  /// The transcript's id, unchanged; `unknown` where the record names none.
  public String model() {
    return engine.model();
  }

  /// Answered in fast mode.
  public boolean fast() {
    return engine.has(Engine.FAST);
  }

  /// Inference was bound to the US.
  public boolean us() {
    return engine.has(Engine.US);
  }

  /// Answered by the batch API.
  public boolean batch() {
    return engine.has(Engine.BATCH);
  }

  /// The token counts, made anew each time.
  public Tokens tokens() {
    return large == null ? new Tokens(input, output, write5m, write1h, read) : large;
  }

  /// As in [Tokens#input()].
  public long input() {
    return large == null ? input : large.input();
  }

  /// As in [Tokens#output()].
  public long output() {
    return large == null ? output : large.output();
  }

  /// As in [Tokens#write5m()].
  public long write5m() {
    return large == null ? write5m : large.write5m();
  }

  /// As in [Tokens#write1h()].
  public long write1h() {
    return large == null ? write1h : large.write1h();
  }

  /// As in [Tokens#read()].
  public long read() {
    return large == null ? read : large.read();
  }

  /// As in [Tokens#total()].
  public long total() {
    return large == null ? (long) input + output + write5m + write1h + read : large.total();
  }

  /// What few messages have.
  public Extras extras() {
    return extras;
  }

  public long webSearches() {
    return extras.webSearches();
  }

  /// Usage of its own inside the message; mostly empty.
  public List<Part> parts() {
    return extras.parts();
  }

  /// The API requests it consists of where it had several, which add up to the token counts; mostly
  /// empty, then it is one request.
  public List<Tokens> requests() {
    return extras.requests();
  }

  /// Claude Code's own figure, on lines before 1.0.9.
  public @Nullable BigDecimal costUsd() {
    return extras.costUsd();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object || (object instanceof Message other && same(other));
  }

  private boolean same(Message other) {
    return id.equals(other.id)
        && time == other.time
        && place.equals(other.place)
        && engine.equals(other.engine)
        && input() == other.input()
        && output() == other.output()
        && write5m() == other.write5m()
        && write1h() == other.write1h()
        && read() == other.read()
        && extras.equals(other.extras);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
