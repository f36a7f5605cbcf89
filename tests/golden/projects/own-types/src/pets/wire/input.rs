// @generated as it comes with the generator: changes to this file are lost.

//! Values that are at hand: one that was kept, or the next one of a text. Whatever need not be compiled for each type
//! is in here: the loops over lists, maps and keys.

use std::borrow::Cow;
use std::fmt;

use serde::de::Error;

use super::atom::Atom;
use super::buffer::{Held, Kind};
use super::context::Step;
use super::cursor::Cursor;
use super::fill::hold_text;
use super::judge::Judge;
use super::lone::Instead;
use super::node::Parts;
use super::value::empty;
use super::{Context, DeviationKind, Node, NodeError, Outcome, Shape, Wire};

/// A value that is at hand, in the crate's own form. What is read from it is the same for all of a program, so that
/// each type is compiled for it once, beside what it is compiled for each deserializer.
pub struct Input<'a, 'de>(pub(super) At<'a, 'de>);

/// Where the value is.
pub(super) enum At<'a, 'de> {
    /// It was kept.
    Kept(Node<'a>),
    /// It comes next. What is found there other than the docs say is an error, and read again in another way.
    Text(&'a mut Cursor<'de>),
}

impl fmt::Debug for Input<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            At::Kept(node) => node.fmt(f),
            At::Text(_) => f.write_str("Text"),
        }
    }
}

impl<'a> From<Node<'a>> for Input<'a, '_> {
    #[inline]
    fn from(node: Node<'a>) -> Self {
        Self(At::Kept(node))
    }
}

impl<'a, 'de: 'a> Input<'a, 'de> {
    #[inline]
    pub(super) fn text(cursor: &'a mut Cursor<'de>) -> Self {
        Self(At::Text(cursor))
    }

    /// The value as one without parts.
    ///
    /// # Errors
    ///
    /// When it is in a text, and has parts.
    #[inline]
    pub(super) fn atom(self) -> Result<Atom<'a>, NodeError> {
        match self.0 {
            At::Kept(node) => Ok(node.atom()),
            At::Text(cursor) => cursor.atom(),
        }
    }

    /// The value for as long as somebody wants it.
    ///
    /// # Errors
    ///
    /// When it is too long to be kept.
    pub(super) fn held(self, cx: &mut Context) -> Result<Held, NodeError> {
        match self.0 {
            At::Kept(node) => Ok(node.held()),
            At::Text(cursor) => hold_text(cursor.raw()?, cx),
        }
    }

    /// Goes into a list; nothing, if it is none and that has been said.
    fn list(self, cx: &mut Context) -> Result<Option<Inside<'a, 'de>>, NodeError> {
        match self.0 {
            At::Text(cursor) => match cursor.open(b'[')? {
                true => return Ok(Some(Inside::Text(cursor))),
                false => cx.say(Outcome::Null),
            },
            At::Kept(node) => match node.kind() {
                Kind::List => return Ok(Some(Inside::Kept(node.parts()))),
                Kind::Null => cx.say(Outcome::Null),
                // Its parts are the items.
                _ => return Ok(Some(Inside::Kept(node.parts()))),
            },
        }?;
        Ok(None)
    }

    /// Goes into an object; nothing, if it is none and that has been said. What would have been expected is told by
    /// its name.
    pub(super) fn object(self, name: Option<&str>, cx: &mut Context) -> Result<Option<Inside<'a, 'de>>, NodeError> {
        match self.0 {
            At::Text(cursor) => match cursor.open(b'{')? {
                true => return Ok(Some(Inside::Text(cursor))),
                false => cx.say(Outcome::Null),
            },
            At::Kept(node) => match (node.kind(), name) {
                (Kind::Object, _) => return Ok(Some(Inside::Kept(node.parts()))),
                (Kind::Null, _) => cx.say(Outcome::Null),
                (Kind::List, _) if node.parts().is_empty() => empty(cx, node.parts()),
                _ => nothing(cx, name, &node.atom()),
            },
        }?;
        Ok(None)
    }

    /// Goes through the items of a list.
    pub(super) fn items(self, cx: &mut Context, item: &'static Shape, to: &mut dyn Items) -> Result<(), NodeError> {
        if let At::Kept(node) = self.0
            && !matches!(node.kind(), Kind::List | Kind::Null)
        {
            return instead(node, cx, *item, to);
        }
        self.each(cx, to)
    }

    fn each(self, cx: &mut Context, to: &mut dyn Items) -> Result<(), NodeError> {
        let Some(mut inside) = self.list(cx)? else { return Ok(()) };
        for index in 0.. {
            let before = cx.notes();
            let item = match inside.item() {
                Ok(None) => break,
                Ok(Some(item)) => to.item(item, cx),
                Err(error) => Err(error),
            };
            if item.is_ok() && cx.is_said() && cx.outcome() == Outcome::Null {
                cx.note(DeviationKind::Null, "an item", "null");
            }
            if item.is_err() || cx.notes() > before {
                cx.place(before, Step::Index(index), None, item.as_ref().err().map(|error| error as _));
            }
            item?;
        }
        Ok(())
    }

    /// Goes through the entries of a map.
    pub(super) fn entries(self, cx: &mut Context, to: &mut dyn Named) -> Result<(), NodeError> {
        let Some(mut inside) = self.object(None, cx)? else { return Ok(()) };
        while let Some(key) = inside.key()? {
            to.entry(key.into_owned(), inside.value(), cx)?;
        }
        Ok(())
    }
}

