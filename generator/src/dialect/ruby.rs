//! Ruby's notation: `*T.nilable(::String)*`, `T::Array<[Models::X](…)>`,
//! `T::Hash[Symbol, *::Object*]`, `[T.any(Models::X, ::String)](…)`, and the same with
//! `Crystalline::…`.
//!
//! ```text
//! type   = single { "|" single }
//! single = link | name [ open type { "," type } close ]
//! link   = "[" type "](" target ")"
//! ```
//!
//! where `open` and `close` are any one pair of brackets. **The dates are swapped** in
//! Speakeasy's docs: `Date` is a date with a time (1,632 of 1,632 fields, held against the SDKs' source) and `DateTime` a date (87 of 87),
//! where a link leads to the manual; in the text of a union they are what Ruby means.
//! Pages of unions are empty: the text of a link to one spells the members.

use super::grammar::{Cursor, Grammar, Known};
use super::{Dialect, Parsed, Scalar, is_snake, null_or_missing, without_escape};
use crate::page::{Cell, Habits, Member};

/// See the module.
pub(super) struct Ruby;

const GRAMMAR: Grammar = Grammar {
    language: "Ruby",
    help: "Ruby docs write types as `*T.nilable(::String)*`, `T::Array<X>`, `T::Hash[Symbol, X]` and `[Models::X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | ':'),
    ignored: &['\\'],
    manuals: &[],
    separator: ':',
    packages: &["::"],
    known,
    dates: &[("Date", Scalar::Date), ("DateTime", Scalar::DateTime)],
    ty: union,
};

impl Dialect for Ruby {
    fn name(&self) -> &'static str {
        "ruby"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell).map(|ty| null_or_missing(cell, ty))
    }

    /// Ruby's docs show no members; a heading would be a type.
    fn member_type(&self, member: &Member) -> Parsed {
        GRAMMAR.cell(&member.heading)
    }

    fn has_bytes_in_strings(&self) -> bool {
        true
    }

    fn writes_name(&self, name: &str) -> bool {
        is_snake(name)
    }

    fn plain_name(&self, _: &Habits, _: &str, name: &str) -> String {
        without_escape(name).to_owned()
    }
}

fn union(cursor: &mut Cursor<'_>) -> Parsed {
    cursor.union(single)
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match close(cursor) {
        Some(close) => cursor.generic(&name, close),
        None => Ok(cursor.named(&name)),
    }
}

/// Takes an opening bracket, if one is next, and gives the one that closes it.
fn close(cursor: &mut Cursor<'_>) -> Option<char> {
    let pairs = [('(', ')'), ('<', '>'), ('[', ']')];
    pairs.into_iter().find(|(open, _)| cursor.take_symbol(*open)).map(|(_, close)| close)
}

/// What needs no page: Ruby's own classes and its standard library's, and those of Sorbet, Faraday and
/// the SDKs' runtime.
fn known(name: &str) -> Option<Known> {
    let scalar = match name.strip_suffix(".new").unwrap_or(name) {
        "String" | "Symbol" | "UUID" | "URI" | "URI::Generic" | "URI::HTTP" | "URI::HTTPS" | "Regexp"
        | "Range" => Scalar::String,
        "T::Boolean" | "Crystalline::Boolean" | "Boolean" | "BOOLEAN" | "TrueClass" | "FalseClass" => {
            Scalar::Boolean
        }
        "Integer" | "Fixnum" | "Bignum" => Scalar::Integer,
        "Float" | "Numeric" | "Rational" => Scalar::Float,
        "BigDecimal" => Scalar::Decimal,
        "Date" | "Time" => Scalar::DateTime,
        "DateTime" => Scalar::Date,
        "File" | "IO" | "StringIO" | "Tempfile" | "Pathname" => Scalar::Bytes,
        "Object" | "BasicObject" | "T.untyped" | "T.anything" | "Proc" | "Struct" | "OpenStruct"
        | "Class" | "Module" | "T.self_type" => Scalar::Any,
        "NilClass" | "T.noreturn" | "nil" => Scalar::Null,
        "Faraday::Response" | "Net::HTTPResponse" => Scalar::HttpResponse,
        "Faraday::Request" | "Net::HTTPRequest" => Scalar::HttpRequest,
        "Array" | "T::Array" | "Crystalline::Array" | "T::Enumerable" | "Enumerable" | "Set" | "T::Set" => {
            return Some(Known::List);
        }
        "Hash" | "T::Hash" | "Crystalline::Hash" => return Some(Known::Map),
        "Enumerator" | "T::Enumerator" | "Enumerator::Lazy" | "T::Enumerator::Lazy" => {
            return Some(Known::Stream);
        }
        // The SDK's own, below its module; of what, no page says.
        stream if stream.ends_with("::Utils::EventStream") || stream.ends_with("::Utils::JsonLStream") => {
            return Some(Known::Stream);
        }
        "T.nilable" | "Crystalline::Nilable" => return Some(Known::Optional),
        "T.any" | "Crystalline::Union" | "Crystalline::DiscriminatedUnion" => return Some(Known::Union),
        "T.let" | "T.cast" | "T.must" | "T.all" => return Some(Known::Same),
        _ => return None,
    };
    Some(Known::Scalar(scalar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{field, openapi_field};

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
    fn streams_of_the_sdk_do_not_say_of_what() {
        check("*::Zoo::Utils::EventStream*", "stream<any>");
        check("*T.nilable(::Zoo::Utils::JsonLStream)*", "?stream<any>");
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
        check("*T.any(::Date, ::DateTime)*", "(date | date-time)");
    }

    #[test]
    fn the_notation_without_sorbet() {
        let check = |cell: &str, expected: &str| assert_eq!(openapi_field(&Ruby, cell), expected);
        check("[Event Data](../../doc/models/event-data.md) \\| nil", "?(../../doc/models/event-data.md)");
        check("Hash[String, String \\| Float] \\| nil", "?map<(string | float)>");
        check("[**Array<Pet**](Pet.md)", "[**Array<Pet**](Pet.md): expected `>`, found the end of the link");
        check("[**Hash&lt;String, Pet&gt;**](Pet.md)", "map<Pet(Pet.md)>");
        check("**Array&lt;Boolean&gt;**", "list<boolean>");
        check("**BOOLEAN**", "boolean");
        check("**Date**", "date");
        check("**DateTime**", "date-time");
        check("**String \\| Integer \\| nil**", "?(string | integer)");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*str*", "str");
        check("T::Array<*::String*]", "]: expected `>`, found `]`");
        check("[Foo](https://x.y)", "<the class `Foo` is not known to the generator>");
    }
}
