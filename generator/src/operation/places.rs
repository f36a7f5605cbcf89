//! Where the fields of a request go: what the user says, what `gen.lock` lists, then rules.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::forms;
use super::holes::fold;
use super::lock::{Entry, Lock};
use super::wires::{self, Called, Open, Where};
use crate::dialect::Role;
use crate::evidence::{Calls, FieldWord, PlaceWord};
use crate::graph::{BodyForm, Field, Origin, Place, Placed, Schema, Style, Type, TypeGraph, TypeId};
use crate::text::words;

/// Headers that HTTP knows, by their folded names. Those whose names are words that any API may use for
/// something else are left out.
const HEADERS: &[&str] = &[
    "Accept",
    "Accept-Charset",
    "Accept-Encoding",
    "Accept-Language",
    "Authorization",
    "Cache-Control",
    "Connect-Protocol-Version",
    "Connect-Timeout-Ms",
    "Content-Digest",
    "Content-Disposition",
    "Content-Encoding",
    "Content-Language",
    "Content-Length",
    "Content-MD5",
    "Content-Range",
    "Content-Type",
    "Cookie",
    "Idempotency-Key",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Range",
    "If-Unmodified-Since",
    "Last-Event-ID",
    "Prefer",
    "Proxy-Authorization",
    "Referer",
    "Traceparent",
    "Tracestate",
    "User-Agent",
];

/// What the places of a request's fields are found from.
pub(super) struct Evidence<'a> {
    pub(super) graph: &'a TypeGraph,
    pub(super) lock: &'a Lock,
    pub(super) calls: &'a Calls,
    /// Turns a field's name into the one in a query.
    pub(super) query_name: &'a dyn Fn(&Draft<'_>, &Field) -> String,
    /// Whether a type lies beside requests, and is not called as one.
    pub(super) is_parameter: &'a dyn Fn(TypeId) -> bool,
    /// The field that is the body, if the rows tell.
    pub(super) body: Option<&'a str>,
    /// What `gen.lock` shows of the fields of other operations.
    pub(super) learnt: &'a Learnt,
}

/// What `gen.lock` shows of names in the operations that it lists: the one header that a name is.
#[derive(Debug, Default)]
pub(super) struct Learnt {
    headers: BTreeMap<String, Option<String>>,
}

impl Learnt {
    /// Adds what was found of an operation.
    pub(super) fn add(&mut self, fields: &[Field], places: &[Placed]) {
        for (field, placed) in fields.iter().zip(places).filter(|(_, placed)| placed.origin == Origin::Lock) {
            let header = match &placed.place {
                Place::Header(name) => Some(name.clone()),
                _ => None,
            };
            let known = self.headers.entry(fold(&field.plain_name)).or_insert_with(|| header.clone());
            if *known != header {
                *known = None;
            }
        }
    }

    fn header(&self, name: &str) -> Option<&String> {
        self.headers.get(&fold(name))?.as_ref()
    }
}

/// Whether a field is what a hole is for, by its name.
pub(super) fn fills(field: &Field, hole: &str) -> bool {
    let called = Called::of(&field.plain_name);
    let (folded, wanted) = (fold(&field.plain_name), fold(hole));
    // Where a field of the body has the same name, an SDK calls the parameter `id_param`.
    let is_told = folded.strip_suffix("param").is_some_and(|base| base == wanted);
    (folded == wanted || is_told || called.base_folded() == wanted && called.told == Some(Where::Path))
        || fold(&field.key.name) == wanted
}

/// Whether a field is called as SDKs call bodies.
pub(super) fn is_body_name(field: &Field) -> bool {
    matches!(fold(&field.plain_name).as_str(), "requestbody" | "body")
}

