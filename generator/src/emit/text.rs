//! The one door through which text of others reaches the written crate: names, paths, keys, values and
//! prose from docs, payloads and `wire.toml`. Each kind of place has a type, and a text becomes safe
//! for it by becoming that type; `layout` and `attributes` take nothing else.
//!
//! | place | type | why nothing gets out |
//! |---|---|---|
//! | line comment | [`Comment`] | one line, whatever the text holds |
//! | doc comment | [`Doc`] | one line, printed as `///` or as a string |
//! | name to search for | [`Alias`] | a string that rustdoc takes |
//! | deprecation note | [`Note`] | a string on one line, in which rustdoc finds no HTML |
//! | `Cargo.toml` | [`toml`] | a quoted string |
//! | string literal | `quote!`'s own | quotes, and escapes what cannot be seen |
//! | identifier | [`Ident`](crate::plan::Ident) | made by `plan`, checked by the compiler's grammar |
//! | path of a file | [`Ident`](crate::plan::Ident) | the same, in ASCII |

use std::fmt;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::plan::Ident;
use crate::text::{is_hidden, visible};

/// What stands in a line comment.
pub(super) struct Comment(String);

impl Comment {
    /// Any text, what would end the line or could not be seen spelled out.
    pub(super) fn new(text: &str) -> Self {
        Self(visible(text))
    }
}

