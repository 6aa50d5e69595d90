package dev.wick.live;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

/// Keys while something else than the page gets them.
final class Typing {
  private static final String[] ENDINGS = {".csv", ".json", ".md"};

  private Typing() {}

  static ViewState key(ViewState state, KeyStroke key) {
    return switch (state.talk().dialog()) {
      case Dialog.None none -> state;
      case Dialog.Help help -> helped(state, help, key);
      case Dialog.Filter filter -> filter(state, filter.text(), key);
      case Dialog.Export export -> export(state, export.file(), key);
      case Dialog.Overwrite overwrite -> overwrite(state, overwrite.file(), key);
    };
  }

  /// Pasted text goes where text is typed.
  static ViewState pasted(ViewState state, String text) {
    return switch (state.talk().dialog()) {
      case Dialog.Filter filter -> filtered(state, filter.text() + text);
      case Dialog.Export export -> state.with(Talk.in(new Dialog.Export(export.file() + text)));
      case Dialog.None none -> state;
      case Dialog.Help help -> state;
      case Dialog.Overwrite overwrite -> state;
    };
  }

  /// Any key closes it; one for another view goes there at once. Where there is no room for all of
  /// it, arrows show the rest.
  private static ViewState helped(ViewState state, Dialog.Help help, KeyStroke key) {
    HelpPage page = HelpPage.of(state);
    int lines = lines(Keys.command(key), page.room());
    if (lines != 0 && page.last() > 0) {
      return scrolled(state, help, lines);
    }
    ViewState closed = state.with(Talk.NONE);
    Tab tab = Keys.tab(key);
    return tab == null ? closed : closed.at(closed.route().to(tab));
  }

  /// The help page some lines further down, or up.
  static ViewState scrolled(ViewState state, Dialog.Help help, int lines) {
    int top = Math.clamp(help.top() + (long) lines, 0, HelpPage.of(state).last());
    return state.with(Talk.in(new Dialog.Help(top)));
  }

  private static int lines(@Nullable Command command, int page) {
    return switch (command) {
      case UP -> -1;
      case DOWN -> 1;
      case PAGE_UP -> -page;
      case PAGE_DOWN -> page;
      case null, default -> 0;
    };
  }

  private static ViewState filter(ViewState state, String text, KeyStroke key) {
    return switch (key.getKeyType()) {
      case Enter -> state.with(Talk.NONE);
      case Escape -> filtered(state, "").with(Talk.NONE);
      default -> {
        String typed = typed(text, key);
        yield typed == null ? state : filtered(state, typed);
      }
    };
  }

  private static ViewState filtered(ViewState state, String text) {
    if (!(state.route().page() instanceof ListPage page)) {
      return state;
    }
    return state.at(page.filtered(text)).with(Talk.in(new Dialog.Filter(text)));
  }

  private static ViewState export(ViewState state, String file, KeyStroke key) {
    return switch (key.getKeyType()) {
      case Enter ->
          file.isBlank() ? state : state.with(Talk.sending(new Errand.Export(file.strip(), false)));
      case Escape -> state.with(Talk.NONE);
      case Tab -> state.with(Talk.in(new Dialog.Export(nextEnding(file))));
      default -> {
        String typed = typed(file, key);
        yield typed == null ? state : state.with(Talk.in(new Dialog.Export(typed)));
      }
    };
  }

  private static String nextEnding(String file) {
    for (int i = 0; i < ENDINGS.length; i++) {
      if (file.endsWith(ENDINGS[i])) {
        String name = file.substring(0, file.length() - ENDINGS[i].length());
        return name + ENDINGS[(i + 1) % ENDINGS.length];
      }
    }
    return file + ENDINGS[0];
  }

  private static ViewState overwrite(ViewState state, String file, KeyStroke key) {
    boolean yes =
        key.getKeyType() == KeyType.Character
            && Character.toLowerCase(key.getCharacter()) == 'y'
            && !key.isCtrlDown()
            && !key.isAltDown();
    return state.with(
        yes ? Talk.sending(new Errand.Export(file, true)) : Talk.in(new Dialog.Export(file)));
  }

  /// The text after a key; null if the key has nothing to do with text.
  private static @Nullable String typed(String text, KeyStroke key) {
    if (key.getKeyType() == KeyType.Backspace) {
      return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    if (key.getKeyType() != KeyType.Character || key.isAltDown()) {
      return null;
    }
    if (key.isCtrlDown()) {
      return key.getCharacter() == 'u' ? "" : null;
    }
    return text + key.getCharacter();
  }
}
