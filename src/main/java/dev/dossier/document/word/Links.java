package dev.dossier.document.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.P;

/** Hyperlinks of one part of a document: an address is written once, as a relationship. */
final class Links {
  private final Part part;
  private final Map<String, String> known = new HashMap<>();

  Links(Part part) {
    this.part = part;
  }

  /** A link without words yet; absent when the address can't be written as one. */
  Optional<P.Hyperlink> to(String address) {
    try {
      new URI(address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    P.Hyperlink link = Wml.MAKE.createPHyperlink();
    link.setId(known.computeIfAbsent(address, this::relationship));
    return Optional.of(link);
  }

  private String relationship(String address) {
    Relationship relationship = new Relationship();
    relationship.setType(Namespaces.HYPERLINK);
    relationship.setTarget(address);
    relationship.setTargetMode("External");
    part.getRelationshipsPart().addRelationship(relationship);
    return relationship.getId();
  }
}
