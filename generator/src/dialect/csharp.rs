//! C#'s notation: `List<[X](…)>`, `Dictionary<String, *object*>`, `*byte[]*`.
//!
//! ```text
//! type = link | name [ "<" type { "," type } ">" ] { "[" "]" }
//! link = "[" type "](" target ")"
//! ```
//!
//! Types say nothing of null. Members of unions are shown by a made-up name: that of their page, or a
//! word such as `Str` or `MapOfAny`.

use super::grammar::{Cursor, Grammar, join};
use super::type_expr::segments;
use super::{Dialect, Parsed, Scalar, TypeExpr, TypeExprKind, is_capitalised, lower_camel, plain_text};
use crate::page::{Cell, Member};
use crate::source::Spanned;

/// See the module.
pub(super) struct CSharp;

const GRAMMAR: Grammar = Grammar {
    language: "C#",
    help: "C# docs write types as `*string*`, `List<X>`, `Dictionary<String, X>` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.'),
    ignored: &['\\'],
    manuals: &[],
    ty: single,
};

impl Dialect for CSharp {
    fn name(&self) -> &'static str {
        "csharp"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.all_linked(GRAMMAR.cell(cell)?)
    }

    fn member_type(&self, member: &Member) -> Parsed {
        let name = Spanned::new(plain_text(&member.heading), member.heading.span);
        match name.value.as_str() {
            "" => Err(GRAMMAR.error(name.span, "a member without a name".to_owned())),
            _ => Ok(made_up(&name.value, &name)),
        }
    }

    fn writes_name(&self, name: &str) -> bool {
        is_capitalised(name)
    }

    /// A property must not have the name of its class, so `Filter` of a `Filter` is `FilterValue`.
    fn plain_name(&self, title: &str, name: &str) -> String {
        let is_class = |bare: &&str| *bare == title;
        lower_camel(name.strip_suffix("Value").filter(is_class).unwrap_or(name))
    }
}

/// The type that the made-up name of a member stands for.
fn made_up(name: &str, heading: &Spanned<String>) -> TypeExpr {
    let is_part = |rest: &&str| rest.starts_with(char::is_uppercase);
    if let Some(item) = name.strip_prefix("ArrayOf").filter(is_part) {
        return made_up(item, heading).list(heading.span);
    }
    if let Some(value) = name.strip_prefix("MapOf").filter(is_part) {
        return made_up(value, heading).map(heading.span);
    }
    let scalar = match name {
        "Str" => Some(Scalar::String),
        "Boolean" => Some(Scalar::Boolean),
        "Integer" | "Integer32" => Some(Scalar::Integer),
        "Number" | "Float32" => Some(Scalar::Float),
        "Bigint" => Some(Scalar::BigInteger),
        "Decimal" => Some(Scalar::Decimal),
        "DateTime" => Some(Scalar::DateTime),
        "Date" => Some(Scalar::Date),
        "Bytes" => Some(Scalar::Bytes),
        "Any" => Some(Scalar::Any),
        _ => None,
    };
    // There may be a page of that very name.
    TypeExpr::made_up(name, scalar, heading.span)
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    if cursor.take_symbol('<') {
        return generic(cursor, &name);
    }
    cursor.arrays(&name, named(&name))
}

/// What follows `name<`.
fn generic(cursor: &mut Cursor<'_>, name: &Spanned<String>) -> Parsed {
    let (mut arguments, end) = cursor.list('>')?;
    let span = join(name.span, end);
    let last = arguments.pop();
    match (name.value.as_str(), arguments.as_slice(), last) {
        ("List", [], Some(item)) => Ok(item.list(span)),
        ("Dictionary", [key], Some(value)) if key.kind == TypeExprKind::Scalar(Scalar::String) => {
            Ok(value.map(span))
        }
        ("Dictionary", [key], Some(_)) => {
            Err(cursor.error(key.span, "the key of a map is not `String`".to_owned()))
        }
        (unknown, ..) => Err(cursor.error(name.span, format!("`{unknown}` takes no types like these"))),
    }
}

/// A name without types behind it: a scalar, or a page by its name.
fn named(name: &Spanned<String>) -> TypeExpr {
    let scalar = match name.value.as_str() {
        "string" | "String" => Scalar::String,
        "bool" => Scalar::Boolean,
        "int" | "long" => Scalar::Integer,
        "float" | "double" => Scalar::Float,
        "BigInteger" => Scalar::BigInteger,
        "decimal" => Scalar::Decimal,
        "DateTime" => Scalar::DateTime,
        "LocalDate" => Scalar::Date,
        "object" => Scalar::Any,
        "HttpResponseMessage" => Scalar::HttpResponse,
        "HttpRequestMessage" => Scalar::HttpRequest,
        _ => return TypeExpr::named(segments(name, '.'), name.span),
    };
    TypeExpr::scalar(scalar, name.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{field, members};

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&CSharp, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*string*", "string");
        check("*decimal*", "decimal");
        check("*BigInteger*", "big-integer");
        check("*byte[]*", "bytes");
        check("[DateTime](https://learn.microsoft.com/x)", "date-time");
        check("[LocalDate](https://nodatime.org/x)", "date");
        check("[HttpResponseMessage](https://learn.microsoft.com/x)", "http-response");
        check("*HttpRequestMessage*", "http-request");
    }

    #[test]
    fn lists_and_maps() {
        check("List<*string*>", "list<string>");
        check("List<[Pet](../Models/Pet.md)>", "list<Pet(../Models/Pet.md)>");
        check("Dictionary<String, *object*>", "map<any>");
        check("List<Dictionary<String, Dictionary<String, *long*>>>", "list<map<map<integer>>>");
        check("Dictionary<String, List<*string*>>", "map<list<string>>");
    }

    #[test]
    fn references_with_and_without_a_namespace() {
        check("[Pet](../../Models/Pet.md)", "Pet(../../Models/Pet.md)");
        check("[Models.Components.Pet](../../Models/Pet.md)", "Models.Components.Pet(../../Models/Pet.md)");
    }

    #[test]
    fn members_have_made_up_names() {
        let section = "### Str\n\n### Number\n\n### MapOfAny\n\n### ArrayOfPet\n\n### Dog\n\n### Mapper";
        let expected = ["Str=string", "Number=float", "map<Any=any>", "list<Pet>", "Dog", "Mapper"];
        assert_eq!(members(&CSharp, section), expected);
        assert_eq!(members(&CSharp, "### "), [": a member without a name"]);
    }

    #[test]
    fn a_property_must_not_have_the_name_of_its_class() {
        assert_eq!(CSharp.plain_name("Filter", "FilterValue"), "filter");
        assert_eq!(CSharp.plain_name("Filter", "DefaultValue"), "defaultValue");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*str*", "str: `str` is no type of C# and has no link");
        check("Dictionary<*long*, *long*>", "long: the key of a map is not `String`");
        check("Set<*string*>", "Set: `Set` takes no types like these");
        check("", ": expected a type, found the end of the cell");
    }
}
