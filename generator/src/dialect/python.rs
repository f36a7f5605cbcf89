//! Python's notation: `[Optional[models.X]](…)`, `List[*str*]`, `Dict[str, *Any*]`,
//! `*Literal["x"]*`.
//!
//! ```text
//! type    = link | name [ "[" type { "," type } "]" ] | literal
//! link    = "[" type "](" target ")"
//! literal = quoted text | whole number
//! ```
//!
//! Wrappers stand inside the text of links. **The dates are swapped**: `date` is a date with a time
//! (1,245 of 1,245 fields, held against the SDKs' source) and `datetime` a date (53 of 53). Newer enum
//! pages have a bullet for each value in place of a table.

use super::grammar::{Cursor, Grammar, join};
use super::type_expr::segments;
use super::{
    Dialect, EnumValue, Literal, Parsed, Role, Scalar, TypeExpr, TypeExprKind, Values, is_snake, usual_role,
    without_escape,
};
use crate::page::{self, Cell, Member};
use crate::source::{Span, Spanned};

/// See the module.
pub(super) struct Python;

const GRAMMAR: Grammar = Grammar {
    language: "Python",
    help: "Python docs write types as `*Optional[str]*`, `List[X]`, `Dict[str, X]` and `[models.X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'),
    ignored: &['\\'],
    manuals: &[],
    ty: single,
};

impl Dialect for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.all_linked(GRAMMAR.cell(cell)?)
    }

    fn member_type(&self, member: &Member) -> Parsed {
        GRAMMAR.cell(&member.heading)
    }

    fn values(&self, _: &str, values: page::Values) -> Values {
        let rows = values.rows.into_iter().map(EnumValue::from);
        Ok(rows.chain(values.items.into_iter().map(item)).collect())
    }

    fn role(&self, name: &str, ty: Option<&TypeExpr>) -> Role {
        match name {
            "__pydantic_extra__" => Role::AdditionalProperties,
            _ => usual_role(name, ty),
        }
    }

    fn writes_name(&self, name: &str) -> bool {
        is_snake(name)
    }

    fn plain_name(&self, _: &str, name: &str) -> String {
        without_escape(name).to_owned()
    }
}

