//! Safe CommonMark: prose from the docs, parsed and printed again in a form that can stand in any
//! doc comment without harm.
//!
//! In the result nothing is raw HTML, no brackets are a link by accident, every bare address is an
//! autolink, every block of code is a fence marked `text`, lists are indented as the linters want
//! them, headings are bold paragraphs. A link that leads into the docs folder is just its text.

mod escape;
mod inline;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::blocks::events;
use crate::text::longest_run;
use inline::Inline;

/// How deep quotes and lists may nest; what is deeper is printed at this depth.
const MAX_DEPTH: usize = 8;

/// The safe form of some prose.
pub(super) fn safe(text: &str) -> String {
    let mut printer = Printer::default();
    for (event, _) in events(text) {
        printer.event(event);
    }
    printer.finish()
}

/// A quote or a list item around what is being printed.
#[derive(Debug, Clone)]
enum Container {
    Quote,
    /// An item: its marker, until that is printed, and the width of it.
    Item {
        marker: Option<String>,
        width: usize,
    },
}

#[derive(Default)]
struct Printer {
    out: String,
    containers: Vec<Container>,
    /// Containers beyond the bound, which are opened and closed without being printed.
    ignored: usize,
    /// The number of the next item of each open list; `None` for bullets.
    lists: Vec<Option<u64>>,
    /// Whether a blank line has to come before the next block.
    blank: bool,
    inline: Inline,
    /// The fenced or indented code being collected.
    code: Option<String>,
    /// The HTML block being collected.
    html: Option<String>,
    /// The cells of the table row being collected.
    row: Vec<String>,
}

impl Printer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match (&mut self.code, &mut self.html) {
                (Some(code), _) => code.push_str(&text),
                (None, Some(html)) => html.push_str(&text),
                (None, None) => self.inline.text(&text),
            },
            Event::Code(text) => self.inline.code(&text),
            Event::Html(html) => match &mut self.html {
                Some(block) => block.push_str(&html),
                None => self.inline.html(&html),
            },
            Event::InlineHtml(html) => self.inline.html(&html),
            Event::SoftBreak | Event::HardBreak => self.inline.line_break(),
            Event::Rule => self.paragraph(),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.inline.text(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.paragraph();
                self.inline.start_heading();
            }
            Tag::BlockQuote(_) => self.open(Container::Quote),
            Tag::CodeBlock(_) => {
                self.paragraph();
                self.code = Some(String::new());
            }
            Tag::HtmlBlock => {
                self.paragraph();
                self.html = Some(String::new());
            }
            Tag::List(first) => {
                self.paragraph();
                self.lists.push(*first);
                if self.containers.iter().any(|c| matches!(c, Container::Item { .. })) {
                    self.blank = false;
                }
                self.start_block();
            }
            Tag::Item => self.open_item(),
            Tag::TableHead | Tag::TableRow => self.row.clear(),
            Tag::Emphasis => self.inline.mark("*"),
            Tag::Strong => self.inline.mark("**"),
            Tag::Link { dest_url, .. } => self.inline.start_link(dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.paragraph(),
            TagEnd::Heading(_) => {
                self.inline.end_heading();
                self.paragraph();
            }
            TagEnd::BlockQuote(_) => self.close(),
            TagEnd::CodeBlock => self.fence(),
            TagEnd::HtmlBlock => {
                let html = self.html.take().unwrap_or_default();
                self.inline.html(&html);
                self.paragraph();
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.blank = true;
            }
            TagEnd::Item => {
                self.close();
                self.blank = false;
            }
            TagEnd::TableCell => {
                let cell = self.inline.take().replace('\n', " ").replace('|', "\\|");
                self.row.push(cell);
            }
            TagEnd::TableHead => {
                let row = std::mem::take(&mut self.row);
                self.start_block();
                self.line(&table_row(&row));
                self.line(&table_row(&vec!["---".to_owned(); row.len()]));
            }
            TagEnd::TableRow => {
                let row = std::mem::take(&mut self.row);
                self.line(&table_row(&row));
            }
            TagEnd::Table => self.blank = true,
            TagEnd::Emphasis => self.inline.mark("*"),
            TagEnd::Strong => self.inline.mark("**"),
            TagEnd::Link => self.inline.end_link(),
            _ => {}
        }
    }

    fn open(&mut self, container: Container) {
        self.paragraph();
        if self.containers.len() >= MAX_DEPTH {
            self.ignored += 1;
            return;
        }
        if matches!(container, Container::Quote) {
            self.start_block();
        }
        self.containers.push(container);
    }

    fn open_item(&mut self) {
        let marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{number}. ");
                *number += 1;
                marker
            }
            _ => "- ".to_owned(),
        };
        let width = marker.len();
        self.open(Container::Item { marker: Some(marker), width });
    }

    fn close(&mut self) {
        self.paragraph();
        if self.ignored > 0 {
            self.ignored -= 1;
            return;
        }
        if let Some(Container::Item { marker: Some(_), .. }) = self.containers.last() {
            self.line("");
        }
        self.containers.pop();
        self.blank = true;
    }

    /// Prints what has been collected as a paragraph.
    fn paragraph(&mut self) {
        let text = self.inline.take();
        if text.is_empty() {
            return;
        }
        self.start_block();
        for line in text.lines() {
            self.line(&escape::line_start(line));
        }
        self.blank = true;
    }

    fn fence(&mut self) {
        let code = self.code.take().unwrap_or_default();
        let code = code.trim_matches('\n');
        if code.trim().is_empty() {
            return;
        }
        let fence = "`".repeat(longest_run(code, '`').max(2) + 1);
        self.start_block();
        self.line(&format!("{fence}text"));
        for line in code.lines() {
            self.line(&line.replace('\t', "    "));
        }
        self.line(&fence);
        self.blank = true;
    }

    /// A blank line between blocks, inside the quotes that are open.
    fn start_block(&mut self) {
        if std::mem::take(&mut self.blank) && !self.out.is_empty() {
            let in_marker =
                self.containers.iter().any(|c| matches!(c, Container::Item { marker: Some(_), .. }));
            if !in_marker {
                self.line("");
            }
        }
    }

    fn line(&mut self, text: &str) {
        let mut line = String::new();
        for container in &mut self.containers {
            match container {
                Container::Quote => line.push_str("> "),
                Container::Item { marker, width } => match marker.take() {
                    Some(marker) => line.push_str(&marker),
                    None => line.push_str(&" ".repeat(*width)),
                },
            }
        }
        line.push_str(text);
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn finish(mut self) -> String {
        self.paragraph();
        self.out.trim_matches('\n').to_owned()
    }
}

fn table_row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

#[cfg(test)]
mod tests;
