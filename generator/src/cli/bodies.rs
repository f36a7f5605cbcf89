//! Prints what recorded bodies say of the docs.

use std::error::Error as StdError;
use std::path::PathBuf;

use generator::{Learned, Options, Ranking};
use serde_json::json;

use super::Status;
use super::args::BodyFormat;
use super::output::Output;

/// Says what of bodies deviates from the docs.
pub(super) fn validate(
    options: &Options,
    bodies: &[PathBuf],
    page: Option<&str>,
    format: BodyFormat,
    output: &mut Output,
) -> Result<Status, Box<dyn StdError>> {
    let validated = generator::validate(options, bodies, page)?;
    for body in &validated {
        if format == BodyFormat::Text {
            let shape = if body.is_list { "a list of " } else { "" };
            let count = match body.deviations.len() {
                0 => "no deviations".to_owned(),
                1 => "1 deviation".to_owned(),
                count => format!("{count} deviations"),
            };
            output.stdout(&format!("{}: {shape}{}: {count}", body.file, body.page))?;
        }
        for it in &body.deviations {
            output.stdout(&match format {
                BodyFormat::Text => format!("  {it}"),
                BodyFormat::Json => json!({
                    "file": body.file, "page": body.page, "path": it.path, "field": it.field,
                    "kind": it.kind.as_str(), "expected": it.expected, "found": it.found,
                })
                .to_string(),
            })?;
        }
        if let (Some(way_out), BodyFormat::Text) = (&body.way_out, format) {
            output.help(way_out)?;
        }
    }
    let deviates = validated.iter().any(|body| !body.deviations.is_empty());
    Ok(if deviates { Status::Stale } else { Status::Done })
}

/// Puts bodies among the payloads.
pub(super) fn learn(
    options: &Options,
    mend: &str,
    bodies: &[PathBuf],
    page: Option<&str>,
    output: &mut Output,
) -> Result<Status, Box<dyn StdError>> {
    let learned = generator::learn(options, bodies, page)?;
    let folder =
        options.payloads.first().map_or_else(|| "payloads".to_owned(), |it| it.display().to_string());
    let mut all_put = true;
    for it in &learned {
        let Learned { file, ranking, put, amendments, advice } = it;
        if let Some(advice) = advice {
            output.stdout(&format!("{}: deviations; for `wire.toml`:\n", file.display()))?;
            output.stdout(&advice.config)?;
            for other in &advice.others {
                output.stdout(&format!("a recorded body shows more than `wire.toml` can say: {other}"))?;
            }
            continue;
        }
        output.stdout(&format!("{}:", file.display()))?;
        output.stdout(&table(ranking))?;
        match put {
            Some((name, page)) => {
                let text = format!("put as `{folder}/{name}`, which `{page}` describes");
                output.stdout(&text)?;
                let count = amendments.len();
                output.stdout(&match count {
                    0 => "it shows nothing that was not known".to_owned(),
                    1 => "it shows 1 thing otherwise than the pages:".to_owned(),
                    count => format!("it shows {count} things otherwise than the pages:"),
                })?;
                for amendment in amendments {
                    output.stdout(&format!("  {amendment}"))?;
                }
            }
            None => {
                all_put = false;
                let way_out = ranking.way_out.as_deref();
                let way_out = way_out.unwrap_or("name the page that describes it with `--page`");
                output.help(&format!("{way_out}; nothing was changed for it"))?;
            }
        }
    }
    if learned.iter().any(|it| it.put.is_some()) {
        output.help(&format!("bring the crate up to date with `{}`", mend))?;
    }
    Ok(if all_put { Status::Done } else { Status::Stale })
}

fn table(ranking: &Ranking) -> String {
    if ranking.pages.is_empty() {
        return "  no page fits".to_owned();
    }
    let rows = ranking.pages.iter().map(|it| {
        let shape = if it.is_list { "list of " } else { "" };
        format!("  {:>7}  {:>10}  {shape}{}", it.weight, it.deviations, it.page)
    });
    format!("     fits  deviations  page\n{}", rows.collect::<Vec<_>>().join("\n"))
}
