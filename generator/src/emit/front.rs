//! The front page: what the crate is, what is in it, and a first example.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::text::{Comment, Doc};
use crate::plan::{Front, Ident, RustModel};
use crate::text::amount;

/// The top of the front page of a crate. Of what strangers wrote it has the name of the API, as a span of code, and
/// identifiers; the example is a doctest of the crate, and nothing else is.
pub(super) fn top(model: &RustModel) -> TokenStream {
    let summary = docs::wrapped(&summary(&model.front)).into_iter().chain([String::new()]);
    let example = model.front.example.as_ref().map(|(module, name)| example(model, module, name));
    let summary = doc(summary);
    quote! { #summary #example }
}

/// How a body is read. The crate is named by whoever builds it: its name is the user's, who may change it.
fn example(model: &RustModel, module: &[Ident], name: &Ident) -> TokenStream {
    let limit = model.recursion_limit.map(|limit| format!("# #![recursion_limit = \"{limit}\"]"));
    let start = doc(["```".to_owned()].into_iter().chain(limit));
    let module: String = module.iter().map(|name| format!("{name}::")).collect();
    let names = format!("use models::{{{module}{name}, wire}};");
    let read = format!("let decoded = wire::decode::<{name}>(body)?;");
    let lines = [
        names.as_str(),
        "",
        "# fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {",
        "// What a server sent, and all in which it deviates from the docs.",
        read.as_str(),
        "for deviation in &decoded.deviations {",
        "    println!(\"{deviation}\");",
        "}",
        "let json = serde_json::to_string(&decoded.value)?;",
        "# Ok(())",
        "# }",
        "```",
        "",
    ];
    let lines = doc(lines.map(str::to_owned));
    quote! {
        #start
        #![cfg_attr(doc, doc = concat!("use ", env!("CARGO_CRATE_NAME"), " as models;"))]
        #lines
    }
}

/// Lines as docs of the whole file.
pub(super) fn doc(lines: impl IntoIterator<Item = String>) -> TokenStream {
    lines.into_iter().map(|line| Doc::new(&line).inner()).collect()
}

/// The same for a module in somebody's crate, as a comment.
pub(super) fn comment(model: &RustModel) -> Vec<Comment> {
    let mut lines = docs::wrapped(&summary(&model.front));
    if let Some((module, name)) = &model.front.example {
        let root = path(&model.root);
        lines.push(String::new());
        lines.push(format!(
            "    let decoded = crate{root}::wire::decode::<crate{root}{}::{name}>(body)?;",
            path(module)
        ));
    }
    lines.iter().map(|line| Comment::new(line)).collect()
}

/// What is said of operations, where there are any.
pub(super) fn calls(model: &RustModel) -> Vec<String> {
    if model.front.operations == 0 {
        return Vec::new();
    }
    let text = "With the feature `calls`, the request of each operation is a `wire::Call`, which makes the HTTP request and \
                reads the answer; `wire::Api` knows the server and sends it.";
    [String::new()].into_iter().chain(docs::wrapped(text)).collect()
}

fn summary(front: &Front) -> String {
    let counts = [
        (front.structs, "struct"),
        (front.enums, "enum"),
        (front.unions, "union"),
        (front.operations, "operation"),
    ];
    let counts: Vec<String> =
        counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| amount(count, what)).collect();
    let counts = match counts.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => counts.join(""),
    };
    let docs = front.docs_url.as_ref().map_or("its docs".to_owned(), |url| format!("[its docs]({url})"));
    let title = front.title.as_deref().map_or("an API".to_owned(), docs::code);
    format!("Models of {title}, made from {docs}: {counts}.")
}

fn path(module: &[Ident]) -> String {
    module.iter().map(|name| format!("::{name}")).collect()
}
