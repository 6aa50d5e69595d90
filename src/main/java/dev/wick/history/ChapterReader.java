package dev.wick.history;

import dev.wick.transcript.FileState;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptFile;
import dev.wick.usage.Engine;
import dev.wick.usage.Evidence;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.MessageId;
import dev.wick.usage.Part;
import dev.wick.usage.Place;
import dev.wick.usage.Shared;
import dev.wick.usage.Tokens;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads chapters, each of which [ChapterWriter] has written. Equal texts and files of all chapters
/// become one. For one thread.
final class ChapterReader {

  /// Tells which chapters are wanted.
  interface Roots {
    /// The root whose real path that is; null if what it holds is not asked for.
    @Nullable Root at(String path);
  }

  private final Roots roots;
  private final Shared shared = new Shared();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, TranscriptFile> knownFiles = new HashMap<>();

  // Of the chapter that is being read.
  private @Nullable String[] texts = {};
  private TranscriptFile[] files = {};
  private Place[] places = {};
  private Engine[] engines = {};

  ChapterReader(Roots roots) {
    this.roots = roots;
  }

  /// The chapter in a frame; null if it is of a root that nobody asked for.
  @Nullable Chapter read(byte[] bytes, int from, int to) throws Unreadable {
    try {
      return read(new Input(bytes, from, to));
    } catch (IndexOutOfBoundsException
        | NegativeArraySizeException
        | ArithmeticException
        | IllegalArgumentException e) {
      throw new Unreadable(e);
    }
  }

  private @Nullable Chapter read(Input in) {
    String path = in.text();
    @Nullable Root root = roots.at(path);
    if (root == null) {
      return null;
    }
    tables(in, root);
    return new Chapter(path, states(in), messages(in), limits(in), windows(in));
  }

  private void tables(Input in, Root root) {
    texts = new @Nullable String[1 + in.count()];
    for (int i = 1; i < texts.length; i++) {
      String text = in.text();
      String earlier = known.putIfAbsent(text, text);
      texts[i] = earlier == null ? text : earlier;
    }
    files = new TranscriptFile[in.count()];
    for (int i = 0; i < files.length; i++) {
      files[i] = file(text(in), root, text(in), text(in));
    }
    places = new Place[in.count()];
    for (int i = 0; i < places.length; i++) {
      places[i] = shared.place(text(in), text(in), textOrNull(in), textOrNull(in), in.octet() != 0);
    }
    engines = new Engine[in.count()];
    for (int i = 0; i < engines.length; i++) {
      engines[i] = shared.engine(text(in), in.octet());
    }
  }

  private TranscriptFile file(String path, Root root, String project, String session) {
    @Nullable TranscriptFile earlier = knownFiles.get(path);
    if (earlier != null
        && earlier.root().equals(root)
        && earlier.project().equals(project)
        && earlier.session().equals(session)) {
      return earlier;
    }
    var file = new TranscriptFile(Path.of(path), root, project, session);
    knownFiles.put(path, file);
    return file;
  }

  private @Nullable String textOrNull(Input in) {
    return texts[in.count()];
  }

  private String text(Input in) {
    @Nullable String text = textOrNull(in);
    return text == null ? "" : text;
  }

  private List<FileState> states(Input in) {
    int count = in.count();
    List<FileState> states = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      states.add(
          new FileState(
              files[in.count()],
              in.fixed(),
              in.number(),
              in.fixed(),
              in.number(),
              in.octet() != 0,
              in.count(),
              in.fixed(),
              in.count(),
              in.fixed()));
    }
    return states;
  }

  private List<Evidence> messages(Input in) {
    int count = in.count();
    List<Evidence> messages = new ArrayList<>(count);
    long time = 0;
    long offset = 0;
    for (int i = 0; i < count; i++) {
      int flags = in.octet();
      MessageId id = PackedId.read(in);
      time += in.signed();
      Place place = places[in.count()];
      Engine engine = engines[in.count()];
      long input = in.number();
      long output = in.number();
      long write5m = in.number();
      long write1h = in.number();
      long read = in.number();
      TranscriptFile file = files[in.count()];
      offset += in.signed();
      TranscriptFile standingFile = file;
      long standingTime = time;
      long standingOffset = offset;
      if ((flags & ChapterWriter.APART) != 0) {
        standingFile = files[in.count()];
        standingTime += in.signed();
        standingOffset += in.signed();
      }
      Extras extras = (flags & ChapterWriter.EXTRAS) == 0 ? Extras.NONE : extras(in);
      messages.add(
          new Evidence(
              new Message(id, time, place, engine, input, output, write5m, write1h, read, extras),
              standingFile,
              standingTime,
              standingOffset,
              file,
              offset));
    }
    return messages;
  }

  private Extras extras(Input in) {
    long webSearches = in.number();
    int partCount = in.count();
    List<Part> parts = new ArrayList<>(partCount);
    for (int i = 0; i < partCount; i++) {
      parts.add(new Part(text(in), tokens(in), in.number()));
    }
    int requestCount = in.count();
    List<Tokens> requests = new ArrayList<>(requestCount);
    for (int i = 0; i < requestCount; i++) {
      requests.add(tokens(in));
    }
    @Nullable String cost = textOrNull(in);
    return new Extras(
        webSearches,
        List.copyOf(parts),
        List.copyOf(requests),
        cost == null ? null : new BigDecimal(cost));
  }

  private static Tokens tokens(Input in) {
    return new Tokens(in.number(), in.number(), in.number(), in.number(), in.number());
  }

  private List<LimitLine> limits(Input in) {
    int count = in.count();
    List<LimitLine> limits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      limits.add(new LimitLine(in.number(), text(in), textOrNull(in), in.number()));
    }
    return limits;
  }

  private List<SeenWindow> windows(Input in) {
    int count = in.count();
    List<SeenWindow> windows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      windows.add(
          new SeenWindow(
              text(in),
              in.number(),
              in.number(),
              Double.longBitsToDouble(in.fixed()),
              in.number()));
    }
    return windows;
  }
}
