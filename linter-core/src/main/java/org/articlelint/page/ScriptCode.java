package org.articlelint.page;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The code of a script. */
final class ScriptCode {

  private ScriptCode() {}

  /** The same as {@link Element#data()}, which writes all of it anew: megabytes on many pages. */
  static String of(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode code ? code.getWholeData() : script.data();
  }
}
