package dev.wick.live.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToastTest {

  @ParameterizedTest
  @CsvSource({
    "xterm-kitty, '', OSC_99",
    "foot, '', OSC_99",
    "xterm-256color, WezTerm, OSC_777",
    "xterm-ghostty, ghostty, OSC_777",
    "rxvt-unicode, '', OSC_777",
    "xterm-256color, iTerm.app, OSC_9",
    "xterm-256color, '', OSC_9",
    "linux, '', NONE",
    "vt100, '', NONE",
    "dumb, '', NONE",
  })
  void of_terminal_isTheOneWayItKnows(String term, String program, Toast toast) {
    Map<String, String> environment = new HashMap<>();
    environment.put("TERM", term);
    environment.put("TERM_PROGRAM", program);
    assertEquals(toast, Toast.of(environment));
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, ''",
    "OSC_9, E]9;wick: A; b: c; dE\\",
    "OSC_99, E]99;i=wick:d=0;wick: A; bE\\E]99;i=wick:p=body;c; dE\\",
    "OSC_777, 'E]777;notify;wick: A, b;c; dE\\'",
  })
  void sequence_titleWithSemicolon_staysInItsPlace(Toast toast, String sequence) {
    assertEquals(sequence.replace('E', '\u001b'), toast.sequence("A; b", "c; d"));
  }
}
