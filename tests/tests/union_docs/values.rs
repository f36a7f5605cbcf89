//! Random values of documented types, and what may become of them on the way.

use std::fmt;

use serde_json::{Map, Value, json};
use tests::random::Random;

use crate::docs::{Docs, Field, KEYS, Ty, WORDS};

/// How many structs lie in each other; further in there are only those that must be there.
const DEPTH: usize = 4;

/// A value that keeps to the docs.
pub(crate) fn value(docs: &Docs, ty: &Ty, random: &mut Random) -> Value {
    of(docs, ty, DEPTH, random)
}

fn of(docs: &Docs, ty: &Ty, depth: usize, random: &mut Random) -> Value {
    let size = if depth == 0 { 0 } else { random.below(3) };
    let inside = depth.saturating_sub(1);
    match ty {
        Ty::String => match random.below(4) {
            0 => json!(random.pick(&["", "12", "true", "null", "2019-06-24", "ä\"\\\n"])),
            1 => json!(random.pick(&WORDS)),
            _ => json!(format!("text {}", random.below(100))),
        },
        Ty::Integer => json!(*random.pick(&[0, 1, 2, -7, i64::MAX, i64::MIN, 1 << 53])),
        Ty::Number if random.once_in(3) => json!(*random.pick(&[0, 1, 3, -40])),
        Ty::Number => json!(*random.pick(&[0.5, -2.25, 1e100, 3.0])),
        Ty::Boolean => json!(random.once_in(2)),
        Ty::Literal(value) => value.clone(),
        Ty::Enum(number) => random.pick(&docs.enums[*number]).clone(),
        Ty::Struct(number) => object(docs, &docs.structs[*number], inside, random),
        Ty::Union(number) => of(docs, member(&docs.unions[*number], depth, random), inside, random),
        Ty::OneOf(members) => of(docs, member(members, depth, random), inside, random),
        Ty::List(item) => (0..size).map(|_| of(docs, item, inside, random)).collect(),
        Ty::Map(value) => (0..size)
            .map(|at| (format!("k{at}"), of(docs, value, inside, random)))
            .collect::<Map<_, _>>()
            .into(),
        Ty::Nullable(_) if random.once_in(3) => Value::Null,
        Ty::Nullable(inner) => of(docs, inner, depth, random),
    }
}

fn member<'d>(members: &'d [Ty], depth: usize, random: &mut Random) -> &'d Ty {
    if depth > 0 {
        return random.pick(members);
    }
    // What ends soonest: a struct requires only those before it.
    let rank = |member: &&Ty| match member {
        Ty::Union(_) => usize::MAX,
        Ty::Struct(number) => 1 + number,
        _ => 0,
    };
    members.iter().min_by_key(rank).unwrap()
}

fn object(docs: &Docs, fields: &[Field], depth: usize, random: &mut Random) -> Value {
    let mut object = Map::new();
    for Field { key, ty, required } in fields {
        if *required || (depth > 0 && random.once_in(2)) {
            object.insert((*key).to_owned(), of(docs, ty, depth, random));
        }
    }
    object.into()
}

/// A JSON text that can be taken apart, with what no value has: keys that come twice, numbers too large.
#[derive(Clone)]
pub(crate) enum Tree {
    Leaf(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl From<&Value> for Tree {
    fn from(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(entries) => {
                Self::Object(entries.iter().map(|(key, value)| (key.clone(), Self::from(value))).collect())
            }
            leaf => Self::Leaf(leaf.to_string()),
        }
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let comma = |at| if at == 0 { "" } else { "," };
        match self {
            Self::Leaf(text) => f.write_str(text),
            Self::List(items) => {
                f.write_str("[")?;
                items.iter().enumerate().try_for_each(|(at, item)| write!(f, "{}{item}", comma(at)))?;
                f.write_str("]")
            }
            Self::Object(entries) => {
                f.write_str("{")?;
                for (at, (key, value)) in entries.iter().enumerate() {
                    write!(f, "{}{}:{value}", comma(at), json!(key))?;
                }
                f.write_str("}")
            }
        }
    }
}

impl Tree {
    fn size(&self) -> usize {
        1 + match self {
            Self::Leaf(_) => 0,
            Self::List(items) => items.iter().map(Self::size).sum(),
            Self::Object(entries) => entries.iter().map(|(_, value)| value.size()).sum(),
        }
    }

