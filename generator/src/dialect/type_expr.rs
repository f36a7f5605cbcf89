//! The language-neutral form of a type cell.

use std::fmt;

use crate::diagnostic::Diagnostic;
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
    /// A value that may be missing or null, in a language with one notation for both.
    Optional(Box<TypeExpr>),
    /// One of several types, spelled in the cell itself.
    Union(Vec<TypeExpr>),
    /// Only this value.
    Literal(Literal),
    /// Another page.
    Reference(Reference),
    /// A stream of values of one type, one after the other: no JSON as a whole, but each value is.
    Stream(Box<TypeExpr>),
    /// What cannot be read, and why. What stands around it is read all the same.
    Unknown(Box<Diagnostic>),
}

/// A value that stands where a type does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// A text.
    String(String),
    /// A whole number.
    Integer(i64),
}

/// The types without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Text.
    String,
    /// True or false.
    Boolean,
    /// Only true.
    True,
    /// Only false.
    False,
    /// A whole number of 64 bits.
    Integer,
    /// A number with a fraction.
    Float,
    /// A number, whole or not: the language has one type for both.
    Number,
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
    /// No value at all: what is of this type is missing.
    Undefined,
    /// A raw HTTP response, which is no JSON.
    HttpResponse,
    /// A raw HTTP request, which is no JSON.
    HttpRequest,
}

/// A reference to another page. The link's target says which; the name helps when there is no
/// link, or a link that leads nowhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The target of the link around the name, relative to the page it stands on.
    pub target: Option<String>,
    /// The name, split at the language's separators; empty when the link's text is no name.
    pub name: Vec<String>,
    /// What the name or the link's text spells, where it is more than the name of a page: a page without
    /// sections (Ruby) shows nowhere else what it is, and without a page it is all there is.
    pub spelled: Option<Box<TypeExpr>>,
    /// Whether the name may be the SDK's own for a member of a union, after the value that tells the
    /// member apart, and not that of its page (C#).
    pub made_up: bool,
    /// Where the name stands.
    pub span: Span,
}

impl Reference {
    /// Whether it is a name and no more: not linked, and without a namespace.
    pub(crate) fn is_bare(&self) -> bool {
        self.target.is_none() && self.name.len() == 1
    }
}

impl TypeExpr {
    /// A type without parts.
    pub(super) fn scalar(scalar: Scalar, span: Span) -> Self {
        Self { kind: TypeExprKind::Scalar(scalar), span }
    }

    /// A reference to a page by its name alone.
    pub(super) fn named(name: Vec<String>, span: Span) -> Self {
        let reference = Reference { target: None, name, spelled: None, made_up: false, span };
        Self { kind: TypeExprKind::Reference(reference), span }
    }

    /// A reference to a page by a name which, without that page, is a type that needs none.
    pub(super) fn spelled(name: Vec<String>, known: Self) -> Self {
        let span = known.span;
        let spelled = Some(Box::new(known));
        let reference = Reference { target: None, name, spelled, made_up: false, span };
        Self { kind: TypeExprKind::Reference(reference), span }
    }

    /// A reference by a name that may be made up for a member of a union, or for what needs no page.
    pub(super) fn made_up(name: &str, spelled: Option<Self>, span: Span) -> Self {
        let name = vec![name.to_owned()];
        let spelled = spelled.map(Box::new);
        let reference = Reference { target: None, name, spelled, made_up: true, span };
        Self { kind: TypeExprKind::Reference(reference), span }
    }

    /// A reference to the page that a link leads to, by the type that the link's text spells. What
    /// may be null or missing there, may be of the page; the rest of the text is a name at the most.
    pub(super) fn linked(text: Self, target: &str, span: Span) -> Self {
        match text.kind {
            TypeExprKind::Nullable(inner) => {
                Self { kind: TypeExprKind::Nullable(Box::new(Self::linked(*inner, target, span))), span }
            }
            TypeExprKind::Optional(inner) => {
                Self { kind: TypeExprKind::Optional(Box::new(Self::linked(*inner, target, span))), span }
            }
            TypeExprKind::Stream(item) => Self::linked(*item, target, span).stream(span),
            // A stream that is handed over in one way or another.
            TypeExprKind::Union(mut members)
                if !members.is_empty()
                    && members.iter().all(|it| matches!(it.kind, TypeExprKind::Stream(_))) =>
            {
                Self::linked(members.remove(0), target, span)
            }
            kind => {
                let (name, spelled, place) = match kind {
                    TypeExprKind::Reference(Reference { name, spelled, span, .. }) => (name, spelled, span),
                    TypeExprKind::Unknown(_) => (Vec::new(), None, text.span),
                    kind => (Vec::new(), Some(Box::new(Self { kind, span: text.span })), text.span),
                };
                let target = Some(target.to_owned());
                let reference = Reference { target, name, spelled, made_up: false, span: place };
                Self { kind: TypeExprKind::Reference(reference), span }
            }
        }
    }

