// @generated as it comes with the generator: changes to this file are lost.

//! Lists that were sent as something else: PHP makes objects of empty lists and of those with gaps, and whoever makes JSON
//! of XML cannot tell one item from a list of one.

use super::atom::Fit;
use super::buffer::Kind;
use super::judge::Judge;
use super::listed::Standing;
use super::scalars::boolean;
use super::shape::{Object, Shape};

/// What a value is where a list is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instead {
    /// Its parts are the items.
    Parts,
    /// It is the only item.
    Item,
    /// It is no list.
    Nothing,
}

impl Judge<'_> {
    /// What a value that is no list is where one of such items is documented.
    #[cold]
    pub(super) fn instead(self, index: u32, item: Shape) -> Instead {
        if self.is_numbered(index, item) {
            return Instead::Parts;
        }
        if self.may_be(index, item) { Instead::Item } else { Instead::Nothing }
    }

    /// Whether it is an object whose keys are the numbers of items, in whatever order: PHP has sorted lists so. There
    /// need not be any.
    fn is_numbered(self, index: u32, item: Shape) -> bool {
        let is_item = |part| self.buffer.kind(part) == Kind::Null || self.may_be(part, item);
        self.buffer.kind(index) == Kind::Object
            && self.buffer.parts(index).all(|part| is_number(self.buffer.key(part)) && is_item(part))
    }

    /// Whether a value is an item by its type. What is inside it is not looked at, but where that tells members of a union
    /// apart. Of what is spelled in another way only texts are items: `false` is no list of texts, but none.
    fn may_be(self, index: u32, item: Shape) -> bool {
        let kind = self.buffer.kind(index);
        let atom = || self.buffer.atom(index);
        let is_fit = |fit| fit >= Fit::Near || fit == Fit::Loose && kind == Kind::String;
        // A list that was written as a text is many items, and no text.
        if kind == Kind::String && is_list(self.buffer.text(index)) {
            return false;
        }
        match item {
            Shape::Any => matches!(kind, Kind::Object | Kind::String | Kind::Number),
            Shape::Nullable(inner) => self.may_be(index, *inner),
            Shape::List(_) => kind == Kind::List,
            Shape::Map(_) => kind == Kind::Object,
            Shape::Object(object) => kind == Kind::Object && self.knows_some(index, object()),
            Shape::Union(choice) => self.choose(index, choice()).member.is_some(),
            Shape::Scalar(scalar) => (scalar.fit)(&mut atom()).is_some_and(is_fit),
            Shape::Literal(literal) => boolean(&atom()) == Some((literal, Fit::Exact)),
            Shape::Enum(listed) => match listed.find(&atom()) {
                Standing::Listed(_, fit) | Standing::Unlisted(fit) => is_fit(fit),
                Standing::Wrong => false,
            },
        }
    }

    /// Whether an object may be a model's: it has some of the keys.
    fn knows_some(self, index: u32, object: &Object) -> bool {
        self.buffer.parts(index).any(|part| object.knows(self.buffer.key(part)))
    }
}

/// Whether a text is a list itself.
fn is_list(text: &str) -> bool {
    text.starts_with('[') && text.ends_with(']')
}

/// Whether a key is the number of an item.
fn is_number(key: &str) -> bool {
    let is_plain = key == "0" || !key.starts_with(['0', '+']);
    is_plain && key.parse::<u32>().is_ok()
}
