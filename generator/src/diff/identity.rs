//! Types that were one type by two names, and are two now; and the other way round. Code that passes one for
//! the other, or says something of each, sees it.

use std::collections::BTreeMap;

use super::{Found, Rating, path_of};
use crate::compare::Pairs;
use crate::plan::{File, RustModel};

/// What became of the identity of types, each with the index of the type as it is now.
pub(super) fn changes(pairs: &Pairs, old: &RustModel, new: &RustModel) -> Vec<(usize, Found)> {
    let both = pairs.all();
    let mut found = Vec::new();
    let mut first: BTreeMap<(bool, String), (usize, usize)> = BTreeMap::new();
    for &(old_at, new_at) in &both {
        let kinds = (kind(&old.files[old_at]), kind(&new.files[new_at]));
        // The first of a kind that is there in both versions speaks for it.
        let (old_first, new_first) = *first.entry((false, kinds.0.clone())).or_insert((old_at, new_at));
        if old_first != old_at && kind(&new.files[new_first]) != kinds.1 {
            let same = Some(format!("the same as {}", path_of(&old.files[old_first])));
            found.push((new_at, Found { kind: "type-parted", old: same, ..Found::new(Rating::Major) }));
        }
        let (old_first, new_first) = *first.entry((true, kinds.1)).or_insert((old_at, new_at));
        if new_first != new_at && kind(&old.files[old_first]) != kinds.0 {
            let same = Some(format!("the same as {}", path_of(&new.files[new_first])));
            found.push((new_at, Found { kind: "type-joined", new: same, ..Found::new(Rating::Major) }));
        }
    }
    found
}

/// The path of the type that a file's type is.
fn kind(file: &File) -> String {
    match &file.same_as {
        Some((module, ident)) => {
            let path: Vec<&str> = module.iter().chain([ident]).map(|it| it.as_str()).collect();
            path.join("::")
        }
        None => path_of(file),
    }
}
