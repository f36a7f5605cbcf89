//! Finds the page that a reference means: by the link's target, else by the name.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use super::{TypeGraph, TypeId};
use crate::dialect::Reference;
pub(super) use crate::text::fold;
use crate::text::{without_markdown, words};

/// The pages of a folder, to be found by path and by name. Case never matters: links write
/// `auth/Client.md` for `Auth/Client.md` (formance-php, 765 links). Nor does the ending: links of a site have none.
pub(crate) struct Index {
    by_path: HashMap<String, Vec<TypeId>>,
    by_name: HashMap<String, Vec<Candidate>>,
    /// The names in their order, once somebody asks for all of them.
    names: OnceLock<Vec<String>>,
    /// Whether all pages lie in one folder, so that folders tell nothing of namespaces.
    is_flat: bool,
}

struct Candidate {
    id: TypeId,
    /// The exact title and path, to prefer them.
    title: String,
    path: String,
}

impl Candidate {
    /// The folders of the page, innermost first.
    fn folders(&self) -> impl Iterator<Item = &str> {
        self.path.rsplit('/').skip(1)
    }
}

/// What a look-up found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// This one.
    One(TypeId),
    /// Several, and nothing tells them apart.
    Several(Vec<TypeId>),
    /// These pages have the name and cannot be meant.
    Elsewhere(Vec<String>),
    /// No page has the name; [`Index::nearest`] finds some with names like it.
    None,
}

impl Index {
    /// Indexes the types of a graph.
    pub(crate) fn of(graph: &TypeGraph) -> Self {
        Self::new(graph.iter().map(|(id, def)| (id, def.name.as_str(), def.page.as_str())))
    }