/// Says of what is no object what it is.
#[cold]
pub(super) fn nothing<E: Error>(cx: &mut Context, name: Option<&str>, atom: &Atom<'_>) -> Result<(), E> {
    match name {
        Some(name) => cx.none(atom.is_nothing(), format_args!("an object, {name}"), atom),
        None => cx.none(atom.is_nothing(), "an object", atom),
    }
}

/// Reads a list from what is none.
#[cold]
fn instead(node: Node<'_>, cx: &mut Context, item: Shape, to: &mut dyn Items) -> Result<(), NodeError> {
    let atom = node.atom();
    let instead = match atom.is_nothing() {
        true => Instead::Nothing,
        false => Judge::new(node.buffer).instead(node.index, item),
    };
    if instead == Instead::Nothing {
        return cx.none(atom.is_nothing(), "a list", atom);
    }
    cx.note(DeviationKind::Spelling, "a list", atom);
    if instead == Instead::Parts {
        return Input::from(node).each(cx, to);
    }
    to.item(node.into(), cx)?;
    // Whatever has been said was said of the item.
    cx.outcome();
    Ok(())
}

/// Whatever can be read: [`Wire`] for code that is not compiled for each type.
pub trait Readable {
    /// Reads a value to where it stays, which has the default.
    ///
    /// # Errors
    ///
    /// As [`Wire::read`].
    fn read_value(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError>;
}

impl<T: Wire> Readable for T {
    fn read_value(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        self.read_input(from, cx)
    }
}

/// What takes the items of a list.
pub(super) trait Items {
    /// Reads the next item.
    ///
    /// # Errors
    ///
    /// As [`Wire::read`].
    fn item(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError>;
}

/// What takes the entries of a map.
pub(super) trait Named {
    /// Reads an entry.
    ///
    /// # Errors
    ///
    /// As [`Wire::read`].
    fn entry(&mut self, key: String, from: Result<Input<'_, '_>, NodeError>, cx: &mut Context) -> Result<(), NodeError>;
}

/// The parts of a list or an object that have not been read.
pub(super) enum Inside<'a, 'de> {
    Kept(Parts<'a>),
    Text(&'a mut Cursor<'de>),
}

impl<'a, 'de: 'a> Inside<'a, 'de> {
    /// The next item, if there is one more.
    fn item(&mut self) -> Result<Option<Input<'_, 'de>>, NodeError> {
        match self {
            Self::Kept(parts) if parts.is_empty() => Ok(None),
            Self::Kept(parts) => Ok(Some(parts.take()?.into())),
            Self::Text(cursor) => Ok(cursor.item()?.then_some(Input::text(cursor))),
        }
    }

    /// The next key, if there is one more.
    #[inline(always)]
    pub(super) fn key(&mut self) -> Result<Option<Cow<'a, str>>, NodeError> {
        match self {
            Self::Kept(parts) => Ok(parts.upcoming().map(Cow::Borrowed)),
            Self::Text(cursor) => cursor.key(),
        }
    }

    /// The value of that key.
    #[inline]
    pub(super) fn value(&mut self) -> Result<Input<'_, 'de>, NodeError> {
        match self {
            Self::Kept(parts) => Ok(parts.take()?.into()),
            Self::Text(cursor) => Ok(Input::text(cursor)),
        }
    }
}
