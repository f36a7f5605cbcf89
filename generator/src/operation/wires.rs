//! Which field has which of the names that travel: each name goes to one field, the one that fits best.

use super::holes::fold;
use super::lock::Entry;
use crate::text::words;

/// Where a name travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Where {
    Path,
    Query,
    Header,
}

/// A name, and where it travels.
type Wire<'a> = (Where, &'a str);

/// What a field of a request is called, and the place that its name says, where an SDK had to tell two of
/// one name apart (`version_path_parameter`).
#[derive(Debug, Clone)]
pub(super) struct Called {
    folded: String,
    pub(super) base: String,
    pub(super) told: Option<Where>,
}

/// What SDKs add to a name that a field of another place has.
const TOLD: &[(&str, Where)] = &[
    ("pathparameter", Where::Path),
    ("queryparameter", Where::Query),
    ("headerparameter", Where::Header),
    ("pathparam", Where::Path),
    ("queryparam", Where::Query),
    ("headerparam", Where::Header),
];

impl Called {
    pub(super) fn of(name: &str) -> Self {
        let folded = fold(name);
        let told = TOLD.iter().find(|(end, _)| folded.len() > end.len() && folded.ends_with(end));
        let kept = told.map_or(folded.len(), |(end, _)| folded.len() - end.len());
        let base = first_letters(name, kept).to_owned();
        Self { folded, base, told: told.map(|(_, place)| *place) }
    }

    /// The name without what tells the place.
    pub(super) fn base_folded(&self) -> String {
        fold(&self.base)
    }
}

/// The start of a name with so many letters and digits in its folded form.
fn first_letters(name: &str, count: usize) -> &str {
    let mut left = count;
    for (at, character) in name.char_indices() {
        if left == 0 {
            return name[..at].trim_end_matches(['_', '-', ' ']);
        }
        if character.is_alphanumeric() {
            left = left.saturating_sub(character.to_lowercase().map(char::len_utf8).sum());
        }
    }
    name
}

/// A field that is to get a name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open<'a> {
    pub(super) called: &'a Called,
    /// Whether it has no place yet.
    pub(super) is_free: bool,
    /// Whether its values are plain, as those of headers are.
    pub(super) is_scalar: bool,
}

/// Gives the names that are listed for an operation to its fields, of which some have a place already. The
/// answer has one for each field.
pub(super) fn match_entry(fields: &[Open<'_>], entry: &Entry) -> Vec<Option<(Where, String)>> {
    let listed = [(Where::Path, &entry.path), (Where::Query, &entry.query), (Where::Header, &entry.header)];
    let wires: Vec<Wire<'_>> = listed
        .into_iter()
        .flat_map(|(place, names)| names.iter().map(move |name| (place, name.as_str())))
        .collect();
    let mut matching = Matching { found: vec![None; fields.len()], taken: vec![false; wires.len()], wires };
    matching.best(fields, |field, wire| fit(field.called, wire));
    // What has hardly anything in common with its name is a header: a word, or else only the order.
    let rare = matching.rare_words();
    matching.best(fields, |field, wire| shared(field, wire, &rare));
    let is_left = |at: &usize| {
        let field = &fields[*at];
        field.is_free && field.is_scalar && field.called.told.is_none() && matching.found[*at].is_none()
    };
    let fields_left: Vec<usize> = (0..fields.len()).filter(is_left).collect();
    let wires_left: Vec<usize> = (0..matching.wires.len())
        .filter(|&at| !matching.taken[at] && matching.wires[at].0 == Where::Header)
        .collect();
    let is_x = |at: &usize| {
        words(&fields[*at].called.base).first().is_some_and(|word| word.eq_ignore_ascii_case("x"))
    };
    if fields_left.len() == wires_left.len() && !fields_left.iter().any(is_x) {
        for (field, wire) in fields_left.into_iter().zip(wires_left) {
            matching.pair(field, wire);
        }
    }
    matching.found
}

struct Matching<'a> {
    wires: Vec<Wire<'a>>,
    found: Vec<Option<(Where, String)>>,
    taken: Vec<bool>,
}

