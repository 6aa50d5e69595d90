package dev.wick.live.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed, pasted, clicked and answered, from bytes to keys.
final class TypingTest {
  private final List<String> heard = new ArrayList<>();
  private StreamTty tty = terminal();

  @BeforeEach
  void open() {
    tty = terminal();
  }

  @AfterEach
  void close() throws IOException {
    tty.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'<0;10;5M', CLICK_DOWN, 1, 9, 4",
    "'<0;10;5m', CLICK_RELEASE, 1, 9, 4",
    "'<2;1;1M', CLICK_DOWN, 3, 0, 0",
    "'<16;500;200M', CLICK_DOWN, 1, 499, 199",
    "'<64;80;24M', SCROLL_UP, 4, 79, 23",
    "'<65;80;24M', SCROLL_DOWN, 5, 79, 23",
    "'<32;3;4M', DRAG, 1, 2, 3",
    "'<35;3;4M', MOVE, 4, 2, 3",
  })
  void mouse_isOneAction(String sequence, MouseActionType type, int button, int column, int row)
      throws IOException {
    tty.type("\u001b[" + sequence + "x");
    MouseAction action = assertInstanceOf(MouseAction.class, tty.readInput());
    assertEquals(type, action.getActionType());
    assertEquals(button, action.getButton());
    assertEquals(new TerminalPosition(column, row), action.getPosition());
    assertEquals('x', tty.readInput().getCharacter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[I",
        "[O",
        "[27u",
        "[57441;5:3u",
        "[27;5;9~",
        "[?2026;2$y",
        "[<66;1;1M",
        "[<128;1;1M",
        "[<0;0;1M",
        "[<0;1M",
        "[<0;1;999999999M",
        "[<;;M",
        "[>1;10;0c"
      })
  void sequenceThatIsNotKnown_isOneUnknownKey_andSwallowsNone(String sequence) throws IOException {
    tty.type("\u001b" + sequence + "q");
    assertEquals(KeyType.Unknown, tty.readInput().getKeyType());
    assertEquals('q', tty.readInput().getCharacter());
  }

  @ParameterizedTest
  @CsvSource({
    "'[A', ArrowUp",
    "'OA', ArrowUp",
    "'[5~', PageUp",
    "'[H', Home",
    "'[Z', ReverseTab",
    "'[[A', F1",
    "'OP', F1",
    "'', Escape"
  })
  void key_isTheKey(String sequence, KeyType type) throws IOException {
    tty.type("\u001b" + sequence);
    assertEquals(type, tty.readInput().getKeyType());
  }

  /// A line that pauses inside a sequence must not make it Esc and letters.
  @Test
  void tornSequence_isGivenWhole() throws IOException {
    Iterator<String> pieces = List.of("\u001b", "[<0;1", "0;5M").iterator();
    InputStream line =
        new InputStream() {
          private boolean paused;

          @Override
          public int read() {
            throw new UnsupportedOperationException("reads pieces alone");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            byte[] piece = pieces.next().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(piece, 0, buffer, offset, piece.length);
            return piece.length;
          }

          @Override
          public int available() {
            paused = !paused;
            return paused ? 0 : 1;
          }
        };
    Typing typing = new Typing(line, () -> false, new Answers(new Ear(heard)));
    byte[] given = new byte[100];
    int length = typing.read(given, 0, given.length);
    assertEquals("\u001b[<0;10;5M", new String(given, 0, length, StandardCharsets.US_ASCII));
  }

  /// In the background a terminal cannot be read; in the foreground it can again.
  @Test
  void interruptedLine_isReadOn_untilItIsGone() throws IOException {
    InputStream line =
        new InputStream() {
          private int reads;

          @Override
          public int read() throws IOException {
            reads++;
            if (reads != 2) {
              throw new IOException("Input/output error");
            }
            return 'q';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            buffer[offset] = (byte) read();
            return 1;
          }
        };
    Iterator<Boolean> over = List.of(true, false).iterator();
    Typing typing = new Typing(line, over::next, new Answers(new Ear(heard)));
    assertEquals('q', typing.read());
    assertThrows(IOException.class, typing::read);
  }

  @Test
  void lettersAndAccents_areThemselves() throws IOException {
    tty.type("aé日");
    assertEquals('a', tty.readInput().getCharacter());
    assertEquals('é', tty.readInput().getCharacter());
    assertEquals('日', tty.readInput().getCharacter());
  }

  @ParameterizedTest
  @CsvSource({
    "']11;rgb:1e1e/1e1e/2e2e\u0007', dark",
    "']11;rgb:1e1e/1e1e/2e2e\u001b\\', dark",
    "']11;rgb:ff/ff/ff\u0007', light",
    "']11;rgba:fdfd/f6f6/e3e3/ffff\u0007', light",
    "']11;rgb:0/0/0\u0007', dark",
  })
  void answer_isHeardAndNeverTyped(String answer, String background) throws IOException {
    tty.type("a\u001b" + answer + "\u001b[?64;1;2cb");
    assertEquals('a', tty.readInput().getCharacter());
    assertEquals('b', tty.readInput().getCharacter());
    assertEquals(List.of(background), heard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]11;rgb:zz/0/0\u0007",
        "]11;rgb:ffff\u0007",
        "]11;rgb:\u0007",
        "]10;rgb:0/0/0\u0007",
        "]11;rgb:-1/0/0\u0007",
        "]52;c;AAAA\u0007",
        "P>|tmux 3.3a\u001b\\",
        "_Gi=1;OK\u001b\\",
        "]\u0007"
      })
  void answerOfAnotherKind_isNeitherHeardNorTyped(String answer) throws IOException {
    tty.type("\u001b" + answer + "q");
    assertEquals('q', tty.readInput().getCharacter());
    assertEquals(List.of(), heard);
  }

  @Test
  void answerThatIsBrokenOff_swallowsNoKeyBehindIt() throws IOException {
    tty.type("\u001b]11;rgb:12\u001b[Aq");
    assertEquals(KeyType.ArrowUp, tty.readInput().getKeyType());
    assertEquals('q', tty.readInput().getCharacter());
  }

  @Test
  void paste_isTextAndNoKeys() throws IOException {
    tty.type("\u001b[200~quit\nq \u001b[A\u001b[201~x");
    assertEquals('x', tty.readInput().getCharacter());
    assertEquals(List.of("quit\nq \u001b[A"), heard);
  }

  @Test
  void longPaste_isCutAndEndsWhereItEnds() throws IOException {
    tty.type("\u001b[200~" + "a".repeat(100_000) + "\u001b[201~x");
    assertEquals('x', tty.readInput().getCharacter());
    assertEquals("a".repeat(16 * 1024), heard.getFirst());
  }

  private StreamTty terminal() {
    try {
      return new StreamTty(80, 24, OutputStream.nullOutputStream(), new Ear(heard));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private record Ear(List<String> heard) implements TerminalListener {
    @Override
    public void pasted(String text) {
      heard.add(text);
    }

    @Override
    public void background(boolean dark) {
      heard.add(dark ? "dark" : "light");
    }
  }
}
