package org.qualedger.document;

import java.util.regex.Pattern;

/**
 * A clause (条款) of a controlled document, with its document in the name, because manual OCTPS/W08
 * and procedure P7.9-8 both count from 1: {@code P7.9-8/4.2.7}, {@code W08/III.4.1}.
 *
 * <p>Ids of the procedure with three or more parts are unique and may be written short, {@code
 * 4.2.7}; {@code 4.2} alone is refused, since both documents have one.
 *
 * @param document {@code P7.9-8} or {@code W08}
 * @param path the clause inside the document, such as {@code 4.2.14.4}
 */
public record ClauseId(String document, String path) implements Comparable<ClauseId> {
  /** The procedure for commissioned services (顾客委托服务提供程序). */
  public static final String PROCEDURE = "P7.9-8";

  /** The customer-service manual (客户服务操作手册) OCTPS/W08. */
  public static final String MANUAL = "W08";

  private static final Pattern SHORT = Pattern.compile("\\d+(\\.\\d+){2,}");
  private static final Pattern PATH = Pattern.compile("[0-9IVX]+(\\.\\d+)*");

  public ClauseId {
    if (!document.equals(PROCEDURE) && !document.equals(MANUAL)) {
      throw new IllegalArgumentException("unknown document: " + document);
    }
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("not a clause: " + path);
    }
  }

  /** A clause of procedure P7.9-8. */
  public static ClauseId procedure(String path) {
    return new ClauseId(PROCEDURE, path);
  }

  /**
   * Reads {@code P7.9-8/4.1}, {@code W08/III.4.1} or the short form {@code 4.2.7}.
   *
   * @throws IllegalArgumentException when the text is no clause or is ambiguous
   */
  public static ClauseId parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      if (!SHORT.matcher(text).matches()) {
        throw new IllegalArgumentException(
            "clause " + text + " is ambiguous; write P7.9-8/" + text + " or W08/" + text);
      }
      return procedure(text);
    }
    String document = text.substring(0, slash);
    return new ClauseId(
        document.equals("OCTPS/W08") ? MANUAL : document, text.substring(slash + 1));
  }

  /** The short form where it is unique, else the full one. */
  public String shortText() {
    return document.equals(PROCEDURE) && SHORT.matcher(path).matches() ? path : toString();
  }

  @Override
  public int compareTo(ClauseId other) {
    int byDocument = document.compareTo(other.document);
    if (byDocument != 0) {
      return byDocument;
    }
    String[] mine = path.split("\\.", -1);
    String[] theirs = other.path.split("\\.", -1);
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      int byPart =
          mine[i].length() != theirs[i].length()
              ? Integer.compare(mine[i].length(), theirs[i].length())
              : mine[i].compareTo(theirs[i]);
      if (byPart != 0) {
        return byPart;
      }
    }
    return Integer.compare(mine.length, theirs.length);
  }

  /** The full form, {@code P7.9-8/4.2.7}. */
  @Override
  public String toString() {
    return document + "/" + path;
  }
}
