//! Types that are the same in everything that is written of them, and whose names end in the same word. Docs write
//! a page for every schema of every operation, so that most of their types are others once more: of the 12,106 of
//! vercel-ts 5,162 are left, of the 913 of Plex 485. One of a kind is defined, the others are names of it.
//!
//! That types look the same may be chance: an id is all that is known of a team and of a tag. The last word of a
//! name is what a schema is called wherever it is found (`GetItemsErrors`, `GetPinErrors`), so types with another one
//! stay apart.
//!
//! Two types are the same where nothing could tell them apart, however deep one looks: the coarsest partition
//! that no part of a type splits. A part that turns out to be of another kind makes only those look again that
//! have it, and of what splits the largest share stays, so that the work grows with the references and hardly
//! more, whatever the docs are.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::discriminant;

use heck::ToSnakeCase as _;
use rayon::prelude::*;

use super::crate_map::CrateMap;
use super::members;
use super::own::OwnTypes;
use super::{
    Enum, Extras, Field, File, Ident, Item, Json, ListedKey, RustType, Sample, Struct, Union, Variant,
};
use crate::graph::{TypeDef, TypeId};

/// Finds the types that are the same as another one, and says so in their files; `types` are those that the files
/// define. A union is made only from what is one of its members alone, whatever that is called.
pub(super) fn join(files: &mut [File], types: &[(TypeId, &TypeDef)], map: &CrateMap, own: &OwnTypes) {
    let kinds = Kinds::of(files, types, own);
    let place = |at: usize| map.get(types[at].0);
    let mut firsts: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, &kind) in kinds.kinds.iter().enumerate() {
        // The shortest name says least of where it was found.
        let rank = |at: usize| (place(at).ident.as_str().len(), &place(at).ident, &place(at).module);
        let first = firsts.entry(kind).or_insert(at);
        if rank(at) < rank(*first) {
            *first = at;
        }
    }
    for (at, file) in files.iter_mut().enumerate() {
        let first = firsts.get(&kinds.kinds[at]).copied().filter(|first| *first != at).map(place);
        file.same_as = first.map(|first| (first.module.clone(), first.ident.clone()));
        if let Item::Union(union) = &mut file.item {
            members::made_from(&mut union.variants, &kinds.parts[at], &kinds.kinds);
        }
    }
}

/// Which types are of one kind.
struct Kinds {
    /// The kind of each.
    kinds: Vec<usize>,
    /// The types that each is made of, in the order of its page.
    parts: Vec<Vec<usize>>,
}

