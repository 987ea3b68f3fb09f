package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets what wants a writer write to any appendable. Closing it flushes only: the appendable is not ours. */
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    if (out instanceof Writer writer) {
      writer.write(text, from, length); // an appendable would make a string of it first
    } else if (out instanceof StringBuilder builder) {
      builder.append(text, from, length);
    } else {
      out.append(CharBuffer.wrap(text, from, length));
    }
  }

  @Override
  public void flush() throws IOException {
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
