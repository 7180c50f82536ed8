package dev.dossier.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a site's root, with a slash at its end or without. */
final class SiteAddress implements ITypeConverter<URI> {
  @Override
  public URI convert(String text) {
    try {
      URI address = new URI(text.endsWith("/") ? text : text + "/");
      if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException noAddress) {
      // said below
    }
    throw new TypeConversionException(
        "'" + text + "' is no address of a site, such as https://example.org/case/");
  }
}
