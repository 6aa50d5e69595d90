package dev.wick.live;

import dev.wick.live.list.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where the user is: in each tab a stack of pages, the first one always there.
///
/// @param tab the open one
/// @param stacks pages of the tabs that were open, the top one last; never empty
/// @param scope what all pages are about
record Route(Tab tab, Map<Tab, List<Page>> stacks, Scope scope) {

  Route {
    stacks = Map.copyOf(stacks);
  }

  static Route at(Tab tab) {
    return new Route(tab, Map.of(), Scope.ALL);
  }

  /// The pages from the tab's first one to the open one.
  List<Page> pages() {
    List<Page> pages = stacks.get(tab);
    return pages == null ? List.of(tab.first()) : pages;
  }

  Page page() {
    return pages().getLast();
  }

  /// In another tab, where it was left.
  Route to(Tab next) {
    return new Route(next, stacks, scope);
  }

  /// One page deeper.
  Route down(Page page) {
    List<Page> deeper = new ArrayList<>(pages());
    deeper.add(page);
    return with(deeper);
  }

  /// One page back; at a tab's first one nothing changes.
  Route back() {
    return up(pages().size() - 2);
  }

  /// Back to one of the pages.
  Route up(int index) {
    return index < 0 || index >= pages().size() ? this : with(pages().subList(0, index + 1));
  }

  /// The open page in another state.
  Route with(Page page) {
    List<Page> changed = new ArrayList<>(pages());
    changed.set(changed.size() - 1, page);
    return with(changed);
  }

  /// All pages about something else.
  Route about(Scope other) {
    return new Route(tab, stacks, other);
  }

  private Route with(List<Page> pages) {
    Map<Tab, List<Page>> changed = new EnumMap<>(Tab.class);
    changed.putAll(stacks);
    changed.put(tab, List.copyOf(pages));
    return new Route(tab, changed, scope);
  }
}
