// @generated from the Example cells by `cargo run -p generator`: change the docs, not this file.

//! The examples, in the order of the pages.
use hazards as models;
use super::{Example, example};
pub(super) const EXAMPLES: &[Example] = &[
    example::<models::docs::Prose>("cell", "\"`tick` | pipe\"", None),
    example::<models::docs::Prose>("json", "{\"a\":[1,2]}", None),
    example::<models::evidence::Amended>("Amended-Name", "\"Rex\"", None),
    example::<models::evidence::Amended>("note", "\"some text\"", None),
    example::<models::evidence::Amended>("kind", "\"cat\"", None),
    example::<
        models::evidence::Amended,
    >("missing", "\"a number\"", Some("expected `integer` at `$`, found a string")),
    example::<models::evidence::Amended>("gaps", "[\"a\",null]", None),
    example::<models::evidence::Amended>("born", "\"2022-12-14\"", None),
    example::<models::evidence::Part>("id", "7", None),
    example::<models::shapes::Everything>("day", "\"2022-12-14\"", None),
    example::<
        models::shapes::Everything,
    >("aired", "\"1996-05-22 00:00:00 +0000 UTC\"", None),
    example::<models::shapes::Everything>("moment", "\"2019-06-24T11:38:02Z\"", None),
];
