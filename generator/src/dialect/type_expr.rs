//! The language-neutral form of a type cell.

use std::fmt;

use crate::source::{Span, Spanned};

/// A type as a cell spells it, names not yet looked up.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeExpr {
    /// What it is.
    pub kind: TypeExprKind,
    /// The text that spells it.
    pub span: Span,
}

/// The forms of a [`TypeExpr`].
#[derive(Debug, Clone, PartialEq)]
pub enum TypeExprKind {
    /// A type without parts.
    Scalar(Scalar),
    /// A list of values of one type.
    List(Box<TypeExpr>),
    /// An object with any keys and values of one type.
    Map(Box<TypeExpr>),
    /// A value or null.
    Nullable(Box<TypeExpr>),
    /// One of several types, spelled in the cell itself.
    Union(Vec<TypeExpr>),
    /// Another page.
    Reference(Reference),
}

/// The types without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Text.
    String,
    /// True or false.
    Boolean,
    /// A whole number of 64 bits.
    Integer,
    /// A number with a fraction.
    Float,
    /// A whole number of any size.
    BigInteger,
    /// A decimal fraction that must not be rounded.
    Decimal,
    /// A date with a time.
    DateTime,
    /// A date.
    Date,
    /// A date, or a date with a time: the language has one type for both.
    DateOrDateTime,
    /// Bytes.
    Bytes,
    /// Any JSON value.
    Any,
    /// Only null.
    Null,
    /// A raw HTTP response, which is no JSON.
    HttpResponse,
}

/// A reference to another page. The link's target says which; the name helps when there is no
/// link, or a link that leads nowhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The target of the link around the name, relative to the page it stands on.
    pub target: Option<String>,
    /// The name, split at the language's separators; empty when the link's text is no name.
    pub name: Vec<String>,
    /// Where the name stands.
    pub span: Span,
}

impl TypeExpr {
    /// A type without parts.
    pub(super) fn scalar(scalar: Scalar, span: Span) -> Self {
        Self { kind: TypeExprKind::Scalar(scalar), span }
    }

    /// A part that is a bare word: not linked, and without a namespace.
    pub(super) fn unlinked(&self) -> Option<&Reference> {
        let mut open = vec![self];
        while let Some(part) = open.pop() {
            match &part.kind {
                TypeExprKind::Scalar(_) => {}
                TypeExprKind::List(inner) | TypeExprKind::Map(inner) | TypeExprKind::Nullable(inner) => {
                    open.push(inner);
                }
                TypeExprKind::Union(members) => open.extend(members),
                TypeExprKind::Reference(reference) => {
                    if reference.target.is_none() && reference.name.len() == 1 {
                        return Some(reference);
                    }
                }
            }
        }
        None
    }

    /// This type or null. Twice nullable is nullable once.
    pub(super) fn nullable(self) -> Self {
        match self.kind {
            TypeExprKind::Nullable(_) => self,
            _ => Self { span: self.span, kind: TypeExprKind::Nullable(Box::new(self)) },
        }
    }

    /// Joins the members of a union: null among them makes the rest nullable, one member is itself.
    pub(super) fn union(members: Vec<Self>, span: Span) -> Self {
        let is_null = |member: &Self| member.kind == TypeExprKind::Scalar(Scalar::Null);
        let nullable = members.len() > 1 && members.iter().any(is_null);
        let mut rest: Vec<Self> =
            members.into_iter().filter(|member| !(nullable && is_null(member))).collect();
        let joined =
            if rest.len() == 1 { rest.remove(0) } else { Self { kind: TypeExprKind::Union(rest), span } };
        if nullable { joined.nullable() } else { joined }
    }
}

/// A neutral notation, for `inspect` and for tests: `?list<map<Operations.X>>`.
impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            TypeExprKind::Scalar(scalar) => f.write_str(scalar.as_str()),
            TypeExprKind::List(item) => write!(f, "list<{item}>"),
            TypeExprKind::Map(value) => write!(f, "map<{value}>"),
            TypeExprKind::Nullable(inner) => write!(f, "?{inner}"),
            TypeExprKind::Union(members) => {
                f.write_str("(")?;
                for (index, member) in members.iter().enumerate() {
                    write!(f, "{}{member}", if index == 0 { "" } else { " | " })?;
                }
                f.write_str(")")
            }
            TypeExprKind::Reference(reference) => {
                f.write_str(&reference.name.join("."))?;
                match &reference.target {
                    Some(target) => write!(f, "({target})"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl Scalar {
    /// The word of the neutral notation.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Float => "float",
            Self::BigInteger => "big-integer",
            Self::Decimal => "decimal",
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::DateOrDateTime => "date-or-date-time",
            Self::Bytes => "bytes",
            Self::Any => "any",
            Self::Null => "null",
            Self::HttpResponse => "http-response",
        }
    }
}

/// A name split at a separator, empty segments (a leading separator) left out.
pub(super) fn segments(name: &Spanned<String>, separator: char) -> Vec<String> {
    name.value.split(separator).filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
}
