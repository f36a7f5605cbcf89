//! Unions, and types whose shape the docs do not show.

use proc_macro2::TokenStream;
use quote::quote;

use super::extras::Derives;
use super::sheet::{INDENT, Sheet};
use super::types::{Scope, ident};
use super::{docs, strukt};
use crate::plan::{File, Ident, ListedKey, RustType, Union, Variant};

/// A union.
pub(super) fn emit(file: &File, union: &Union, scope: &Scope<'_>, sheet: &mut Sheet) {
    definition(file, &union.variants, scope, sheet);
    if union.methods && !union.variants.is_empty() {
        sheet.head("impl ", &file.ident, " {");
        for variant in &union.variants {
            methods(variant, scope, sheet);
        }
        sheet.plain("}");
    }
    for variant in union.variants.iter().filter(|variant| variant.from) {
        from(&file.ident, variant, scope, sheet);
    }
    sheet.implement(|sheet| sheet.word("wire::Union"), &file.ident);
    choice(file, union, scope, sheet);
    place(&union.variants, scope, sheet);
    visit(&union.variants, sheet);
    sheet.plain("}");
    sheet.invoke("wire::union!(", |sheet| sheet.ident(&file.ident));
    if file.total {
        strukt::total(file, scope, sheet);
    }
}

fn definition(file: &File, variants: &[Variant], scope: &Scope<'_>, sheet: &mut Sheet) {
    super::put_attributes_of_type(file, &docs::file(file), sheet);
    let derives = Derives::new(file, true);
    derives.put_above(&["Clone"], strukt::by_hand(file), false, sheet);
    sheet.attributes(derives.union().unwrap_or_default());
    sheet.head("pub enum ", &file.ident, " {");
    for variant in variants {
        let shown = scope.spelled(&variant.ty).replace(' ', "");
        super::put_attributes(&[docs::code(&shown)], None, INDENT, sheet);
        if let Some(seen) = derives.seen_as(&variant.ty, scope) {
            let (name, ty) = (ident(&variant.ident), scope.tokens(&variant.ty));
            sheet.variant(quote! { #name(#seen #ty), });
            continue;
        }
        sheet.variant_of(&variant.ident, |sheet| scope.ty(&variant.ty, sheet));
    }
    sheet.plain("    /// A value that no documented member fits.");
    sheet.attributes_of_field(derives.other(false));
    sheet.plain("    Unknown(serde_json::Value),");
    sheet.plain("}");
}

/// What the runtime knows of the members.
fn choice(file: &File, union: &Union, scope: &Scope<'_>, sheet: &mut Sheet) {
    enum Argument<'a> {
        Name(&'a str),
        Members(&'a [Variant]),
        Keys(&'a [ListedKey]),
    }
    let arguments =
        [Argument::Name(&file.name), Argument::Members(&union.variants), Argument::Keys(&union.keys)];
    sheet.begin(INDENT);
    sheet.open(0);
    sheet.word("const CHOICE: wire::Choice = ");
    sheet.never();
    sheet.list(("wire::Choice::of(", ")"), arguments, |sheet, argument| match argument {
        Argument::Name(name) => sheet.string(name),
        Argument::Members(members) => sheet.list(("&[", "]"), members, |sheet, member| {
            sheet.list(("(", ")"), [true, false], |sheet, is_name| match is_name {
                true => sheet.string(member.ident.as_str()),
                false => scope.shape(&member.ty, sheet),
            });
        }),
        Argument::Keys(keys) => sheet.list(("&[", "]"), keys, |sheet, key| {
            sheet.word(if key.decides { "wire::Key::Decides" } else { "wire::Key::Overlaps" });
            sheet.within(("(", ")"), |sheet| sheet.string(&key.key));
        }),
    });
    sheet.word(";");
    sheet.close();
    sheet.end();
}

/// How the value of a member gets to where the union stays.
fn place(variants: &[Variant], scope: &Scope<'_>, sheet: &mut Sheet) {
    // It is code of programs that read this type, and not of the crate.
    sheet.plain("    #[inline]");
    sheet.plain("    fn place(&mut self, member: usize) -> &mut dyn wire::Readable {");
    sheet.plain("        *self = match member {");
    let empty = |sheet: &mut Sheet| {
        sheet.within(("(", ")"), |sheet| {
            sheet.word(scope.std("Default"));
            sheet.word("::default()");
        });
    };
    for (index, variant) in variants.iter().enumerate() {
        sheet.arm(
            3 * INDENT,
            |sheet| sheet.number(index),
            |sheet| {
                sheet.own_variant(&variant.ident);
                empty(sheet);
            },
        );
    }
    sheet.arm(
        3 * INDENT,
        |sheet| sheet.word("_"),
        |sheet| {
            sheet.word("Self::Unknown");
            empty(sheet);
        },
    );
    sheet.plain("        };");
    sheet.plain("        match self {");
    for variant in variants {
        let pattern = |sheet: &mut Sheet| sheet.own_variant_of(&variant.ident, "value");
        sheet.arm(3 * INDENT, pattern, |sheet| sheet.word("value"));
    }
    sheet.plain("            Self::Unknown(value) => value,");
    sheet.plain("        }");
    sheet.plain("    }");
}

fn visit(variants: &[Variant], sheet: &mut Sheet) {
    sheet.plain("    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {");
    sheet.plain("        match self {");
    let body = |sheet: &mut Sheet, index: usize| {
        sheet.call_on("to", ".member", |sheet| {
            sheet.list(("(", ")"), [Some(index), None], |sheet, index| match index {
                Some(index) => sheet.number(index),
                None => sheet.word("value"),
            });
        });
    };
    for (index, variant) in variants.iter().enumerate() {
        let pattern = |sheet: &mut Sheet| sheet.own_variant_of(&variant.ident, "value");
        sheet.arm(3 * INDENT, pattern, |sheet| body(sheet, index));
    }
    let unknown = |sheet: &mut Sheet| {
        sheet.word("Self::Unknown");
        sheet.within(("(", ")"), |sheet| sheet.word("value"));
    };
    sheet.arm(3 * INDENT, unknown, |sheet| body(sheet, variants.len()));
    sheet.plain("        }");
    sheet.plain("    }");
}

/// The methods that look for one member.
fn methods(variant: &Variant, scope: &Scope<'_>, sheet: &mut Sheet) {
    let called = docs::code(variant.ident.as_str());
    let (ty, handed) = (&variant.ty, Handed::of(&variant.ty));
    let around = |sheet: &mut Sheet, name: &'static str, value: &'static str| {
        sheet.word(scope.std(name));
        sheet.within(("(", ")"), |sheet| sheet.word(value));
    };
    let own = |sheet: &mut Sheet| sheet.own_variant_of(&variant.ident, "value");

    super::put_attributes(&[format!("The {called}, if it is one.")], None, INDENT, sheet);
    let seen = |sheet: &mut Sheet| {
        sheet.word(scope.std("Option"));
        sheet.within(("<", ">"), |sheet| handed.seen(ty, scope, sheet));
    };
    sheet.method(("as_", Some(&variant.method)), "&self", seen, |sheet| {
        let value = if handed == Handed::Copied { "*value" } else { "value" };
        sheet.arm(3 * INDENT, own, |sheet| around(sheet, "Some", value));
        sheet.arm(3 * INDENT, |sheet| sheet.word("_"), |sheet| sheet.word(scope.std("None")));
    });

    super::put_attributes(&[format!("The {called}, or the union as it is.")], None, INDENT, sheet);
    let handed_out = |sheet: &mut Sheet| {
        sheet.word(scope.std("Result"));
        sheet.list(("<", ">"), [true, false], |sheet, is_value| match is_value {
            true => scope.ty(plain(ty), sheet),
            false => sheet.word("Self"),
        });
    };
    sheet.method(("into_", Some(&variant.method)), "self", handed_out, |sheet| {
        let value = if handed == Handed::Boxed { "*value" } else { "value" };
        sheet.arm(3 * INDENT, own, |sheet| around(sheet, "Ok", value));
        sheet.arm(3 * INDENT, |sheet| sheet.word("other"), |sheet| around(sheet, "Err", "other"));
    });
}

/// How a member is shown and handed out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Handed {
    Text,
    Copied,
    List,
    Boxed,
    Whole,
}

impl Handed {
    fn of(ty: &RustType) -> Self {
        match ty {
            RustType::String => Self::Text,
            RustType::Bool | RustType::Literal(_) | RustType::I64 | RustType::F64 => Self::Copied,
            RustType::Vec(_) => Self::List,
            RustType::Boxed(_) => Self::Boxed,
            _ => Self::Whole,
        }
    }

    /// The type that is seen.
    fn seen(self, ty: &RustType, scope: &Scope<'_>, sheet: &mut Sheet) {
        match (self, ty) {
            (Self::Text, _) => sheet.word("&str"),
            (Self::Copied, ty) => scope.ty(ty, sheet),
            (Self::List, RustType::Vec(inner)) => {
                sheet.word("&[");
                scope.ty(inner, sheet);
                sheet.word("]");
            }
            (_, ty) => {
                sheet.word("&");
                scope.ty(plain(ty), sheet);
            }
        }
    }
}

/// The type of a member without the pointer.
fn plain(ty: &RustType) -> &RustType {
    match ty {
        RustType::Boxed(inner) => inner,
        ty => ty,
    }
}

/// Makes the union of a member.
fn from(own: &Ident, variant: &Variant, scope: &Scope<'_>, sheet: &mut Sheet) {
    let value = |sheet: &mut Sheet| scope.ty(plain(&variant.ty), sheet);
    let what = |sheet: &mut Sheet| {
        sheet.word(scope.std("From"));
        sheet.within(("<", ">"), value);
    };
    sheet.implement(what, own);
    sheet.plain("    #[inline]");
    sheet.begin_block(INDENT);
    sheet.word("fn from");
    sheet.parameters([()], |sheet, ()| {
        sheet.word("value: ");
        value(sheet);
    });
    sheet.returns(|sheet| sheet.word("Self"));
    sheet.end();
    sheet.statement(2 * INDENT, |sheet| {
        sheet.own_variant(&variant.ident);
        sheet.within(("(", ")"), |sheet| match &variant.ty {
            RustType::Boxed(_) => {
                sheet.word(scope.std("Box"));
                sheet.word("::new");
                sheet.within(("(", ")"), |sheet| sheet.word("value"));
            }
            _ => sheet.word("value"),
        });
    });
    sheet.plain("    }");
    sheet.plain("}");
}

/// A type whose shape the docs do not show.
pub(super) fn opaque(file: &File) -> TokenStream {
    let mut lines = docs::file(file);
    lines.extend([String::new(), "The docs do not show its shape: any JSON value.".to_owned()]);
    let attributes = super::attributes_of_type(file, &lines);
    let own = ident(&file.ident);
    let above = Derives::new(file, true).above(&["Debug", "Clone", "PartialEq", "Eq", "Default"], &[], false);
    quote! {
        #attributes
        #above
        pub struct #own(pub serde_json::Value);

        wire::opaque!(#own);
    }
}
