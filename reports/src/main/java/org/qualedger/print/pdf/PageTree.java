package org.qualedger.print.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.qualedger.chart.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The element tree of a print: what stands on its pages, with the bookmarks to find it and the
 * figures to be drawn. Text enters it as text nodes only.
 */
final class PageTree {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** Rows per table body; a body is laid out in time quadratic to its rows. */
  private static final int ROWS_PER_BODY = 50;

  private static final int TITLE_LEVEL = 1;
  private static final int SECTION_LEVEL = 2;

  private final Document document;
  private final Element head;
  private final Element body;
  private final Element bookmarks;
  private final PrintableText printable = new PrintableText();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private @Nullable Element sectionBookmark;
  private int anchors;

  PageTree(Locale locale, String style) {
    try {
      document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's own XML parser does not work", e);
    }
    Element html = document.createElementNS(XHTML, "html");
    html.setAttribute("lang", locale.toLanguageTag());
    document.appendChild(html);
    head = document.createElementNS(XHTML, "head");
    html.appendChild(head);
    body = document.createElementNS(XHTML, "body");
    html.appendChild(body);
    Element styleElement = document.createElementNS(XHTML, "style");
    styleElement.appendChild(document.createTextNode(style));
    head.appendChild(styleElement);
    bookmarks = document.createElementNS(XHTML, "bookmarks");
    head.appendChild(bookmarks);
  }

  /** The tree, for the renderer. */
  Document document() {
    return document;
  }

  /** The figures, in the order of their numbers in the tree. */
  List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** The files that go with the print, in order. */
  List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  /** Encloses a file in the document. */
  void attach(Attachment attachment) {
    attachments.add(attachment);
  }

  /** What could not be printed. */
  List<String> charactersWithoutGlyph() {
    return printable.charactersWithoutGlyph();
  }

  /** Where the print's own content goes. */
  Element body() {
    return body;
  }

  /** The document's title, in its metadata. */
  void title(String title) {
    Element element = document.createElementNS(XHTML, "title");
    element.appendChild(document.createTextNode(printable.of(title)));
    head.appendChild(element);
  }

  /** An entry of the document's metadata. */
  void metadata(String name, String content) {
    Element element = document.createElementNS(XHTML, "meta");
    element.setAttribute("name", name);
    element.setAttribute("content", printable.of(content));
    head.appendChild(element);
  }

  /** Adds an element. */
  Element add(Element parent, String name, String styleClass) {
    Element element = document.createElementNS(XHTML, name);
    if (!styleClass.isEmpty()) {
      element.setAttribute("class", styleClass);
    }
    parent.appendChild(element);
    return element;
  }

  /** Adds an element with text in it. */
  Element add(Element parent, String name, String styleClass, String text) {
    Element element = add(parent, name, styleClass);
    text(element, text);
    return element;
  }

  /** Adds text. */
  void text(Element parent, String text) {
    parent.appendChild(document.createTextNode(printable.of(text)));
  }

  /** Adds a heading of the print with its bookmark, which stands below that of its section. */
  void heading(int level, String text) {
    Element heading = add(body, "h" + level, "", text);
    String anchor = "a" + ++anchors;
    place(heading, anchor);
    if (level == TITLE_LEVEL) {
      return;
    }
    Element bookmark = document.createElementNS(XHTML, "bookmark");
    bookmark.setAttribute("name", printable.of(text));
    bookmark.setAttribute("href", "#" + anchor);
    Element section = sectionBookmark;
    if (level == SECTION_LEVEL || section == null) {
      bookmarks.appendChild(bookmark);
      sectionBookmark = bookmark;
    } else {
      section.appendChild(bookmark);
    }
  }

  /** Makes an element a place to which links lead. */
  void place(Element element, String place) {
    element.setAttribute("id", place);
  }

  /**
   * Adds a link to a place in the same print.
   *
   * @param place where it leads
   * @param text what is read on the page
   * @param meaning what a reader who cannot see it is told
   */
  void link(Element parent, String place, String text, String meaning) {
    Element link = add(parent, "a", "", text);
    link.setAttribute("href", "#" + place);
    link.setAttribute("title", printable.of(meaning));
  }

  /** Adds a paragraph. */
  void paragraph(String styleClass, String text) {
    add(body, "p", styleClass, text);
  }

  /** Adds a line to a table of facts: what it is, and what it says. */
  void fact(Element facts, String label, String value) {
    text(fact(facts, label), value);
  }

  /** Adds a line to a table of facts, whose value is still to be filled in. */
  Element fact(Element facts, String label) {
    Element row = add(facts, "tr", "");
    add(row, "th", "", label).setAttribute("scope", "row");
    return add(row, "td", "");
  }

  /** Adds a chart with its caption. */
  void figure(Figure figure, String styleClass) {
    Element block = add(body, "div", "figure");
    add(block, "p", "caption", figure.title());
    add(block, "p", "note", figure.note());
    Element drawing = add(block, "object", styleClass);
    drawing.setAttribute("type", FigureDrawing.TYPE);
    drawing.setAttribute(FigureDrawing.NUMBER, String.valueOf(figures.size()));
    drawing.setAttribute("alt", printable.of(figure.alternativeText()));
    figures.add(figure);
  }

  /** Adds a table whose headings are repeated on every page it reaches. */
  Table table(String styleClass, List<Column> columns) {
    return new Table(styleClass, columns);
  }

  /**
   * A column of a table.
   *
   * @param heading its heading
   * @param width share of the table's width in per cent
   * @param styleClass class of its cells; may be empty
   */
  record Column(String heading, int width, String styleClass) {}

  /** A table that is being filled row by row. */
  final class Table {
    private final Element table;
    private final List<Column> columns;
    private Element rows;
    private int rowsInBody;

    private Table(String styleClass, List<Column> columns) {
      this.columns = columns;
      table = add(body, "table", styleClass);
      Element widths = add(table, "colgroup", "");
      for (Column column : columns) {
        add(widths, "col", "").setAttribute("style", "width:" + column.width() + "%");
      }
      Element headings = add(add(table, "thead", ""), "tr", "");
      for (Column column : columns) {
        add(headings, "th", column.styleClass(), column.heading()).setAttribute("scope", "col");
      }
      rows = add(table, "tbody", "");
    }

    /** Adds a row of plain texts. */
    void row(List<String> texts) {
      Element row = row();
      for (String text : texts) {
        cell(row, text);
      }
    }

    /** Starts a row that is filled cell by cell. */
    Element row() {
      if (rowsInBody == ROWS_PER_BODY) {
        rows = add(table, "tbody", "");
        rowsInBody = 0;
      }
      rowsInBody++;
      return add(rows, "tr", "");
    }

    /** Adds the next cell of a row. */
    Element cell(Element row, String text) {
      int next = row.getChildNodes().getLength();
      return add(row, "td", columns.get(next).styleClass(), text);
    }
  }
}