impl Matching<'_> {
    fn pair(&mut self, field: usize, wire: usize) {
        self.taken[wire] = true;
        self.found[field] = Some((self.wires[wire].0, self.wires[wire].1.to_owned()));
    }

    /// The best pairs first; of equals in the order of the fields.
    fn best(&mut self, fields: &[Open<'_>], fit: impl Fn(&Open<'_>, Wire<'_>) -> Option<usize>) {
        let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
        for (at, field) in fields.iter().enumerate().filter(|(_, field)| field.is_free) {
            let wires = self.wires.iter().enumerate().filter(|(wire, _)| !self.taken[*wire]);
            pairs.extend(wires.filter_map(|(wire, &it)| Some((fit(field, it)?, at, wire))));
        }
        pairs.sort_by_key(|&(fit, field, wire)| (std::cmp::Reverse(fit), field, wire));
        for (_, field, wire) in pairs {
            if self.found[field].is_none() && !self.taken[wire] {
                self.pair(field, wire);
            }
        }
    }

    /// The words that only one header has.
    fn rare_words(&self) -> Vec<String> {
        let headers = self.wires.iter().filter(|(place, _)| *place == Where::Header);
        let all: Vec<String> = headers.flat_map(|(_, name)| words(name).into_iter().map(fold)).collect();
        all.iter().filter(|word| all.iter().filter(|it| it == word).count() == 1).cloned().collect()
    }
}

/// Whether a field has a word of a header that no other header has; better if it is the last one.
fn shared(field: &Open<'_>, (place, name): Wire<'_>, rare: &[String]) -> Option<usize> {
    if place != Where::Header || !field.is_scalar || field.called.told.is_some_and(|told| told != place) {
        return None;
    }
    let own: Vec<String> = words(&field.called.base).into_iter().map(fold).collect();
    let names: Vec<String> = words(name).into_iter().map(fold).collect();
    let is_shared = |word: &String| rare.contains(word) && own.contains(word);
    let last = names.last().is_some_and(is_shared);
    names.iter().any(is_shared).then_some(1 + usize::from(last))
}

/// The best of the names that a field may have, of those that go with one place.
pub(super) fn best<'n>(
    field: &Called,
    place: Where,
    names: impl Iterator<Item = &'n String>,
) -> Option<&'n String> {
    names
        .filter_map(|name| Some((fit(field, (place, name))?, name)))
        .max_by_key(|(fit, _)| *fit)
        .map(|it| it.1)
}

/// How well a field fits a name; nothing, if it does not.
fn fit(field: &Called, (place, name): Wire<'_>) -> Option<usize> {
    if field.told.is_some_and(|told| told != place) {
        return None;
    }
    let name_folded = fold(name);
    let base = field.base_folded();
    if field.told.is_some() && name_folded == base {
        return Some(usize::MAX);
    }
    if name_folded == field.folded {
        return Some(usize::MAX - 1);
    }
    // `device_name` is the end of `X-Plex-Device-Name`, at the start of a word.
    let is_end = place == Where::Header && name_folded.ends_with(&base);
    let words = words(name);
    let starts = (0..words.len()).map(|at| fold(&words[at..].concat()));
    (is_end && starts.into_iter().any(|end| end == base)).then_some(base.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fields: &[&str], entry: &Entry, expected: &[Option<&str>]) {
        let called: Vec<Called> = fields.iter().map(|name| Called::of(name)).collect();
        let open = |called| Open { called, is_free: true, is_scalar: true };
        let found = match_entry(&called.iter().map(open).collect::<Vec<_>>(), entry);
        let names: Vec<Option<&str>> = found.iter().map(|it| it.as_ref().map(|it| it.1.as_str())).collect();
        assert_eq!(names, expected);
    }

    fn headers(names: &[&str]) -> Entry {
        Entry { header: names.iter().map(|name| (*name).to_owned()).collect(), ..Entry::default() }
    }

    #[test]
    fn the_longest_end_of_a_name_wins() {
        let entry = headers(&["X-Plex-Device-Name", "X-Plex-Device"]);
        check(
            &["name", "device", "deviceName"],
            &entry,
            &[None, Some("X-Plex-Device"), Some("X-Plex-Device-Name")],
        );
    }

    #[test]
    fn what_is_left_goes_by_its_order() {
        let entry = headers(&["X-Plex-Client-Identifier", "X-Plex-Product", "X-Plex-Platform"]);
        let expected = [Some("X-Plex-Client-Identifier"), Some("X-Plex-Product"), Some("X-Plex-Platform")];
        check(&["clientID", "clientName", "platform"], &entry, &expected);
    }

    #[test]
    fn a_word_in_common_goes_before_the_order() {
        let entry = headers(&["X-Plex-Product", "X-Plex-Device", "X-Plex-Version"]);
        let expected = [Some("X-Plex-Product"), Some("X-Plex-Version"), Some("X-Plex-Device")];
        check(&["client_name", "client_version", "device_nickname"], &entry, &expected);
    }

    #[test]
    fn a_name_may_tell_its_place() {
        let mut entry = headers(&["X-Plex-Version"]);
        entry.path.push("version".to_owned());
        check(&["version", "version_path_parameter"], &entry, &[Some("X-Plex-Version"), Some("version")]);
        let called = Called::of("xAccountIdQueryParameter");
        assert_eq!((called.base.as_str(), called.told), ("xAccountId", Some(Where::Query)));
        assert_eq!(Called::of("queryParameter").told, None);
    }
}