    /// Indexes types given as id, title and page path.
    pub(crate) fn new<'a>(types: impl Iterator<Item = (TypeId, &'a str, &'a str)>) -> Self {
        let mut index =
            Self { by_path: HashMap::new(), by_name: HashMap::new(), names: OnceLock::new(), is_flat: true };
        let mut first = None;
        for (id, title, path) in types {
            index.by_path.entry(path_key(path)).or_default().push(id);
            let stem = stem(path);
            let folder = path.rsplit_once('/').map(|(folder, _)| folder);
            index.is_flat &= *first.get_or_insert(folder) == folder;
            let mut add = |name: &str| {
                index.by_name.entry(name.to_lowercase()).or_default().push(Candidate {
                    id,
                    title: title.to_owned(),
                    path: path.to_owned(),
                });
            };
            add(title);
            if !stem.eq_ignore_ascii_case(title) {
                add(stem);
            }
        }
        index
    }

    /// The page that a reference on the page `from` means.
    pub(crate) fn find(&self, from: &str, reference: &Reference) -> Found {
        let path = reference.target.as_deref().and_then(|target| match join(from, target) {
            None => self.come_back(target),
            path => path,
        });
        if let Some(path) = path
            && let Some(ids) = self.by_path.get(&path_key(&path))
        {
            return match ids.as_slice() {
                [id] => Found::One(*id),
                _ => self.exact_path(&path).map_or_else(|| Found::Several(ids.clone()), Found::One),
            };
        }
        let linked = reference.target.as_deref().map(stem);
        match (reference.name.as_slice(), linked) {
            ([namespace @ .., name], _) => self.find_name(from, namespace, name),
            ([], Some(stem)) => {
                let target = reference.target.as_deref().and_then(|target| join(from, target));
                match self.find_name(from, &target.map(|path| folders(&path)).unwrap_or_default(), stem) {
                    Found::One(id) => Found::One(id),
                    _ => self.find_name(from, &[], stem),
                }
            }
            ([], None) => Found::None,
        }
    }

    /// The paths of the pages whose names are most like that of a reference, at most three. It looks at
    /// every name, so ask only for a message.
    pub(crate) fn nearest(&self, reference: &Reference) -> Vec<String> {
        let linked = || reference.target.as_deref().map(stem);
        let Some(name) = reference.name.last().map(String::as_str).or_else(linked) else {
            return Vec::new();
        };
        let name = name.to_lowercase();
        let letters = Letters::of(&name);
        let may_be = |key: &str| letters.at_most_alike(&Letters::of(key));
        let mut keys: Vec<(f64, &str)> = self.names().iter().map(|key| (may_be(key), key.as_str())).collect();
        keys.retain(|(at_most, _)| *at_most > NEAR);
        keys.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut scored: Vec<(f64, &str)> = Vec::new();
        for (at_most, key) in keys {
            // Those that come now cannot be nearer than these.
            if scored.get(ENOUGH - 1).is_some_and(|(last, _)| at_most < *last) {
                break;
            }
            let likeness = likeness(&name, key);
            if likeness > NEAR {
                scored.extend(self.by_name[key].iter().map(|candidate| (likeness, candidate.path.as_str())));
                scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
                scored.truncate(ENOUGH);
            }
        }
        scored.dedup_by_key(|(_, path)| *path);
        scored.into_iter().take(3).map(|(_, path)| path.to_owned()).collect()
    }

    /// All names, in their order.
    fn names(&self) -> &[String] {
        self.names.get_or_init(|| {
            let mut names: Vec<String> = self.by_name.keys().cloned().collect();
            names.sort_unstable();
            names
        })
    }

    /// The page that a link means which leaves the docs folder and comes back by its name, as links do that
    /// start at the root of a repository (`../../doc/models/pet.md` in `doc/models/`): what is left of the
    /// path once its first folders are dropped, as few of them as can be. A bare name is no path.
    fn come_back(&self, target: &str) -> Option<String> {
        let target = target.split(['#', '?']).next().unwrap_or(target);
        let segments: Vec<&str> = target.split('/').skip_while(|it| matches!(*it, ".." | "." | "")).collect();
        let is_plain = |it: &&str| !matches!(*it, ".." | "." | "");
        if !segments.iter().all(is_plain) {
            return None;
        }
        let last = if self.is_flat { segments.len() } else { segments.len().saturating_sub(1) };
        let mut paths = (0..last).map(|dropped| segments[dropped..].join("/"));
        paths.find(|path| self.by_path.contains_key(&path_key(path)))
    }

    /// The page of a union's member that an SDK calls by the value that tells it apart: `CanadaPost` for
    /// `CarrierAccountCanadaPostCreateRequest`, `TrackUpdated` in `WebhookPayload` for
    /// `WebhookPayloadTrack` (shippo-csharp, 21 members). Only pages that nothing else refers to can be
    /// meant, and only one that fits best; but for the page whose title is the name without the union's, or with it.
    pub(super) fn made_up(&self, union: &str, name: &str, orphans: &BTreeSet<TypeId>) -> Option<TypeId> {
        let all = || self.names().iter().flat_map(|name| &self.by_name[name]);
        let titles = || all().filter(|it| orphans.contains(&it.id));
        let wanted = fold(name);
        // `VerificationFromOauth` in `Verification` is `FromOAuth`.
        if let Some(rest) = wanted.strip_prefix(&fold(union)).filter(|rest| !rest.is_empty()) {
            let mut called = all().filter(|it| fold(&it.title) == rest);
            let best = called.clone().find(|it| orphans.contains(&it.id)).or_else(|| called.next());
            if let Some(found) = best {
                return Some(found.id);
            }
        }
        // `Manual` in `Playlist` is `PlaylistManual`, whatever else refers to that.
        let whole = fold(union) + &wanted;
        if let Some(found) = all().find(|it| fold(&it.title) == whole) {
            return Some(found.id);
        }
        let around = titles().filter(|it| has_run(&it.title, &wanted));
        let mut around: Vec<(usize, TypeId)> = around.map(|it| (it.title.len(), it.id)).collect();
        around.sort_unstable();
        around.dedup();
        match around.as_slice() {
            [] => {}
            [(_, id)] => return Some(*id),
            [(shortest, id), (next, _), ..] => return (shortest < next).then_some(*id),
        }
        let words = words(name);
        let starts = (1..words.len()).rev().map(|count| fold(union) + &fold(&words[..count].concat()));
        let begins = starts.into_iter().find_map(|start| titles().find(|it| fold(&it.title) == start));
        let ends = || {
            let ends = (1..words.len()).map(|skipped| fold(&words[skipped..].concat()));
            ends.filter(|end| end.len() > 2).find_map(|end| titles().find(|it| fold(&it.title) == end))
        };
        begins.or_else(ends).map(|it| it.id)
    }

    fn exact_path(&self, path: &str) -> Option<TypeId> {
        let name = stem(path).to_lowercase();
        self.by_name.get(&name)?.iter().find(|candidate| candidate.path == path).map(|found| found.id)
    }

    /// The type of this name whose folders agree with most of the namespace, read from its end.
    /// Without a namespace the page's own folder is preferred.
    fn find_name(&self, from: &str, namespace: &[String], name: &str) -> Found {
        let Some(candidates) = self.by_name.get(&name.to_lowercase()) else {
            return Found::None;
        };
        if let ([candidate], []) = (candidates.as_slice(), namespace) {
            return Found::One(candidate.id);
        }
        let score = |candidate: &Candidate| {
            let agreeing = common_suffix(candidate.folders(), namespace);
            // Two pages may have one title; the file's name tells them apart.
            let names = [candidate.title.as_str(), stem(&candidate.path)];
            let exact = names.iter().filter(|it| **it == name);
            (agreeing, exact.count(), folder(&candidate.path) == folder(from))
        };
        let best = candidates.iter().map(score).max();
        let found: Vec<TypeId> =
            candidates.iter().filter(|&c| Some(score(c)) == best).map(|c| c.id).collect();
        // A namespace that agrees with no folder means a page that is not here, unless it is that of the
        // SDK: a folder further up, or any where the docs' folders tell none apart.
        if let Some(last) = namespace.last()
            && best.is_some_and(|(agreeing, ..)| agreeing == 0)
            && !self.is_flat
            && candidates.iter().any(|candidate| !folder(&candidate.path).is_empty())
        {
            let is_below = |it: &&Candidate| it.folders().any(|folder| folder.eq_ignore_ascii_case(last));
            let below: Vec<&Candidate> = candidates.iter().filter(is_below).collect();
            if let [candidate] = below.as_slice() {
                return Found::One(candidate.id);
            }
            return Found::Elsewhere(candidates.iter().map(|c| c.path.clone()).collect());
        }
        match found.as_slice() {
            [id] => Found::One(*id),
            _ => Found::Several(found),
        }
    }
}

