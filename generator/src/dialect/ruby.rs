//! Ruby's notation: `*T.nilable(::String)*`, `T::Array<[Models::X](…)>`,
//! `T::Hash[Symbol, *::Object*]`, `[T.any(Models::X, ::String)](…)`, and the same with
//! `Crystalline::…`.
//!
//! ```text
//! type = link | name [ open type { "," type } close ]
//! link = "[" type "](" target ")"
//! ```
//!
//! where `open` and `close` are any one pair of brackets. **The dates are swapped**: `Date` is a date
//! with a time (1,632 of 1,632 fields, held against the SDKs' source) and `DateTime` a date (87 of 87).
//! Pages of unions are empty: the text of a link to one spells the members.

use super::grammar::{Cursor, Grammar, join};
use super::type_expr::segments;
use super::{Dialect, Parsed, Scalar, TypeExpr, TypeExprKind, is_snake, without_escape};
use crate::page::{Cell, Member};
use crate::source::Spanned;

/// See the module.
pub(super) struct Ruby;

const GRAMMAR: Grammar = Grammar {
    language: "Ruby",
    help: "Ruby docs write types as `*T.nilable(::String)*`, `T::Array<X>`, `T::Hash[Symbol, X]` and `[Models::X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | ':'),
    ignored: &['\\'],
    manuals: &[],
    ty: single,
};

impl Dialect for Ruby {
    fn name(&self) -> &'static str {
        "ruby"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.all_linked(GRAMMAR.cell(cell)?)
    }

    /// Ruby's docs show no members; a heading would be a type.
    fn member_type(&self, member: &Member) -> Parsed {
        GRAMMAR.cell(&member.heading)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_snake(name)
    }

    fn plain_name(&self, _: &str, name: &str) -> String {
        without_escape(name).to_owned()
    }
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match close(cursor) {
        Some(close) => generic(cursor, &name, close),
        None => Ok(named(&name)),
    }
}

/// Takes an opening bracket, if one is next, and gives the one that closes it.
fn close(cursor: &mut Cursor<'_>) -> Option<char> {
    let pairs = [('(', ')'), ('<', '>'), ('[', ']')];
    pairs.into_iter().find(|(open, _)| cursor.take_symbol(*open)).map(|(_, close)| close)
}

/// What follows `name(`, `name<` or `name[`.
fn generic(cursor: &mut Cursor<'_>, name: &Spanned<String>, close: char) -> Parsed {
    let (mut arguments, end) = cursor.list(close)?;
    let span = join(name.span, end);
    let bare = name.value.strip_suffix(".new").unwrap_or(&name.value);
    if matches!(bare, "T.any" | "Crystalline::Union") {
        return Ok(TypeExpr::union(arguments, span));
    }
    let last = arguments.pop();
    let is_key = |key: &TypeExpr| {
        key.kind == TypeExprKind::Scalar(Scalar::String) || key.page().is_some_and(|it| it.name == ["Symbol"])
    };
    match (bare, arguments.as_slice(), last) {
        ("T.nilable" | "Crystalline::Nilable", [], Some(inner)) => Ok(inner.optional()),
        ("T::Array" | "Crystalline::Array", [], Some(item)) => Ok(item.list(span)),
        ("T::Hash" | "Crystalline::Hash", [key], Some(value)) if is_key(key) => Ok(value.map(span)),
        ("T::Hash" | "Crystalline::Hash", [key], Some(_)) => {
            Err(cursor.error(key.span, "the key of a map is not `Symbol`".to_owned()))
        }
        (unknown, ..) => Err(cursor.error(name.span, format!("`{unknown}` takes no types like these"))),
    }
}

/// A name without types behind it: a scalar, or a page by its name.
fn named(name: &Spanned<String>) -> TypeExpr {
    let scalar = match name.value.trim_start_matches(':') {
        "String" => Scalar::String,
        "T::Boolean" | "Crystalline::Boolean" | "Crystalline::Boolean.new" => Scalar::Boolean,
        "Integer" => Scalar::Integer,
        "Float" => Scalar::Float,
        "BigDecimal" => Scalar::Decimal,
        "Date" => Scalar::DateTime,
        "DateTime" => Scalar::Date,
        "File" | "IO" => Scalar::Bytes,
        "Object" => Scalar::Any,
        "NilClass" => Scalar::Null,
        "Faraday::Response" => Scalar::HttpResponse,
        "Faraday::Request" => Scalar::HttpRequest,
        _ => return TypeExpr::named(segments(name, ':'), name.span),
    };
    TypeExpr::scalar(scalar, name.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::field;

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&Ruby, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*::String*", "string");
        check("*String*", "string");
        check("*T::Boolean*", "boolean");
        check("*Crystalline::Boolean.new*", "boolean");
        check("*T.nilable(::Object)*", "?any");
        check("[Faraday::Response](https://www.rubydoc.info/gems/faraday)", "http-response");
    }

    #[test]
    fn dates_are_swapped() {
        check("[Date](https://ruby-doc.org/stdlib-2.6.1/libdoc/date/rdoc/Date.html)", "date-time");
        check("[DateTime](https://ruby-doc.org/stdlib-2.6.1/libdoc/date/rdoc/DateTime.html)", "date");
        check("[Models::Shared::Date](../shared/date.md)", "Models.Shared.Date(../shared/date.md)");
    }

    #[test]
    fn lists_and_maps_in_any_brackets() {
        check("T::Array<*::String*>", "list<string>");
        check("T::Hash[Symbol, *::Object*]", "map<any>");
        check("T::Hash[Symbol, T::Array<*::String*>]", "map<list<string>>");
        check("T::Array<T::Hash[Symbol, *::Object*]>", "list<map<any>>");
        check("Crystalline::Array<[Models::Pet](../pet.md)>", "list<Models.Pet(../pet.md)>");
        check("Crystalline::Hash[Symbol, *::String*]", "map<string>");
    }

    #[test]
    fn nilable() {
        check("[T.nilable(Models::Shared::Pet)](../pet.md)", "?Models.Shared.Pet(../pet.md)");
        check("[T.nilable(::Zoo::Models::Pet)](../pet.md)", "?Zoo.Models.Pet(../pet.md)");
        check("*Crystalline::Nilable.new(::String)*", "?string");
        check("[Crystalline::Nilable.new(Models::Pet)](../pet.md)", "?Models.Pet(../pet.md)");
    }

    #[test]
    fn a_link_to_a_union_spells_its_members() {
        check("[T.nilable(T.any(::Float, ::String))](../pet.md)", "?(../pet.md)");
        let cell = "[T.any(Models::Dog, T::Array[::String])](../pet.md)";
        assert_eq!(field(&Ruby, cell), "(../pet.md)");
        check(
            "[Crystalline::Nilable.new(Crystalline::Union.new(Models::A, Models::B))](../pet.md)",
            "?(../pet.md)",
        );
        check("*T.any(::Float, ::String)*", "(float | string)");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*str*", "str: `str` is no type of Ruby and has no link");
        check("T::Array<*::String*]", "]: expected `>`, found `]`");
        check("T::Hash[*::Integer*, *::String*]", "::Integer: the key of a map is not `Symbol`");
        check("T::Set[*::String*]", "T::Set: `T::Set` takes no types like these");
        check("[Foo](https://x.y)", "Foo: the class `Foo` is not known to the generator");
    }
}
