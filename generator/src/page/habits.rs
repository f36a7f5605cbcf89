//! What the generators of a family of docs do to types and names in every language. It reaches the dialects
//! as data, so that they know notation and no family.

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Habits {
    /// What a link in a type cell is around.
    pub links: Links,
    /// Whether Python and Ruby call a date what the languages themselves call a date with a time, and the
    /// other way round.
    pub swaps_dates: bool,
    /// What may stand before a name that would otherwise be a word of the language.
    pub guards: &'static [Guard],
    /// Whether the names are those of accessors without `get`, so that they start with a capital where
    /// properties of the language do not.
    pub names_accessors: bool,
    /// Whether a union is documented as one table of what its members have, like a struct.
    pub flattens_unions: bool,
    /// Whether what says null in C#, Ruby and Python says only that the value may be missing, as PHP's `?` does.
    pub null_is_missing: bool,
}

/// What keeps a name apart from a word of its language: `var_` of `var_from`, `property` of `propertyClass`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guard {
    /// What stands before the name.
    pub prefix: &'static str,
    /// Whether names that begin so without being guarded are common, so that what follows must be a word of
    /// a language.
    pub is_common: bool,
}

/// What a link in a type cell is around.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// The name of a page. The link says which page, and its text is a name at the most.
    OfName,
    /// A whole type, such as a list. The text is that type, and the link says which page its innermost part
    /// is; where there is no such page, the text is all there is.
    OfType,
}
