//! The members under `## Supported Types`: a heading each, with code below it. Before them, Java's docs may
//! list the values of the key that tells them apart.

use super::inner_range;
use crate::page::blocks::{Block, BlockKind, plain_text};
use crate::page::cx::Cx;
use crate::page::pieces::cell;
use crate::page::table::{Row, bounded, table};
use crate::page::{Member, ToldBy};
use crate::source::Spanned;

/// What begins the heading above a table of a key's values and the types that have them.
const DISCRIMINATOR: &str = "Discriminator:";

/// The members of a section.
pub(super) fn members(cx: &mut Cx<'_>, section: &[Block<'_>]) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let mut key: Option<String> = None;
    let mut told: Vec<(String, Spanned<String>)> = Vec::new();
    // Headings are of members again once another one has come.
    let mut is_member = false;
    for block in section {
        match block.kind {
            BlockKind::Heading(3) => {
                let title = plain_text(&block.events);
                let named = title.trim().strip_prefix(DISCRIMINATOR).map(str::trim);
                is_member = named.is_none();
                match named {
                    Some(named) => key = Some(named.to_owned()),
                    None => {
                        let told_by = key.as_ref().and_then(|key| told_by(key, title.trim(), &told));
                        let heading = cell(cx, inner_range(block), &block.events);
                        members.push(Member { heading, code: None, told_by });
                    }
                }
            }
            BlockKind::Table if key.is_some() && !is_member => told.extend(values(cx, block)),
            BlockKind::Code if is_member => {
                if let Some(member) = members.last_mut().filter(|member| member.code.is_none()) {
                    member.code = Some(Spanned::new(plain_text(&block.events), cx.span(&inner_range(block))));
                }
            }
            _ => {}
        }
    }
    members
}

/// The values of the key that a type has.
fn told_by(key: &str, title: &str, told: &[(String, Spanned<String>)]) -> Option<ToldBy> {
    let of_type = told.iter().filter(|(name, _)| name == title);
    let values: Vec<Spanned<String>> = of_type.map(|(_, value)| value.clone()).collect();
    (!values.is_empty()).then(|| ToldBy { key: key.to_owned(), values })
}

/// The rows of a table `Value | Type`: the type's name, and its value.
fn values(cx: &mut Cx<'_>, block: &Block<'_>) -> Vec<(String, Spanned<String>)> {
    let rows = table(cx.parsed, block.range.clone(), &block.events).rows;
    let mut room = cx.limits.rows;
    let rows = bounded(cx, rows, &mut room);
    let row = |row: &Row<'_>| {
        let [value, ty] = row.cells.as_slice() else { return None };
        let value = value.name(cx.id);
        let bare = value.value.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        Some((ty.text(), Spanned::new(bare.unwrap_or(&value.value).to_owned(), value.span)))
    };
    rows.iter().filter_map(row).collect()
}
