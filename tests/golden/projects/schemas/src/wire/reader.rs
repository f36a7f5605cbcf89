// @generated as it comes with the generator: changes to this file are lost.

//! How an object is read into a model: the loop over its keys, once for all models.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserializer;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};

use super::atom::Atom;
use super::buffer::Held;
use super::context::{Mark, Step};
use super::entries::{Entries, Streamed};
use super::index::{Keys, Of, Table};
use super::keys::{Seen, alike, is_other};
use super::model::object;
use super::node::Node;
use super::parts::Slots;
use super::text::NUMBER;
use super::value::{Lone, empty, no_object};
use super::{Context, DeviationKind, Field, Input, Model, NodeError, Object, Outcome, Shape, Source, Wire};

/// An object that is being read: the value that is next, and what is known of those before.
pub(super) struct Slot<'a, 'de, A: Entries<'de>> {
    map: A,
    keys: Keys,
    seen: Seen,
    /// Whose value it is; beyond the table, nobody's.
    field: usize,
    from: From,
    /// What was held back, since its key is only like a documented one.
    held: Late,
    cx: &'a mut Context,
    result: Result<(), A::Error>,
}

/// Values that were held back, with their keys. There is seldom one, so they take little place.
#[derive(Default)]
struct Late(Option<Box<Kept>>);

#[derive(Default)]
struct Kept {
    values: Vec<(String, Held)>,
    /// Whether others have come under keys that are as documented.
    is_among_exact: bool,
}

impl Late {
    fn push(&mut self, key: String, value: Held) {
        self.0.get_or_insert_default().values.push((key, value));
    }

    /// The field that a value is meant for, by a key that is only like its own.
    #[cold]
    #[inline(never)]
    fn meant(&mut self, index: usize, fields: &[Field], seen: &Seen) -> Option<usize> {
        let kept = self.0.as_mut()?;
        if index == 0 {
            kept.is_among_exact = !seen.is_empty();
        }
        let (key, held) = kept.values.get(index)?;
        let field = alike(fields, key).filter(|&field| !seen.contains(field))?;
        let is_another = kept.is_among_exact && is_other(&fields[field], key, &held.buffer, held.index);
        (!is_another).then_some(field)
    }

    fn all(&self) -> &[(String, Held)] {
        self.0.as_ref().map_or(&[], |kept| &kept.values)
    }
}

/// What takes a new value in the place of an old one, nothing of which stays. That is left if there is no value.
trait Again {
    fn again(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError>;
}

impl<T: Wire> Again for T {
    fn again(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        let mut value = T::default();
        let result = value.read_input(from, cx);
        if result.is_ok() && cx.is_value() {
            // What is left is dropped once, whichever it is.
            std::mem::swap(self, &mut value);
        }
        result
    }
}

/// Where the value is.
#[derive(Clone, Copy)]
enum From {
    /// It comes next.
    Next,
    /// It comes next, and it is not the first of its key.
    Again,
    /// It was held back, with this index.
    Held(usize),
}

impl<'de, A: Entries<'de>> Slot<'_, 'de, A> {
    /// Goes on to the next value, if there is one.
    #[inline]
    fn advance(&mut self, table: impl Table) -> Result<bool, A::Error> {
        if let From::Held(index) = self.from {
            return Ok(self.go_back(table.object(), Some(index)));
        }
        while let Some(field) = self.map.key(&mut self.keys, table)? {
            self.field = field;
            self.from = From::Next;
            let is_usual = field < table.object().fields.len() && !self.seen.insert(field);
            if is_usual || self.come(table.object())? {
                return Ok(true);
            }
        }
        Ok(self.held.0.is_some() && self.go_back(table.object(), None))
    }

    /// Gives the value to the field that it is for. It is a jump to that field's reader, and lies apart: in the loop
    /// over the keys, the places of all fields would be worked out before the first key.
    #[inline(never)]
    fn give<M: Model>(&mut self, model: &mut M) {
        model.set(self);
    }

    /// Puts the key before the paths of what was said of its value.
    #[inline(never)]
    fn place(&mut self, before: usize, object: &'static Object) -> Result<(), A::Error> {
        self.unusual();
        if self.cx.collects() {
            self.literal();
        }
        if self.result.is_ok() && self.cx.notes() == before {
            return Ok(());
        }
        let result = std::mem::replace(&mut self.result, Ok(()));
        let about = Some((object.name, self.keys.fields.get(self.field).map(Field::key)));
        let error = result.as_ref().err().map(|error| error as _);
        self.cx.place(before, Step::Key(key(&self.from, self.held.all(), &self.keys, self.field)), about, error);
        result
    }

