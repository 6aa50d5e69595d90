package dev.wick.live;

import dev.wick.budget.Pinboard;
import dev.wick.budget.StandingRules;
import dev.wick.live.terminal.Dialect;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the live view needs to know.
///
/// @param clock tells the time that the view shows
/// @param until messages later than this do not exist, in milliseconds since 1970
/// @param history where wick keeps its own; null to do without
/// @param speed how many times faster than real time the clock runs; 1 but in the demo
/// @param workers threads that read transcripts
/// @param home the user's home folder, shown as `~`; empty if there is none
/// @param pinboard where the status line leaves what Claude Code tells it
/// @param settings the user's file of settings, whether it exists or not
/// @param state the folder for what may be lost; the log of a crash lies there
/// @param dialect what the terminal understands
/// @param titled the terminal's title tells how the block stands
/// @param alarm what the user wants to hear of, and how
public record LiveOptions(
    List<Root> roots,
    StandingRules rules,
    PriceList prices,
    CostMode mode,
    InstantSource clock,
    long until,
    @Nullable PrivateFolder history,
    int speed,
    int workers,
    String home,
    Path settings,
    Pinboard pinboard,
    Appearance appearance,
    PrivateFolder state,
    Dialect dialect,
    boolean titled,
    Alarm alarm) {}
