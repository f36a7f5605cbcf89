//! Prints what the codes of diagnostics mean, and what evidence changed.

use std::error::Error as StdError;

use generator::Options;
use generator::diagnostic::Code;

use super::output::Output;
use super::{Status, amendments};

/// The width of an explanation.
const WIDTH: usize = 80;

/// Explains a code, or lists all of them and every amendment of the docs.
pub(super) fn explain(
    code: Option<&str>,
    options: &Options,
    output: &mut Output,
) -> Result<Status, Box<dyn StdError>> {
    let Some(name) = code else {
        output.stdout(&table())?;
        if options.docs.is_dir() {
            let report = generator::amendments(options)?;
            if let Some(list) = amendments::list(&report, &options.docs.to_string_lossy()) {
                output.stdout(&format!("\n{list}"))?;
            }
        }
        return Ok(Status::Done);
    };
    match Code::named(name) {
        Some(code) => {
            let text = wrap(code.explanation());
            output.stdout(&format!("{} ({})\n\n{text}", code, code.severity().as_str()))?;
            Ok(Status::Done)
        }
        None => {
            Err(format!("there is no code `{name}`; `{} explain` lists them", super::command_line::program())
                .into())
        }
    }
}

fn table() -> String {
    let width = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or_default();
    let rows: Vec<String> = Code::ALL
        .iter()
        .map(|code| {
            let name = code.name();
            format!(
                "{}  {:7}  {name:width$}  {}",
                code.number(),
                code.severity().as_str(),
                gist(code.explanation())
            )
        })
        .collect();
    rows.join("\n")
}

/// The first sentence.
fn gist(explanation: &str) -> &str {
    explanation.find(". ").map_or(explanation, |end| &explanation[..=end])
}

fn wrap(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
