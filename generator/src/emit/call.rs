//! Operations: a table for each, and an enum of its documented errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::attributes;
use super::docs::{code, wrapped};
use super::types::{Scope, ident};
use crate::graph::{Auth, BodyForm, Place, Status, Style};
use crate::plan::{Call, CallOutput, Faults, File, RustType, feature_of_calls};

/// What a request's file says of its operation.
pub(super) fn emit(call: &Call, file: &File, scope: &Scope<'_>) -> TokenStream {
    // A request that is of use only here is behind the feature with its whole file.
    let feature = feature_of_calls(&file.root).filter(|_| !file.is_of_calls());
    let gate = feature.map(|feature| quote! { #[cfg(feature = #feature)] });
    let (own, option) = (scope.own(), scope.std_tokens("Option"));
    let line = code(&format!("{} {}", call.method, call.path));
    let mut docs = wrapped(&format!("{line}."));
    if !call.description.is_empty() {
        docs.push(String::new());
        docs.extend(super::docs::prose(&call.description));
    }
    let docs = attributes(&docs, None);
    let Call { id, method, path, .. } = call;
    let some = |value: TokenStream| quote! { ::std::option::Option::Some(#value) };
    let none = || quote! { ::std::option::Option::None };
    let server = call.server.as_ref().map_or_else(none, |server| some(quote! { #server }));
    let auth = call.auth.as_ref().map_or_else(none, |it| some(auth(it)));
    let places = call.places.iter().map(|(place, ty)| self::place(place, ty));
    let output = match &call.output {
        CallOutput::Nothing => quote! { wire::Nothing },
        CallOutput::Bytes => quote! { wire::Raw },
        CallOutput::Text => quote! { wire::Text },
        CallOutput::Json(ty) => {
            let ty = scope.tokens(ty);
            quote! { wire::Json<#ty> }
        }
    };
    let fault = call.faults.as_ref().map_or_else(
        || quote! { wire::NoFault },
        |faults| {
            let name = ident(&faults.ident);
            quote! { #name }
        },
    );
    let faults =
        call.faults.as_ref().map(|faults| self::faults(faults, &line, gate.as_ref(), scope, &option));
    quote! {
        #docs
        #gate
        impl wire::Call for #own {
            const OPERATION: wire::Operation = wire::Operation {
                id: #id,
                method: #method,
                path: #path,
                server: #server,
                auth: #auth,
                places: &[#(#places),*],
            };
            type Output = #output;
            type Fault = #fault;
        }
        #faults
    }
}

fn auth(auth: &Auth) -> TokenStream {
    match auth {
        Auth::Header(name) => quote! { wire::Auth::Header(#name) },
        Auth::Query(name) => quote! { wire::Auth::Query(#name) },
        Auth::Bearer => quote! { wire::Auth::Bearer },
        Auth::Basic => quote! { wire::Auth::Basic },
    }
}

fn place(place: &Place, ty: &RustType) -> TokenStream {
    match place {
        Place::Path(name) => quote! { wire::Place::Path(#name) },
        Place::Header(name) => quote! { wire::Place::Header(#name) },
        Place::Query { name, style: Style::Plain } => quote! { wire::Place::Query(#name) },
        Place::Query { name, style: Style::Comma } => quote! { wire::Place::QueryCommas(#name) },
        Place::Query { name, style: Style::Json } => quote! { wire::Place::QueryJson(#name) },
        Place::Body(BodyForm::Json(media)) => quote! { wire::Place::Json(#media) },
        Place::Body(BodyForm::Form) => quote! { wire::Place::Form },
        Place::Body(BodyForm::Multipart(files)) => quote! { wire::Place::Multipart(&[#(#files),*]) },
        Place::Body(BodyForm::Raw(media)) => match ty {
            RustType::Bytes => quote! { wire::Place::Bytes(#media) },
            _ => quote! { wire::Place::Text(#media) },
        },
    }
}

fn faults(
    faults: &Faults,
    line: &str,
    gate: Option<&TokenStream>,
    scope: &Scope<'_>,
    option: &TokenStream,
) -> TokenStream {
    let name = ident(&faults.ident);
    let docs = attributes(&wrapped(&format!("The documented errors of {line}.")), None);
    let variants = faults.variants.iter().map(|variant| {
        let docs = attributes(&[format!("{}.", capitalised(&shown(variant.status)))], None);
        let (name, ty) = (ident(&variant.ident), scope.tokens(&variant.ty));
        quote! { #docs #name(#ty) }
    });
    let mut statuses: Vec<Status> = faults.variants.iter().map(|variant| variant.status).collect();
    // What is said of one status goes before what is said of many.
    statuses.sort_unstable();
    statuses.dedup();
    let arms = statuses.iter().map(|status| {
        let same = faults.variants.iter().filter(|variant| variant.status == *status);
        let mut reads = same.map(|variant| {
            let name = ident(&variant.ident);
            quote! { body.read().map(Self::#name) }
        });
        let first = reads.next();
        let pattern = pattern(*status);
        quote! { #pattern => #first #(.or_else(|| #reads))*, }
    });
    let rest = (!statuses.contains(&Status::Other)).then(|| quote! { _ => ::std::option::Option::None, });
    quote! {
        #docs
        #gate
        #[derive(Debug)]
        pub enum #name { #(#variants),* }

        #gate
        impl wire::Fault for #name {
            fn read(status: u16, body: &mut impl wire::FaultBody) -> #option<Self> {
                match status { #(#arms)* #rest }
            }
        }
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        Status::Class(class) => {
            let first = u16::from(class) * 100;
            let (first, last) = (Literal::u16_unsuffixed(first), Literal::u16_unsuffixed(first + 99));
            quote! { #first..=#last }
        }
        Status::Other => quote! { _ },
    }
}

fn shown(status: Status) -> String {
    match status {
        Status::Code(code) => format!("status {code}"),
        Status::Class(class) => format!("any other status from {class}00 to {class}99"),
        Status::Other => "any other status that is no success".to_owned(),
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
