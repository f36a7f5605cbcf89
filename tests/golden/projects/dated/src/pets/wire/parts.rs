// @generated as it comes with the generator: changes to this file are lost.

//! The fields of a model, handed over all together. A model says twice what its fields are, for reading
//! and for writing; whatever is done with them stands in the runtime, once.
//!
//! One tuple is far less work for rustc than a call for each field. Of the tuples, each size is work for every
//! crate: they are small, and models with more fields have tuples in a tuple.

use std::any::Any;
use std::collections::BTreeMap;

use super::{Source, Wire};

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

    /// Has each field take the next of some values, in their order.
    fn each(self, values: &mut impl Source);
}

/// The properties that no field has, which come last.
pub struct Extra<M>(pub M);

impl<T: Wire> Values for &T {
    const LEN: usize = 1;

    #[inline(always)]
    fn each<E: Each>(&self, start: usize, to: &mut E) -> Result<(), E::Stop> {
        to.field(start, *self)
    }

    #[inline(always)]
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

    #[inline(always)]
    fn each(self, values: &mut impl Source) {
        values.read(self);
    }
}

impl<T: Wire> Values for Extra<&BTreeMap<String, T>> {
    const LEN: usize = 1;

    #[inline]
    fn each<E: Each>(&self, start: usize, to: &mut E) -> Result<(), E::Stop> {
        to.extra(start, self.0)
    }

    #[inline(always)]
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

    #[inline(always)]
    fn each(self, values: &mut impl Source) {
        values.extra(self.0);
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

            #[inline(always)]
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

            #[inline(always)]
            #[allow(non_snake_case, unused_variables, reason = "types and parts go by one name; the empty tuple has none")]
            fn each(self, values: &mut impl Source) {
                let ($($part,)*) = self;
                $($part.each(values);)*
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
