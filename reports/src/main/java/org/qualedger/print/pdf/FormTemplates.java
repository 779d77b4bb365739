package org.qualedger.print.pdf;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The templates of the forms, one for each beside {@code forms/frame.ftlx}, which they share. What
 * a template puts out is escaped as XML, so that what people wrote stays text.
 */
final class FormTemplates {

  private static final Configuration TEMPLATES = configured();

  private FormTemplates() {}

  /** The element tree of a form. */
  static Document fill(String form, FormModel model) {
    StringWriter out = new StringWriter();
    try {
      TEMPLATES.getTemplate(form + ".ftlx").process(model.root(), out);
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the template of the form " + form, e);
    } catch (TemplateException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The template of the form " + form + " is wrong", e);
    }
  }

  private static Configuration configured() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setTemplateLoader(new ClassTemplateLoader(FormTemplates.class, "forms"));
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setLocale(Locale.ROOT);
    templates.setLocalizedLookup(false);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    // Templates are part of the build and never change while it runs.
    templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return templates;
  }
}
