package dev.wick.live;

import com.googlecode.lanterna.input.KeyStroke;
import dev.wick.live.list.Listed;
import org.jspecify.annotations.Nullable;

/// What an event makes of a state.
final class Reaction {

  private Reaction() {}

  static ViewState of(ViewState state, Event event) {
    return switch (event) {
      case Event.Key key -> key(state, key.stroke());
      case Event.Paste paste -> Typing.pasted(state, paste.text());
      case Event.Click click -> Mouse.clicked(state, click.column(), click.row());
      case Event.Wheel wheel -> Mouse.wheeled(state, wheel.lines());
      case Event.Background background -> state.setUp(state.setup().on(background.dark()));
      case Event.Resize size -> state.sized(size.columns(), size.rows());
      case Event.Facts facts ->
          state.frozen() ? state : state.knowing(facts.reckoning(), facts.standing());
      case Event.Answer answer -> answered(state, answer.listed());
      case Event.Titled titled -> state.titled(titled.titles());
      case Event.Notice said -> state.noticing(said.sentence());
      case Event.Said said -> state.talking(Talk.saying(said.sentence()));
      case Event.Exists exists -> state.talking(Talk.in(new Dialog.Overwrite(exists.file())));
      case Event.Suspend(), Event.Wake() -> state;
      case Event.Told told -> told(state, told.notice().text());
      case Event.Failure failure -> state.ended();
      case Event.Quit() -> state.ended();
    };
  }

  /// Whoever types is not disturbed; the warnings have it, too.
  private static ViewState told(ViewState state, String sentence) {
    return state.talk().dialog() instanceof Dialog.None
        ? state.talking(Talk.saying(sentence))
        : state;
  }

  private static ViewState key(ViewState state, KeyStroke stroke) {
    if (Keys.breaks(stroke)) {
      return state.ended();
    }
    if (!(state.talk().dialog() instanceof Dialog.None)) {
      return Typing.key(state, stroke);
    }
    ViewState heard = state.talk().said().isEmpty() ? state : state.talking(Talk.NONE);
    Tab tab = Keys.tab(stroke);
    if (tab != null) {
      return heard.at(heard.route().to(tab));
    }
    Command command = Keys.command(stroke);
    return command == null ? heard : command(heard, command);
  }

  /// What a command makes of a state; nothing where it does not work.
  static ViewState command(ViewState state, Command command) {
    if (!Works.now(command, state)) {
      return state;
    }
    return switch (command) {
      case QUIT -> state.ended();
      case HELP -> state.talking(Talk.in(new Dialog.Help()));
      case FREEZE -> state.frozen(!state.frozen());
      case MEASURE -> state.liking(state.tastes().with(state.tastes().measure().other()));
      case READS -> state.liking(state.tastes().withReads(!state.tastes().reads()));
      case MOUSE -> state.liking(state.tastes().withMouse(!state.tastes().mouse()));
      case LONGER -> state.liking(state.tastes().with(state.tastes().span().longer()));
      case SHORTER -> state.liking(state.tastes().with(state.tastes().span().shorter()));
      case THEME -> state.liking(state.tastes().withTheme(nextTheme(state)));
      case DAYS -> state.at(state.route().about(state.route().scope().next()));
      case NEXT_TAB -> state.at(state.route().to(state.route().tab().plus(1)));
      case PREVIOUS_TAB -> state.at(state.route().to(state.route().tab().plus(-1)));
      case OPEN, BACK, PROJECT, ZOOM, FILTER, SORT, EXPORT, COPY, UP, DOWN, LEFT, RIGHT ->
          onPage(state, command);
      case PAGE_UP, PAGE_DOWN, FIRST, LAST -> onPage(state, command);
    };
  }

  private static ViewState onPage(ViewState state, Command command) {
    return switch (state.route().page()) {
      case LivePage page -> LiveReaction.of(state, page, command);
      case ListPage page -> ListReaction.of(state, page, command);
    };
  }

  private static String nextTheme(ViewState state) {
    int index = state.setup().themes().indexOf(state.theme());
    return state.setup().themes().get((index + 1) % state.setup().themes().size());
  }

  /// New rows leave the selection where it was: on its row, if that is still there.
  private static ViewState answered(ViewState state, Listed<?> listed) {
    ViewState knowing = state.listing(listed);
    @Nullable Listed<?> open = knowing.list();
    if (open == null || !(knowing.route().page() instanceof ListPage page)) {
      return knowing;
    }
    return knowing.at(page.with(page.cursor().in(open, ListArea.of(knowing).height())));
  }
}
