//! Takes a [`Diagnostic`], gives the text that people or programs read; prints nothing.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{LineColumn, SourceMap, Span};
use crate::text::{is_hidden, visible};

/// What a rendered diagnostic looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The message, the text at fault with marks below it, and the help, without colours.
    Plain,
    /// The same with the escape codes of a terminal.
    Coloured,
    /// One line that an editor can jump from.
    Short,
    /// One JSON object on one line.
    Json,
}

/// No line of a rendered snippet is much wider than this; rows of tables often are.
const WIDTH: usize = 120;

/// The widest text that is marked as a whole. Of a wider one only the beginning is marked, so that
/// the text, its label and the place beside it fit into [`WIDTH`].
const WIDEST_MARK: usize = 72;

/// Renders a diagnostic without a line end. `root` is the docs folder as the user named it; it is
/// put before the paths, so that they can be opened from where the command ran.
pub fn render(diagnostic: &Diagnostic, sources: &SourceMap, root: &str, style: Style) -> String {
    let view = View { sources, root: root.trim_end_matches(['/', '\\']) };
    match style {
        Style::Plain => view.human(diagnostic, Renderer::plain()),
        Style::Coloured => view.human(diagnostic, Renderer::styled()),
        Style::Short => view.short(diagnostic),
        Style::Json => view.json(diagnostic),
    }
}

/// A text of several lines as a terminal may have it: what would move the cursor, change colours or turn
/// the direction of writing is spelled out.
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
    fn human(&self, diagnostic: &Diagnostic, renderer: Renderer) -> String {
        let level = match diagnostic.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let label = diagnostic.label.as_deref().map(visible);
        let related: Vec<_> = diagnostic.related.iter().map(|(span, label)| (span, visible(label))).collect();
        let mut excerpts = vec![Excerpt::new(self.sources, diagnostic.span, label.as_deref())];
        for (span, label) in &related {
            let first = &mut excerpts[0];
            if !first.take(self.sources, **span, label) {
                excerpts.push(Excerpt::related(self.sources, **span, label));
            }
        }
        let mut group = level
            .primary_title(visible(&diagnostic.message))
            .id(diagnostic.code.number())
            .elements(excerpts.iter().map(|excerpt| self.snippet(excerpt)));
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(visible(help)));
        }
        // The renderer shows the control characters of a source; colours are its own. A replacement is
        // as wide as what it replaces, so that the marks stay where they are.
        let rendered = renderer.term_width(WIDTH).render(&[group]);
        let is_ours = |c: char| matches!(c, '\n' | '\u{1B}') || !is_hidden(c);
        rendered.chars().map(|c| if is_ours(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
    }

    fn snippet<'a>(&'a self, excerpt: &Excerpt<'a>) -> Snippet<'a, Annotation<'a>> {
        Snippet::source(excerpt.text(self.sources))
            .path(visible(&self.path(excerpt.lines)))
            .line_start(self.sources.line_column(excerpt.lines).line)
            .annotations(excerpt.marks.iter().map(|mark| {
                let start = excerpt.lines.range().start;
                let range = mark.span.range();
                mark.kind.span(range.start - start..range.end - start).label(mark.label)
            }))
    }

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
        escaped(&Value::Object(object).to_string())
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

/// Whole lines of a source with marks close enough to each other to be shown in one window.
struct Excerpt<'a> {
    lines: Span,
    marks: Vec<Mark<'a>>,
}

/// A marked text.
struct Mark<'a> {
    span: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
}

impl<'a> Excerpt<'a> {
    fn new(sources: &SourceMap, span: Span, label: Option<&'a str>) -> Self {
        Self::around(sources, Mark { span: shorten(sources, span), kind: AnnotationKind::Primary, label })
    }

    fn related(sources: &SourceMap, span: Span, label: &'a str) -> Self {
        let kind = AnnotationKind::Context;
        Self::around(sources, Mark { span: shorten(sources, span), kind, label: Some(label) })
    }

    fn around(sources: &SourceMap, mark: Mark<'a>) -> Self {
        Self { lines: lines_around(sources, mark.span), marks: vec![mark] }
    }

    /// The lines, without blanks at the end but for those that a mark is under.
    fn text<'s>(&self, sources: &'s SourceMap) -> &'s str {
        let text = sources.text(self.lines);
        let marked = self.marks.iter().map(|mark| mark.span.end.saturating_sub(self.lines.start) as usize);
        let end = marked.fold(text.trim_end().len(), usize::max);
        &text[..end]
    }

    /// Adds a mark if the window stays narrow with it, and says whether it did. A window across
    /// two distant columns of a table would be as wide as the table.
    fn take(&mut self, sources: &SourceMap, span: Span, label: &'a str) -> bool {
        let span = shorten(sources, span);
        if span.source != self.lines.source {
            return false;
        }
        let columns = |span: Span| {
            let end = Span { start: span.end, ..span };
            (sources.line_column(span).column, sources.line_column(end).column)
        };
        let (start, end) = self
            .marks
            .iter()
            .map(|mark| columns(mark.span))
            .fold(columns(span), |wide, next| (wide.0.min(next.0), wide.1.max(next.1)));
        if end - start > WIDEST_MARK {
            return false;
        }
        let lines = lines_around(sources, span);
        self.lines.start = self.lines.start.min(lines.start);
        self.lines.end = self.lines.end.max(lines.end);
        self.marks.push(Mark { span, kind: AnnotationKind::Context, label: Some(label) });
        true
    }
}

/// Cuts a span to its first line and to [`WIDEST_MARK`] characters of it.
fn shorten(sources: &SourceMap, span: Span) -> Span {
    let text = sources.text(span);
    let line = text.lines().next().unwrap_or_default();
    let end = line.char_indices().nth(WIDEST_MARK).map_or(line.len(), |(offset, _)| offset);
    let start = span.range().start;
    Span::new(span.source, start, start + end)
}

fn lines_around(sources: &SourceMap, span: Span) -> Span {
    let text = &sources.get(span.source).text;
    let range = span.range();
    let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |newline| range.end + newline);
    Span::new(span.source, start, end)
}

/// JSON in which nothing is hidden. Only strings can hold such characters.
fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            hidden if is_hidden(hidden) => text.push_str(&format!("\\u{:04x}", u32::from(hidden))),
            plain => text.push(plain),
        }
    }
    text
}

fn one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::{Source, SourceId};

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
