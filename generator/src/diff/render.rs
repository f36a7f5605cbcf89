//! A diff as text for terminals, as markdown for a change log, and as JSON for programs.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use super::{Change, Diff, Rating, Semver, Wire};
use crate::text::amount;
use crate::text::code;

impl Diff {
    /// The line that sums it up, with the version to choose next after the one that is given.
    pub fn summary(&self, current: Option<Semver>) -> String {
        let Some(rating) = self.rating() else {
            return "nothing changed".to_owned();
        };
        let mut counts: BTreeMap<(u8, &str), usize> = BTreeMap::new();
        for change in &self.changes {
            *counts.entry(noun(change.kind)).or_default() += 1;
        }
        let mut parts: Vec<String> = counts.iter().map(|((_, what), count)| plural(*count, what)).collect();
        if self.prose > 0 {
            parts.push(format!("{} described otherwise", amount(self.prose, "type")));
        }
        let next = match current {
            Some(version) => format!("next version: {} (after {version})", version.next(rating)),
            None => format!("next version: {}", rule(rating)),
        };
        format!("{}\ncode: {rating}; wire: {}; {next}", parts.join(", "), self.wire())
    }

    /// Markdown: what breaks code, what else there is, and what JSON sees.
    pub fn markdown(&self, current: Option<Semver>) -> String {
        let mut text =
            format!("# Changes of the models\n\n{}.\n", self.summary(current).replace('\n', ".\n\n"));
        let sections =
            [("Breaking", Rating::Major), ("Compatible", Rating::Minor), ("On the wire only", Rating::Patch)];
        for (heading, rating) in sections {
            let lines: Vec<String> =
                self.changes.iter().filter(|it| it.code == rating).map(markdown_line).collect();
            if !lines.is_empty() {
                text.push_str(&format!("\n## {heading}\n\n{}\n", lines.join("\n")));
            }
        }
        text
    }

    /// JSON, as the guide documents it.
    pub fn json(&self, current: Option<Semver>) -> String {
        let changes: Vec<Value> = self
            .changes
            .iter()
            .map(|change| {
                json!({
                    "kind": change.kind,
                    "type": change.ty,
                    "page": change.page,
                    "member": change.member,
                    "old": change.old,
                    "new": change.new,
                    "code": change.code.as_str(),
                    "wire": change.wire.as_str(),
                    "on_the_wire": change.on_the_wire,
                })
            })
            .collect();
        let rating = self.rating();
        let next = current.zip(rating).map(|(version, rating)| version.next(rating).to_string());
        format!(
            "{:#}",
            json!({
                "version": 1,
                "types": { "old": self.types.0, "new": self.types.1 },
                "code": rating.map(Rating::as_str),
                "wire": self.wire().as_str(),
                "current_version": current.map(|it| it.to_string()),
                "next_version": next,
                "described_otherwise": self.prose,
                "changes": changes,
            })
        )
    }
}

/// A line for each change below its type.
impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut ty = None;
        for change in &self.changes {
            if ty != Some(&change.ty) {
                writeln!(f, "{} ({})", change.ty, change.page)?;
                ty = Some(&change.ty);
            }
            writeln!(f, "  {:<5}  {}", change.code.as_str(), line(change))?;
        }
        Ok(())
    }
}

/// As `~ age: i64, was Option<i64>; wire narrower: is required`.
fn line(change: &Change) -> String {
    let mark = match change.kind {
        kind if kind.ends_with("-new") => '+',
        kind if kind.ends_with("-gone") => '-',
        _ => '~',
    };
    let mut text = format!("{mark} {}", said(change, &|text| text.to_owned()));
    if change.wire != Wire::Same {
        text.push_str(&format!("; wire {}: {}", change.wire, change.on_the_wire));
    }
    text
}

fn markdown_line(change: &Change) -> String {
    let mut text = format!("- {}", code(&change.ty));
    text.push_str(&format!(": {}", said(change, &|text| code(text).to_string())));
    if change.wire != Wire::Same {
        text.push_str(&format!("; wire {}: {}", change.wire, change.on_the_wire));
    }
    text
}

/// What happened, with every word of Rust marked.
fn said(change: &Change, marked: &dyn Fn(&str) -> String) -> String {
    let member = change.member.as_deref().map(marked);
    let (old, new) = (change.old.as_deref().map(marked), change.new.as_deref().map(marked));
    let what = match (change.kind, old, new) {
        ("wire", ..) => return member.map_or_else(|| "JSON".to_owned(), |member| format!("{member}: JSON")),
        ("type-renamed", Some(old), _) => format!("was {old}"),
        ("type-parted", Some(old), _) => format!("a type of its own, was {old}"),
        ("type-joined", _, Some(new)) => format!("{new}, was a type of its own"),
        ("field-renamed", _, Some(new)) => format!("is {new} now"),
        ("deprecated", ..) => "deprecated".to_owned(),
        ("no-longer-deprecated", ..) => "no longer deprecated".to_owned(),
        (_, Some(old), Some(new)) => format!("{new}, was {old}"),
        (kind, Some(old), None) if kind.ends_with("-gone") => format!("gone, was {old}"),
        (kind, None, _) if kind.ends_with("-gone") => "gone".to_owned(),
        (_, Some(old), None) => format!("nothing, was {old}"),
        (_, None, Some(new)) => format!("{new}, new"),
        (kind, None, None) if kind.ends_with("-new") => "new".to_owned(),
        (_, None, None) => "changed".to_owned(),
    };
    match member {
        Some(member) => format!("{member}: {what}"),
        None => what,
    }
}

/// A kind as a noun with its place in a list.
fn noun(kind: &str) -> (u8, &'static str) {
    match kind {
        "type-gone" => (0, "type gone"),
        "type-renamed" => (1, "type renamed"),
        "kind-changed" | "type-parted" | "type-joined" => (2, "type of another kind"),
        "type-new" => (3, "type new"),
        "field-gone" => (4, "field gone"),
        "field-renamed" => (5, "field renamed"),
        "field-changed" => (6, "field of another type"),
        "field-new" => (7, "field new"),
        "variant-gone" => (8, "variant gone"),
        "variant-changed" => (9, "variant changed"),
        "variant-new" => (10, "variant new"),
        "deprecated" => (11, "deprecation"),
        "no-longer-deprecated" => (12, "deprecation lifted"),
        "wire" | "plain" => (14, "change in JSON only"),
        _ => (13, "other item changed"),
    }
}

/// The first word in its plural: `2 types gone`.
fn plural(count: usize, what: &str) -> String {
    match what.split_once(' ') {
        Some((first, rest)) => format!("{} {rest}", amount(count, first)),
        None => amount(count, what),
    }
}

fn rule(rating: Rating) -> &'static str {
    match rating {
        Rating::Major => "the first number that is not 0 rises (1.4.2 to 2.0.0, 0.4.2 to 0.5.0)",
        Rating::Minor => "a minor one (1.4.2 to 1.5.0, 0.4.2 to 0.4.3)",
        Rating::Patch => "a patch (1.4.2 to 1.4.3)",
    }
}
