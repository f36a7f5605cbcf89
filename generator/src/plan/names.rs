//! Rust identifiers from names that the docs were free to choose.

use std::fmt;
use std::sync::Arc;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::text;

/// A valid identifier of Rust, raw (`r#type`) where it has to be. Every place that names a type has the same one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(Arc<str>);

/// The names of the modules from the root, shared by all that is in the last of them.
pub type ModulePath = Arc<[Ident]>;

impl Ident {
    /// The identifier as source text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The identifier with a number behind it, for a name that is taken. The underscore by which a name
    /// escapes a keyword goes, since no keyword has a number; another one keeps numbers apart.
    pub(super) fn numbered(&self, number: usize) -> Self {
        let bare = self.0.trim_start_matches("r#");
        let is_type = bare.contains(char::is_uppercase);
        let bare = if is_type { bare.trim_end_matches('_') } else { bare };
        let joined = bare.ends_with('_') || is_type && !bare.ends_with(|c: char| c.is_ascii_digit());
        let separator = if joined { "" } else { "_" };
        Self::new(&format!("{bare}{separator}{number}"))
    }

    fn new(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names that are the compiler's own in a root module, so that a folder of the docs must not take
/// them: `use std::…` would become ambiguous.
const CRATES: &[&str] =
    &["std", "core", "alloc", "serde", "serde_json", "jiff", "num_bigint", "rust_decimal", "bytes", "http"];

/// File names that mean something to cargo or that Windows does not allow.
const FILES: &[&str] = &["lib", "main", "wire", "con", "prn", "aux", "nul"];

/// The longest file name made from a title. File systems allow 255 bytes, a number may follow.
const MAX_STEM: usize = 200;

/// The name of a type or a variant. A number that follows a number stays apart from it (`V1_2`), as the
/// compiler's own rule about such names allows.
pub(super) fn type_ident(name: &str) -> Ident {
    let mut camel = String::with_capacity(name.len() + 1);
    for word in words(name).split(' ') {
        let start = camel.len();
        push_capitalized(&mut camel, word);
        if camel[..start].ends_with(is_digit) && camel[start..].starts_with(is_digit) {
            camel.insert(start, '_');
        }
    }
    match camel.chars().next() {
        None => Ident::new("Empty"),
        Some(first) if !unicode_start(first) => Ident::new(&format!("N{camel}")),
        // The only word of that form that is reserved, and it cannot be raw.
        Some(_) if camel == "Self" => Ident::new("Self_"),
        Some(_) => Ident::new(&camel),
    }
}

/// Adds a word in small letters with a capital in front, without what no identifier has.
fn push_capitalized(camel: &mut String, word: &str) {
    if !is_simple(word) {
        camel.push_str(&only_identifier(word.to_upper_camel_case()));
        return;
    }
    let start = camel.len();
    camel.push_str(word);
    if let Some(first) = camel.get_mut(start..start + 1) {
        first.make_ascii_uppercase();
    }
}

/// Whether words are nothing but small letters and digits of ASCII. Nearly all are, and then there is nothing to
/// find out about them.
fn is_simple(words: &str) -> bool {
    words.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b' ')
}

/// Words in small letters, joined by underscores.
fn snake_case(words: String) -> String {
    let is_spaced = words.split(' ').all(|word| !word.is_empty());
    if is_spaced && is_simple(&words) { words.replace(' ', "_") } else { words.to_snake_case() }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// The name of a variant that the docs show no name of: made from its value. This is the rule for signs:
///
/// - At the beginning and at the end of a value, and where a value has nothing else, a sign that has a
///   name in [`SIGNS`] is spelled out: `-created_at` is `MinusCreatedAt`, `C++` is `CPlusPlus`, `>=` is
///   `GreaterEqual`.
/// - Inside of a value, signs part words, and numbers stay apart: `image/png` is `ImagePng`, `16:9` is
///   `N16_9`.
/// - Dots, slashes and signs without a name part words everywhere, but in a value that has nothing else.
pub(super) fn value_ident(value: &str) -> Ident {
    let value = value.trim();
    let inner = value.trim_matches(|c: char| !c.is_alphanumeric());
    if inner.is_empty() {
        return type_ident(&spelled(value, |_| true));
    }
    let (before, after) = value.split_once(inner).unwrap_or_default();
    let speaks = |c: char| !matches!(c, '.' | '/' | '$' | '#');
    type_ident(&format!("{} {inner} {}", spelled(before, speaks), spelled(after, speaks)))
}

/// The names of the signs of a text that count.
fn spelled(signs: &str, counts: impl Fn(char) -> bool) -> String {
    let name = |sign: char| SIGNS.iter().find(|(known, _)| *known == sign).map(|(_, name)| *name);
    signs.chars().filter(|&sign| counts(sign)).filter_map(name).collect::<Vec<_>>().join(" ")
}

/// What the signs are called that mean something by themselves (vercel-ts, 55 of `*`).
const SIGNS: &[(char, &str)] = &[
    ('*', "Wildcard"),
    ('+', "Plus"),
    ('-', "Minus"),
    ('<', "Less"),
    ('>', "Greater"),
    ('=', "Equal"),
    ('!', "Not"),
    ('~', "Tilde"),
    ('%', "Percent"),
    ('/', "Slash"),
    ('.', "Dot"),
    ('$', "Dollar"),
    ('#', "Hash"),
];

/// The name of a field or a parameter.
pub(super) fn field_ident(name: &str) -> Ident {
    let snake = only_identifier(without_capitals(snake_case(words(name))));
    match snake.chars().next() {
        None => Ident::new("empty"),
        Some(first) if !unicode_start(first) => Ident::new(&format!("_{snake}")),
        Some(_) if is_identifier(&snake) => Ident::new(&snake),
        Some(_) if matches!(snake.as_str(), "self" | "super" | "crate") => Ident::new(&format!("{snake}_")),
        Some(_) => Ident::new(&format!("r#{snake}")),
    }
}

/// What a variant is called in the names of methods, behind `as_` and the like.
pub(super) fn method_ident(variant: &Ident) -> Ident {
    let field = field_ident(variant.as_str());
    Ident::new(field.as_str().trim_start_matches("r#").trim_matches('_'))
}

/// The name of a module and of its file or folder. It is ASCII, since the compiler looks for the
/// files of no others; letters beyond become words of their number.
pub(super) fn module_ident(name: &str) -> Ident {
    let mut snake = only_identifier(snake_case(ascii(words(name))));
    snake.truncate(MAX_STEM);
    let device =
        |stem: &str| stem.strip_prefix("com").or(stem.strip_prefix("lpt")).is_some_and(|n| n.len() == 1);
    match snake.chars().next() {
        None => Ident::new("empty"),
        Some(first) if !unicode_start(first) => Ident::new(&format!("_{snake}")),
        _ if !is_identifier(&snake)
            || CRATES.contains(&snake.as_str())
            || FILES.contains(&snake.as_str())
            || device(&snake) =>
        {
            Ident::new(&format!("{snake}_"))
        }
        Some(_) => Ident::new(&snake),
    }
}

/// The modules of a path as `crate::plex`, without `crate`.
///
/// # Errors
///
/// What is wrong with it, as the rest of a sentence.
pub fn module_path(path: &str) -> Result<Vec<Ident>, String> {
    let Some(modules) = path.strip_prefix("crate::") else {
        return Err("starts with `crate::`, as `crate::plex`".to_owned());
    };
    let ident = |name: &str| match syn::parse_str::<syn::Ident>(name) {
        Ok(_) if name != "_" => Ok(Ident::new(name)),
        _ => Err(format!("has `{name}`, which is no name of a module")),
    };
    modules.split("::").map(ident).collect()
}

/// The name of a crate, from the name of its folder.
pub fn package_name(folder: &str) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c.to_ascii_lowercase() } else { '-' };
    let name: String = folder.chars().map(allowed).collect();
    let name = name.trim_matches('-');
    let bare = name.replace('-', "_");
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() && is_identifier(&bare) && !CRATES.contains(&name) => {
            name.to_owned()
        }
        _ => format!("models-{name}").trim_end_matches('-').to_owned(),
    }
}