/// How much alike two names are at least that are called near: 1 is the same.
const NEAR: f64 = 0.6;

/// How many of the nearest are looked at, so that there are three pages among them: each has two names.
const ENOUGH: usize = 6;

/// How much alike two names are. What both begin and end with makes no difference, and is most of many names.
fn likeness(one: &str, other: &str) -> f64 {
    let letters = one.chars().count().max(other.chars().count());
    let same = |(one, other): &(char, char)| one == other;
    let start: usize =
        one.chars().zip(other.chars()).take_while(same).map(|(letter, _)| letter.len_utf8()).sum();
    let (one, other) = (&one[start..], &other[start..]);
    let ends = one.chars().rev().zip(other.chars().rev());
    let end: usize = ends.take_while(same).map(|(letter, _)| letter.len_utf8()).sum();
    let differences = strsim::damerau_levenshtein(&one[..one.len() - end], &other[..other.len() - end]);
    1.0 - differences as f64 / letters.max(1) as f64
}

/// How often each letter is in a name, where some letters count as the same.
struct Letters([usize; 32]);

impl Letters {
    fn of(name: &str) -> Self {
        let mut counts = [0; 32];
        name.chars().for_each(|letter| counts[letter as usize % 32] += 1);
        Self(counts)
    }

    /// How much alike names of such letters are at most: each letter that only one has is a difference, and one
    /// change does away with one of either name. To ask this of every name is cheap, to compare them is not.
    fn at_most_alike(&self, other: &Self) -> f64 {
        let more = |one: &Self, other: &Self| -> usize {
            one.0.iter().zip(other.0).map(|(one, other)| one.saturating_sub(other)).sum()
        };
        let count = |it: &Self| it.0.iter().sum::<usize>();
        let differences = more(self, other).max(more(other, self)) as f64;
        1.0 - differences / count(self).max(count(other)).max(1) as f64
    }
}