/// The header that a field is by its name or its description, and what tells so.
pub(super) fn header_rule(field: &Field) -> Option<(String, &'static str)> {
    let name = &Called::of(&field.plain_name).base;
    let words = words(name);
    if words.len() > 1 && words[0].eq_ignore_ascii_case("x") {
        return Some((header_name(name), "its name begins with `x`"));
    }
    let folded = fold(name);
    let known = |name: &str| HEADERS.iter().find(|known| fold(known) == name);
    if let Some(known) = known(&folded) {
        return Some(((*known).to_owned(), "HTTP has a header of that name"));
    }
    // As gateways call the headers of a request: `HTTP_REFERER`.
    if folded.strip_prefix("http").is_some_and(|rest| known(rest).is_some()) {
        return Some((header_name(name), "HTTP has a header of that name"));
    }
    let is_said = field
        .description
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word.eq_ignore_ascii_case("header"));
    is_said.then(|| (header_name(name), "its description speaks of a header"))
}

/// `X-Plex-Token` for `xPlexToken`.
fn header_name(name: &str) -> String {
    let capitalised = |word: &&str| {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters.flat_map(char::to_lowercase)).collect::<String>()
    };
    words(name).iter().map(capitalised).collect::<Vec<_>>().join("-")
}

/// The place of each field of a request.
pub(super) fn places(draft: &Draft<'_>, fields: &[Field], evidence: &Evidence<'_>) -> Vec<Placed> {
    let mut placer = Placer {
        draft,
        fields,
        evidence,
        entry: evidence.lock.get(&draft.id),
        called: fields.iter().map(|field| Called::of(&field.plain_name)).collect(),
        found: vec![None; fields.len()],
    };
    placer.words();
    placer.holes();
    placer.entry();
    placer.last_hole();
    placer.bodies();
    placer.rest();
    // Everything has a place now.
    placer.found.into_iter().flatten().collect()
}

struct Placer<'a> {
    draft: &'a Draft<'a>,
    fields: &'a [Field],
    evidence: &'a Evidence<'a>,
    entry: Option<&'a Entry>,
    called: Vec<Called>,
    found: Vec<Option<Placed>>,
}

