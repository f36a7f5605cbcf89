//! Spares the parser and the printer what they need not see.
//!
//! Half of a run went into parsing and laying out tokens, most of it rows of tables: paths, calls and
//! references without a place where a line may break, or with one that is not needed. Such an expression
//! looks the same wherever it stands. So it goes through both as one name that is as wide as itself, and
//! takes its place again in the text.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

/// The letter that the names start with.
const MARK: char = 'ꙮ';

/// Of an expression this wide no part ever goes onto a line of its own: the shortest line that prettyplease
/// knows is 60 columns long, however deep it is indented, and brackets and a comma may follow.
const WIDEST: usize = 56;

/// Below so many tokens nothing is gained.
const FEWEST: usize = 4;

/// What names stand for, in their order.
pub(super) struct Folded(Vec<String>);

/// Puts names in the place of elements of lists.
pub(super) fn fold(tokens: TokenStream) -> (TokenStream, Folded) {
    let mut folded = Folded(Vec::new());
    (folded.all(tokens), folded)
}

impl Folded {
    /// A printed text with everything in its place again; nothing, if the text has the mark in other places,
    /// too.
    pub(super) fn unfold(self, printed: &str) -> Option<String> {
        let mut parts = printed.split(MARK);
        let mut text = String::with_capacity(printed.len());
        text.push_str(parts.next()?);
        let mut expressions = self.0.into_iter();
        for part in parts {
            let expression = expressions.next()?;
            let (name, rest) = part.split_at_checked(expression.len() - MARK.len_utf8())?;
            if name.bytes().any(|byte| byte != b'_') {
                return None;
            }
            text.push_str(&expression);
            text.push_str(rest);
        }
        expressions.next().is_none().then_some(text)
    }

    /// Tokens that are no list, with the lists in them.
    fn all(&mut self, tokens: TokenStream) -> TokenStream {
        let mut kept = Vec::new();
        for tree in tokens {
            self.keep(tree, &mut kept);
        }
        kept.into_iter().collect()
    }

    fn list(&mut self, tokens: TokenStream) -> TokenStream {
        let mut kept = Vec::new();
        let mut element: Vec<TokenTree> = Vec::new();
        // How many lists of generic arguments are open: commas in them part no elements.
        let mut open = 0;
        for tree in tokens {
            match &tree {
                TokenTree::Punct(it) if it.as_char() == ',' && open == 0 => {
                    self.element(&mut element, &mut kept);
                    kept.push(tree);
                    continue;
                }
                TokenTree::Punct(it) if it.as_char() == '<' => open += 1,
                // One that ends an arrow closes nothing.
                TokenTree::Punct(it) if it.as_char() == '>' && !ends_with(&element, &['-', '=']) => open -= 1,
                _ => {}
            }
            element.push(tree);
        }
        self.element(&mut element, &mut kept);
        kept.into_iter().collect()
    }

    /// Moves an element to the tokens that are kept, as a name if that can be.
    fn element(&mut self, element: &mut Vec<TokenTree>, kept: &mut Vec<TokenTree>) {
        if let Some(text) = flat(element) {
            element.clear();
            kept.push(TokenTree::Ident(name(text.len())));
            self.0.push(text);
            return;
        }
        for tree in element.drain(..) {
            self.keep(tree, kept);
        }
    }

    fn keep(&mut self, tree: TokenTree, kept: &mut Vec<TokenTree>) {
        let TokenTree::Group(group) = tree else {
            kept.push(tree);
            return;
        };
        // Attributes and the arguments of macros are not expressions to the printer.
        if ends_with(kept, &['#', '!']) {
            kept.push(TokenTree::Group(group));
            return;
        }
        let (delimiter, inner) = (group.delimiter(), group.stream());
        // Tokens that nobody else has are taken and not copied.
        drop(group);
        let inner = match delimiter {
            Delimiter::Parenthesis | Delimiter::Bracket => self.list(inner),
            Delimiter::Brace | Delimiter::None => self.all(inner),
        };
        kept.push(TokenTree::Group(Group::new(delimiter, inner)));
    }
}

fn ends_with(tokens: &[TokenTree], puncts: &[char]) -> bool {
    matches!(tokens.last(), Some(TokenTree::Punct(it)) if puncts.contains(&it.as_char()))
}

/// A name of so many bytes.
fn name(width: usize) -> Ident {
    let mut name = MARK.to_string();
    name.extend(std::iter::repeat_n('_', width - MARK.len_utf8()));
    Ident::new(&name, Span::call_site())
}