/// Whether some words of a name in a row are these, written as one.
fn has_run(name: &str, wanted: &str) -> bool {
    let words = words(name);
    (0..words.len()).any(|start| (start..words.len()).any(|end| fold(&words[start..=end].concat()) == wanted))
}

/// What tells pages apart by their paths.
fn path_key(path: &str) -> String {
    without_markdown(path).0.to_lowercase()
}

/// The folders of a page, outermost first.
pub(super) fn folders(path: &str) -> Vec<String> {
    let mut segments: Vec<String> = path.split('/').map(str::to_owned).collect();
    segments.pop();
    segments
}

pub(super) fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// The path of a page's folder.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// How many folders, innermost first, a namespace agrees with from its end.
fn common_suffix<'a>(folders: impl Iterator<Item = &'a str>, namespace: &[String]) -> usize {
    let pairs = folders.zip(namespace.iter().rev());
    pairs.take_while(|(folder, segment)| folder.eq_ignore_ascii_case(segment)).count()
}

/// The path that a link's target means, seen from a page. `None` when it leaves the docs folder.
pub(super) fn join(from: &str, target: &str) -> Option<String> {
    let target = target.split(['#', '?']).next().unwrap_or(target);
    let from = if target.starts_with('/') { "" } else { folder(from) };
    let mut segments: Vec<&str> = if from.is_empty() { Vec::new() } else { from.split('/').collect() };
    for segment in target.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            _ => segments.push(segment),
        }
    }
    Some(segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, SourceId, SourceMap, Span};

    const PAGES: &[(&str, &str)] = &[
        ("Client", "Models/Auth/Client.md"),
        ("File", "Models/Shared/File.md"),
        ("File", "Models/Operations/File.md"),
        ("Filter", "Models/Operations/Filter_.md"),
    ];

    #[track_caller]
    fn check(from: &str, target: Option<&str>, name: &[&str], expected: Found) {
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page(from, String::new()));
        assert_eq!(index().find(from, &reference(id, target, name)), expected);
    }

    fn index() -> Index {
        Index::new((0..).map(TypeId).zip(PAGES).map(|(id, (title, path))| (id, *title, *path)))
    }

    #[test]
    fn names_are_as_much_alike_as_their_letters_allow() {
        let names = [
            "pet",
            "pets",
            "tep",
            "payload",
            "paylaod",
            "pay_loads",
            "päy",
            "ypä",
            "aaa",
            "aaaa",
            "order",
            "",
        ];
        for (one, other) in names.iter().flat_map(|one| names.map(|other| (*one, other))) {
            let alike = strsim::normalized_damerau_levenshtein(one, other);
            assert!((likeness(one, other) - alike).abs() < 1e-9, "{one} and {other}");
            let at_most = Letters::of(one).at_most_alike(&Letters::of(other));
            assert!(at_most >= alike - 1e-9, "{one} and {other}");
        }
        assert!(Letters::of("payload").at_most_alike(&Letters::of("orders!")) < NEAR);
    }

    /// The nearest of many come first, whatever else is near.
    #[test]
    fn the_nearest_of_many() {
        let titles: Vec<String> = (0..300).map(|number| format!("Payload{number}")).collect();
        let ids = (0..).map(TypeId).zip(&titles);
        let index = Index::new(ids.map(|(id, title)| (id, title.as_str(), title.as_str())));
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page("a.md", String::new()));
        let found = index.nearest(&reference(id, None, &["Payload1234"]));
        assert_eq!(found, ["Payload123", "Payload124", "Payload134"]);
    }

    fn reference(page: SourceId, target: Option<&str>, name: &[&str]) -> Reference {
        Reference {
            target: target.map(str::to_owned),
            name: name.iter().map(|&segment| segment.to_owned()).collect(),
            spelled: None,
            made_up: false,
            span: Span::new(page, 0, 0),
        }
    }

    #[test]
    fn a_link_is_followed_without_case() {
        let target = Some("../../Models/auth/Client.md");
        check("Models/Auth/X.md", target, &["vendor", "Client"], Found::One(TypeId(0)));
    }

    #[test]
    fn a_full_name_finds_its_folder() {
        check("A/X.md", None, &["vendor", "pkg", "Models", "Shared", "File"], Found::One(TypeId(1)));
        check("A/X.md", None, &["Operations", "File"], Found::One(TypeId(2)));
    }

    #[test]
    fn a_bare_name_prefers_its_own_folder() {
        check("Models/Operations/X.md", None, &["File"], Found::One(TypeId(2)));
        check("A/X.md", None, &["File"], Found::Several(vec![TypeId(1), TypeId(2)]));
    }

    #[test]
    fn a_missing_page_has_neighbours() {
        check("Models/Auth/X.md", Some("Clients.md"), &["Clients"], Found::None);
        let nearest = |name: &[&str], target: Option<&str>| {
            let mut sources = SourceMap::default();
            let id = sources.add(Source::page("X.md", String::new()));
            index().nearest(&reference(id, target, name))
        };
        assert_eq!(nearest(&["Clients"], None), ["Models/Auth/Client.md"]);
        assert_eq!(nearest(&[], Some("a/Clients.md")), ["Models/Auth/Client.md"]);
        assert_eq!(nearest(&["Fil"], None), ["Models/Operations/File.md", "Models/Shared/File.md"]);
        assert_eq!(nearest(&["Customer"], None), [] as [&str; 0]);
    }

    #[test]
    fn a_namespace_that_is_nowhere_finds_nothing() {
        let elsewhere = Found::Elsewhere(vec!["Models/Auth/Client.md".to_owned()]);
        check("A/X.md", None, &["Other", "Client"], elsewhere);
    }

    #[test]
    fn a_page_in_no_folder_has_the_namespace_of_the_sdk() {
        let types = [(TypeId(0), "Card", "Card.md"), (TypeId(1), "Cash", "Cash.md")];
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page("Cash.md", String::new()));
        let name = vec!["Vendor".to_owned(), "Card".to_owned()];
        let reference =
            Reference { target: None, name, spelled: None, made_up: false, span: Span::new(id, 0, 0) };
        assert_eq!(Index::new(types.into_iter()).find("Cash.md", &reference), Found::One(TypeId(0)));
    }

    #[test]
    fn a_namespace_may_be_a_folder_further_up() {
        check("Models/Auth/X.md", None, &["vendor", "models", "Client"], Found::One(TypeId(0)));
    }

    #[test]
    fn a_target_outside_the_folder_is_no_page() {
        check("X.md", Some("../../../etc/Client.md"), &[], Found::One(TypeId(0)));
        check("X.md", Some("../../../etc/nothing.md"), &[], Found::None);
    }

    #[test]
    fn a_link_from_the_root_of_the_repository_comes_back() {
        let check = |target: &str, found| check("Models/Auth/X.md", Some(target), &["string"], found);
        check("../../../doc/Models/Shared/File.md", Found::One(TypeId(1)));
        check("../../../../a/b/models/operations/file.md#top", Found::One(TypeId(2)));
        check("../../../doc/../Models/Shared/File.md", Found::None);
    }
}