    /// A type around whose spelling a link is: the page is that of its innermost part, and lists, maps and
    /// nulls stay around it. Without that page the text is what it is.
    pub(super) fn linked_inside(self, target: &str) -> Self {
        let span = self.span;
        let inside = |inner: Box<Self>| Box::new(inner.linked_inside(target));
        let kind = match self.kind {
            TypeExprKind::List(inner) => TypeExprKind::List(inside(inner)),
            TypeExprKind::Map(inner) => TypeExprKind::Map(inside(inner)),
            TypeExprKind::Stream(inner) => TypeExprKind::Stream(inside(inner)),
            TypeExprKind::Nullable(inner) => TypeExprKind::Nullable(inside(inner)),
            TypeExprKind::Optional(inner) => TypeExprKind::Optional(inside(inner)),
            kind => return Self::linked(Self { kind, span }, target, span),
        };
        Self { kind, span }
    }

    /// The innermost part of lists, maps, and what may be null or missing.
    pub(super) fn innermost(&self) -> &Self {
        match &self.kind {
            TypeExprKind::List(inner)
            | TypeExprKind::Map(inner)
            | TypeExprKind::Stream(inner)
            | TypeExprKind::Nullable(inner)
            | TypeExprKind::Optional(inner) => inner.innermost(),
            _ => self,
        }
    }

    /// The type, of which only one value is ever there. A number or a list has its type all the same.
    pub(super) fn only(self, value: Spanned<String>) -> Self {
        match self.kind {
            TypeExprKind::Scalar(Scalar::String) => {
                Self { kind: TypeExprKind::Literal(Literal::String(value.value)), span: value.span }
            }
            _ => self,
        }
    }

    /// The type of a field, now that the Required column is known: of what must be there, a value that
    /// may be missing or null may be null; of what may be missing, the notation says just that.
    pub(super) fn of_field(self, required: bool) -> Self {
        match self.kind {
            TypeExprKind::Optional(inner) if required => inner.nullable(),
            TypeExprKind::Optional(inner) => *inner,
            _ => self,
        }
    }

    /// The page that it is a reference to, which may be missing or null.
    pub(super) fn page(&self) -> Option<&Reference> {
        match &self.kind {
            TypeExprKind::Nullable(inner) | TypeExprKind::Optional(inner) => inner.page(),
            TypeExprKind::Reference(reference) => Some(reference),
            _ => None,
        }
    }

    /// Whether every part is understood as far as the cell alone tells. A bare word, which is not
    /// linked and has no namespace, may be a type of some other language, or a slip of the pen.
    pub(super) fn is_understood(&self) -> bool {
        match &self.kind {
            TypeExprKind::Scalar(_) | TypeExprKind::Literal(_) => true,
            TypeExprKind::List(inner)
            | TypeExprKind::Map(inner)
            | TypeExprKind::Stream(inner)
            | TypeExprKind::Nullable(inner)
            | TypeExprKind::Optional(inner) => inner.is_understood(),
            TypeExprKind::Union(members) => members.iter().all(Self::is_understood),
            TypeExprKind::Reference(reference) => !reference.is_bare(),
            TypeExprKind::Unknown(_) => false,
        }
    }

    /// Whether it is a raw HTTP message, which may be missing.
    pub(super) fn is_http(&self) -> bool {
        match &self.kind {
            TypeExprKind::Nullable(inner) | TypeExprKind::Optional(inner) => inner.is_http(),
            kind => matches!(kind, TypeExprKind::Scalar(Scalar::HttpResponse | Scalar::HttpRequest)),
        }
    }

