package dev.wick.history;

import dev.wick.transcript.FileState;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.TranscriptFile;
import dev.wick.usage.Engine;
import dev.wick.usage.Evidence;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.Part;
import dev.wick.usage.Place;
import dev.wick.usage.Tokens;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Writes a chapter. What comes again and again is written once and referred to by number: texts,
/// files, places (session, project, folder, version) and engines (model and how it answered). A
/// message then takes about fifty bytes, of which its id takes nineteen.
///
/// [ChapterReader] reads the same in the same order; a change here is a new [StoreHeader#VERSION].
final class ChapterWriter {

  /// A message has more than time and tokens.
  static final int EXTRAS = 1;

  /// A message's two records are not the same.
  static final int APART = 2;

  private final Names<String> texts = new Names<>();
  private final Names<Path> files = new Names<>();
  private final Names<Place> places = new Names<>();
  private final Names<Engine> engines = new Names<>();
  private final Output fileTable = new Output(1 << 10);
  private final Output body = new Output(1 << 12);
  private long lastTime;
  private long lastOffset;

  private ChapterWriter() {}

  static byte[] write(Chapter chapter) {
    return new ChapterWriter().payload(chapter);
  }

  private byte[] payload(Chapter chapter) {
    body.number(chapter.files().size());
    for (FileState state : chapter.files()) {
      state(state);
    }
    body.number(chapter.messages().size());
    for (Evidence evidence : chapter.messages()) {
      message(evidence);
    }
    body.number(chapter.limits().size());
    for (LimitLine limit : chapter.limits()) {
      body.number(limit.time());
      body.number(text(limit.text()));
      body.number(text(limit.quotaType()));
      body.number(limit.resetsAt());
    }
    body.number(chapter.windows().size());
    for (SeenWindow window : chapter.windows()) {
      body.number(text(window.kind()));
      body.number(window.start());
      body.number(window.end());
      body.fixed(Double.doubleToLongBits(window.percent()));
      body.number(window.seenAt());
    }
    return assemble(chapter.root());
  }

  /// The tables come first, so that whoever reads has them at hand.
  private byte[] assemble(String root) {
    Output tables = new Output(1 << 10);
    tables.number(places.things().size());
    for (Place place : places.things()) {
      tables.number(text(place.session()));
      tables.number(text(place.project()));
      tables.number(text(place.cwd()));
      tables.number(text(place.version()));
      tables.octet(place.sidechain() ? 1 : 0);
    }
    tables.number(engines.things().size());
    for (Engine engine : engines.things()) {
      tables.number(text(engine.model()));
      tables.octet(engine.flags());
    }
    Output whole = new Output(tables.length() + fileTable.length() + body.length() + (1 << 12));
    whole.text(root);
    whole.number(texts.things().size());
    for (String text : texts.things()) {
      whole.text(text);
    }
    whole.number(files.things().size());
    whole.append(fileTable);
    whole.append(tables);
    whole.append(body);
    return whole.toBytes();
  }

  /// Its number from 1 on, 0 for none.
  private int text(@Nullable String text) {
    return text == null ? 0 : 1 + texts.of(text);
  }

  private int file(TranscriptFile file) {
    int before = files.things().size();
    int number = files.of(file.path());
    if (number == before) {
      fileTable.number(text(file.path().toString()));
      fileTable.number(text(file.project()));
      fileTable.number(text(file.session()));
    }
    return number;
  }

  private void state(FileState state) {
    body.number(file(state.file()));
    body.fixed(state.key());
    body.number(state.size());
    body.fixed(state.modified());
    body.number(state.offset());
    body.octet(state.overlong() ? 1 : 0);
    body.number(state.markLength());
    body.fixed(state.mark());
    body.number(state.headLength());
    body.fixed(state.head());
  }

  private void message(Evidence evidence) {
    Message message = evidence.message();
    boolean apart =
        evidence.standingOffset() != evidence.earliestOffset()
            || evidence.standingTime() != message.time()
            || !evidence.standingFile().path().equals(evidence.earliestFile().path());
    boolean extras = !message.extras().equals(Extras.NONE);
    body.octet((extras ? EXTRAS : 0) | (apart ? APART : 0));
    PackedId.write(message.id(), body);
    body.signed(message.time() - lastTime);
    lastTime = message.time();
    body.number(places.of(message.place()));
    body.number(engines.of(message.engine()));
    body.number(message.input());
    body.number(message.output());
    body.number(message.write5m());
    body.number(message.write1h());
    body.number(message.read());
    body.number(file(evidence.earliestFile()));
    body.signed(evidence.earliestOffset() - lastOffset);
    lastOffset = evidence.earliestOffset();
    if (apart) {
      body.number(file(evidence.standingFile()));
      body.signed(evidence.standingTime() - message.time());
      body.signed(evidence.standingOffset() - evidence.earliestOffset());
    }
    if (extras) {
      extras(message);
    }
  }

  private void extras(Message message) {
    body.number(message.webSearches());
    body.number(message.parts().size());
    for (Part part : message.parts()) {
      body.number(text(part.model()));
      tokens(part.tokens());
      body.number(part.webSearches());
    }
    body.number(message.requests().size());
    for (Tokens request : message.requests()) {
      tokens(request);
    }
    body.number(text(message.costUsd() == null ? null : message.costUsd().toString()));
  }

  private void tokens(Tokens tokens) {
    body.number(tokens.input());
    body.number(tokens.output());
    body.number(tokens.write5m());
    body.number(tokens.write1h());
    body.number(tokens.read());
  }
}
