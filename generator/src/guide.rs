//! The guide: what to know when the README is not enough, a page for each matter.
//!
//! The pages are files of `generator/guide`, so they can be read without this, too.

/// A page of the guide. What links to another page leads to its module: of two definitions of a link, the
/// first holds.
macro_rules! pages {
    ($($name:ident, $file:literal;)*) => {
        $(
            pub mod $name {
                #![doc = include_str!("../guide/links.md")]
                #![doc = include_str!(concat!("../guide/", $file))]
            }
        )*
    };
}

pages! {
    settings, "settings.md";
    wire_toml, "wire-toml.md";
    payloads, "payloads.md";
    families, "families.md";
    forms, "forms.md";
    own_types, "own-types.md";
    operations, "operations.md";
    changes, "changes.md";
    messages, "messages.md";
    saved_graph, "saved-graph.md";
    peers, "peers.md";
}
