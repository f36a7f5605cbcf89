//! What differs between the operations of two graphs. Types have been compared already, so of an operation
//! only that counts which no type says: where it lies and how the fields of its request travel.

use std::collections::BTreeMap;

use super::differences::Aspect;
use super::{Finding, Says};
use crate::graph::saved::{Graph, Operation, Placed};

/// Every difference, in the order of the first graph. Docs that document no operation differ in nothing.
pub(super) fn find(first: &Graph, second: &Graph) -> Vec<Finding> {
    if first.operations.is_empty() || second.operations.is_empty() {
        return Vec::new();
    }
    let by_id = |graph: &'_ Graph| -> BTreeMap<String, usize> {
        graph.operations.iter().enumerate().map(|(at, it)| (it.id.clone(), at)).collect()
    };
    let (ours, theirs) = (by_id(first), by_id(second));
    let mut found = Vec::new();
    for one in &first.operations {
        match theirs.get(&one.id) {
            Some(&at) => differences(one, &second.operations[at], &mut found),
            None => found.push(finding(one, None, (Some(line(one)), None), (one, one))),
        }
    }
    let lone = second.operations.iter().filter(|it| !ours.contains_key(&it.id));
    found.extend(lone.map(|it| finding(it, None, (None, Some(line(it))), (it, it))));
    found
}

fn differences(one: &Operation, other: &Operation, found: &mut Vec<Finding>) {
    let mut add = |field: Option<&str>, says: (Option<String>, Option<String>)| {
        if says.0 != says.1 {
            found.push(finding(one, field, says, (one, other)));
        }
    };
    add(None, (Some(line(one)), Some(line(other))));
    let (ours, theirs) = (by_field(one), by_field(other));
    let names: std::collections::BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    for name in names {
        let shown = |it: Option<&&Placed>| it.map(|it| shown(it));
        let field = ours.get(name).or(theirs.get(name)).map(|it| it.field.as_str());
        add(field, (shown(ours.get(name)), shown(theirs.get(name))));
    }
}

/// The places by the letters and digits of their fields' names, which languages write differently.
fn by_field(operation: &Operation) -> BTreeMap<String, &Placed> {
    let fold =
        |name: &str| name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    operation.places.iter().map(|placed| (fold(&placed.field), placed)).collect()
}

fn line(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn shown(placed: &Placed) -> String {
    match &placed.name {
        Some(name) => format!("{} {name}", placed.place),
        None => placed.place.clone(),
    }
}

fn finding(
    operation: &Operation,
    field: Option<&str>,
    says: (Option<String>, Option<String>),
    pages: (&Operation, &Operation),
) -> Finding {
    let says_of = |what: Option<String>, page: &str| what.map(|what| Says { what, place: page.to_owned() });
    Finding {
        aspect: Aspect::Operation,
        ty: operation.id.clone(),
        field: field.map(str::to_owned),
        says: (says_of(says.0, &pages.0.page), says_of(says.1, &pages.1.page)),
    }
}
