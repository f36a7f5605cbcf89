//! The objects that one value marks. An SDK may call the members of a union by the values that tell them apart
//! (C#): `Tag1` is the object one of whose fields has an enum of `tag1` alone, whatever its page is called.

use std::collections::{BTreeMap, BTreeSet};

use super::TypeId;
use super::resolve::{Found, Index, fold, folder};
use crate::dialect::{Body, Model, TypeExprKind};
use crate::source::SourceMap;

/// The objects with a field that has one value and no other, by the letters of the value.
pub(super) struct Marked<'a> {
    sources: &'a SourceMap,
    models: &'a [Model],
    objects: BTreeMap<String, BTreeSet<TypeId>>,
}

impl<'a> Marked<'a> {
    pub(super) fn new(sources: &'a SourceMap, models: &'a [Model], index: &Index) -> Self {
        let mut objects: BTreeMap<String, BTreeSet<TypeId>> = BTreeMap::new();
        for (id, model) in (0u32..).map(TypeId).zip(models) {
            let Body::Struct(fields) = &model.body else { continue };
            let page = &sources.get(model.source).path;
            let types = fields.iter().filter_map(|field| field.ty.as_ref().ok());
            for ty in types {
                let TypeExprKind::Reference(reference) = &ty.kind else { continue };
                let Found::One(of) = index.find(page, reference) else { continue };
                if let Body::Enum(values) = &models[of.index()].body
                    && let [value] = values.read.as_slice()
                {
                    objects.entry(fold(&value.value.value)).or_default().insert(id);
                }
            }
        }
        Self { sources, models, objects }
    }

    /// The one object that a value marks, in the letters of a name. Of several, that is the one that nothing else
    /// refers to, or else the one beside the page.
    pub(super) fn by(&self, name: &str, page: &str, orphans: &BTreeSet<TypeId>) -> Option<TypeId> {
        let all = self.objects.get(&fold(name))?;
        let beside =
            |id: TypeId| folder(&self.sources.get(self.models[id.index()].source).path) == folder(page);
        only(all.iter().copied().filter(|id| orphans.contains(id)))
            .or_else(|| only(all.iter().copied()))
            .or_else(|| only(all.iter().copied().filter(|&id| beside(id))))
    }
}

/// What an iterator gives, if that is one and no more.
fn only(mut ids: impl Iterator<Item = TypeId>) -> Option<TypeId> {
    ids.next().filter(|_| ids.next().is_none())
}
