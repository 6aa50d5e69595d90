package dev.wick.report;

import dev.wick.price.Charge;
import dev.wick.price.PricedMessage;
import dev.wick.price.ShortName;
import dev.wick.usage.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which messages a report asks for; null asks for all. A model selects charges: of a message whose
/// advisor was another model only the part of the model asked for is counted.
///
/// @param since first local day, inclusive
/// @param until last local day, inclusive
/// @param project folder name below `projects`, or a path as the transcripts' `cwd` has it
/// @param model a transcript's model id, or its short name, which stands for all ids that share it
public record Selection(
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String project,
    @Nullable String model) {

  public static final Selection ALL = new Selection(null, null, null, null);

  /// The messages asked for, in the order given.
  ///
  /// @param zone says when a day begins
  public List<PricedMessage> select(List<PricedMessage> messages, ZoneId zone) {
    if (equals(ALL)) {
      return messages;
    }
    long from = since == null ? Long.MIN_VALUE : LocalSpan.of(Period.DAY, since, zone).start();
    long to = until == null ? Long.MAX_VALUE : LocalSpan.of(Period.DAY, until, zone).end();
    String path = project == null ? null : withoutSlash(project);
    String folder = path == null ? null : folder(path);
    List<PricedMessage> selected = new ArrayList<>();
    for (PricedMessage message : messages) {
      if (from <= message.time()
          && message.time() < to
          && (path == null || isOf(path, folder, message.message()))) {
        PricedMessage part = ofModel(message);
        if (part != null) {
          selected.add(part);
        }
      }
    }
    return selected;
  }

  /// Spelled out because a record's generated one costs 10 ms or more the first time it is called,
  /// with a start-up cache too.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Selection other
        && Objects.equals(since, other.since)
        && Objects.equals(until, other.until)
        && Objects.equals(project, other.project)
        && Objects.equals(model, other.model);
  }

  @Override
  public int hashCode() {
    return Objects.hash(since, until, project, model);
  }

  private static boolean isOf(String path, @Nullable String folder, Message message) {
    return message.project().equals(folder) || path.equals(message.cwd());
  }

  private @Nullable PricedMessage ofModel(PricedMessage message) {
    if (model == null) {
      return message;
    }
    List<Charge> charges = new ArrayList<>(message.charges().size());
    for (Charge charge : message.charges()) {
      if (charge.model().equals(model) || ShortName.of(charge.model()).equals(model)) {
        charges.add(charge);
      }
    }
    if (charges.isEmpty()) {
      return null;
    }
    return charges.size() == message.charges().size()
        ? message
        : new PricedMessage(message.message(), charges);
  }

  private static String withoutSlash(String project) {
    int end = project.length();
    while (end > 1 && project.charAt(end - 1) == '/') {
      end--;
    }
    return project.substring(0, end);
  }

  /// Names a project also where its sessions moved into a folder below.
  private static String folder(String path) {
    return path.startsWith("/") ? ProjectFolder.of(path) : path;
  }
}
