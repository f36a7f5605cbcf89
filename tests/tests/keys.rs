//! The keys that the docs of this project give evidence of, against those that its `wire.toml` and its
//! payloads settle.

use std::path::Path;

use generator::diagnostic::Diagnostics;
use generator::evidence;
use generator::graph::{Field, Schema, TypeGraph};
use tests::keys::{Graphs, graphs};

/// The documented fields of all JSON objects.
fn fields(graph: &TypeGraph) -> impl Iterator<Item = &Field> {
    graph
        .types
        .iter()
        .flat_map(|def| match &def.schema {
            Schema::Struct(strukt) if !strukt.envelope => strukt.fields.as_slice(),
            _ => &[],
        })
        // What only payloads show has no documented name.
        .filter(|field| field.observed.is_none())
}

fn fold(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[test]
fn evidence_finds_keys_that_the_names_do_not_show_and_loses_none() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let Graphs { sources, documented, found, .. } = graphs(&docs).unwrap();
    let settled = evidence::amend(documented.clone(), &sources, &mut Diagnostics::default());
    let (mut all, mut alike, mut gained) = (0, 0, 0);
    for ((name, found), right) in fields(&documented).zip(fields(&found)).zip(fields(&settled)) {
        let (name, found, right) = (&name.key.name, &found.key.name, &right.key.name);
        assert!(found == right || name != right, "`{right}` became `{found}`");
        all += 1;
        alike += usize::from(fold(found) == fold(right));
        gained += usize::from(found == right && name != right);
    }
    assert!(all > 3000, "the docs have {all} fields");
    assert!(alike * 1000 >= all * 995, "{alike} of {all} keys are found when reading");
    assert!(gained > 0);
}
