package dev.wick.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where percents of an official window went: how much it rose from one moment to another, and who
/// used what here meanwhile, by cost. That a dollar here is always worth the same share of the
/// limit is an assumption.
///
/// @param from exclusive, in milliseconds since 1970 UTC
/// @param to inclusive
/// @param points how many percent the window rose
/// @param here how many of them were used on this machine; null if what a dollar is worth is not
///   known yet, or something that was used has no price
/// @param sessions by what they used, the most first
/// @param projects the same; a project's path, or its folder's name where none is known
/// @param models the same
/// @param subagents what subagents used of it, between 0 and 1; 0 too where nothing was used here
public record Rise(
    long from,
    long to,
    double points,
    @Nullable Double here,
    List<Part> sessions,
    List<Part> projects,
    List<Part> models,
    double subagents) {

  /// @param share of what was used here, above 0, up to 1
  public record Part(String name, double share) {}

  public Rise {
    sessions = List.copyOf(sessions);
    projects = List.copyOf(projects);
    models = List.copyOf(models);
  }

  /// How many percent were not used on this machine; null if that is not known.
  public @Nullable Double elsewhere() {
    return here == null ? null : points - here;
  }

  /// How many percent a part has used; null if that is not known.
  public @Nullable Double points(Part part) {
    return here == null ? null : here * part.share();
  }
}
