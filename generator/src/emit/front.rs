//! The front page: what the crate is, what is in it, and a first example.

use super::docs;
use super::text::Comment;
use crate::plan::{Front, Ident, RustModel};
use crate::text::amount;

/// The lines at the top of the front page of a crate. Of what strangers wrote they have the name of the API,
/// as a span of code, and identifiers; the example is a doctest of the crate, and nothing else is.
pub(super) fn lines(model: &RustModel) -> Vec<String> {
    let mut lines = docs::wrapped(&summary(&model.front));
    lines.push(String::new());
    let Some((module, name)) = &model.front.example else { return lines };
    let package = model.package.replace('-', "_");
    let limit = model.recursion_limit.map(|limit| format!("# #![recursion_limit = \"{limit}\"]"));
    lines.push("```".to_owned());
    lines.extend(limit);
    lines.push(format!("use {package}{}::{name};", path(module)));
    lines.push(format!("use {package}::wire;"));
    let shown = [
        "",
        "# fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {",
        "// What a server sent, and all in which it deviates from the docs.",
    ];
    lines.extend(shown.map(str::to_owned));
    lines.push(format!("let decoded = wire::decode::<{name}>(body)?;"));
    let shown = [
        "for deviation in &decoded.deviations {",
        "    println!(\"{deviation}\");",
        "}",
        "let json = serde_json::to_string(&decoded.value)?;",
        "# Ok(())",
        "# }",
        "```",
        "",
    ];
    lines.extend(shown.map(str::to_owned));
    lines
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
    format!("Models of {}, made from {docs}: {counts}.", docs::code(&front.title))
}

fn path(module: &[Ident]) -> String {
    module.iter().map(|name| format!("::{name}")).collect()
}
