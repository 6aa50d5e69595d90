package dev.wick.cli;

import dev.wick.config.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/// Makes sense of the words of a command line.
final class CommandLineReader {

  private CommandLineReader() {}

  /// Splits the words into a command, its options, and what else is said.
  ///
  /// @param byItself what is meant where no command is named
  /// @throws UsageException naming the word that makes no sense
  static Arguments read(String[] words, Command byItself) throws UsageException {
    List<String> rest = new ArrayList<>(List.of(words));
    int at = commandIndex(rest);
    Command command = byItself;
    if (at >= 0) {
      String word = rest.remove(at);
      Command known = Command.of(word);
      if (known == null) {
        throw new UsageException(
            "unknown command '" + word + "'" + Spelling.hint(word, Command.words()));
      }
      command = known;
    }
    CommandLine line = parse(command, joined(command, rest));
    if (command != Command.HELP && !line.getArgList().isEmpty()) {
      throw new UsageException(
          "'" + line.getArgList().getFirst() + "' is one word too many after " + command.word());
    }
    return new Arguments(command, line);
  }

  /// Where the first word stands that is neither an option nor the value of one; -1 if none does.
  private static int commandIndex(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Switch option = Switch.of(words.get(i));
      if (option != null && option.takesValue()) {
        i++;
      } else if (option == null && !words.get(i).startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  /// Ties a value that begins with a dash to its option: folder names of projects do, and the
  /// parser takes `-home-me-shop` for `-h`.
  private static String[] joined(Command command, List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Switch option = command.option(words.get(i));
      boolean valueFollows =
          option != null
              && option.takesValue()
              && i + 1 < words.size()
              && words.get(i + 1).startsWith("-")
              && Switch.of(words.get(i + 1)) == null;
      joined.add(valueFollows ? option + "=" + words.get(++i) : words.get(i));
    }
    return joined.toArray(new String[0]);
  }

  private static CommandLine parse(Command command, String[] words) throws UsageException {
    Set<Switch> switches = command.switches();
    Options options = new Options();
    for (Switch known : switches) {
      Option.Builder option =
          known.letter().isEmpty() ? Option.builder() : Option.builder(known.letter());
      options.addOption(option.longOpt(known.word()).hasArg(known.takesValue()).get());
    }
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(options, words);
    } catch (UnrecognizedOptionException e) {
      throw new UsageException(unknown(command, e.getOption()));
    } catch (MissingArgumentException e) {
      String word = e.getOption().getLongOpt();
      throw new UsageException("--" + word + " needs a value: " + argument(switches, word));
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static String unknown(Command command, String token) {
    int equals = token.indexOf('=');
    String word = equals < 0 ? token : token.substring(0, equals);
    Switch elsewhere = Switch.of(word);
    if (elsewhere == null) {
      return "unknown option '"
          + word
          + "'"
          + Spelling.hint(word, Switch.names(command.switches()));
    }
    if (equals >= 0 && command.switches().contains(elsewhere)) {
      return elsewhere + " takes no value";
    }
    List<String> owners = new ArrayList<>();
    for (Command other : Command.values()) {
      if (other != Command.HELP && other.switches().contains(elsewhere)) {
        owners.add(other.word());
      }
    }
    return word + " is an option of " + String.join(", ", owners) + ", not of " + command.word();
  }

  private static String argument(Set<Switch> switches, String word) {
    for (Switch known : switches) {
      if (known.word().equals(word)) {
        return known.argument();
      }
    }
    throw new IllegalStateException("no such option: " + word);
  }
}
