//! A dialect that reads names and no types: enough to measure JSON keys in the docs of languages whose
//! types are not read yet.

use generator::dialect::{
    Dialect, Parsed, Role, Scalar, TypeExpr, TypeExprKind, lower_camel, without_escape,
};
use generator::page::{Body, Cell, Member, Page, ValueRow};
use generator::source::{Span, Spanned};

/// What a language does to names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamesOnly {
    /// Nothing.
    Plain,
    /// Words of the language get an underscore at the end (Java, Python, Ruby).
    Escaped,
    /// The first letter is a capital (Go, C#).
    Capitalised,
}

impl NamesOnly {
    /// The dialect for a language, by the name that it is commonly known by.
    pub fn of(language: &str) -> Self {
        match language {
            "Java" | "Python" | "Ruby" => Self::Escaped,
            "Go" | "C#" => Self::Capitalised,
            _ => Self::Plain,
        }
    }
}

impl Dialect for NamesOnly {
    fn name(&self) -> &'static str {
        "names-only"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        Ok(any(cell.span))
    }

    fn member_type(&self, member: &Member) -> Parsed {
        Ok(any(member.heading.span))
    }

    fn role(&self, name: &str, _: Option<&TypeExpr>) -> Role {
        let letters: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
        match letters.to_lowercase().as_str() {
            "contenttype" => Role::ContentType,
            "statuscode" => Role::StatusCode,
            "rawresponse" => Role::RawResponse,
            _ => Role::Property,
        }
    }

    fn writes_name(&self, _: &str) -> bool {
        true
    }

    fn plain_name(&self, _: &str, name: &str) -> String {
        match self {
            Self::Plain => name.to_owned(),
            Self::Escaped => without_escape(name).to_owned(),
            Self::Capitalised => lower_camel(name),
        }
    }
}

fn any(span: Span) -> TypeExpr {
    TypeExpr { kind: TypeExprKind::Scalar(Scalar::Any), span }
}

/// Makes rows of values that are listed as bullets (Python) or as a union in a fence (TypeScript).
pub fn with_rows(mut page: Page) -> Page {
    if let Body::Values(values) = &mut page.body {
        let quoted = |text: &Spanned<String>| {
            let values: Vec<String> =
                text.value.split(['"', '\'']).skip(1).step_by(2).map(str::to_owned).collect();
            values.into_iter().map(|value| row(value, text.span)).collect::<Vec<_>>()
        };
        let found: Vec<ValueRow> = values.items.iter().chain(&values.code).flat_map(quoted).collect();
        values.rows.extend(found);
    }
    page
}

fn row(value: String, span: Span) -> ValueRow {
    ValueRow { name: Spanned::new(value.clone(), span), value: Spanned::new(value, span) }
}
