package dev.wick.live;

import com.googlecode.lanterna.input.KeyStroke;
import dev.wick.live.list.Answer;
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
      case Event.Background background -> state.with(state.setup().on(background.dark()));
      case Event.Resize size -> state.on(new Area(0, 0, size.columns(), size.rows()));
      case Event.Facts facts -> informed(state, facts);
      case Event.Answered answered -> answered(state, answered.answer());
      case Event.Titled titled -> state.with(state.known().titled(titled.titles()));
      case Event.Notice said -> state.with(state.known().troubled(said.sentence()));
      case Event.Said said -> state.with(Talk.saying(said.sentence()));
      case Event.Exists exists -> state.with(Talk.in(new Dialog.Overwrite(exists.file())));
      case Event.Suspend(), Event.Wake() -> state;
      case Event.Told told -> told(state, told.notice().text());
      case Event.Failure failure -> state.with(Motion.ENDED);
      case Event.Quit() -> state.with(Motion.ENDED);
    };
  }

  private static ViewState informed(ViewState state, Event.Facts facts) {
    return state.motion() == Motion.FROZEN
        ? state
        : state.with(
            state.known().next(facts.reckoning(), facts.standing(), state.setup().speed()));
  }

  /// Whoever types is not disturbed; the warnings have it, too.
  private static ViewState told(ViewState state, String sentence) {
    return state.talk().dialog() instanceof Dialog.None ? state.with(Talk.saying(sentence)) : state;
  }

  private static ViewState key(ViewState state, KeyStroke stroke) {
    if (Keys.breaks(stroke)) {
      return state.with(Motion.ENDED);
    }
    if (!(state.talk().dialog() instanceof Dialog.None)) {
      return Typing.key(state, stroke);
    }
    ViewState heard = state.talk().said().isEmpty() ? state : state.with(Talk.NONE);
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
      case QUIT -> state.with(Motion.ENDED);
      case HELP -> state.with(Talk.in(new Dialog.Help(0)));
      case FREEZE -> state.with(state.motion().other());
      case MEASURE -> state.with(state.tastes().with(state.tastes().measure().other()));
      case READS -> state.with(state.tastes().withReads(!state.tastes().reads()));
      case MOUSE -> state.with(state.tastes().withMouse(!state.tastes().mouse()));
      case LONGER -> state.with(state.tastes().with(state.tastes().span().longer()));
      case SHORTER -> state.with(state.tastes().with(state.tastes().span().shorter()));
      case THEME -> state.with(state.tastes().withTheme(nextTheme(state)));
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
  private static ViewState answered(ViewState state, Answer answer) {
    ViewState knowing = state.with(state.known().answered(answer, state.setup().speed()));
    @Nullable Listed<?> open = knowing.list();
    if (open == null || !(knowing.route().page() instanceof ListPage page)) {
      return knowing;
    }
    return knowing.at(page.with(page.cursor().in(open, ListArea.of(knowing).height())));
  }
}