    /// The value at a place in the order of the text.
    fn at(&mut self, place: usize) -> &mut Self {
        let Some(mut place) = place.checked_sub(1) else { return self };
        let parts: Vec<&mut Self> = match self {
            Self::Leaf(_) => Vec::new(),
            Self::List(items) => items.iter_mut().collect(),
            Self::Object(entries) => entries.iter_mut().map(|(_, value)| value).collect(),
        };
        for part in parts {
            match place.checked_sub(part.size()) {
                Some(behind) => place = behind,
                None => return part.at(place),
            }
        }
        unreachable!("there are as many values as were counted")
    }

    fn any(&mut self, random: &mut Random) -> &mut Self {
        let place = random.below(self.size());
        self.at(place)
    }

    fn nested(depth: usize) -> Self {
        (0..depth).fold(Self::Leaf("1".to_owned()), |inner, _| Self::List(vec![inner]))
    }

    /// Changes something.
    fn mutate(&mut self, other: &Self, random: &mut Random) {
        const LEAVES: [&str; 16] = [
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "1.5",
            "3.0",
            "1e999",
            "18446744073709551616",
            "\"12\"",
            "\"true\"",
            "\"\"",
            "\"\\ud800\"",
            "[]",
            "{}",
        ];
        let node = self.any(random);
        let key = |random: &mut Random| match random.below(6) {
            0 => "unknown".to_owned(),
            1 => random.pick(&KEYS).to_uppercase(),
            _ => (*random.pick(&KEYS)).to_owned(),
        };
        match (random.below(9), node) {
            (0, Self::List(items)) if !items.is_empty() => drop(items.remove(random.below(items.len()))),
            (0, Self::Object(entries)) if !entries.is_empty() => {
                entries.remove(random.below(entries.len()));
            }
            (1 | 2, Self::Object(entries)) if !entries.is_empty() => {
                let at = random.below(entries.len());
                entries[at].0 = key(random);
            }
            (3, Self::Object(entries)) if !entries.is_empty() => {
                let (key, _) = random.pick(entries).clone();
                let value = other.clone().any(random).clone();
                entries.insert(random.below(entries.len() + 1), (key, value));
            }
            (4, Self::Object(entries)) => {
                let value =
                    if random.once_in(3) { Self::nested(100 + random.below(100)) } else { other.clone() };
                entries.push((key(random), value));
            }
            (5, node) => *node = Self::List(vec![node.clone()]),
            (6, node) => *node = Self::Object(vec![(key(random), node.clone())]),
            (7, node) => *node = other.clone().any(random).clone(),
            (8, node) => *node = Self::Leaf(json!(random.pick(&WORDS)).to_string()),
            (_, node) => *node = Self::Leaf((*random.pick(&LEAVES)).to_owned()),
        }
    }
}

/// A text with a few changes; once in a while its end is missing.
pub(crate) fn mutated(value: &Value, other: &Value, random: &mut Random) -> String {
    let (mut tree, other) = (Tree::from(value), Tree::from(other));
    for _ in 0..=random.below(3) {
        tree.mutate(&other, random);
    }
    let mut text = tree.to_string();
    if random.once_in(20) {
        let end = random.below(text.len());
        text.truncate((0..=end).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0));
    }
    text
}

/// No fewer than the values of a text.
pub(crate) fn values(text: &str) -> u64 {
    let (mut count, mut in_string, mut escaped) = (1, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b',' | b'[' | b'{' if !in_string => count += 1,
            _ => {}
        }
    }
    count
}
