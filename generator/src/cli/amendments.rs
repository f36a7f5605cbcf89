//! The list of what evidence changed.

use generator::Report;
use generator::diagnostic::{Code, Style, render};

/// What `wire.toml` and payloads say otherwise than the docs, a line each below a heading; nothing, if
/// they say nothing.
pub(super) fn list(report: &Report, root: &str) -> Option<String> {
    let amendments = report.diagnostics.iter().filter(|diagnostic| diagnostic.code == Code::Amended);
    let lines: Vec<String> =
        amendments.map(|it| render(it, &report.sources, root, Style::Short).trim_end().to_owned()).collect();
    let heading =
        format!("What wire.toml and recorded payloads say otherwise than the pages ({}):", lines.len());
    (!lines.is_empty()).then(|| format!("{heading}\n\n{}\n", lines.join("\n")))
}
