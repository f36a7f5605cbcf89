// @generated as it comes with the generator: changes to this file are lost.

//! What is done with a model as a whole, as derives would do it: it is shown, copied and compared, through its
//! fields. A derived `Clone` alone is a twentieth of what a crate costs rustc.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;

use super::model::object;
use super::parts::{Each, Slots, Values};
use super::{Field, Model, Sink, Source, Wire};

/// Shows a model as a derive would. The names of its fields are made from their keys, as the generator makes
/// them where nothing stands in the way.
///
/// # Errors
///
/// Those of the formatter.
#[inline]
pub fn show<M: Model>(model: &M, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Through a pointer: see `to_serde`.
    let show: fn(&M, &mut fmt::Formatter<'_>) -> fmt::Result = show_fields;
    show(model, f)
}

fn show_fields<M: Model>(model: &M, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = Shown { debug: f.debug_struct(object::<M>().name), fields: object::<M>().fields };
    model.put(&mut shown);
    shown.debug.finish()
}

struct Shown<'a, 'f> {
    debug: fmt::DebugStruct<'a, 'f>,
    fields: &'static [Field],
}

impl Sink for Shown<'_, '_> {
    fn put(&mut self, values: impl Values) {
        let Ok(()) = values.each(0, self);
    }
}

impl Each for Shown<'_, '_> {
    type Stop = Infallible;

    fn field<T: Wire>(&mut self, index: usize, value: &T) -> Result<(), Infallible> {
        self.debug.field(&snake(self.fields.get(index).map_or("", Field::key)), value);
        Ok(())
    }

    fn extra<T: Wire>(&mut self, _: usize, values: &BTreeMap<String, T>) -> Result<(), Infallible> {
        for (key, value) in values {
            self.debug.field(key, value);
        }
        Ok(())
    }
}

/// A key in the style of Rust: `adsConsent` and `Ads-Consent` are `ads_consent`, `XMLPort` is `xml_port`.
fn snake(key: &str) -> String {
    let mut name = String::with_capacity(key.len() + 4);
    let mut before = None;
    let mut rest = key.chars().peekable();
    while let Some(c) = rest.next() {
        let starts = c.is_uppercase()
            && before.is_some_and(|before: char| {
                !before.is_uppercase() || rest.peek().is_some_and(|next| next.is_lowercase())
            });
        if (starts || !c.is_alphanumeric()) && !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        if c.is_alphanumeric() {
            name.extend(c.to_lowercase());
        }
        before = Some(c).filter(|c| c.is_alphanumeric());
    }
    if name.ends_with('_') {
        name.pop();
    }
    name
}

/// Another model with the same values.
#[inline]
pub fn copy<M: Model>(model: &M) -> M {
    // Through a pointer: see `to_serde`.
    let copy: fn(&M) -> M = copy_fields;
    copy(model)
}

fn copy_fields<M: Model>(model: &M) -> M {
    let mut copy = M::default();
    model.put(&mut To { copy: &mut copy });
    copy
}

/// Gets the one model's fields, and has the other's take them.
struct To<'a, M> {
    copy: &'a mut M,
}

impl<M: Model> Sink for To<'_, M> {
    #[inline]
    fn put(&mut self, values: impl Values) {
        self.copy.set(&mut Copied { values, next: 0 });
    }
}

/// Copies of one model's fields, for the other's, which are of the same types in the same order.
struct Copied<V> {
    values: V,
    next: usize,
}

impl<V: Values> Copied<V> {
    #[inline(always)]
    fn next<T: Clone + 'static>(&mut self, into: &mut T) {
        if let Some(value) = self.values.at(self.next).and_then(|value| value.downcast_ref::<T>()) {
            *into = value.clone();
        }
        self.next += 1;
    }
}

impl<V: Values> Source for Copied<V> {
    #[inline]
    fn set(&mut self, fields: impl Slots) {
        fields.each(self);
    }

    #[inline(always)]
    fn read<T: Wire>(&mut self, into: &mut T) {
        self.next(into);
    }

    #[inline(always)]
    fn extra<T: Wire>(&mut self, into: &mut BTreeMap<String, T>) {
        self.next(into);
    }
}

/// Whether two models have the same values.
#[inline]
pub fn same<M: Model>(one: &M, other: &M) -> bool {
    // Through a pointer: see `to_serde`.
    let same: fn(&M, &M) -> bool = same_fields;
    same(one, other)
}

fn same_fields<M: Model>(one: &M, other: &M) -> bool {
    let mut same = true;
    one.put(&mut With { other, same: &mut same });
    same
}

/// Gets the one model's fields, and goes for the other's.
struct With<'a, M> {
    other: &'a M,
    same: &'a mut bool,
}

impl<M: Model> Sink for With<'_, M> {
    fn put(&mut self, values: impl Values) {
        self.other.put(&mut Compared { values, same: &mut *self.same });
    }
}

/// Holds the other model's fields against the one's, which are of the same types in the same order.
struct Compared<'a, V> {
    values: V,
    same: &'a mut bool,
}

/// Two values are not the same: those after them need not be looked at.
struct Different;

impl<V: Values> Compared<'_, V> {
    #[inline]
    fn next<T: PartialEq + 'static>(&mut self, index: usize, value: &T) -> Result<(), Different> {
        let one = self.values.at(index).and_then(|one| one.downcast_ref::<T>());
        if one == Some(value) { Ok(()) } else { Err(Different) }
    }
}

impl<V: Values> Sink for Compared<'_, V> {
    fn put(&mut self, values: impl Values) {
        *self.same = values.each(0, self).is_ok();
    }
}

impl<V: Values> Each for Compared<'_, V> {
    type Stop = Different;

    fn field<T: Wire>(&mut self, index: usize, value: &T) -> Result<(), Different> {
        self.next(index, value)
    }

    fn extra<T: Wire>(&mut self, index: usize, values: &BTreeMap<String, T>) -> Result<(), Different> {
        self.next(index, values)
    }
}
