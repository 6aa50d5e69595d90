package dev.wick.live;

import org.jspecify.annotations.Nullable;

/// What passes between the user and the view.
///
/// @param dialog who gets the keys
/// @param said the answer to the last key; empty for none
/// @param errand to be done now; null for none
record Talk(Dialog dialog, String said, @Nullable Errand errand) {
  static final Talk NONE = new Talk(new Dialog.None(), "", null);

  static Talk in(Dialog dialog) {
    return new Talk(dialog, "", null);
  }

  static Talk saying(String said) {
    return new Talk(new Dialog.None(), said, null);
  }

  static Talk sending(Errand errand) {
    return new Talk(new Dialog.None(), "", errand);
  }
}
