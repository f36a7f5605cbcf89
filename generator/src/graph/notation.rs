//! The neutral notation of types, in which `wire.toml` and messages spell them: the words of the
//! saved graph, `list<…>`, `map<…>`, `?` before what may be null, `|` between the members of a union,
//! and the names of pages.

use super::{Type, TypeGraph};

impl TypeGraph {
    /// A type in the neutral notation.
    pub fn notation(&self, ty: &Type) -> String {
        match ty {
            Type::List(item) => format!("list<{}>", self.notation(item)),
            Type::Map(value) => format!("map<{}>", self.notation(value)),
            Type::Stream(item) => format!("stream<{}>", self.notation(item)),
            Type::Nullable(inner) => format!("?{}", self.notation(inner)),
            Type::Reference(id) => self.get(*id).name.clone(),
            scalar => scalar.word().unwrap_or_default().to_owned(),
        }
    }
}

impl Type {
    /// Every type without parts, by its word.
    const WORDS: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("boolean", Self::Boolean),
        ("true", Self::Literal(true)),
        ("false", Self::Literal(false)),
        ("integer", Self::Integer),
        ("float", Self::Float),
        ("big-integer", Self::BigInteger),
        ("decimal", Self::Decimal),
        ("date-time", Self::DateTime),
        ("date", Self::Date),
        ("bytes", Self::Bytes),
        ("any", Self::Any),
        ("http-response", Self::HttpResponse),
        ("http-request", Self::HttpRequest),
    ];

    /// The word of a type without parts.
    pub fn word(&self) -> Option<&'static str> {
        Self::WORDS.iter().find(|(_, ty)| ty == self).map(|(word, _)| *word)
    }

    /// The type without parts that a word of the saved graph means.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, ty)| ty.clone())
    }

    /// The JSON type without parts that a word means.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::json_words().find(|(known, _)| *known == word).map(|(_, ty)| ty.clone())
    }

    /// The words of all JSON types without parts.
    pub(crate) fn words() -> impl Iterator<Item = &'static str> {
        Self::json_words().map(|(word, _)| *word)
    }

    fn json_words() -> impl Iterator<Item = &'static (&'static str, Self)> {
        Self::WORDS.iter().filter(|(_, ty)| !matches!(ty, Self::HttpResponse | Self::HttpRequest))
    }
}
