// @generated as it comes with the generator: changes to this file are lost.

//! The fields of a model, handed over all together. A model says twice what its fields are, for reading
//! and for writing; whatever is done with them stands in the runtime, once.
//!
//! One tuple is far less work for rustc than a call for each field, and so is all that need not be derived.

use std::any::Any;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;

use super::model::object;
use super::{Field, Model, Sink, Source, Wire};

/// What is done with each of a model's fields.
pub trait Each {
    /// Why no more fields are taken.
    type Stop;

    /// A field of the table, in its order, with its index.
    ///
    /// # Errors
    ///
    /// When the next ones need not come.
    fn field<T: Wire>(&mut self, index: usize, value: &T) -> Result<(), Self::Stop>;

    /// The properties that no field has.
    ///
    /// # Errors
    ///
    /// As [`field`](Self::field).
    fn extra<T: Wire>(&mut self, index: usize, values: &BTreeMap<String, T>) -> Result<(), Self::Stop>;
}

/// References to a model's fields, in the order of its table: a tuple, or tuples in a tuple.
pub trait Values {
    /// How many fields they are.
    const LEN: usize;

    /// Hands over each, until one is the last that is taken. The first of these has the index `start`.
    ///
    /// # Errors
    ///
    /// Why it was the last.
    fn each<E: Each>(&self, start: usize, to: &mut E) -> Result<(), E::Stop>;

    /// The field with this index.
    fn at(&self, index: usize) -> Option<&dyn Any>;
}

/// References to where a model's fields are read to, in the order of its table: a tuple, or tuples in a tuple.
pub trait Slots {
    /// How many fields they are.
    const LEN: usize;

    /// Has the value read into the field with this index, where the first of these has the index `start`, and says
    /// whether there is one.
    fn read(self, index: usize, start: usize, value: &mut impl Source) -> bool;
}

/// The properties that no field has, which come last.
pub struct Extra<M>(pub M);

impl<T: Wire> Values for &T {
    const LEN: usize = 1;

    #[inline(always)]
    fn each<E: Each>(&self, start: usize, to: &mut E) -> Result<(), E::Stop> {
        to.field(start, *self)
    }

    #[inline]
    fn at(&self, _: usize) -> Option<&dyn Any> {
        Some(*self)
    }
}

impl<T: Wire> Slots for &mut T {
    const LEN: usize = 1;

    #[inline(always)]
    fn read(self, index: usize, start: usize, value: &mut impl Source) -> bool {
        let is_this = index == start;
        if is_this {
            value.read(self);
        }
        is_this
    }
}

impl<T: Wire> Values for Extra<&BTreeMap<String, T>> {
    const LEN: usize = 1;

    #[inline]
    fn each<E: Each>(&self, start: usize, to: &mut E) -> Result<(), E::Stop> {
        to.extra(start, self.0)
    }

    #[inline]
    fn at(&self, _: usize) -> Option<&dyn Any> {
        Some(self.0)
    }
}

impl<T: Wire> Slots for Extra<&mut BTreeMap<String, T>> {
    const LEN: usize = 1;

    #[inline(always)]
    fn read(self, index: usize, start: usize, value: &mut impl Source) -> bool {
        let is_this = index == start;
        if is_this {
            value.extra(self.0);
        }
        is_this
    }
}

macro_rules! tuple {
    ($($part:ident)*) => {
        impl<$($part: Values),*> Values for ($($part,)*) {
            const LEN: usize = 0 $(+ $part::LEN)*;

            // In one piece the table is known wherever a field is handed over: nothing is looked up in it.
            #[inline(always)]
            #[allow(non_snake_case, unused_variables, reason = "types and parts go by one name; the empty tuple has none")]
            fn each<To: Each>(&self, start: usize, to: &mut To) -> Result<(), To::Stop> {
                let ($($part,)*) = self;
                $(
                    $part.each(start, to)?;
                    let start = start + $part::LEN;
                )*
                Ok(())
            }

            #[inline]
            #[allow(non_snake_case, unused_variables, reason = "types and parts go by one name; the empty tuple has none")]
            fn at(&self, index: usize) -> Option<&dyn Any> {
                let ($($part,)*) = self;
                let start = 0;
                $(
                    if index.wrapping_sub(start) < $part::LEN {
                        return $part.at(index - start);
                    }
                    let start = start + $part::LEN;
                )*
                None
            }
        }

        impl<$($part: Slots),*> Slots for ($($part,)*) {
            const LEN: usize = 0 $(+ $part::LEN)*;

            // In one piece a tuple in tuples is a jump by the index, and nothing of it need be in memory: that is
            // what becomes of comparisons of one number, whatever tuples they stand in.
            #[inline(always)]
            #[allow(non_snake_case, unused_variables, reason = "types and parts go by one name; the empty tuple has none")]
            fn read(self, index: usize, start: usize, value: &mut impl Source) -> bool {
                let ($($part,)*) = self;
                $(
                    if $part.read(index, start, value) {
                        return true;
                    }
                    let start = start + $part::LEN;
                )*
                false
            }
        }
    };
}
tuple!();
tuple!(A);
tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);
tuple!(A B C D E F G H I);
tuple!(A B C D E F G H I J);
tuple!(A B C D E F G H I J K);
tuple!(A B C D E F G H I J K L);

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