impl Kinds {
    fn of(files: &[File], types: &[(TypeId, &TypeDef)], own: &OwnTypes) -> Self {
        let places: BTreeMap<TypeId, usize> = types.iter().map(|(id, _)| *id).zip(0..).collect();
        let look = |file| says_something(file).then(|| Look::of(file)).map(|look| (digest(&look), look));
        let looks: Vec<Option<(u64, Look<'_>)>> = files.par_iter().map(look).collect();
        let mut alike: HashMap<u64, Vec<(&Look<'_>, usize)>> = HashMap::new();
        let (mut kinds, mut parts) = (Vec::new(), Vec::new());
        for (at, (look, (_, def))) in looks.iter().zip(types).enumerate() {
            let named = def.references().filter(|id| !own.replacements.contains_key(id));
            parts.push(named.filter_map(|id| places.get(&id).copied()).collect());
            kinds.push(match look {
                Some((digest, look)) => {
                    let others = alike.entry(*digest).or_default();
                    let first = others.iter().find(|(other, _)| *other == look).map(|(_, first)| *first);
                    first.unwrap_or_else(|| {
                        others.push((look, at));
                        at
                    })
                }
                // The files come first, so that no kind of a look has the number of one that is alone.
                None => files.len() + at,
            });
        }
        let mut kinds = Self { kinds, parts };
        kinds.split();
        kinds
    }

    /// Splits kinds until all types of one have parts of the same kinds.
    fn split(&mut self) {
        let mut users: Vec<Vec<usize>> = vec![Vec::new(); self.kinds.len()];
        let mut members: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (at, parts) in self.parts.iter().enumerate() {
            parts.iter().for_each(|part| users[*part].push(at));
            members.entry(self.kinds[at]).or_default().insert(at);
        }
        let mut free = self.kinds.iter().max().map_or(0, |last| last + 1);
        let mut doubtful: BTreeSet<usize> = (0..self.kinds.len()).collect();
        while !doubtful.is_empty() {
            let mut by_kind: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
            for at in std::mem::take(&mut doubtful) {
                by_kind.entry(self.kinds[at]).or_default().insert(at);
            }
            let mut moves: Vec<(usize, usize)> = Vec::new();
            for (kind, doubted) in by_kind {
                for share in self.leaving(&members[&kind], &doubted) {
                    moves.extend(share.into_iter().map(|at| (at, free)));
                    free += 1;
                }
            }
            for (at, kind) in moves {
                let before = std::mem::replace(&mut self.kinds[at], kind);
                members.entry(before).or_default().remove(&at);
                members.entry(kind).or_default().insert(at);
                doubtful.extend(&users[at]);
            }
        }
    }

    /// Of the types of a kind, those that are of kinds of their own from now on, where some are doubted: the
    /// largest share stays what it is.
    fn leaving(&self, all: &BTreeSet<usize>, doubted: &BTreeSet<usize>) -> Vec<Vec<usize>> {
        let mut shares: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
        for &at in doubted {
            shares.entry(self.kinds_of_parts(at)).or_default().push(at);
        }
        // The others are still like each other: one speaks for them.
        let other = all.iter().find(|at| !doubted.contains(at)).map(|at| self.kinds_of_parts(*at));
        let like_others = other.and_then(|other| shares.remove(&other)).map_or(0, |like| like.len());
        let others = all.len() - doubted.len() + like_others;
        let mut shares: Vec<Vec<usize>> = shares.into_values().collect();
        shares.sort_by_key(Vec::len);
        if let Some(largest) = shares.pop_if(|largest| largest.len() >= others)
            && others > 0
        {
            let unlike: BTreeSet<usize> = largest.iter().chain(shares.iter().flatten()).copied().collect();
            shares.push(all.iter().filter(|at| !unlike.contains(at)).copied().collect());
        }
        shares
    }

    fn kinds_of_parts(&self, at: usize) -> Vec<usize> {
        self.parts[at].iter().map(|part| self.kinds[*part]).collect()
    }
}

/// Whether the docs tell anything of what is in a type, which could be the same as in another one, and it is no
/// operation's own: its request, or what is around its answer.
fn says_something(file: &File) -> bool {
    let tells = match &file.item {
        Item::Struct(strukt) => strukt.fields.iter().any(|field| matches!(field.json, Json::Key { .. })),
        Item::Enum(enumeration) => !enumeration.observed.is_empty(),
        Item::Union(union) => !union.variants.is_empty(),
        Item::Envelope(_) | Item::Opaque => false,
    };
    tells && file.call.is_none()
}

/// The last word of a name, without a number that tells it from others.
fn last_word(ident: &Ident) -> String {
    let words = ident.as_str().to_snake_case();
    let mut words = words.rsplit('_').map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
    words.find(|word| !word.is_empty()).unwrap_or_default().to_owned()
}

/// All that is written of a type, with no names of types but for what they have in common.
#[derive(PartialEq, Eq, Hash)]
struct Look<'a> {
    word: String,
    item: ItemLook<'a>,
    extras: &'a Extras,
    deprecated: Option<&'a str>,
}

#[derive(PartialEq, Eq, Hash)]
enum ItemLook<'a> {
    Struct { fields: Vec<FieldLook<'a>>, constructor: &'a [usize], open: bool, unit: bool },
    Envelope(Vec<FieldLook<'a>>),
    Enum(&'a Enum),
    Union { variants: Vec<VariantLook<'a>>, methods: bool, keys: &'a [ListedKey] },
    Opaque,
}

#[derive(PartialEq, Eq, Hash)]
struct FieldLook<'a> {
    ident: &'a Ident,
    name: &'a str,
    ty: TypeLook<'a>,
    json: &'a Json,
    required: bool,
    deprecated: Option<&'a str>,
    description: &'a str,
    examples: &'a [String],
    samples: &'a [Sample],
    evidence: &'a [String],
}

#[derive(PartialEq, Eq, Hash)]
struct VariantLook<'a> {
    ident: &'a Ident,
    method: &'a Ident,
    from: bool,
    ty: TypeLook<'a>,
}

/// A type but for the names of those of the crate: that these are the same is found out by their own looks.
struct TypeLook<'a>(&'a RustType);

impl<'a> Look<'a> {
    fn of(file: &'a File) -> Self {
        let deprecated = file.deprecated.as_deref();
        Self {
            word: last_word(&file.ident),
            item: ItemLook::of(&file.item),
            extras: &file.extras,
            deprecated,
        }
    }
}

