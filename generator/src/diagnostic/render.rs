//! Takes a [`Diagnostic`], gives the text that people or programs read; prints nothing.

use serde_json::{Map, Value, json};

#[cfg(feature = "cli")]
use super::human::{Colours, human};
use crate::diagnostic::Diagnostic;
use crate::source::{LineColumn, SourceMap, Span};
use crate::text::{json, visible};

/// What a rendered diagnostic looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// The message, the text at fault with marks below it, and the help, without colours.
    #[cfg(feature = "cli")]
    Plain,
    /// The same with the escape codes of a terminal.
    #[cfg(feature = "cli")]
    Coloured,
    /// One line that an editor can jump from.
    Short,
    /// One JSON object on one line.
    Json,
}

/// Renders a diagnostic without a line end. `root` is the docs folder as the user named it; it is
/// put before the paths, so that they can be opened from where the command ran.
///
/// ```
/// use generator::diagnostic::{Code, Diagnostic, Style, render};
/// use generator::source::{Source, SourceMap, Span};
///
/// let mut sources = SourceMap::default();
/// let page = sources.add(Source::page("Pet.md", "# Pet"));
/// let diagnostic = Diagnostic::new(Code::Renamed, Span::new(page, 2, 5), "a name is taken");
/// let line = render(&diagnostic, &sources, "docs", Style::Short);
/// assert!(line.starts_with("docs/Pet.md:1:3: ") && line.ends_with("a name is taken"), "{line}");
/// ```
pub fn render(diagnostic: &Diagnostic, sources: &SourceMap, root: &str, style: Style) -> String {
    let view = View { sources, root: root.trim_end_matches(['/', '\\']) };
    match style {
        #[cfg(feature = "cli")]
        Style::Plain => human(diagnostic, sources, |span| view.path(span), Colours::None),
        #[cfg(feature = "cli")]
        Style::Coloured => human(diagnostic, sources, |span| view.path(span), Colours::Ansi),
        Style::Short => view.short(diagnostic),
        Style::Json => view.json(diagnostic),
    }
}

