package dev.wick.config;

import dev.wick.budget.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what ways wick tells of a threshold that was passed.
///
/// @param least the lowest level that is told
/// @param bell the live view rings the terminal's bell
/// @param terminal the live view asks the terminal to show a notice (OSC 9, 99 and 777)
/// @param desktop the desktop shows a notice
/// @param command a program and its arguments, which gets the facts as JSON; empty for none
/// @param webhook address that takes Slack's JSON; null for none
/// @param mail null for none
/// @param trust certificates, as PEM, of whom servers may show besides those that Java trusts; null
///   for none
public record NoticeSettings(
    Level least,
    boolean bell,
    boolean terminal,
    boolean desktop,
    List<String> command,
    @Nullable Secret webhook,
    @Nullable MailSettings mail,
    @Nullable TextFile trust) {

  /// The live view rings and shows; nothing leaves the terminal.
  public static final NoticeSettings DEFAULT =
      new NoticeSettings(Level.WARNING, true, true, false, List.of(), null, null, null);

  public NoticeSettings {
    command = List.copyOf(command);
  }
}
