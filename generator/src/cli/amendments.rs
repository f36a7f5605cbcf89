//! The list of what evidence changed.

use generator::Report;
use generator::diagnostic::{Code, Style, render};

/// What `wire.toml` and payloads say otherwise than the docs, and how fields of requests travel where the
/// docs do not show it, a line each below a heading; nothing, if there is nothing to say.
pub(super) fn list(report: &Report, root: &str) -> Option<String> {
    let parts = [
        (Code::Amended, "What wire.toml and recorded payloads say otherwise than the pages"),
        (Code::Placed, "How fields of requests travel, where the docs do not show it"),
    ];
    let lists: Vec<String> =
        parts.into_iter().filter_map(|(code, heading)| part(report, root, code, heading)).collect();
    (!lists.is_empty()).then(|| lists.join("\n"))
}

fn part(report: &Report, root: &str, code: Code, heading: &str) -> Option<String> {
    let found = report.diagnostics.iter().filter(|diagnostic| diagnostic.code == code);
    let lines: Vec<String> =
        found.map(|it| render(it, &report.sources, root, Style::Short).trim_end().to_owned()).collect();
    (!lines.is_empty()).then(|| format!("{heading} ({}):\n\n{}\n", lines.len(), lines.join("\n")))
}