/// The words of the name in small letters, whatever its convention was, and the sign that tells a
/// number apart spelled out.
fn words(name: &str) -> String {
    let trimmed = name.trim();
    if let Some(number) = trimmed.strip_prefix('-')
        && number.starts_with(|first: char| first.is_ascii_digit())
    {
        return format!("minus {number}");
    }
    let mut joined = text::words(trimmed).join(" ");
    if !joined.is_ascii() {
        return joined.to_lowercase();
    }
    joined.make_ascii_lowercase();
    joined
}

fn ascii(words: String) -> String {
    if words.is_ascii() {
        return words;
    }
    let mut text = String::with_capacity(words.len());
    for character in words.chars() {
        match character.is_ascii() {
            true => text.push(character),
            false => text.push_str(&format!(" u{:x} ", u32::from(character))),
        }
    }
    text
}

/// What is left of a text when only characters that an identifier may hold stay. Most of Unicode's
/// letters may, but not all, and changing the case can make one letter into others.
fn only_identifier(text: String) -> String {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return text;
    }
    let may_stay = |c: &char| match c.is_ascii() {
        true => c.is_ascii_alphanumeric() || *c == '_',
        false => is_identifier(&format!("a{c}")),
    };
    text.chars().filter(may_stay).collect()
}

fn unicode_start(first: char) -> bool {
    first.is_ascii_alphabetic() || first.is_alphabetic() && is_identifier(&first.to_string())
}