/// A bullet: `"VISA"`, or a number without quotes.
fn item(item: Spanned<String>) -> EnumValue {
    let bare = item.value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    EnumValue {
        name: Spanned::new(String::new(), item.span),
        quoted: bare.is_some(),
        value: Spanned::new(bare.unwrap_or(&item.value).to_owned(), item.span),
    }
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    if let Some(text) = cursor.take_quoted() {
        return Ok(TypeExpr { kind: TypeExprKind::Literal(Literal::String(text.value)), span: text.span });
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match cursor.take_symbol('[') {
        true => generic(cursor, &name),
        false => Ok(named(&name)),
    }
}

/// What follows `name[`.
fn generic(cursor: &mut Cursor<'_>, name: &Spanned<String>) -> Parsed {
    let (mut arguments, end) = cursor.list(']')?;
    let span = join(name.span, end);
    if matches!(name.value.as_str(), "Union" | "Literal") {
        return Ok(TypeExpr::union(arguments, span));
    }
    let last = arguments.pop();
    match (name.value.as_str(), arguments.as_slice(), last) {
        ("Optional", [], Some(inner)) => Ok(inner.optional()),
        ("Nullable" | "OptionalNullable", [], Some(inner)) => Ok(inner.nullable()),
        ("List", [], Some(item)) => Ok(item.list(span)),
        ("IO", [], Some(_)) => Ok(TypeExpr::scalar(Scalar::Bytes, span)),
        ("Dict", [key], Some(value)) if key.kind == TypeExprKind::Scalar(Scalar::String) => {
            Ok(value.map(span))
        }
        ("Dict", [key], Some(_)) => Err(cursor.error(key.span, "the key of a map is not `str`".to_owned())),
        (unknown, ..) => Err(cursor.error(name.span, format!("`{unknown}` takes no types like these"))),
    }
}

/// A name without types behind it: a scalar, a value, or a page by its name.
fn named(name: &Spanned<String>) -> TypeExpr {
    let scalar = match name.value.as_str() {
        "str" => Scalar::String,
        "bool" => Scalar::Boolean,
        "True" => Scalar::True,
        "False" => Scalar::False,
        "int" => Scalar::Integer,
        "float" => Scalar::Float,
        "Decimal" => Scalar::Decimal,
        "date" => Scalar::DateTime,
        "datetime" => Scalar::Date,
        "bytes" | "io.BufferedReader" => Scalar::Bytes,
        "Any" => Scalar::Any,
        "None" => Scalar::Null,
        "httpx.Response" => Scalar::HttpResponse,
        "httpx.Request" => Scalar::HttpRequest,
        other => return number_or_page(other, name),
    };
    TypeExpr::scalar(scalar, name.span)
}

fn number_or_page(text: &str, name: &Spanned<String>) -> TypeExpr {
    let span: Span = name.span;
    match (text.parse(), text.parse::<f64>()) {
        (Ok(number), _) => TypeExpr { kind: TypeExprKind::Literal(Literal::Integer(number)), span },
        (_, Ok(_)) if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
            TypeExpr::scalar(Scalar::Float, span)
        }
        _ => TypeExpr::named(segments(name, '.'), span),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{field, members, values};

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&Python, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*str*", "string");
        check("*Any*", "any");
        check("*Optional[bytes]*", "?bytes");
        check("[httpx.Response](https://www.python-httpx.org/api/#response)", "http-response");
        check("*Optional[httpx.Response]*", "?http-response");
    }

    #[test]
    fn dates_are_swapped() {
        check("[date](https://docs.python.org/3/library/datetime.html#date-objects)", "date-time");
        check("[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)", "date");
        check("[OptionalNullable[components.Date]](../date.md)", "?components.Date(../date.md)");
    }

    #[test]
    fn wrappers_inside_the_text_of_links() {
        check("[Optional[models.Pet]](../models/pet.md)", "?models.Pet(../models/pet.md)");
        check("[OptionalNullable[models.Pet]](../models/pet.md)", "?models.Pet(../models/pet.md)");
        check("List[[Nullable[models.Pet]](../models/pet.md)]", "list<?models.Pet(../models/pet.md)>");
    }

    #[test]
    fn lists_and_maps() {
        check("List[[models.Pet](../models/pet.md)]", "list<models.Pet(../models/pet.md)>");
        check("Dict[str, List[[models.Pet](../models/pet.md)]]", "map<list<models.Pet(../models/pet.md)>>");
        check("Dict[str, *Any*]", "map<any>");
        check("Dict[str, Any]", "map<any>");
        check("Dict[str, *Nullable[str]*]", "map<?string>");
    }

    #[test]
    fn literals() {
        check("*Literal[\"canada_post\"]*", "\"canada_post\"");
        check("*Optional[Literal[\"x-y\"]]*", "?\"x-y\"");
        check("*Literal[\"a\", \"b\"]*", "(\"a\" | \"b\")");
        check("*OptionalNullable[Literal[None]]*", "?null");
        check("*Literal[True]*", "true");
        check("*Literal[-1]*", "-1");
    }

    #[test]
    fn unions_in_a_cell() {
        check("*Union[bytes, IO[bytes], io.BufferedReader]*", "(bytes | bytes | bytes)");
        check("*Union[str, None]*", "?string");
    }

    #[test]
    fn members_are_types() {
        let section = "### `models.Dog`\n\n### `str`\n\n### `Dict[str, Any]`";
        assert_eq!(members(&Python, section), ["models.Dog", "string", "map<any>"]);
    }

    #[test]
    fn values_in_bullets() {
        let section = "This is an open enum.\n\n- `\"VISA\"`\n- `\"MASTER CARD\"`\n- `\"1\"`\n- `2`";
        let expected = [" = \"VISA\"", " = \"MASTER CARD\"", " = \"1\"", " = 2"];
        assert_eq!(values(&Python, section), expected);
    }

    #[test]
    fn values_in_a_table() {
        let section = "| Name | Value |\n|---|---|\n| `ONE_DOT_0` | 1.0 |\n| `UNKNOWN` | |";
        assert_eq!(values(&Python, section), ["ONE_DOT_0 = 1.0", "UNKNOWN = "]);
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*string*", "string: `string` is no type of Python and has no link");
        check("List[*str*", "str: expected `]`, found the end of the cell");
        check("Dict[*int*, *str*]", "int: the key of a map is not `str`");
        check("*Set[str]*", "Set: `Set` takes no types like these");
        check("[Foo](https://x.y)", "Foo: the class `Foo` is not known to the generator");
    }
}
