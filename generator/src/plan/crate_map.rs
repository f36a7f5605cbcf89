//! Gives every type its place: module, file, name.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::names::{Ident, module_ident, type_ident};
use super::scope::Scope;
use super::{File, Module, ModulePath};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{TypeDef, TypeGraph, TypeId};

/// Where a type lives in the crate.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The modules from the root.
    pub(super) module: ModulePath,
    /// The module of its own file.
    pub(super) file: Ident,
    /// The name of the type.
    pub(super) ident: Ident,
}

/// The place of every type.
pub(super) struct CrateMap {
    places: Vec<Place>,
    /// The folder of the docs that each module was made from.
    folders: BTreeMap<Vec<Ident>, String>,
}

impl CrateMap {
    pub(super) fn new(graph: &TypeGraph, diagnostics: &mut Diagnostics) -> Self {
        let modules = Modules::new(graph);
        let mut by_module: BTreeMap<&[Ident], Vec<TypeId>> = BTreeMap::new();
        for (id, def) in graph.iter() {
            by_module.entry(modules.of(def)).or_default().push(id);
        }
        let mut places: Vec<Option<Place>> = vec![None; graph.types.len()];
        for (module, ids) in by_module {
            for (id, place) in places_in(module, &ids, &modules, graph, diagnostics) {
                places[id.0 as usize] = Some(place);
            }
        }
        let places = places.into_iter().flatten().collect();
        Self { places, folders: modules.folders }
    }

    pub(super) fn get(&self, id: TypeId) -> &Place {
        &self.places[id.0 as usize]
    }

    /// The modules of what is wanted, each before those inside it; `files` are all that is wanted.
    pub(super) fn modules(&self, graph: &TypeGraph, files: &[File]) -> Vec<Module> {
        let places = || graph.iter().filter(|(id, _)| graph.is_wanted(*id)).map(|(id, _)| self.get(id));
        let mut paths: BTreeSet<Vec<Ident>> = BTreeSet::from([Vec::new()]);
        for place in places() {
            paths.extend((0..=place.module.len()).map(|end| place.module[..end].to_vec()));
        }
        let mut modules: BTreeMap<&[Ident], Vec<Ident>> = BTreeMap::new();
        for (last, path) in paths.iter().filter_map(|path| path.split_last()) {
            modules.entry(path).or_default().push(last.clone());
        }
        let mut types: BTreeMap<&[Ident], BTreeSet<(Ident, Ident)>> = BTreeMap::new();
        let mut of_calls: BTreeMap<&[Ident], BTreeSet<(Ident, Ident)>> = BTreeMap::new();
        for (place, file) in places().zip(files) {
            let own = if file.is_of_calls() { &mut of_calls } else { &mut types };
            own.entry(&place.module).or_default().insert((place.file.clone(), file.ident.clone()));
            if let Some(faults) = file.call.as_ref().and_then(|call| call.faults.as_ref()) {
                let own = of_calls.entry(&place.module).or_default();
                own.insert((place.file.clone(), faults.ident.clone()));
            }
        }
        let sorted = |of: Option<BTreeSet<(Ident, Ident)>>| of.unwrap_or_default().into_iter().collect();
        let mut module = |path: &Vec<Ident>| Module {
            folder: self.folders.get(path).cloned().unwrap_or_default(),
            modules: modules.remove(path.as_slice()).unwrap_or_default(),
            types: sorted(types.remove(path.as_slice())),
            of_calls: sorted(of_calls.remove(path.as_slice())),
            path: path.clone(),
        };
        paths.iter().map(&mut module).collect()
    }
}

fn places_in(
    module: &[Ident],
    ids: &[TypeId],
    modules: &Modules,
    graph: &TypeGraph,
    diagnostics: &mut Diagnostics,
) -> Vec<(TypeId, Place)> {
    let inner: Vec<&str> = modules.inside(module).iter().map(Ident::as_str).collect();
    let mut files = Scope::with_taken(&inner);
    let mut types = Scope::default();
    let wanted = |id: &TypeId| {
        let name = &graph.get(*id).name;
        (module_ident(name), type_ident(name))
    };
    let wanted: Vec<(Ident, Ident)> = ids.par_iter().map(wanted).collect();
    for (file, ident) in &wanted {
        files.announce(file);
        types.announce(ident);
    }
    let shared: ModulePath = module.into();
    let place = |(&id, (file, wanted)): (&TypeId, (Ident, Ident))| {
        let def = graph.get(id);
        let ident = types.claim(wanted.clone());
        if ident != wanted {
            let message = format!("`{}` is `{ident}` in Rust: `{wanted}` is taken", def.name);
            diagnostics.push(Diagnostic::new(Code::Renamed, def.span, message));
        }
        (id, Place { module: shared.clone(), file: files.claim(file), ident })
    };
    ids.iter().zip(wanted).map(place).collect()
}

/// The modules made from folders. A leading `models` says nothing when every page below it is in a
/// folder of its own, and is dropped then.
struct Modules {
    by_folder: BTreeMap<Vec<String>, Vec<Ident>>,
    folders: BTreeMap<Vec<Ident>, String>,
    /// The names of the modules directly inside each.
    inside: BTreeMap<Vec<Ident>, Vec<Ident>>,
}

impl Modules {
    fn new(graph: &TypeGraph) -> Self {
        let namespaces: BTreeSet<&Vec<String>> = graph.types.iter().map(|def| &def.namespace).collect();
        let is_models = |segment: &String| segment.eq_ignore_ascii_case("models");
        let drop_models =
            namespaces.iter().all(|path| path.len() > 1 || !path.first().is_some_and(is_models));
        let mut by_folder = BTreeMap::new();
        let mut folders = BTreeMap::new();
        let mut scopes: BTreeMap<Vec<Ident>, Scope> = BTreeMap::new();
        for namespace in namespaces {
            let skipped = usize::from(drop_models && namespace.first().is_some_and(is_models));
            let mut path: Vec<Ident> = Vec::new();
            for end in skipped + 1..=namespace.len() {
                let folder = namespace[..end].to_vec();
                let known = by_folder.get(&folder).cloned();
                path = known.unwrap_or_else(|| {
                    let mut inner = path.clone();
                    let scope = scopes.entry(path.clone()).or_default();
                    inner.push(scope.claim(module_ident(&namespace[end - 1])));
                    inner
                });
                by_folder.insert(folder.clone(), path.clone());
                folders.entry(path.clone()).or_insert_with(|| folder.join("/"));
            }
            by_folder.insert(namespace.clone(), path);
        }
        let mut inside: BTreeMap<Vec<Ident>, Vec<Ident>> = BTreeMap::new();
        for (last, path) in folders.keys().filter_map(|path| path.split_last()) {
            inside.entry(path.to_vec()).or_default().push(last.clone());
        }
        Self { by_folder, folders, inside }
    }

    fn of(&self, def: &TypeDef) -> &[Ident] {
        self.by_folder.get(&def.namespace).map_or(&[], Vec::as_slice)
    }

    /// The names of the modules directly inside a module.
    fn inside(&self, module: &[Ident]) -> &[Ident] {
        self.inside.get(module).map_or(&[], Vec::as_slice)
    }
}
