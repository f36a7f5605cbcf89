//! Bodies of real servers, read with the crates of their docs: how many are read, how much of them comes
//! back, and what comes that nobody sent; before and after half of them are given as evidence.

mod account;
mod api;
mod crates;
mod docs;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use serde_json::Value;

use self::account::Account;
use self::api::{Api, Body};
use self::crates::{Knowledge, Outcome, Program};
use self::docs::Docs;
use self::table::Row;
use crate::json;

/// Reads the bodies of some folders and prints a table; `list` prints every loss, too. Whether
/// everything is as it should be is the answer.
///
/// # Errors
///
/// When a folder is not one of bodies, its docs have errors, its crate does not compile, or the disk
/// fails.
pub fn run(folders: &[PathBuf], list: bool, out: &mut impl Write) -> Result<bool, String> {
    let apis = folders.iter().map(|folder| Api::read(folder)).collect::<Result<Vec<_>, _>>()?;
    let mut program = Program::new()?;
    let mut plans = Vec::new();
    for api in &apis {
        plans.push((api, Knowledge::Docs, program.add(api, Knowledge::Docs)?));
        if api.is_unseen() {
            plans.push((api, Knowledge::Half, program.add(api, Knowledge::Half)?));
        }
    }
    let outcomes = program.run()?;
    let mut rows = Vec::new();
    for (api, knowledge, first) in plans {
        let docs = Docs::read(&api.docs)?;
        let pages = docs.without_answers();
        let numbers: BTreeMap<&Body, usize> = api.bodies.iter().zip(first..).collect();
        let [half, rest] = api.halves();
        let parts = match knowledge {
            Knowledge::Docs if api.is_unseen() => vec![("docs alone", api.bodies.iter().collect())],
            Knowledge::Docs => vec![("as shipped", api.bodies.iter().collect())],
            Knowledge::Half => vec![("half given: these", half), ("half given: others", rest)],
        };
        for (known, bodies) in parts {
            let mut row = Row::new(&api.name, known);
            for body in bodies {
                let outcome = outcomes.get(&numbers[body]).ok_or("a body was not read")?;
                add(&mut row, (&docs, &pages), api, body, outcome)?;
            }
            rows.push(row);
        }
    }
    table::print(&rows, list, out).map_err(|error| error.to_string())?;
    Ok(rows.iter().all(Row::is_right))
}

/// Counts a body. The pages are given with the true keys and without.
fn add(
    row: &mut Row,
    (docs, pages): (&Docs, &Docs),
    api: &Api,
    body: &Body,
    outcome: &Outcome,
) -> Result<(), String> {
    let file = api.folder.join(&body.file);
    let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let at = |path: &str| format!("{} {path}", body.file);
    row.bodies += 1;
    row.strict += usize::from(outcome.strict);
    row.unknown += outcome.unknown;
    let Ok(sent) = serde_json::from_slice::<Value>(&text) else {
        row.errors.push(at("is no JSON"));
        return Ok(());
    };
    let ty = docs.of_page(&body.page).ok_or_else(|| format!("{}: no page {}", api.name, body.page))?;
    let ty = if body.is_list { generator::graph::Type::List(Box::new(ty)) } else { ty };
    let mut all = Vec::new();
    json::leaves(&sent, "$", &mut all);
    row.leaves += all.len();
    row.nulls += json::nulls(&sent);
    match &outcome.plain {
        Ok(_) => row.plain += 1,
        Err(error) => row.refused.push(at(error)),
    }
    let reading = match &outcome.decoded {
        Ok(reading) => reading,
        Err(error) => {
            row.errors.push(at(error));
            return Ok(());
        }
    };
    row.decoded += 1;
    for (_, kind) in &reading.deviations {
        *row.deviations.entry(kind.clone()).or_default() += 1;
    }
    let account = Account::of(&sent, reading);
    let documented = docs.documented(&sent, &ty, &account.kept);
    row.documented += documented.len();
    row.kept += account.kept.intersection(&documented).count();
    row.kept_besides += account.kept.difference(&documented).count();
    let shown = pages.documented(&sent, &ty, &account.kept);
    for (path, sent) in account.lost.iter().filter(|(path, _)| documented.contains(path)) {
        let is_above = |(at, _): &(String, String)| {
            path.strip_prefix(at.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        if shown.contains(path) && !reading.deviations.iter().any(is_above) {
            row.lost_in_silence.push(at(path));
        }
        let lost = if shown.contains(path) { &mut row.lost } else { &mut row.lost_unshown };
        lost.push(at(&format!("{path}: {sent}")));
    }
    let wrong = account::wrong_members(docs, &sent, &ty, reading).into_iter();
    row.wrong.extend(wrong.map(|(path, better)| at(&format!("{path}: should be {better}"))));
    // What plain serde makes up, it makes up in silence; `decode` must have said it.
    let plain = outcome.plain.as_ref().map(|plain| Account::of(&sent, plain));
    let made = plain.as_ref().unwrap_or(&account);
    row.nulls_filled += made.nulls_filled.len();
    row.made_up += made.made_up.len();
    let both = [made, &account].into_iter().flat_map(|it| it.nulls_filled.iter().chain(&it.made_up));
    let mut silent = account::silent(both, &reading.deviations);
    silent.sort();
    silent.dedup();
    row.silent.extend(silent.iter().map(|path| at(path)));
    Ok(())
}