/// Our own words.
impl From<&'static str> for Comment {
    fn from(text: &'static str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for Comment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A line of a doc comment.
pub(super) struct Doc(String);

impl Doc {
    /// A line of CommonMark. A blank goes before it, as people write comments.
    pub(super) fn new(line: &str) -> Self {
        let line = visible(line);
        Self(if line.is_empty() { line } else { format!(" {line}") })
    }

    /// What stands behind the slashes.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The line as a comment of the whole file, before all items.
    pub(super) fn inner(&self) -> TokenStream {
        let Self(line) = self;
        quote! { #![doc = #line] }
    }
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(line) = self;
        tokens.extend(quote! { #[doc = #line] });
    }
}

/// A deprecation note, perhaps an empty one.
pub(super) struct Note(String);

impl Note {
    pub(super) fn new(note: &str) -> Self {
        Self(visible(note))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl ToTokens for Note {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(note) = self;
        tokens.extend(match note.as_str() {
            "" => quote! { #[deprecated] },
            note => quote! { #[deprecated(note = #note)] },
        });
    }
}

/// A name that rustdoc's search finds an item by, besides its own.
pub(super) struct Alias<'a>(&'a str);

impl<'a> Alias<'a> {
    /// The JSON key and the documented name, if they are not the item's own and the compiler takes them: of
    /// quotes, blanks and what cannot be seen it takes none. The search knows no case and no underscores, so a
    /// documented name has to differ in more; a key is looked for in the sources, too, as it stands in JSON.
    pub(super) fn of(key: Option<&'a str>, documented: &'a str, own: &Ident) -> Vec<Self> {
        let own = own.as_str().trim_start_matches("r#");
        let odd = |c: char| matches!(c, '"' | '\'') || c.is_whitespace() || is_hidden(c);
        let is_fit = |name: &&str| !name.is_empty() && *name != own && !name.contains(odd);
        let folded = |name: &str| name.replace('_', "").to_lowercase();
        let is_new =
            |name: &&str| [Some(own), key].into_iter().flatten().all(|it| folded(it) != folded(name));
        let documented = Some(documented).filter(is_fit).filter(is_new);
        key.filter(is_fit).into_iter().chain(documented).map(Self).collect()
    }

    pub(super) fn as_str(&self) -> &str {
        self.0
    }
}

impl ToTokens for Alias<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(name) = self;
        tokens.extend(quote! { #[doc(alias = #name)] });
    }
}

/// Prose without what the compiler refuses in a comment: control characters, and the marks that turn
/// the direction of writing and so could make a comment look like code. Lines stay lines.
pub(super) fn prose(text: &str) -> String {
    text.replace('\t', "    ").chars().filter(|&c| c == '\n' || !is_hidden(c)).collect()
}

/// A string of TOML, with its quotes.
pub(super) fn toml(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            hidden if is_hidden(hidden) => quoted.push_str(&format!("\\U{:08X}", u32::from(hidden))),
            plain => quoted.push(plain),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Names that would be code, or look like it, if a place let them out.
    const HOSTILE: &[&str] = &[
        "a\nfn main() { evil() }\n//.md",
        "a\r\n#![cfg(evil)]",
        "*/ evil!(); /*",
        "\"); evil!(\"",
        "\u{2028}evil!();",
        "\u{202E};()!live\u{2066}",
        "\u{85}evil!();\u{0}\u{7F}\u{1B}[2J",
    ];

    /// What a file is to a Rust compiler once its comments are gone.
    fn code(text: &str) -> String {
        syn::parse_file(text).unwrap().into_token_stream().to_string()
    }

    #[test]
    fn a_line_comment_is_no_code() {
        for text in HOSTILE {
            let comment = format!("// {}\n", Comment::new(text));
            assert_eq!((comment.lines().count(), code(&comment).as_str()), (1, ""), "{text:?}");
            assert!(!comment.trim_end().contains(is_hidden), "{text:?}");
        }
    }

    #[test]
    fn a_doc_comment_is_a_doc_comment() {
        for text in HOSTILE {
            let doc = Doc::new(text);
            let file = syn::parse2(quote! { #doc struct A; }).unwrap();
            let printed = prettyplease::unparse(&file);
            assert!(!printed.trim_end().contains(|c| c != '\n' && is_hidden(c)), "{printed:?}");
            let parsed = syn::parse_file(&printed).unwrap();
            assert!(matches!(&parsed.items[..], [syn::Item::Struct(item)] if item.attrs.len() == 1));
        }
    }

    #[test]
    fn a_note_and_a_literal_are_strings() {
        for text in HOSTILE {
            let note = Note::new(text);
            let file = syn::parse2(quote! { #note struct A; const B: &str = #text; }).unwrap();
            let printed = prettyplease::unparse(&file);
            assert!(!printed.contains(|c| c != '\n' && is_hidden(c)), "{printed:?}");
            let parsed = syn::parse_file(&printed).unwrap();
            let [syn::Item::Struct(deprecated), syn::Item::Const(constant)] = &parsed.items[..] else {
                panic!("{printed}")
            };
            // The compiler shows the note to whoever uses what is deprecated.
            let shown: syn::MetaNameValue = deprecated.attrs[0].parse_args().unwrap();
            let syn::Expr::Lit(shown) = &shown.value else { panic!("{printed}") };
            assert!(
                matches!(&shown.lit, syn::Lit::Str(note) if !note.value().contains(is_hidden)),
                "{printed}"
            );
            let syn::Expr::Lit(literal) = &*constant.expr else { panic!("{printed}") };
            assert!(matches!(&literal.lit, syn::Lit::Str(literal) if literal.value() == *text));
        }
    }

    #[test]
    fn an_alias_is_what_rustdoc_takes() {
        let aliases = |key: &'static str, documented: &'static str, own: &str| {
            let own = crate::plan::module_path(&format!("crate::{own}")).unwrap();
            Alias::of(Some(key), documented, &own[0]).into_iter().map(|alias| alias.0).collect::<Vec<_>>()
        };
        assert_eq!(aliases("petName", "PetName", "pet_name"), ["petName"]);
        assert_eq!(aliases("pet_name", "PetName", "pet_name"), [""; 0]);
        assert_eq!(aliases("@type", "AtType", "at_type"), ["@type"]);
        assert_eq!(aliases("type", "kind", "r#type"), ["kind"]);
        for odd in ["", " a", "a b", "a\"", "it's"] {
            assert_eq!(aliases(odd, odd, "own"), [""; 0]);
        }
        for text in HOSTILE {
            assert!(aliases(text, text, "a").iter().all(|alias| !alias.contains(['"', '\n'])));
        }
    }

    #[test]
    fn a_string_of_toml_is_read_back() {
        for text in HOSTILE {
            let table: toml::Table = toml::from_str(&format!("a = {}\n", toml(text))).unwrap();
            assert_eq!(table["a"].as_str(), Some(*text));
        }
    }

    proptest! {
        #[test]
        fn any_text_stays_in_its_place(text in "\\PC*|.*") {
            let comment = format!("// {}\n", Comment::new(&text));
            prop_assert_eq!(code(&comment), "");
            let doc = Doc::new(&text);
            let printed = prettyplease::unparse(&syn::parse2(quote! { #doc struct A; }).unwrap());
            prop_assert_eq!(syn::parse_file(&printed).unwrap().items.len(), 1);
        }
    }
}
