package dev.wick.cli;

import dev.wick.config.ClaudeSettings;
import dev.wick.config.ShellWord;
import dev.wick.config.StatusLineSetting;
import dev.wick.format.FileDiff;
import dev.wick.storage.BaseFolders;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `setup`: makes wick Claude Code's status line, around the one that the user has, and takes that
/// back. Nothing is changed before it was shown and agreed to.
final class SetupCommand {
  private final Inquiry inquiry;
  private final Arguments arguments;
  private final Surroundings surroundings;
  private final PrivateFolder kept;
  private @Nullable BufferedReader answers;

  private SetupCommand(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.arguments = inquiry.arguments();
    this.surroundings = inquiry.surroundings();
    this.kept = BaseFolders.of(surroundings.environment(), surroundings.home()).ownData();
  }

  static int run(Inquiry inquiry) throws IOException, UsageException {
    return new SetupCommand(inquiry).run();
  }

  private int run() throws IOException, UsageException {
    if (arguments.has(Switch.UNDO)
        && (arguments.has(Switch.BOTH) || arguments.has(Switch.TEMPLATE))) {
      throw new UsageException("--undo takes neither --both nor --template");
    }
    List<Root> roots = roots();
    int code = Cli.DONE;
    for (Root root : roots) {
      ClaudeSettings settings = new ClaudeSettings(root, kept);
      try {
        boolean done = arguments.has(Switch.UNDO) ? undo(settings) : setUp(settings);
        code = done ? code : Cli.FAILED;
      } catch (IOException e) {
        // The next root may well be in order.
        surroundings.say(String.valueOf(e.getMessage()));
        code = Cli.FAILED;
      }
    }
    return code;
  }

  /// Those that exist.
  private List<Root> roots() throws IOException {
    List<Root> roots = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Root root : inquiry.roots()) {
      names.add(root.directory().toString());
      if (Files.isDirectory(root.directory())) {
        roots.add(root);
      }
    }
    if (roots.isEmpty()) {
      throw new IOException(
          "there is no Claude Code here: no folder " + String.join(" or ", names));
    }
    return roots;
  }

  private boolean setUp(ClaudeSettings settings) throws IOException, UsageException {
    byte[] before = settings.read();
    StatusLineSetting setting = settings.setting(before);
    String theirs = setting.command();
    if (theirs != null && isOurs(theirs)) {
      tell(settings.path() + ": wick is the status line already; wick setup --undo takes it back");
      return true;
    }
    byte[] after = setting.withCommand(command(theirs));
    show(settings, before, after);
    if (setting.hooksDisabled()) {
      tell("disableAllHooks is set there: Claude Code runs no status line until that is gone.");
    }
    if (!agreed(settings)) {
      return arguments.has(Switch.DRY_RUN) || surroundings.terminals().in();
    }
    settings.change(before, after);
    tell("Done. The file as it was lies in " + settings.kept() + "; --undo puts it back.");
    return true;
  }

  private boolean undo(ClaudeSettings settings) throws IOException {
    byte[] now = settings.read();
    if (now == null || settings.lastWritten() == null) {
      tell(settings.path() + ": there is nothing of wick's to take back");
      return true;
    }
    String command = settings.setting(now).command();
    if (command == null || !isOurs(command)) {
      throw new IOException(
          settings.path()
              + " has another status line now; it is left alone. The file as it was before wick is "
              + settings.kept());
    }
    byte[] before = settings.undone(now);
    show(settings, now, before);
    if (!agreed(settings)) {
      return arguments.has(Switch.DRY_RUN) || surroundings.terminals().in();
    }
    settings.restore(now, before);
    tell("Done. " + settings.path() + " has its own status line again.");
    return true;
  }

  /// What Claude Code is to call.
  private String command(@Nullable String theirs) throws UsageException {
    StringBuilder command =
        new StringBuilder(
            ShellWord.of(surroundings.installation().normalize().resolve("bin/wick").toString()));
    command.append(" statusline");
    String template = arguments.text(Switch.TEMPLATE);
    if (template != null) {
      command.append(" --template ").append(ShellWord.of(template));
    }
    if (theirs != null && !theirs.isBlank()) {
      command.append(arguments.has(Switch.BOTH) ? " --both" : "");
      command.append(" --wrap ").append(ShellWord.of(theirs));
    }
    return command.toString();
  }

  private static boolean isOurs(String command) {
    String[] words = command.strip().split(" +", 3);
    return words.length > 1
        && words[1].equals("statusline")
        && words[0].replace("'", "").replace("\"", "").endsWith("wick");
  }

  private void show(ClaudeSettings settings, byte @Nullable [] before, byte @Nullable [] after)
      throws IOException {
    Answer.text(
        inquiry,
        page -> FileDiff.draw(page, settings.path().toString(), text(before), text(after)));
  }

  private static String text(byte @Nullable [] content) {
    return content == null ? "" : new String(content, StandardCharsets.UTF_8);
  }

  /// Asks, unless that was answered on the command line.
  private boolean agreed(ClaudeSettings settings) throws IOException {
    if (arguments.has(Switch.DRY_RUN)) {
      return false;
    }
    if (arguments.has(Switch.YES)) {
      return true;
    }
    if (!surroundings.terminals().in()) {
      surroundings.say("nothing was changed, for there is nobody to ask; --yes agrees");
      return false;
    }
    surroundings.err().print("Change " + settings.path() + " like this? [y/N] ");
    surroundings.err().flush();
    BufferedReader reader = answers;
    if (reader == null) {
      reader = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
      answers = reader;
    }
    String answer = reader.readLine();
    boolean agreed =
        answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
    if (!agreed) {
      tell("Nothing was changed.");
    }
    return agreed;
  }

  private void tell(String sentence) throws IOException {
    Answer.print(surroundings, sentence + "\n");
  }
}
