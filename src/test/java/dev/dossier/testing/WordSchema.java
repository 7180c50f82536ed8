package dev.dossier.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** The schemas of ECMA-376, as they come compiled with another library for Word. */
public final class WordSchema {
  private WordSchema() {}

  /** What is wrong with the XML of a part. */
  public static List<String> faults(byte[] part) {
    try {
      List<XmlError> faults = new ArrayList<>();
      XmlObject read =
          TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(part), null, new XmlOptions());
      if (!read.schemaType().isDocumentType()) {
        return List.of("none of the standard's parts");
      }
      read.validate(new XmlOptions().setErrorListener(faults));
      return faults.stream().map(XmlError::getMessage).toList();
    } catch (XmlException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
