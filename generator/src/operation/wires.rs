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

/// Gives the names that are listed for an operation to its fields, of which some have a place already. The
/// answer has one for each field.
pub(super) fn match_entry(fields: &[Called], free: &[bool], entry: &Entry) -> Vec<Option<(Where, String)>> {
    let wires: Vec<Wire<'_>> =
        [(Where::Path, &entry.path), (Where::Query, &entry.query), (Where::Header, &entry.header)]
            .into_iter()
            .flat_map(|(place, names)| names.iter().map(move |name| (place, name.as_str())))
            .collect();
    let mut found = vec![None; fields.len()];
    let mut taken = vec![false; wires.len()];
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (at, field) in fields.iter().enumerate().filter(|(at, _)| free[*at]) {
        pairs.extend(wires.iter().enumerate().filter_map(|(wire, &it)| Some((fit(field, it)?, at, wire))));
    }
    // The best first; of equals in the order of the fields.
    pairs.sort_by_key(|&(fit, field, wire)| (std::cmp::Reverse(fit), field, wire));
    for (_, field, wire) in pairs {
        if found[field].is_none() && !taken[wire] {
            taken[wire] = true;
            found[field] = Some((wires[wire].0, wires[wire].1.to_owned()));
        }
    }
    // What has nothing in common with its name is told by what is left, in the order of the description.
    let fields_left: Vec<usize> = (0..fields.len()).filter(|&at| free[at] && found[at].is_none()).collect();
    let wires_left: Vec<usize> =
        (0..wires.len()).filter(|&at| !taken[at] && wires[at].0 == Where::Header).collect();
    if !wires_left.is_empty() && fields_left.len() == wires_left.len() {
        for (field, wire) in fields_left.into_iter().zip(wires_left) {
            found[field] = Some((wires[wire].0, wires[wire].1.to_owned()));
        }
    }
    found
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
    if name_folded == field.folded {
        return Some(usize::MAX);
    }
    let base = field.base_folded();
    if name_folded == base {
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
        let found = match_entry(&called, &vec![true; fields.len()], entry);
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
    fn a_name_may_tell_its_place() {
        let mut entry = headers(&["X-Plex-Version"]);
        entry.path.push("version".to_owned());
        check(&["version", "version_path_parameter"], &entry, &[Some("X-Plex-Version"), Some("version")]);
        let called = Called::of("xAccountIdQueryParameter");
        assert_eq!((called.base.as_str(), called.told), ("xAccountId", Some(Where::Query)));
        assert_eq!(Called::of("queryParameter").told, None);
    }
}