    /// Whether it is an object with any keys, which may be missing.
    pub(super) fn is_map(&self) -> bool {
        match &self.kind {
            TypeExprKind::Nullable(inner) | TypeExprKind::Optional(inner) => inner.is_map(),
            kind => matches!(kind, TypeExprKind::Map(_) | TypeExprKind::Unknown(_)),
        }
    }

    /// A stream of this type.
    pub(super) fn stream(self, span: Span) -> Self {
        Self { kind: TypeExprKind::Stream(Box::new(self)), span }
    }

    /// A list of this type.
    pub(super) fn list(self, span: Span) -> Self {
        Self { kind: TypeExprKind::List(Box::new(self)), span }
    }

    /// An object with values of this type.
    pub(super) fn map(self, span: Span) -> Self {
        Self { kind: TypeExprKind::Map(Box::new(self)), span }
    }

    /// This type, which may be missing or null.
    pub(super) fn optional(self) -> Self {
        match self.kind {
            TypeExprKind::Nullable(_) | TypeExprKind::Optional(_) => self,
            _ => Self { span: self.span, kind: TypeExprKind::Optional(Box::new(self)) },
        }
    }

    /// This type or null. Twice nullable is nullable once.
    pub(super) fn nullable(self) -> Self {
        match self.kind {
            TypeExprKind::Nullable(_) => self,
            TypeExprKind::Optional(inner) => inner.nullable(),
            _ => Self { span: self.span, kind: TypeExprKind::Nullable(Box::new(self)) },
        }
    }

    /// Joins the members of a union: null among them makes the rest nullable, no value what may be missing;
    /// one member is itself.
    pub(super) fn union(mut members: Vec<Self>, span: Span) -> Self {
        let mut take = |scalar: Scalar| {
            let is_it = |member: &Self| member.kind == TypeExprKind::Scalar(scalar);
            let is_there = members.len() > 1 && members.iter().any(is_it);
            members.retain(|member| !(is_there && is_it(member)));
            is_there
        };
        let (nullable, missing) = (take(Scalar::Null), take(Scalar::Undefined));
        let mut rest = members;
        let joined =
            if rest.len() == 1 { rest.remove(0) } else { Self { kind: TypeExprKind::Union(rest), span } };
        match (nullable, missing) {
            (true, _) => joined.nullable(),
            (false, true) => joined.optional(),
            (false, false) => joined,
        }
    }
}

/// A neutral notation, for `inspect` and for tests: `?list<map<Operations.X>>`.
impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            TypeExprKind::Scalar(scalar) => f.write_str(scalar.as_str()),
            TypeExprKind::List(item) => write!(f, "list<{item}>"),
            TypeExprKind::Map(value) => write!(f, "map<{value}>"),
            TypeExprKind::Stream(item) => write!(f, "stream<{item}>"),
            TypeExprKind::Unknown(wrong) => write!(f, "<{}>", wrong.message),
            TypeExprKind::Nullable(inner) | TypeExprKind::Optional(inner) => write!(f, "?{inner}"),
            TypeExprKind::Literal(Literal::String(value)) => write!(f, "{value:?}"),
            TypeExprKind::Literal(Literal::Integer(value)) => write!(f, "{value}"),
            TypeExprKind::Union(members) => {
                f.write_str("(")?;
                for (index, member) in members.iter().enumerate() {
                    write!(f, "{}{member}", if index == 0 { "" } else { " | " })?;
                }
                f.write_str(")")
            }
            TypeExprKind::Reference(reference) => {
                f.write_str(&reference.name.join("."))?;
                match (&reference.target, &reference.spelled) {
                    (Some(target), _) => write!(f, "({target})"),
                    (None, Some(spelled)) => write!(f, "={spelled}"),
                    (None, None) => Ok(()),
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
            Self::True => "true",
            Self::False => "false",
            Self::Integer => "integer",
            Self::Float => "float",
            Self::Number => "number",
            Self::BigInteger => "big-integer",
            Self::Decimal => "decimal",
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::DateOrDateTime => "date-or-date-time",
            Self::Bytes => "bytes",
            Self::Any => "any",
            Self::Null => "null",
            Self::Undefined => "undefined",
            Self::HttpResponse => "http-response",
            Self::HttpRequest => "http-request",
        }
    }
}

/// A name split at a separator, empty segments (a leading separator) left out.
pub(super) fn segments(name: &Spanned<String>, separator: char) -> Vec<String> {
    name.value.split(separator).filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
}
