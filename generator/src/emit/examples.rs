//! The written crate's test of the docs' examples.

use std::collections::BTreeMap;

use quote::{format_ident, quote};
use rayon::prelude::*;

use super::layout;
use super::sheet::{INDENT, Sheet};
use super::text::Doc;
use crate::plan::{File, Item, Json, RustModel, Sample};

/// The hand-written part: what is done with each example.
const MAIN: &str = include_str!("../../runtime/examples.rs");

/// Adds the files, if there is an example.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    let rows: Vec<Row<'_>> = model.files.iter().flat_map(rows).collect();
    let Some((last, others)) = rows.split_last() else { return };
    let package = model.package.replace('-', "_");
    files.insert("tests/examples/table.rs".to_owned(), table(&package, others, last));
    let header = layout::RUNTIME;
    let limit = model.recursion_limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]\n\n"));
    let main = MAIN.replacen("mod table;", &format!("{}mod table;", limit.unwrap_or_default()), 1);
    let main = main.replace("use models::", &format!("use {package}::"));
    files.insert("tests/examples/main.rs".to_owned(), format!("{header}\n{main}"));
}

/// An example of a field.
struct Row<'a> {
    file: &'a File,
    key: &'a str,
    sample: &'a Sample,
}

fn rows(file: &File) -> Vec<Row<'_>> {
    let Item::Struct(strukt) = &file.item else { return Vec::new() };
    (strukt.fields.iter())
        .flat_map(|field| match &field.json {
            Json::Key { key, .. } => field.samples.iter().map(|sample| Row { file, key, sample }).collect(),
            Json::Flattened | Json::Absent => Vec::new(),
        })
        .collect()
}

/// The file of the table. A row has a line of its own, even if it is the only one and short.
fn table(package: &str, others: &[Row<'_>], last: &Row<'_>) -> String {
    let package = format_ident!("{package}");
    let docs = Doc::new("The examples, in the order of the pages.").inner();
    let mut text = layout::laid_out(quote! {
        #docs

        use #package as models;

        use super::{Example, example};
    });
    text.push_str("pub(super) const EXAMPLES: &[Example] = &[\n");
    let line = |sheet: &mut Sheet, row: &Row<'_>| {
        sheet.clear();
        row.put(Some(","), sheet);
        sheet.text().to_owned()
    };
    text.extend(others.par_iter().map_init(Sheet::default, line).collect::<Vec<_>>());
    // What comes after the last one counts for nothing, as it is there only where the list is broken.
    let mut sheet = Sheet::default();
    last.put(None, &mut sheet);
    text.push_str(sheet.text().trim_end());
    text.push_str(",\n];\n");
    layout::print_text("from the Example cells", &text)
}

impl Row<'_> {
    fn put(&self, after: Option<&'static str>, sheet: &mut Sheet) {
        let Self { file, key, sample } = self;
        sheet.begin(INDENT);
        sheet.word("example::");
        sheet.within(("<", ">"), |sheet| {
            sheet.word("models");
            // The last segment is the file, whose type its folder exports.
            for folder in file.path.rsplit_once('/').into_iter().flat_map(|(folders, _)| folders.split('/')) {
                sheet.word("::");
                sheet.code(folder);
            }
            sheet.word("::");
            sheet.ident(&file.ident);
        });
        type Put<'a> = &'a dyn Fn(&mut Sheet);
        let conflict = |sheet: &mut Sheet| match &sample.conflict {
            None => sheet.word("None"),
            Some(conflict) => sheet.within(("Some(", ")"), |sheet| sheet.string(conflict)),
        };
        let arguments: [Put<'_>; 3] =
            [&|sheet| sheet.string(key), &|sheet| sheet.string(&sample.json), &conflict];
        sheet.list(("(", ")"), arguments, |sheet, put| put(sheet));
        after.into_iter().for_each(|after| sheet.word(after));
        sheet.end();
    }
}