// Every part is named, so that the compiler says of a new one that it is missing here.
impl<'a> ItemLook<'a> {
    fn of(item: &'a Item) -> Self {
        let fields = |fields: &'a [Field]| fields.iter().map(FieldLook::of).collect();
        match item {
            Item::Struct(Struct { fields: own, constructor, open, unit }) => {
                Self::Struct { fields: fields(own), constructor, open: *open, unit: *unit }
            }
            Item::Envelope(own) => Self::Envelope(fields(own)),
            Item::Enum(enumeration) => Self::Enum(enumeration),
            Item::Union(Union { variants, methods, keys }) => Self::Union {
                variants: variants.iter().map(VariantLook::of).collect(),
                methods: *methods,
                keys,
            },
            Item::Opaque => Self::Opaque,
        }
    }
}

impl<'a> FieldLook<'a> {
    fn of(field: &'a Field) -> Self {
        let Field { ident, name, ty, json, required, deprecated, description, examples, samples, evidence } =
            field;
        let (ty, required, deprecated) = (TypeLook(ty), *required, deprecated.as_deref());
        Self { ident, name, ty, json, required, deprecated, description, examples, samples, evidence }
    }
}

impl<'a> VariantLook<'a> {
    fn of(Variant { ident, method, from, ty }: &'a Variant) -> Self {
        Self { ident, method, from: *from, ty: TypeLook(ty) }
    }
}

impl TypeLook<'_> {
    /// What is left when what options, lists, maps and pointers are around is somebody else's.
    fn inside(&self) -> Option<TypeLook<'_>> {
        match self.0 {
            RustType::Option(inner)
            | RustType::OptionalNullable(inner)
            | RustType::Vec(inner)
            | RustType::Map(inner)
            | RustType::Boxed(inner) => Some(TypeLook(inner)),
            _ => None,
        }
    }
}

impl PartialEq for TypeLook<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0, self.inside(), other.inside()) {
            (RustType::Model(..), RustType::Model(..), ..) => true,
            (RustType::Own(one, _), RustType::Own(other, _), ..) => one == other,
            (one, other, Some(inside), Some(others)) => {
                discriminant(one) == discriminant(other) && inside == others
            }
            (one, other, ..) => one == other,
        }
    }
}

impl Eq for TypeLook<'_> {}

impl Hash for TypeLook<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        discriminant(self.0).hash(state);
        match (self.0, self.inside()) {
            (RustType::Own(code, _), _) => code.hash(state),
            (RustType::Literal(value), _) => value.hash(state),
            (_, Some(inside)) => inside.hash(state),
            _ => {}
        }
    }
}

fn digest(look: &Look<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    look.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What [`Kinds::split`] finds, by looking at every type again until nothing changes.
    fn split_slowly(mut kinds: Vec<usize>, parts: &[Vec<usize>]) -> Vec<usize> {
        let mut count = 0;
        loop {
            let mut seen: BTreeMap<(usize, Vec<usize>), usize> = BTreeMap::new();
            let next: Vec<usize> = kinds
                .iter()
                .zip(parts)
                .map(|(kind, parts)| {
                    let look = (*kind, parts.iter().map(|part| kinds[*part]).collect());
                    let free = seen.len();
                    *seen.entry(look).or_insert(free)
                })
                .collect();
            if seen.len() == count {
                return next;
            }
            (count, kinds) = (seen.len(), next);
        }
    }

    /// The kinds by their first types, whatever their numbers are.
    fn firsts(kinds: &[usize]) -> Vec<Option<usize>> {
        kinds.iter().map(|kind| kinds.iter().position(|other| other == kind)).collect()
    }

    proptest! {
        #[test]
        fn kinds_are_the_coarsest_that_no_part_splits(
            types in prop::collection::vec((0usize..3, prop::collection::vec(any::<prop::sample::Index>(), 0..3)), 1..40)
        ) {
            let parts: Vec<Vec<usize>> =
                types.iter().map(|(_, parts)| parts.iter().map(|part| part.index(types.len())).collect()).collect();
            // What looks the same has as many parts.
            let looks: Vec<usize> = types.iter().map(|(look, parts)| look * 3 + parts.len()).collect();
            let mut kinds = Kinds { kinds: looks.clone(), parts: parts.clone() };
            kinds.split();
            prop_assert_eq!(firsts(&kinds.kinds), firsts(&split_slowly(looks, &parts)));
        }
    }

    /// Each type of a long chain has the next one as a part, so that they come apart one after the other.
    #[test]
    fn a_long_chain_comes_apart() {
        const LINKS: usize = 20_000;
        let parts = (0..LINKS).map(|at| (at + 1 < LINKS).then_some(at + 1).into_iter().collect()).collect();
        let mut kinds = Kinds { kinds: (0..LINKS).map(|at| usize::from(at + 1 == LINKS)).collect(), parts };
        kinds.split();
        assert_eq!(kinds.kinds.iter().collect::<BTreeSet<_>>().len(), LINKS);
    }
}