/// Whether the compiler takes this as a plain identifier. Asked of its own grammar rather than of
/// a list; `gen` is reserved since edition 2024 and not yet known there.
fn is_identifier(text: &str) -> bool {
    text != "gen" && (is_plain(text) || syn::parse_str::<syn::Ident>(text).is_ok())
}

/// How many letters a keyword has at most.
const LONGEST_KEYWORD: usize = 8;

/// Whether a text is an identifier of ASCII and, as it is longer than any or has other signs than letters, no
/// keyword. Nearly all names are, and to ask syn takes as long as all else that is done for them.
fn is_plain(text: &str) -> bool {
    let may_be_inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let is_no_keyword = text.len() > LONGEST_KEYWORD || text.bytes().any(|byte| !byte.is_ascii_alphabetic());
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(may_be_inside)
        && is_no_keyword
}

/// A name in snake case without letters that have no small form, such as `𝒳`: they have their number.
fn without_capitals(snake: String) -> String {
    if snake.is_ascii() {
        return snake;
    }
    snake.chars().fold(String::new(), |mut name, c| {
        match c.is_uppercase() {
            true => name.push_str(&format!("u{:x}", u32::from(c))),
            false => name.push(c),
        }
        name
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(name: &str, as_type: &str, as_field: &str, as_module: &str) {
        let made = (type_ident(name), field_ident(name), module_ident(name));
        let made = (made.0.as_str(), made.1.as_str(), made.2.as_str());
        assert_eq!(made, (as_type, as_field, as_module));
    }

    #[test]
    fn words() {
        check("adsConsentSetAt", "AdsConsentSetAt", "ads_consent_set_at", "ads_consent_set_at");
        check("UUID", "Uuid", "uuid", "uuid");
        check("a.b-c", "ABC", "a_b_c", "a_b_c");
        check("__pydantic_extra__", "PydanticExtra", "pydantic_extra", "pydantic_extra");
    }

    /// Every word of the compiler's own is one that syn is asked of, and no other text is taken for a name.
    #[test]
    fn what_is_plain_is_an_identifier() {
        let words = "abstract as async await become box break const continue crate do dyn else enum extern false \
                     final fn for if impl in let loop macro match mod move mut override priv pub ref return Self \
                     self static struct super trait true try type typeof unsafe unsized use virtual where while \
                     yield";
        for word in words.split_whitespace() {
            assert!(!is_plain(word) && !is_identifier(word), "{word}");
        }
        for text in ["", "_", "1a", "a b", "a-b", "r#type", "ä_1"] {
            assert!(!is_plain(text), "{text}");
        }
        for name in ["type_", "a1", "payment_method", "overrides1", "continues"] {
            assert!(is_plain(name) && syn::parse_str::<syn::Ident>(name).is_ok(), "{name}");
        }
    }

    proptest! {
        /// What is simple is named as everything else is.
        #[test]
        fn simple_words_are_no_exception(words in "[a-z0-9 ]{0,12}") {
            prop_assert_eq!(snake_case(words.clone()), words.to_snake_case());
            for word in words.split(' ') {
                let mut camel = String::new();
                push_capitalized(&mut camel, word);
                prop_assert_eq!(camel, word.to_upper_camel_case());
            }
        }
    }

    #[test]
    fn keywords() {
        check("type", "Type", "r#type", "type_");
        check("gen", "Gen", "r#gen", "gen_");
        check("self", "Self_", "self_", "self_");
        check("crate", "Crate", "crate_", "crate_");
    }

    #[test]
    fn letters_without_a_small_form() {
        assert_eq!(field_ident("x 𝒳").as_str(), "x_u1d4b3");
    }

    #[test]
    fn letters_beyond_ascii() {
        check("Größe", "Größe", "größe", "gr_uf6_udf_e");
        check("名前", "名前", "名前", "u540d_u524d");
    }

    #[test]
    fn numbers() {
        assert_eq!(field_ident("self").numbered(2).as_str(), "self_2");
        assert_eq!(field_ident("type").numbered(2).as_str(), "type_2");
        assert_eq!(type_ident("type").numbered(2).as_str(), "Type2");
        assert_eq!(type_ident("self").numbered(2).as_str(), "Self2");
        assert_eq!(type_ident("V1").numbered(2).as_str(), "V1_2");
    }

    #[test]
    fn digits_and_signs() {
        check("1password", "N1password", "_1password", "_1password");
        check("-1", "Minus1", "minus_1", "minus_1");
        check("", "Empty", "empty", "empty");
        check("$@", "Empty", "empty", "empty");
    }

    #[test]
    fn signs_that_are_values() {
        let ident = |value| value_ident(value).as_str().to_owned();
        assert_eq!(
            [ident("*"), ident(">="), ident("..."), ident("")],
            ["Wildcard", "GreaterEqual", "DotDotDot", "Empty"]
        );
    }

    #[test]
    fn signs_around_values() {
        let cases = [
            ("-created_at", "MinusCreatedAt"),
            ("created_at", "CreatedAt"),
            ("+created_at", "PlusCreatedAt"),
            ("-1", "Minus1"),
            ("-0.5", "Minus0_5"),
            ("C++", "CPlusPlus"),
            ("AA-", "AaMinus"),
            ("18+", "N18Plus"),
            ("50%", "N50Percent"),
            ("!important", "NotImportant"),
            ("repo:*", "RepoWildcard"),
            (".mp4", "Mp4"),
            ("/etc/", "Etc"),
            ("$ref", "Ref"),
            ("(none)", "None"),
            ("__x__", "X"),
        ];
        for (value, expected) in cases {
            assert_eq!(value_ident(value).as_str(), expected, "{value}");
        }
    }

    #[test]
    fn signs_inside_values() {
        let cases = [
            ("16:9", "N16_9"),
            ("169", "N169"),
            ("4:3:2", "N4_3_2"),
            ("1920x1080", "N1920x1080"),
            ("2024-01-31", "N2024_01_31"),
            ("gpt-3.5-turbo", "Gpt3_5Turbo"),
            ("image/svg+xml", "ImageSvgXml"),
            ("a = b", "AB"),
            ("v1_2", "V1_2"),
        ];
        for (value, expected) in cases {
            assert_eq!(value_ident(value).as_str(), expected, "{value}");
        }
    }

    #[test]
    fn names_of_crates_and_files() {
        check("Wire", "Wire", "wire", "wire_");
        check("std", "Std", "std", "std_");
        check("Aux", "Aux", "aux", "aux_");
        check("mod", "Mod", "r#mod", "mod_");
    }

    proptest! {
        #[test]
        fn any_name_is_an_identifier(name in ".*") {
            for ident in [type_ident(&name), field_ident(&name), module_ident(&name)] {
                let text = ident.as_str();
                prop_assert!(syn::parse_str::<syn::Ident>(text).is_ok(), "{name:?} became {text:?}");
            }
        }

        #[test]
        fn any_module_can_be_a_file(name in ".*") {
            let module = module_ident(&name);
            prop_assert!(module.as_str().is_ascii() && module.as_str().len() <= MAX_STEM + 1);
        }

        #[test]
        fn a_numbered_name_is_an_identifier(name in ".*", number in 2usize..1000) {
            for ident in [field_ident(&name), type_ident(&name), value_ident(&name)] {
                let numbered = ident.numbered(number);
                prop_assert!(syn::parse_str::<syn::Ident>(numbered.as_str()).is_ok());
            }
        }

        /// The compiler's lint on the names of types, in its words: no underscore beside a letter that has
        /// a case.
        #[test]
        fn a_name_of_a_type_is_camel_case(name in "[a-zA-Z0-9_ :.é-]*", number in 2usize..1000) {
            for ident in [type_ident(&name), value_ident(&name), type_ident(&name).numbered(number)] {
                let text = ident.as_str().trim_matches('_');
                let letters: Vec<char> = text.chars().collect();
                let cased = |c: char| c.is_uppercase() || c.is_lowercase();
                let bad = letters.windows(2).any(|pair| match pair {
                    &['_', other] | &[other, '_'] => cased(other) || other == '_',
                    _ => false,
                });
                prop_assert!(!bad && !text.starts_with(char::is_lowercase), "{text}");
            }
        }
    }
}
