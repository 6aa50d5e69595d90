package dev.wick.cli;

import dev.wick.format.HistoryJson;
import dev.wick.format.HistoryText;
import dev.wick.format.Numbers;
import dev.wick.history.Contents;
import dev.wick.history.History;
import dev.wick.history.Import;
import dev.wick.history.JsonLines;
import dev.wick.report.checkup.Holdings;
import dev.wick.transcript.Root;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `history`: what wick itself keeps; to a file, from a file, and away with it.
final class HistoryCommand {
  private static final String STANDARD_STREAM = "-";

  private final Inquiry inquiry;
  private final Surroundings surroundings;
  private final History history;

  private HistoryCommand(Inquiry inquiry) {
    this.inquiry = inquiry;
    surroundings = inquiry.surroundings();
    history = new History(surroundings.folders().ownData(), surroundings::say);
  }

  static int run(Inquiry inquiry) throws IOException, UsageException {
    Arguments arguments = inquiry.arguments();
    String exported = arguments.text(Switch.EXPORT);
    String imported = arguments.text(Switch.IMPORT);
    boolean forget = arguments.has(Switch.FORGET);
    if ((exported != null ? 1 : 0) + (imported != null ? 1 : 0) + (forget ? 1 : 0) > 1) {
      throw new UsageException("give --export, --import or --forget, not several");
    }
    HistoryCommand command = new HistoryCommand(inquiry);
    if (exported != null) {
      return command.export(exported);
    }
    if (imported != null) {
      return command.merge(imported);
    }
    return forget ? command.forget() : command.show();
  }

  private int show() throws IOException {
    Holdings holdings = Holdings.of(history.path(), wanted(), inquiry.now());
    if (inquiry.json()) {
      Answer.json(inquiry, out -> HistoryJson.write(out, holdings));
    } else {
      Answer.text(inquiry, page -> new HistoryText(inquiry.zone()).draw(page, holdings));
    }
    return Cli.DONE;
  }

  /// What is kept of the roots that are named; of all where none is.
  private List<Contents> wanted() throws IOException {
    List<Contents> all = history.contents();
    if (inquiry.arguments().texts(Switch.ROOT).isEmpty()) {
      return all;
    }
    List<Contents> wanted = new ArrayList<>();
    for (Contents contents : all) {
      for (Root root : inquiry.roots()) {
        if (History.realPath(root).equals(contents.root().directory().toString())) {
          wanted.add(contents);
        }
      }
    }
    return wanted;
  }

  private int export(String name) throws IOException {
    List<Contents> wanted = wanted();
    if (name.equals(STANDARD_STREAM)) {
      StringWriter text = new StringWriter();
      long ignored = JsonLines.write(text, wanted);
      Answer.print(surroundings, text.toString());
      return Cli.DONE;
    }
    Path file = Path.of(name);
    try (OutputStream stream = ownerAlone(file);
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      long count = JsonLines.write(out, wanted);
      surroundings.say(Numbers.grouped(count) + " messages are in " + file);
    } catch (NoSuchFileException e) {
      throw new IOException(file + " cannot be written: its folder does not exist", e);
    }
    return Cli.DONE;
  }

  /// What is private in the store is private outside of it too.
  private static OutputStream ownerAlone(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return Channels.newOutputStream(
        posix
            ? Files.newByteChannel(
                file,
                options,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Files.newByteChannel(file, options));
  }

  private int merge(String name) throws IOException {
    Import imported;
    try (InputStream in =
            name.equals(STANDARD_STREAM) ? surroundings.in() : Files.newInputStream(Path.of(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      imported = Import.read(lines, inquiry.roots());
    } catch (NoSuchFileException e) {
      throw new IOException(name + " does not exist", e);
    }
    long before = messages(history.contents());
    history.merge(imported.messages());
    long more = messages(history.contents()) - before;
    for (String bad : imported.bad()) {
      surroundings.say(name + ", " + bad);
    }
    if (imported.badLines() > imported.bad().size()) {
      surroundings.say(
          Numbers.grouped(imported.badLines() - imported.bad().size()) + " more bad lines");
    }
    String sentence =
        Numbers.grouped(imported.messages().size())
            + " messages read from "
            + name
            + ", "
            + Numbers.grouped(more)
            + " of them new; "
            + Numbers.grouped(imported.badLines())
            + " lines not understood\n";
    Answer.print(surroundings, sentence);
    return imported.messages().isEmpty() && imported.badLines() > 0 ? Cli.FAILED : Cli.DONE;
  }

  private static long messages(List<Contents> all) {
    long count = 0;
    for (Contents contents : all) {
      count += contents.messages().size();
    }
    return count;
  }

  private int forget() throws IOException, UsageException {
    List<Contents> wanted = wanted();
    Holdings holdings = Holdings.of(history.path(), wanted, inquiry.now());
    long messages = messages(wanted);
    if (wanted.isEmpty()) {
      Answer.print(surroundings, "Nothing is kept.\n");
      return Cli.DONE;
    }
    long kept = 0;
    for (Holdings.Holding root : holdings.roots()) {
      kept += root.kept();
    }
    if (!inquiry.arguments().has(Switch.YES) && !confirmed(messages, kept)) {
      Answer.print(surroundings, "Nothing is forgotten.\n");
      return Cli.DONE;
    }
    List<Root> roots = new ArrayList<>();
    for (Contents contents : wanted) {
      roots.add(contents.root());
    }
    history.forget(roots);
    Answer.print(surroundings, Numbers.grouped(messages) + " messages are forgotten.\n");
    return Cli.DONE;
  }

  private boolean confirmed(long messages, long kept) throws IOException, UsageException {
    if (!surroundings.terminals().in() || !surroundings.terminals().err()) {
      throw new UsageException("--forget asks on a terminal; without one it needs --yes");
    }
    surroundings
        .err()
        .print(
            "Forget "
                + Numbers.grouped(messages)
                + " messages, of which "
                + Numbers.grouped(kept)
                + " are in no transcript any more? [y/N] ");
    surroundings.err().flush();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
    @Nullable String answer = in.readLine();
    return answer != null && (answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes"));
  }
}
