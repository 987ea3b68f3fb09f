package org.articlelint.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Whether a report is what its readers expect, by their schemas; nothing is fetched. */
public final class Schemas {

  private Schemas() {}

  /** What that JSON does against the schema of that name; empty where it is valid. */
  public static List<String> faultsOfJson(String schema, String json) throws IOException {
    try (InputStream file = open(schema)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(file).validate(json, InputFormat.JSON).stream()
          .map(ValidationMessage::getMessage).toList();
    }
  }

  /** What that XML does against the schema of that name; empty where it is valid. */
  public static List<String> faultsOfXml(String schema, String xml) throws IOException {
    try (InputStream file = open(schema)) {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      Validator validator = factory.newSchema(new StreamSource(file)).newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.validate(new StreamSource(new StringReader(xml)));
      return List.of();
    } catch (SAXException invalid) {
      return List.of(String.valueOf(invalid.getMessage()));
    }
  }

  private static InputStream open(String schema) {
    return Objects.requireNonNull(Schemas.class.getResourceAsStream("/schemas/" + schema), schema);
  }
}