    /// Says of a boolean that it is not the documented one.
    fn literal(&mut self) {
        if let Some(Shape::Literal(literal)) = self.keys.fields.get(self.field).map(Field::shape)
            && let Some(found) = self.cx.remembered()
            && found != literal
        {
            self.cx.note(DeviationKind::UnknownValue, literal, Atom::Bool(found));
        }
    }

    /// Reads the value, whichever it is. This is code of each type, and not of each field; what there is to say of the
    /// value is said once, behind it.
    #[inline(never)]
    fn value<T: Wire>(&mut self, into: &mut T) {
        let result = match self.from {
            From::Next => self.map.value(into, self.cx),
            From::Again | From::Held(_) => self.seldom(into),
        };
        // There is no error here yet: nothing need be dropped.
        std::mem::forget(std::mem::replace(&mut self.result, result));
    }

    /// Reads what was held back, or what comes again. This is not code of each type.
    #[cold]
    #[inline(never)]
    fn seldom(&mut self, into: &mut dyn Again) -> Result<(), A::Error> {
        let held = match self.from {
            From::Held(index) => self.held.all()[index].1.clone(),
            From::Next | From::Again => self.map.hold(self.cx)?,
        };
        let before = self.cx.enter(false);
        let result = into.again(Node::new(&held.buffer, held.index).into(), self.cx);
        self.cx.leave(before);
        result.map_err(A::Error::custom)
    }

    /// Says of an object that has ended whether it is another one, and what it lacks.
    #[inline(never)]
    fn end(&mut self, object: &'static Object, mark: Option<Box<Mark>>) -> Result<bool, A::Error> {
        let Self { keys, seen, cx, .. } = self;
        if seen.is_empty() && object.is_foreign(false, !keys.other.is_empty()) {
            foreign(object, mark.as_deref(), &keys.other, cx)?;
            return Ok(true);
        }
        if super::STRICT || cx.collects() {
            missing(object, seen, cx)?;
        }
        Ok(false)
    }

    /// Takes note of null where null is no value.
    fn unusual(&mut self) {
        if self.cx.outcome() != Outcome::Null || self.result.is_err() {
            return;
        }
        if super::STRICT && !self.cx.collects() {
            self.result = Err(A::Error::custom("invalid type: null, expected a value"));
        }
        self.cx.note(DeviationKind::Null, "a value", "null");
    }

    fn pass_over(&mut self) -> Result<(), A::Error> {
        let held = match self.from {
            From::Next | From::Again if self.cx.collects() => self.map.hold(self.cx)?,
            From::Next | From::Again => return self.map.pass_over(),
            From::Held(index) => self.held.all()[index].1.clone(),
        };
        self.cx.note(DeviationKind::UnknownField, "no such key", held);
        Ok(())
    }

    /// Does with a key that the table does not have, or that has come before, what there is to do. One that
    /// is only like a documented key counts if the documented one does not come, and that is known at the end:
    /// there is nothing to be given then.
    #[cold]
    fn come(&mut self, object: &'static Object) -> Result<bool, A::Error> {
        if let Some(row) = object.fields.get(self.field) {
            let about = Some((object.name, Some(row.key())));
            self.cx.note_at(row.key(), about, DeviationKind::DuplicateKey, "one value", "another");
            self.from = From::Again;
            return Ok(true);
        }
        if self.keys.other == NUMBER {
            let name = object.name;
            return Err(A::Error::custom(format_args!("invalid type: number, expected an object, {name}")));
        }
        if alike(object.fields, &self.keys.other).is_none() {
            return Ok(true);
        }
        let value = self.map.hold(self.cx)?;
        self.held.push(self.keys.other.clone(), value);
        Ok(false)
    }

    /// Goes on to the next of the values that were held back. Each is given to the field that it is meant for,
    /// or treated as one of an unknown key.
    #[cold]
    fn go_back(&mut self, object: &'static Object, before: Option<usize>) -> bool {
        if let Some(index) = before {
            self.late(object, index);
        }
        let next = before.map_or(0, |index| index + 1);
        if next == self.held.all().len() {
            return false;
        }
        self.from = From::Held(next);
        let meant = self.held.meant(next, object.fields, &self.seen);
        self.field = meant.unwrap_or(object.fields.len());
        if let Some(field) = meant {
            self.seen.insert(field);
        }
        true
    }

