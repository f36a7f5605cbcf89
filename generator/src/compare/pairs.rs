//! The types of two graphs that are the same.

use std::collections::{BTreeMap, BTreeSet};

/// See the module.
#[derive(Default)]
pub(crate) struct Pairs {
    /// From the first graph to the second, each type once.
    forth: BTreeMap<usize, usize>,
    back: BTreeMap<usize, usize>,
    /// Types that are written once in one graph and several times in the other: pairs of which at
    /// least one side is in another pair, too.
    copies: BTreeSet<(usize, usize)>,
}

impl Pairs {
    /// Adds a pair of types that are in none yet, and says whether they were not.
    pub(super) fn add(&mut self, first: usize, second: usize) -> bool {
        let is_free = self.is_free(first, second);
        if is_free {
            self.forth.insert(first, second);
            self.back.insert(second, first);
        }
        is_free
    }

    /// Adds a pair whatever pairs its types are in, and says whether it is a new one.
    pub(super) fn add_copy(&mut self, first: usize, second: usize) -> bool {
        self.copies.insert((first, second))
    }

    /// Whether these two are the same.
    pub(crate) fn has(&self, first: usize, second: usize) -> bool {
        self.forth.get(&first) == Some(&second) || self.copies.contains(&(first, second))
    }

    /// Every pair, in the order of the first graph.
    pub(crate) fn all(&self) -> BTreeSet<(usize, usize)> {
        let forth = self.forth.iter().map(|(&first, &second)| (first, second));
        forth.chain(self.copies.iter().copied()).collect()
    }

    /// Whether this type of the first graph is in a pair.
    pub(crate) fn has_first(&self, first: usize) -> bool {
        self.forth.contains_key(&first) || self.copies.iter().any(|&(it, _)| it == first)
    }

    /// Whether this type of the second graph is in a pair.
    pub(crate) fn has_second(&self, second: usize) -> bool {
        self.back.contains_key(&second) || self.copies.iter().any(|&(_, it)| it == second)
    }

    /// Whether neither type is in a pair of its own.
    pub(super) fn is_free(&self, first: usize, second: usize) -> bool {
        self.is_free_first(first) && self.is_free_second(second)
    }

    /// Whether this type of the first graph is in no pair of its own.
    pub(super) fn is_free_first(&self, first: usize) -> bool {
        !self.forth.contains_key(&first)
    }

    /// Whether this type of the second graph is in no pair of its own.
    pub(super) fn is_free_second(&self, second: usize) -> bool {
        !self.back.contains_key(&second)
    }
}