impl Placer<'_> {
    fn set(&mut self, at: usize, place: Place, origin: Origin) {
        self.found[at] = Some(Placed { place, origin });
    }

    fn open(&self) -> Vec<usize> {
        (0..self.fields.len()).filter(|&at| self.found[at].is_none()).collect()
    }

    fn word(&self, at: usize) -> Option<FieldWord> {
        self.evidence.calls.field(&self.draft.id, &self.fields[at].name)
    }

    fn words(&mut self) {
        for at in 0..self.fields.len() {
            let Some(word) = self.word(at) else { continue };
            let Some(place) = word.place else { continue };
            // What is said of a name in all operations is not said of the one whose path has it.
            let is_hole = self.draft.holes.iter().any(|hole| fills(&self.fields[at], hole));
            if is_hole && matches!(place, PlaceWord::Header | PlaceWord::Query) {
                continue;
            }
            let origin = Origin::Config(word.span);
            let name = word.name.clone();
            let place = match place {
                PlaceWord::Header => Place::Header(name.unwrap_or_else(|| self.header(at))),
                PlaceWord::Path => Place::Path(name.unwrap_or_else(|| self.called[at].base.clone())),
                PlaceWord::Query => self.query(at, name),
                PlaceWord::Body => Place::Body(self.form(at)),
            };
            self.set(at, place, origin);
        }
    }

    fn header(&self, at: usize) -> String {
        header_rule(&self.fields[at]).map_or_else(|| header_name(&self.called[at].base), |(name, _)| name)
    }

    fn query(&self, at: usize, name: Option<String>) -> Place {
        let field = &self.fields[at];
        let style = self.word(at).and_then(|word| word.style).unwrap_or_else(|| style(field));
        let name = name.unwrap_or_else(|| (self.evidence.query_name)(self.draft, field));
        Place::Query { name, style }
    }

    fn form(&self, at: usize) -> BodyForm {
        forms::form(&self.fields[at].ty, self.draft, self.entry, self.evidence.graph)
    }

    fn holes(&mut self) {
        for hole in &self.draft.holes {
            let taken = self.found.iter().flatten().any(|it| it.place == Place::Path(hole.clone()));
            if taken {
                continue;
            }
            let fits = |at: &usize| fills(&self.fields[*at], hole);
            let told = |at: &usize| self.called[*at].told == Some(Where::Path);
            let mut fitting: Vec<usize> = self.open().into_iter().filter(fits).collect();
            fitting.sort_by_key(|at| !told(at));
            if let Some(&at) = fitting.first() {
                self.set(at, Place::Path(hole.clone()), Origin::Hole);
            }
        }
    }

    /// The hole that is left, for a field whose name is the end of the hole's, or the other way round.
    fn last_hole(&mut self) {
        let filled = |hole: &&String| {
            self.found.iter().flatten().any(|it| matches!(&it.place, Place::Path(name) if name == *hole))
        };
        let left: Vec<&String> = self.draft.holes.iter().filter(|hole| !filled(hole)).collect();
        for hole in left {
            let hole_folded = fold(hole);
            let is_like = |at: &usize| {
                let name = fold(&self.fields[*at].plain_name);
                is_scalar(&self.fields[*at].ty, self.evidence.graph)
                    && (hole_folded.ends_with(&name) || name.ends_with(&hole_folded))
            };
            let like: Vec<usize> = self.open().into_iter().filter(is_like).collect();
            if let [only] = like[..] {
                self.set(only, Place::Path(hole.clone()), Origin::Rule("the hole's name ends so"));
            }
        }
    }

    fn entry(&mut self) {
        let Some(entry) = self.entry else { return };
        let open = |at: usize| Open {
            called: &self.called[at],
            is_free: self.found[at].is_none() && !is_body_name(&self.fields[at]),
            is_scalar: is_scalar(&self.fields[at].ty, self.evidence.graph),
        };
        let open: Vec<Open<'_>> = (0..self.fields.len()).map(open).collect();
        // What fills a hole is in the path, whatever its name is elsewhere.
        let entry = Entry { path: Vec::new(), ..entry.clone() };
        let found = wires::match_entry(&open, &entry);
        for (at, found) in found.into_iter().enumerate() {
            let Some((place, name)) = found else { continue };
            let place = match place {
                Where::Header => Place::Header(name),
                Where::Query => self.query(at, Some(name)),
                Where::Path => Place::Path(name),
            };
            self.set(at, place, Origin::Lock);
        }
    }

    fn bodies(&mut self) {
        let is_placed = self.found.iter().flatten().any(|it| matches!(it.place, Place::Body(_)));
        if is_placed {
            return;
        }
        let open = self.open();
        let has_body = match self.entry {
            Some(entry) if !entry.body.is_empty() => true,
            _ => self.draft.has_body(),
        };
        let graph = self.evidence.graph;
        let is_struct = |at: &usize| is_struct(&self.fields[*at].ty, graph);
        let is_called_as_type = |at: &usize| {
            let ty = self.fields[*at].ty.direct();
            is_struct(at)
                && ty.is_some_and(|id| fold(&graph.get(id).name) == fold(&self.fields[*at].plain_name))
        };
        let one = |mut it: Vec<usize>| if it.len() == 1 { it.pop() } else { None };
        let spread = open.iter().copied().find(|&at| self.evidence.body == Some(&*self.fields[at].name));
        let named = open.iter().copied().find(|&at| is_body_name(&self.fields[at]));
        // A type that only a request has, and is not called a body, is that of a parameter.
        let may_be = |at: &usize| {
            let ty = self.fields[*at].ty.direct();
            !ty.is_some_and(|id| (self.evidence.is_parameter)(id))
        };
        let all = |is: &dyn Fn(&usize) -> bool| open.iter().copied().filter(|at| is(at)).collect::<Vec<_>>();
        let is_sent = |at: &usize| {
            let name = fold(&self.fields[*at].plain_name);
            ["request", "body", "payload", "input", "dto"].iter().any(|end| name.ends_with(end))
        };
        let as_type = || {
            let may_have = |at: &usize| has_body || self.draft.may_have_body() && is_sent(at);
            one(all(&is_called_as_type)).filter(|at| may_have(at) && may_be(at))
        };
        let only = || one(all(&is_struct)).filter(|at| has_body && may_be(at));
        let bytes = || one(open.iter().copied().filter(|&at| self.fields[at].ty == Type::Bytes).collect());
        let last = || {
            one(open.clone())
                .filter(|_| self.draft.has_body() && self.entry.is_some_and(|entry| !entry.body.is_empty()))
        };
        let found = spread
            .map(|at| (at, "the docs list its fields as parameters"))
            .or_else(|| named.map(|at| (at, "its name says so")))
            .or_else(|| as_type().map(|at| (at, "it is called as its type")))
            .or_else(|| only().map(|at| (at, "no other field is an object")))
            .or_else(|| bytes().filter(|_| has_body).map(|at| (at, "it is bytes")))
            .or_else(|| last().map(|at| (at, "`gen.lock` lists a body, and no other field is left")));
        if let Some((at, why)) = found {
            let form = self.form(at);
            self.set(at, Place::Body(form), Origin::Rule(why));
        }
    }

    fn rest(&mut self) {
        for at in self.open() {
            let field = &self.fields[at];
            if let Some(told) = self.called[at].told {
                let place = match told {
                    Where::Header => Place::Header(self.header(at)),
                    Where::Query | Where::Path => self.query(at, None),
                };
                self.set(at, place, Origin::Rule("its name says so"));
                continue;
            }
            let lock = self.evidence.lock;
            let learnt = self.evidence.learnt.header(&field.plain_name);
            let header =
                learnt.or_else(|| wires::best(&self.called[at], Where::Header, lock.headers().iter()));
            let query = wires::best(&self.called[at], Where::Query, lock.queries().iter());
            match (header, query) {
                (Some(name), None) => {
                    let place = Place::Header(name.clone());
                    self.set(at, place, Origin::LockElsewhere);
                    continue;
                }
                (None, Some(name)) => {
                    let place = self.query(at, Some(name.clone()));
                    self.set(at, place, Origin::LockElsewhere);
                    continue;
                }
                _ => {}
            }
            match header_rule(field) {
                Some((name, why)) => self.set(at, Place::Header(name), Origin::Rule(why)),
                None => {
                    let place = self.query(at, None);
                    self.set(at, place, Origin::Rule("nothing says otherwise"));
                }
            }
        }
    }
}

/// A list that the description calls comma-separated is one.
fn style(field: &Field) -> Style {
    let is_list = matches!(field.ty, Type::List(_));
    let description = field.description.to_lowercase();
    let is_said =
        ["comma-separated", "comma separated", "comma-delimited"].iter().any(|it| description.contains(it));
    if is_list && is_said { Style::Comma } else { Style::Plain }
}

pub(super) fn is_struct(ty: &Type, graph: &TypeGraph) -> bool {
    ty.direct().is_some_and(|id| match &graph.get(id).schema {
        Schema::Struct(_) | Schema::Opaque => true,
        Schema::Union(members) => members.iter().any(|member| is_struct(&member.ty, graph)),
        Schema::Enum(_) => false,
    })
}

fn is_scalar(ty: &Type, graph: &TypeGraph) -> bool {
    !matches!(ty, Type::List(_) | Type::Map(_)) && !is_struct(ty, graph)
}

/// Whether a field may be asked about: it goes in the query, and only because nothing says otherwise.
pub(super) fn is_guess(field: &Field, placed: &Placed) -> bool {
    field.role == Role::Property
        && matches!(placed.place, Place::Query { .. })
        && placed.origin == Origin::Rule("nothing says otherwise")
}
