//! Turns types of the graph into types of Rust, as one file writes them.

use std::collections::{BTreeMap, BTreeSet};

use super::crate_map::{CrateMap, Place};
use super::own::{OwnTypes, known};
use super::{Ident, ModulePath, RustType};
use crate::graph::{Type, TypeDef, TypeId};

/// The names that every file has without asking and that written code uses.
const PRELUDE: &[&str] = &[
    "Option", "Some", "None", "Vec", "Box", "String", "Result", "Ok", "Err", "Default", "Eq", "From", "Into",
    "BTreeMap",
];

/// Whether a name has a meaning in every file.
pub(super) fn is_prelude(ident: &Ident) -> bool {
    PRELUDE.contains(&ident.as_str())
}

/// What the names of one file mean.
pub(super) struct FileScope<'a> {
    map: &'a CrateMap,
    own_types: &'a OwnTypes,
    imported: BTreeSet<TypeId>,
    /// The prelude names that mean the file's own type.
    pub(super) shadowed: BTreeSet<String>,
    own: TypeId,
}

impl<'a> FileScope<'a> {
    /// The scope of the file that defines `own`. A type is imported when its name means nothing
    /// else here; the others are written with their path.
    pub(super) fn new(map: &'a CrateMap, own_types: &'a OwnTypes, own: TypeId, def: &TypeDef) -> Self {
        let own_ident = map.get(own).ident.as_str();
        let named: BTreeSet<TypeId> =
            def.references().filter(|id| *id != own && !own_types.replacements.contains_key(id)).collect();
        let mut count: BTreeMap<&str, usize> = BTreeMap::from([(own_ident, 1)]);
        for &id in &named {
            *count.entry(map.get(id).ident.as_str()).or_default() += 1;
        }
        let free = |id: &TypeId| {
            let ident = map.get(*id).ident.as_str();
            count.get(ident) == Some(&1) && !PRELUDE.contains(&ident)
        };
        Self {
            map,
            own_types,
            imported: named.into_iter().filter(free).collect(),
            shadowed: PRELUDE.iter().filter(|&&name| name == own_ident).map(|&n| n.to_owned()).collect(),
            own,
        }
    }

    /// The imports, by module.
    pub(super) fn imports(&self) -> Vec<(ModulePath, Vec<Ident>)> {
        let mut by_module: BTreeMap<ModulePath, Vec<Ident>> = BTreeMap::new();
        for &id in &self.imported {
            let Place { module, ident, .. } = self.map.get(id);
            by_module.entry(module.clone()).or_default().push(ident.clone());
        }
        by_module
            .into_iter()
            .map(|(module, mut idents)| {
                idents.sort();
                (module, idents)
            })
            .collect()
    }

    /// The name of a type of the crate, and its module unless the name alone means it.
    pub(super) fn name(&self, id: TypeId) -> (Ident, Option<ModulePath>) {
        let Place { module, ident, .. } = self.map.get(id);
        let bare = id == self.own || self.imported.contains(&id);
        (ident.clone(), (!bare).then(|| module.clone()))
    }

    /// The type as this file writes it.
    pub(super) fn ty(&self, ty: &Type) -> RustType {
        match ty {
            Type::String => RustType::String,
            Type::Boolean => RustType::Bool,
            Type::Literal(literal) => RustType::Literal(*literal),
            Type::Integer => RustType::I64,
            Type::Float => RustType::F64,
            Type::BigInteger => RustType::BigInt,
            Type::Decimal => RustType::Decimal,
            Type::DateTime => RustType::Timestamp,
            Type::Date => RustType::Date,
            Type::Bytes => RustType::Bytes,
            Type::Any => RustType::Value,
            Type::HttpResponse => RustType::Response,
            Type::HttpRequest => RustType::Request,
            // A stream's values, once they have all come.
            Type::List(item) | Type::Stream(item) => RustType::Vec(Box::new(self.ty(item))),
            Type::Map(value) => RustType::Map(Box::new(self.ty(value))),
            Type::Nullable(value) => self.ty(value).optional(),
            Type::Reference(id) => {
                if let Some(code) = self.own_types.replacements.get(id) {
                    let ident = &self.map.get(*id).ident;
                    return known(code).unwrap_or_else(|| RustType::Own(code.clone(), ident.clone()));
                }
                let (ident, module) = self.name(*id);
                RustType::Model(ident, module)
            }
        }
    }
}

impl RustType {
    /// The type it is made of: itself, or what options, lists, maps and pointers are around.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::Option(inner)
            | Self::OptionalNullable(inner)
            | Self::Vec(inner)
            | Self::Map(inner)
            | Self::Boxed(inner) => inner.innermost(),
            ty => ty,
        }
    }

    /// The same, to be changed.
    pub(super) fn innermost_mut(&mut self) -> &mut Self {
        match self {
            Self::Option(inner)
            | Self::OptionalNullable(inner)
            | Self::Vec(inner)
            | Self::Map(inner)
            | Self::Boxed(inner) => inner.innermost_mut(),
            ty => ty,
        }
    }

    /// The type or nothing. Any JSON value has its own null.
    pub(super) fn optional(self) -> Self {
        match self {
            Self::Option(_) => self,
            ty => Self::Option(Box::new(ty)),
        }
    }

    /// The type, null, or nothing at all.
    pub(super) fn optional_nullable(self) -> Self {
        Self::OptionalNullable(Box::new(self))
    }

    /// The type behind a pointer.
    pub(super) fn boxed(self) -> Self {
        match self {
            Self::Option(inner) => Self::Option(Box::new(inner.boxed())),
            ty => Self::Boxed(Box::new(ty)),
        }
    }
}
