package dev.wick.cli;

import dev.wick.live.LiveView;
import dev.wick.live.terminal.LineSettings;
import dev.wick.report.Period;
import java.io.IOException;

/// Answers command lines.
public final class Cli {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISUSED = 2;

  private Cli() {}

  /// Answers one command line.
  ///
  /// @return the exit code of the process
  public static int run(String[] words, Surroundings surroundings) {
    try {
      return answer(words, surroundings);
    } catch (UsageException e) {
      surroundings.say(e.getMessage() + "\n'wick help' shows what there is.");
      return MISUSED;
    } catch (IOException e) {
      return failed(words, surroundings, e, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      String what = "a mistake in wick: " + e + "; --debug shows where";
      return failed(words, surroundings, e, what);
    }
  }

  /// Draws some frames of the live view where nobody sees them: for the build, which trains the
  /// start-up cache with it.
  ///
  /// @param words of the command line, as for [#run]
  /// @throws IOException if it cannot
  public static void rehearse(String[] words, Surroundings surroundings) throws IOException {
    try {
      Arguments arguments = CommandLineReader.read(words, Command.LIVE);
      LineSettings.rehearse();
      LiveView.rehearse(LiveCommand.options(Inquiry.of(arguments, surroundings)), 120, 36);
    } catch (UsageException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static int answer(String[] words, Surroundings surroundings)
      throws IOException, UsageException {
    for (String word : words) {
      if (word.equals("--version") || word.equals("-v") || word.equals("-V")) {
        // Before everything else: it touches no class that is not loaded anyway.
        Answer.print(surroundings, "wick " + Version.NUMBER + "\n");
        return DONE;
      }
    }
    Arguments arguments = CommandLineReader.read(words, byItself(words, surroundings));
    if (arguments.command() == Command.HELP || arguments.has(Switch.HELP)) {
      return Help.run(arguments, surroundings);
    }
    if (arguments.command() == Command.STATUSLINE) {
      // Before settings and roots are looked at: it has no time for them.
      return StatusLineCommand.run(arguments, surroundings);
    }
    Inquiry inquiry = Inquiry.of(arguments, surroundings);
    try {
      return answer(inquiry);
    } finally {
      inquiry.errands().await();
    }
  }

  private static int answer(Inquiry inquiry) throws IOException, UsageException {
    Arguments arguments = inquiry.arguments();
    return switch (arguments.command()) {
      case LIVE -> LiveCommand.run(inquiry);
      case NOW -> NowCommand.run(inquiry);
      case BLOCKS ->
          arguments.has(Switch.LIVE) ? LiveCommand.run(inquiry) : BlocksCommand.run(inquiry);
      case HOURLY -> PeriodCommand.hourly(inquiry);
      case DAILY -> PeriodCommand.run(inquiry, Period.DAY);
      case WEEKLY -> PeriodCommand.run(inquiry, Period.WEEK);
      case MONTHLY -> PeriodCommand.run(inquiry, Period.MONTH);
      case SESSIONS ->
          arguments.has(Switch.ID) ? SessionCommand.run(inquiry) : SubjectCommand.sessions(inquiry);
      case PROJECTS -> SubjectCommand.projects(inquiry);
      case MODELS -> SubjectCommand.models(inquiry);
      case SUMMARY -> SummaryCommand.run(inquiry);
      case BUDGET -> BudgetCommand.run(inquiry);
      case WATCH -> WatchCommand.run(inquiry);
      case SETUP -> SetupCommand.run(inquiry);
      case CONFIG -> ConfigCommand.run(inquiry);
      case PRICES -> PricesCommand.run(inquiry);
      case DOCTOR -> DoctorCommand.run(inquiry);
      case HISTORY -> HistoryCommand.run(inquiry);
      case STATUSLINE, HELP -> throw new IllegalStateException("answered above");
    };
  }

  /// What is meant where no command is named.
  private static Command byItself(String[] words, Surroundings surroundings) {
    Command command = surroundings.terminals().interactive() ? Command.LIVE : Command.NOW;
    for (String word : words) {
      Switch option = Switch.of(word);
      if (option == Switch.HELP) {
        return Command.HELP;
      }
      if (option == Switch.JSON || option == Switch.CHECK) {
        command = Command.NOW;
      }
    }
    return command;
  }

  private static int failed(
      String[] words, Surroundings surroundings, Exception failure, String sentence) {
    surroundings.say(sentence);
    for (String word : words) {
      if (word.equals("--debug")) {
        failure.printStackTrace(surroundings.err());
      }
    }
    return FAILED;
  }
}
