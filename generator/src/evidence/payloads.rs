//! Recorded payloads: the files beside an `index.tsv` that says which page describes each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::folder::is_body;
use crate::graph::{Type, TypeGraph};
use crate::judge;
use crate::recorded::{self, Fault, Recording};
use crate::source::{SourceId, SourceKind, SourceMap, Span};

/// A recorded response.
#[derive(Debug)]
pub(super) struct Payload {
    /// The file's path below its folder, with the line of one of several.
    pub(super) file: String,
    /// Where to point when all of it is meant.
    pub(super) span: Span,
    /// The documented type.
    pub(super) ty: Type,
    pub(super) value: Value,
}

/// The file that says which page describes each payload.
const INDEX: &str = "index.tsv";

/// Reads every payload that an index names, in the order of the indexes.
pub(super) fn read(graph: &TypeGraph, sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<Payload> {
    // By folder, since each has an index of its own.
    let mut folders: BTreeMap<&str, BTreeMap<&str, SourceId>> = BTreeMap::new();
    for (id, source) in sources.iter() {
        if let SourceKind::Payload { name, .. } = &source.kind {
            let folder = source.path.strip_suffix(name.as_str()).unwrap_or_default();
            folders.entry(folder).or_default().insert(name, id);
        }
    }
    let mut payloads = Vec::new();
    let unread: BTreeSet<&str> = sources
        .iter()
        .filter(|(_, source)| matches!(source.kind, SourceKind::Unread { .. }))
        .map(|(_, source)| source.path.as_str())
        .collect();
    for (folder, mut files) in folders {
        let index = files.remove(INDEX);
        let rows = index.map(|index| rows(index, &sources.get(index).text)).unwrap_or_default();
        // What was too large to be read has been said.
        let is_read = |row: &Refused<Row<'_>>| {
            !row.as_ref().is_ok_and(|row| unread.contains(format!("{folder}{}", row.file).as_str()))
        };
        for row in rows.into_iter().filter(is_read) {
            match row.and_then(|row| bodies(graph, sources, &mut files, &row)) {
                Ok(some) => payloads.extend(some),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for (name, id) in files.into_iter().filter(|(name, _)| is_body(name)) {
            let message = format!("no row of `{INDEX}` names `{name}`");
            let help = format!("add a row to `{INDEX}` beside it: file, page and shape, with tabs between");
            diagnostics.push(Diagnostic::new(Code::PayloadIndex, Span::new(id, 0, 0), message).help(help));
        }
    }
    payloads
}

/// A row of the index.
struct Row<'a> {
    file: &'a str,
    page: &'a str,
    is_list: bool,
    span: Span,
}

type Refused<T> = Result<T, Box<Diagnostic>>;

fn rows(source: SourceId, text: &str) -> Vec<Refused<Row<'_>>> {
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let span = Span::new(source, start, start + content.len());
        start += line.len();
        if content.trim().is_empty() || content == "file\tpage\tshape" {
            continue;
        }
        rows.push(match content.split('\t').collect::<Vec<_>>()[..] {
            [file, page, shape @ ("one" | "list")] => Ok(Row { file, page, is_list: shape == "list", span }),
            _ => Err(refused(span, "a row is a file, a page and `one` or `list`, with tabs between")),
        });
    }
    rows
}

fn refused(span: Span, message: impl Into<String>) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(Code::PayloadIndex, span, message))
}

fn bodies(
    graph: &TypeGraph,
    sources: &SourceMap,
    files: &mut BTreeMap<&str, SourceId>,
    row: &Row<'_>,
) -> Refused<Vec<Payload>> {
    let Some(id) = files.remove(row.file) else {
        return Err(refused(row.span, format!("there is no file `{}` beside the index", row.file)));
    };
    let is_page = |path: &str| {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        path.eq_ignore_ascii_case(row.page) || stem.eq_ignore_ascii_case(row.page)
    };
    let Some((ty, _)) = graph.iter().find(|(_, def)| is_page(&def.page)) else {
        let help = "a page is named by its path below the docs folder";
        let mut unknown = refused(row.span, format!("no page `{}` documents a type", row.page));
        unknown.help = Some(help.to_owned());
        return Err(unknown);
    };
    let text = &sources.get(id).text;
    let unchunked = recorded::unchunked(text);
    let recorded =
        recorded::read(unchunked.as_deref().unwrap_or(text)).map_err(|Fault { at, message, help }| {
            // What was joined is no longer where it was.
            let at = if unchunked.is_some() { 0 } else { at };
            Box::new(Diagnostic::new(Code::PayloadSyntax, Span::new(id, at, at), message).help(help))
        })?;
    let is_one = recorded.values.len() == 1;
    let body = |recording: Recording| {
        // Several objects may be the list themselves.
        let is_list = row.is_list && (is_one || recording.value.is_array());
        let ty = Type::Reference(ty);
        let ty = if is_list { Type::List(Box::new(ty)) } else { ty };
        let file = recording.place(row.file);
        let value = match recording.event {
            Some(_) => judge::Judge::new(graph).recorded(&recording, &ty).clone(),
            None => recording.value,
        };
        Payload { file, span: row.span, ty, value }
    };
    Ok(recorded.values.into_iter().map(body).collect())
}
