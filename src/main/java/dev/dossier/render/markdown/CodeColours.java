package dev.dossier.render.markdown;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Colours code while the site is built, as spans with a class; no script runs in the browser. */
final class CodeColours {
  /** Longer listings stay plain: nobody reads their colours, and a lexer is not built for them. */
  private static final int LONGEST = 64 * 1024;

  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          entry("bash", "unix"),
          entry("sh", "unix"),
          entry("shell", "unix"),
          entry("zsh", "unix"),
          entry("console", "unix"),
          entry("c", "c"),
          entry("h", "c"),
          entry("clojure", "clojure"),
          entry("cpp", "cpp"),
          entry("c++", "cpp"),
          entry("cs", "cs"),
          entry("csharp", "cs"),
          entry("c#", "cs"),
          entry("css", "css"),
          entry("csv", "csv"),
          entry("d", "d"),
          entry("dart", "dart"),
          entry("dockerfile", "dockerfile"),
          entry("docker", "dockerfile"),
          entry("dtd", "dtd"),
          entry("env", "env"),
          entry("fortran", "fortran"),
          entry("go", "golang"),
          entry("golang", "golang"),
          entry("groovy", "groovy"),
          entry("gradle", "groovy"),
          entry("handlebars", "handlebars"),
          entry("html", "html"),
          entry("ini", "ini"),
          entry("toml", "ini"),
          entry("java", "java"),
          entry("javascript", "javascript"),
          entry("js", "javascript"),
          entry("jsx", "javascript"),
          entry("json", "json"),
          entry("json5", "jshintrc"),
          entry("jsonc", "jshintrc"),
          entry("kotlin", "kotlin"),
          entry("kt", "kotlin"),
          entry("latex", "latex"),
          entry("tex", "latex"),
          entry("less", "less"),
          entry("lisp", "lisp"),
          entry("lua", "lua"),
          entry("makefile", "makefile"),
          entry("make", "makefile"),
          entry("markdown", "markdown"),
          entry("md", "markdown"),
          entry("perl", "perl"),
          entry("php", "php"),
          entry("powershell", "powershell"),
          entry("ps1", "powershell"),
          entry("proto", "proto"),
          entry("protobuf", "proto"),
          entry("properties", "properties"),
          entry("python", "python"),
          entry("py", "python"),
          entry("ruby", "ruby"),
          entry("rb", "ruby"),
          entry("rust", "rust"),
          entry("rs", "rust"),
          entry("scala", "scala"),
          entry("sql", "sql"),
          entry("tcl", "tcl"),
          entry("typescript", "typescript"),
          entry("ts", "typescript"),
          entry("tsx", "typescript"),
          entry("bat", "bat"),
          entry("vhdl", "vhdl"),
          entry("xml", "xml"),
          entry("svg", "xml"),
          entry("yaml", "yaml"),
          entry("yml", "yaml"));

  private CodeColours() {}

  /**
   * The code as HTML.
   *
   * @param language as written after the fence; unknown ones stay plain
   */
  static String html(String language, String code) {
    String lexer = LANGUAGES.get(language.toLowerCase(Locale.ROOT));
    return lexer == null || code.length() > LONGEST ? escaped(code) : coloured(lexer, code);
  }

  private static String coloured(String lexer, String code) {
    TokenMaker tokens = TokenMakerFactory.getDefaultInstance().getTokenMaker("text/" + lexer);
    StringBuilder out = new StringBuilder(code.length() * 2);
    int state = TokenTypes.NULL;
    for (String line : code.split("(?<=\n)", -1)) {
      String bare = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
      Segment segment = new Segment(bare.toCharArray(), 0, bare.length());
      int before = out.length();
      if (!append(out, tokens.getTokenList(segment, state, 0), bare)) {
        out.setLength(before);
        out.append(escaped(bare));
      }
      state = tokens.getLastTokenTypeOnLine(segment, state);
      out.append(line, bare.length(), line.length());
    }
    return out.toString();
  }

  /** Appends a line's tokens; false when the lexer lost a character on the way. */
  private static boolean append(StringBuilder out, Token first, String line) {
    int read = 0;
    for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
      String text = token.getLexeme();
      if (!line.startsWith(text, read)) {
        return false;
      }
      read += text.length();
      String colour = colourOf(token.getType());
      if (colour.isEmpty()) {
        out.append(escaped(text));
      } else {
        out.append("<span class=\"hl-").append(colour).append("\">");
        out.append(escaped(text)).append("</span>");
      }
    }
    return read == line.length();
  }

  /** One letter for a class: comment, keyword, string, number, type, function, variable, other. */
  private static String colourOf(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          "c";
      case TokenTypes.RESERVED_WORD,
          TokenTypes.RESERVED_WORD_2,
          TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.MARKUP_TAG_NAME ->
          "k";
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.MARKUP_CDATA ->
          "s";
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          "n";
      case TokenTypes.DATA_TYPE, TokenTypes.ANNOTATION -> "t";
      case TokenTypes.FUNCTION -> "f";
      case TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE -> "v";
      case TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION ->
          "p";
      default -> "";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