    /// Says of a value that was held back, and has been given to a field, what its key was.
    fn late(&mut self, object: &'static Object, index: usize) {
        let (Some(row), Some((key, _))) = (self.keys.fields.get(self.field), self.held.all().get(index)) else { return };
        let expected = format_args!("the key {:?}", row.key());
        let about = Some((object.name, Some(row.key())));
        self.cx.note_at(key, about, DeviationKind::FoldedKey, expected, format_args!("{key:?}"));
    }
}

/// The key that the value has.
fn key<'a>(from: &From, held: &'a [(String, Held)], keys: &'a Keys, field: usize) -> &'a str {
    match *from {
        From::Held(index) => &held[index].0,
        From::Next | From::Again => keys.name(field),
    }
}

impl<'de, A: Entries<'de>> Source for Slot<'_, 'de, A> {
    #[inline]
    fn set(&mut self, fields: impl Slots) {
        if !fields.read(self.field, 0, self) {
            self.result = self.pass_over();
        }
    }

    #[inline(always)]
    fn read<T: Wire>(&mut self, into: &mut T) {
        self.value(into);
    }

    fn extra<T: Wire>(&mut self, into: &mut BTreeMap<String, T>) {
        let mut value = T::default();
        self.value(&mut value);
        if self.result.is_err() || !self.cx.is_value() {
            return;
        }
        let key = key(&self.from, self.held.all(), &self.keys, self.field);
        if into.insert(key.to_owned(), value).is_some() {
            self.cx.note(DeviationKind::DuplicateKey, "one value", "another");
        }
    }
}

/// Reads an object to where it stays.
pub(super) struct Reader<'a, M> {
    pub(super) model: &'a mut M,
    pub(super) cx: &'a mut Context,
}

impl<'de, M: Model> Visitor<'de> for Reader<'_, M> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting(object::<M>(), f)
    }

    #[inline]
    fn visit_none<E>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<(), E> {
        self.cx.say(Outcome::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        no_object(self.cx, Some(object::<M>().name), Lone::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        no_object(self.cx, Some(object::<M>().name), Lone::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        no_object(self.cx, Some(object::<M>().name), Lone::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        no_object(self.cx, Some(object::<M>().name), Lone::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        no_object(self.cx, Some(object::<M>().name), Lone::Text(text))
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        empty(self.cx, items)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let Self { model, cx } = self;
        if read_fields(Streamed(map), Of::<M>::new(), cx, |slot| slot.give(model))? {
            *model = M::default();
        }
        Ok(())
    }
}

fn expecting(object: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "an object, {}", object.name)
}

/// Reads the values of an object, each given to the field that it is for, and says whether it is another object, of
/// which nothing may stay.
#[inline]
pub(super) fn read_fields<'de, A: Entries<'de>>(
    map: A,
    table: impl Table,
    cx: &mut Context,
    mut give: impl FnMut(&mut Slot<'_, 'de, A>),
) -> Result<bool, A::Error> {
    let object = table.object();
    let mark = cx.collects().then(|| Box::new(cx.mark()));
    let mut slot = Slot {
        map,
        keys: Keys::new(object.fields),
        seen: Seen::default(),
        field: 0,
        from: From::Next,
        held: Late::default(),
        cx,
        result: Ok(()),
    };
    while slot.advance(table)? {
        let before = slot.cx.notes();
        give(&mut slot);
        if slot.cx.collects() || slot.cx.is_said() || slot.result.is_err() {
            slot.place(before, object)?;
        }
    }
    // Most objects have some of the keys, and nobody asks for those that are missing.
    if super::STRICT || slot.seen.is_empty() || slot.cx.collects() {
        return slot.end(object, mark);
    }
    Ok(false)
}

/// Says that an object is not that model.
#[cold]
fn foreign<E: serde::de::Error>(
    object: &Object,
    mark: Option<&Mark>,
    key: &str,
    cx: &mut Context,
) -> Result<(), E> {
    if let Some(mark) = mark {
        cx.rewind(mark);
    }
    let expected = format_args!("an object, {}", object.name);
    cx.wrong(expected, format_args!("an object with {key:?} and none of its keys"))
}

/// Says which required keys have not come.
fn missing<E: serde::de::Error>(object: &Object, seen: &Seen, cx: &mut Context) -> Result<(), E> {
    for (index, field) in object.fields.iter().enumerate() {
        if field.is_optional() || seen.contains(index) {
            continue;
        }
        if super::STRICT && !cx.collects() {
            return Err(E::missing_field(field.key()));
        }
        let about = Some((object.name, Some(field.key())));
        cx.note_at(field.key(), about, DeviationKind::Missing, "a value", "no such key");
    }
    Ok(())
}
