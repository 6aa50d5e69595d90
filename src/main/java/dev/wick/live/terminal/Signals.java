package dev.wick.live.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/// Signals of the terminal and its shell. What Java has for them, `sun.misc.Signal`, is in the
/// module jdk.unsupported, which the runtime that wick ships contains; javac warns of every mention
/// of it, and nothing silences that, so it is reached by reflection, as in Lanterna.
final class Signals {

  private Signals() {}

  /// Has something done, on a thread of its own, whenever a signal comes.
  ///
  /// @param name without SIG: `WINCH`
  static void on(String name, Runnable deed) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("handle")) {
            deed.run();
          }
          return null;
        };
    try {
      Class<?> type = handlerType();
      handle(
          name,
          Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {type}, handler));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Java does not hear signals", e);
    }
  }

  /// What the system does by itself holds again.
  static void leaveToSystem(String name) {
    handleBy("SIG_DFL", name);
  }

  /// The signal does nothing, here and in processes started from now on.
  static void ignore(String name) {
    handleBy("SIG_IGN", name);
  }

  private static void handleBy(String constant, String name) {
    try {
      handle(name, handlerType().getField(constant).get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Java does not hear signals", e);
    }
  }

  private static void handle(String name, Object handler) throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Signal");
    Method handle = type.getMethod("handle", type, handlerType());
    Object ignored =
        handle.invoke(null, type.getConstructor(String.class).newInstance(name), handler);
  }

  private static Class<?> handlerType() throws ClassNotFoundException {
    return Class.forName("sun.misc.SignalHandler");
  }
}
