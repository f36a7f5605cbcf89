//! The inline content of one block, collected as safe text.

use super::escape;
use crate::text::{find, longest_run};

/// Tags that only say how text looks, or where a line ends: their content stays, they go.
const FORMATTING: &[&str] = &[
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "center",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
];

/// Tags that end a line.
const BREAKS: &[&str] = &["br", "p", "div", "li", "tr", "hr", "ul", "ol", "table", "summary"];

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Inline {
    out: String,
    /// Text not yet escaped: the parser may split it anywhere.
    text: String,
    links: Vec<Link>,
    heading: bool,
}

#[derive(Debug)]
struct Link {
    target: Option<String>,
    start: usize,
}

impl Inline {
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn line_break(&mut self) {
        self.flush();
        let separator = if self.heading { ' ' } else { '\n' };
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push(separator);
    }

    pub(super) fn code(&mut self, code: &str) {
        self.flush();
        let code: String = code.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
        if code.trim().is_empty() {
            return;
        }
        let ticks = "`".repeat(longest_run(&code, '`') + 1);
        let padded = code.starts_with(['`', ' ']) || code.ends_with(['`', ' ']);
        let padding = if padded { " " } else { "" };
        self.out.push_str(&format!("{ticks}{padding}{code}{padding}{ticks}"));
    }

    /// Emphasis. In a heading, which becomes bold as a whole, there is none.
    pub(super) fn mark(&mut self, mark: &str) {
        self.flush();
        if !self.heading {
            self.out.push_str(mark);
        }
    }

    pub(super) fn start_link(&mut self, target: &str) {
        self.flush();
        let is_address = ["http://", "https://"].iter().any(|start| target.starts_with(start));
        let is_safe = !target.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '\\'));
        let outer = self.links.iter().any(|link| link.target.is_some());
        let target = (is_address && is_safe && !outer).then(|| target.to_owned());
        if target.is_some() {
            self.out.push('[');
        }
        self.links.push(Link { target, start: self.out.len() });
    }

    pub(super) fn end_link(&mut self) {
        self.flush();
        let Some(Link { target: Some(target), start }) = self.links.pop() else { return };
        let text = self.out.split_off(start.min(self.out.len()));
        let is_own_text = text == target || text.replace('\\', "") == target || text.trim().is_empty();
        if is_own_text {
            self.out.pop();
            self.out.push_str(&format!("<{target}>"));
        } else {
            self.out.push_str(&format!("{text}](<{target}>)"));
        }
    }

    /// HTML: formatting goes, anything else is shown as it stands.
    pub(super) fn html(&mut self, html: &str) {
        let mut rest = html;
        // What ends no comment or tag once will not do so further on.
        let (mut comments_end, mut tags_end) = (true, true);
        while let Some(at) = find(rest, "<") {
            self.html_text(&rest[..at]);
            rest = &rest[at..];
            if let Some(comment) = rest.strip_prefix("<!--").filter(|_| comments_end) {
                match find(comment, "-->") {
                    Some(end) => {
                        rest = &comment[end + "-->".len()..];
                        continue;
                    }
                    None => comments_end = false,
                }
            }
            let name = formatting(rest).filter(|_| tags_end);
            let length = name.as_ref().and_then(|_| find(rest, ">")).map(|end| end + 1);
            tags_end = length.is_some() || name.is_none() && tags_end;
            match name.zip(length) {
                Some((name, length)) => {
                    if BREAKS.contains(&name.as_str()) {
                        self.line_break();
                    }
                    rest = &rest[length..];
                }
                None => {
                    self.text.push('<');
                    rest = &rest[1..];
                }
            }
        }
        self.html_text(rest);
    }

    fn html_text(&mut self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.line_break();
            }
            self.text.push_str(line);
        }
    }

    pub(super) fn start_heading(&mut self) {
        self.heading = true;
    }

    pub(super) fn end_heading(&mut self) {
        self.flush();
        self.heading = false;
        let text = self.out.trim().replace('\n', " ");
        self.out = if text.is_empty() { text } else { format!("**{text}**") };
    }

    /// The collected text; blank lines and outer blanks are left out.
    pub(super) fn take(&mut self) -> String {
        self.flush();
        self.links.clear();
        let lines = self.out.lines().map(str::trim).filter(|line| !line.is_empty());
        let text = lines.collect::<Vec<_>>().join("\n");
        self.out.clear();
        text
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let in_link = self.links.iter().any(|link| link.target.is_some());
        self.out.push_str(&escape::text(&text, !in_link));
    }
}

/// The name of the formatting tag that a text starts with, if something ends that.
fn formatting(text: &str) -> Option<String> {
    let inside = text[1..].trim_start_matches('/');
    let name: String =
        inside.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let follows = inside[name.len()..].chars().next();
    let ends = follows.is_some_and(|c| c.is_whitespace() || c == '/' || c == '>');
    (ends && FORMATTING.contains(&name.as_str())).then_some(name)
}