/// A text of several lines as a terminal may have it: what would move the cursor, change colours or turn
/// the direction of writing is spelled out.
///
/// ```
/// assert_eq!(generator::diagnostic::printable("a\u{1B}[2J\n"), "a\\u{1b}[2J\n");
/// ```
pub fn printable(text: &str) -> String {
    let lines = text.split('\n').map(|line| line.split('\t').map(visible).collect::<Vec<_>>().join("\t"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The sources as the user sees them.
struct View<'a> {
    sources: &'a SourceMap,
    root: &'a str,
}

impl View<'_> {
    fn short(&self, diagnostic: &Diagnostic) -> String {
        format!(
            "{}:{}: {}[{}] {}",
            visible(&self.path(diagnostic.span)),
            self.sources.line_column(diagnostic.span),
            diagnostic.severity().as_str(),
            diagnostic.code,
            visible(&one_line(&diagnostic.message)),
        )
    }

    fn json(&self, diagnostic: &Diagnostic) -> String {
        let mut object = Map::new();
        object.insert("code".into(), diagnostic.code.number().into());
        object.insert("name".into(), diagnostic.code.name().into());
        object.insert("severity".into(), diagnostic.severity().as_str().into());
        object.insert("message".into(), diagnostic.message.as_str().into());
        object.extend(self.place(diagnostic.span, diagnostic.label.as_deref()));
        let related = diagnostic.related.iter().map(|(span, label)| self.place(*span, Some(label)).into());
        object.insert("related".into(), Value::Array(related.collect()));
        object.insert("help".into(), json!(diagnostic.help));
        json(&Value::Object(object).to_string())
    }

    fn place(&self, span: Span, label: Option<&str>) -> Map<String, Value> {
        let start = self.sources.line_column(span);
        let end = self.end(span);
        let mut object = Map::new();
        object.insert("path".into(), self.path(span).into());
        object.insert("line".into(), start.line.into());
        object.insert("column".into(), start.column.into());
        object.insert("end_line".into(), end.line.into());
        object.insert("end_column".into(), end.column.into());
        object.insert("byte_start".into(), span.start.into());
        object.insert("byte_end".into(), span.end.into());
        object.insert("label".into(), json!(label));
        object
    }

    /// The place just after a span.
    fn end(&self, span: Span) -> LineColumn {
        self.sources.line_column(Span { start: span.end, ..span })
    }

    fn path(&self, span: Span) -> String {
        let source = self.sources.get(span.source);
        match self.root.is_empty() || !source.is_below_docs() {
            true => source.path.clone(),
            false => format!("{}/{}", self.root, source.path),
        }
    }
}

fn one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::{Source, SourceId};
    use crate::text::is_hidden;

    const PAGE: &str = "# Plan\n\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `größe` | [Sise](sise.md) |\n| `größe` | *string* |\n";

    fn sources(text: &str) -> (SourceMap, SourceId) {
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page("Models/Plan.md", text));
        (sources, id)
    }

    /// The span of the `nth` occurrence of `needle`.
    fn span(text: &str, id: SourceId, needle: &str, nth: usize) -> Span {
        let (start, _) = text.match_indices(needle).nth(nth).expect("the needle is in the text");
        Span::new(id, start, start + needle.len())
    }

    fn unresolved(id: SourceId) -> Diagnostic {
        Diagnostic::new(Code::MissingPage, span(PAGE, id, "sise.md", 0), "no page `sise.md` in the docs")
            .label("not found")
            .help("did you mean `size.md`?")
    }

    #[test]
    fn human() {
        let (sources, id) = sources(PAGE);
        let expected = "\
warning[W0007]: no page `sise.md` in the docs
 --> docs/Models/Plan.md:7:20
  |
7 | | `größe` | [Sise](sise.md) |
  |                    ^^^^^^^ not found
  |
  = help: did you mean `size.md`?";
        assert_eq!(render(&unresolved(id), &sources, "docs/", Style::Plain), expected);
    }

    #[test]
    fn blanks_at_the_end_of_a_line_can_be_marked() {
        let text = "### Dict[str, \t\n\nend\n";
        let (sources, id) = sources(text);
        let diagnostic = Diagnostic::new(Code::TypeSyntax, span(text, id, "Dict[str, \t", 0), "no type");
        let rendered = render(&diagnostic, &sources, "", Style::Plain);
        assert!(rendered.contains("1 | ### Dict[str, "), "{rendered}");
        assert!(rendered.contains("  |     ^^^^^^^^"), "{rendered}");
    }

    #[test]
    fn related_places_share_the_snippet() {
        let (sources, id) = sources(PAGE);
        let again = Diagnostic::new(
            Code::DuplicateField,
            span(PAGE, id, "größe", 1),
            "the field `größe` is documented twice",
        )
        .label("again")
        .related(span(PAGE, id, "größe", 0), "first here");
        let expected = "\
warning[W0016]: the field `größe` is documented twice
 --> docs/Models/Plan.md:8:4
  |
7 | | `größe` | [Sise](sise.md) |
  |    ----- first here
8 | | `größe` | *string* |
  |    ^^^^^ again";
        assert_eq!(render(&again, &sources, "docs", Style::Plain), expected);
    }

    #[test]
    fn related_places_of_other_pages_follow() {
        let (mut sources, id) = sources(PAGE);
        let other = sources.add(Source::page("Models/Old.md", "# Plan\n"));
        let twice = Diagnostic::new(Code::Renamed, span(PAGE, id, "Plan", 0), "two pages are called `Plan`")
            .related(Span::new(other, 2, 6), "the other one");
        let expected = "\
note[N0001]: two pages are called `Plan`
 --> docs/Models/Plan.md:1:3
  |
1 | # Plan
  |   ^^^^
  |
 ::: docs/Models/Old.md:1:3
  |
1 | # Plan
  |   ---- the other one";
        assert_eq!(render(&twice, &sources, "docs", Style::Plain), expected);
    }

    #[test]
    fn long_rows_stay_narrow() {
        let pad = " ".repeat(1500);
        let text = format!("# Plan\r\n\r\n| `a`{pad}| *strin*{pad}| {} |\r\n", "x".repeat(2000));
        let (sources, id) = sources(&text);
        let place = |needle: &str| span(&text, id, needle, 0);
        let diagnostics = [
            Diagnostic::new(Code::TypeSyntax, place("strin"), "unknown type `strin`")
                .label("no type of PHP")
                .related(place("`a`"), "of this field"),
            Diagnostic::new(
                Code::CellCount,
                place(text.lines().nth(2).expect("there is a third line")),
                "3 cells",
            ),
            Diagnostic::new(Code::CellCount, Span::new(id, 0, text.len()), "the whole page"),
        ];
        for diagnostic in &diagnostics {
            let rendered = render(diagnostic, &sources, "docs", Style::Plain);
            assert!(rendered.lines().all(|line| line.chars().count() <= 130), "{rendered}");
        }
        let rendered = render(&diagnostics[0], &sources, "docs", Style::Plain);
        assert!(rendered.contains("*strin*"), "{rendered}");
        assert!(rendered.contains("^^^^^ no type of PHP"), "{rendered}");
        assert!(rendered.contains("--- of this field"), "{rendered}");
    }

    #[test]
    fn places_without_text() {
        let (sources, id) = sources("");
        let empty = Diagnostic::new(Code::EmptyName, Span::new(id, 0, 0), "the page has no title");
        let expected = "\
warning[W0017]: the page has no title
 --> Models/Plan.md:1:1
  |
1 |
  | ^";
        assert_eq!(render(&empty, &sources, "", Style::Plain), expected);
    }

    #[test]
    fn short() {
        let (sources, id) = sources(PAGE);
        assert_eq!(
            render(&unresolved(id), &sources, "docs", Style::Short),
            "docs/Models/Plan.md:7:20: warning[W0007 missing-page] no page `sise.md` in the docs",
        );
    }

    #[test]
    fn json() {
        let (sources, id) = sources(PAGE);
        let diagnostic = unresolved(id).related(span(PAGE, id, "größe", 0), "of this field");
        let expected = concat!(
            r#"{"code":"W0007","name":"missing-page","severity":"warning","#,
            r#""message":"no page `sise.md` in the docs","path":"docs/Models/Plan.md","#,
            r#""line":7,"column":20,"end_line":7,"end_column":27,"byte_start":71,"byte_end":78,"#,
            r#""label":"not found","related":[{"path":"docs/Models/Plan.md","#,
            r#""line":7,"column":4,"end_line":7,"end_column":9,"byte_start":53,"byte_end":60,"#,
            r#""label":"of this field"}],"help":"did you mean `size.md`?"}"#,
        );
        assert_eq!(render(&diagnostic, &sources, "docs", Style::Json), expected);
    }

    #[test]
    fn a_terminal_gets_no_control_characters_of_others() {
        let evil = "\u{1B}[2Jx\u{9B}2J\u{202E}\u{7}\u{7F}\u{200F}\u{2028}\rx";
        let text = format!("# {evil}\n");
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page(format!("{evil}\n.md"), &text));
        let span = Span::new(id, 2, text.len() - 1);
        let diagnostic = Diagnostic::new(Code::EmptyName, span, evil)
            .label(evil)
            .help(evil)
            .related(Span::new(id, 2, 3), evil);
        for style in [Style::Plain, Style::Short, Style::Json] {
            let rendered = render(&diagnostic, &sources, evil, style);
            let hidden: Vec<char> = rendered.chars().filter(|&c| c != '\n' && is_hidden(c)).collect();
            assert!(hidden.is_empty(), "{hidden:?} in {rendered:?}");
        }
        // What the renderer would do with the title is not what we say of a hidden character.
        let plain = render(&diagnostic, &sources, "", Style::Plain);
        let title = plain.lines().next().expect("there is a title");
        assert!(title.contains(r"\u{1b}[2Jx\u{9b}2J\u{202e}\u{7}\u{7f}\u{200f}\u{2028}\rx"), "{title}");
        let coloured = render(&diagnostic, &sources, evil, Style::Coloured);
        assert!(!coloured.contains("\u{1B}[2J"), "{coloured:?}");
        let json = render(&diagnostic, &sources, "", Style::Json);
        let read: Value = serde_json::from_str(&json).expect("it is JSON");
        assert_eq!(read["message"], evil);
        assert_eq!(printable("a\tb\n\u{1B}"), "a\tb\n\\u{1b}");
    }

    #[test]
    fn colours_only_when_asked_for() {
        let (sources, id) = sources(PAGE);
        let coloured = render(&unresolved(id), &sources, "docs", Style::Coloured);
        assert!(coloured.contains("\u{1b}["));
        assert!(!render(&unresolved(id), &sources, "docs", Style::Plain).contains('\u{1b}'));
    }
}