/// What the printer makes of an element that it lays out on one line, if it is such a one.
fn flat(element: &[TokenTree]) -> Option<String> {
    let is = |tree: &TokenTree, word: &str| matches!(tree, TokenTree::Ident(it) if it == word);
    let is_punct = |tree: &TokenTree, c: char| matches!(tree, TokenTree::Punct(it) if it.as_char() == c);
    if element.len() < FEWEST {
        return None;
    }
    let text = match element {
        [and, this, dot, TokenTree::Ident(field)]
            if is_punct(and, '&') && is(this, "self") && is_punct(dot, '.') =>
        {
            format!("&self.{field}")
        }
        [and, mutable, this, dot, TokenTree::Ident(field)]
            if is_punct(and, '&') && is(mutable, "mut") && is(this, "self") && is_punct(dot, '.') =>
        {
            format!("&mut self.{field}")
        }
        _ => {
            let mut text = String::new();
            path(element, &mut text)?;
            text
        }
    };
    (text.len() <= WIDEST).then_some(text)
}

/// Writes a path, perhaps with generic arguments, or a call of one, or several with commas between them.
fn path(tokens: &[TokenTree], text: &mut String) -> Option<()> {
    // Whether a word stands before: no other may follow it.
    let mut after_word = false;
    let mut open = 0;
    for tree in tokens {
        let was_after_word = std::mem::take(&mut after_word);
        match tree {
            _ if text.len() > WIDEST => return None,
            TokenTree::Ident(_) | TokenTree::Literal(_) if was_after_word => return None,
            TokenTree::Ident(it) => {
                write!(text, "{it}").ok()?;
                after_word = true;
            }
            TokenTree::Literal(it) => {
                let start = text.len();
                write!(text, "{it}").ok()?;
                // Numbers may be printed otherwise than they are written.
                if !text[start..].starts_with('"') {
                    return None;
                }
                after_word = true;
            }
            TokenTree::Punct(it) => match it.as_char() {
                ':' if it.spacing() == Spacing::Joint || text.ends_with(':') => text.push(':'),
                '<' if was_after_word || text.ends_with("::") => {
                    open += 1;
                    text.push('<');
                }
                '>' if open > 0 => {
                    open -= 1;
                    text.push('>');
                }
                ',' if was_after_word || text.ends_with('>') => text.push_str(", "),
                _ => return None,
            },
            TokenTree::Group(it) if it.delimiter() == Delimiter::Parenthesis => {
                if !was_after_word && !text.ends_with('>') {
                    return None;
                }
                let inner: Vec<TokenTree> = it.stream().into_iter().collect();
                text.push('(');
                path(&inner, text)?;
                text.push(')');
                after_word = true;
            }
            TokenTree::Group(_) => return None,
        }
    }
    // A comma at the end would go.
    (open == 0 && !text.ends_with([' ', ':'])).then_some(())
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn printed(tokens: TokenStream) -> String {
        prettyplease::unparse(&syn::parse2(tokens).unwrap())
    }

    /// How many expressions of some items were folded, after the text was found to be the same.
    fn folded(items: &TokenStream) -> usize {
        let (tokens, folded) = fold(items.clone());
        let count = folded.0.len();
        assert_eq!(folded.unfold(&printed(tokens)).unwrap(), printed(items.clone()));
        count
    }

    #[test]
    fn short_expressions_are_folded_and_look_the_same() {
        for fields in 0..40 {
            let names: Vec<String> = (0..fields).map(|n| format!("key{}", "_long".repeat(n % 14))).collect();
            let idents = names.iter().map(|name| Ident::new(name, Span::call_site()));
            let (some, others) = (idents.clone(), idents);
            let items = quote! {
                #[derive(Debug, Clone)]
                struct A(serde_json::Value, Map<String, Vec<u8>>, for<'a> fn(&'a u8) -> a::B::C);
                impl wire::Model for A {
                    const A: &'static [Self] = &[Self::A, Self::B];
                    const OBJECT: wire::Object = wire::Object::of("A", &[
                        #(wire::Field::Required(#names, wire::shape::<BTreeMap<String, Option<X>>>())),*
                    ]);
                    fn set<S: wire::Source>(&mut self, value: &mut S) { value.set((#(&mut self.#some,)*)) }
                    fn put<S>(&self, to: &mut S) -> a::B::C { to.put((#(&self.#others,)*), &mut self.a, (1, -2, a::b(1))) }
                }
                wire::union!(A, a::b::c("d"));
            };
            let count = folded(&items);
            assert!(count >= 3 * fields.min(6) && count <= 3 * fields + 6, "{count} of {fields}");
        }
    }

    #[test]
    fn what_is_no_list_of_expressions_stays() {
        let items = quote! {
            fn a(self: &Self, b: impl Into<String>, c: &mut S) { d(|e| e.f(), g::h(), i as j, !k::l::m(n)) }
            use a::b::{c::d::e, f};
        };
        assert_eq!(folded(&items), 1);
    }

    #[test]
    fn a_text_that_has_the_mark_is_not_unfolded() {
        for own in ["ꙮ", "ꙮ____", "ꙮ______"] {
            let items = quote! { const A: B = b(#own, a::b::c(), "ꙮ"); };
            let (tokens, folded) = fold(items);
            assert_eq!(folded.unfold(&printed(tokens)), None, "{own}");
        }
    }
}
