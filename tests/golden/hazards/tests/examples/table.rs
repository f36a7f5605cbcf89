// @generated from the Example cells: change the docs, not this file.

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
    example::<models::evidence::Examples>("text", "\"\\\"quoted\\\" | 7\"", None),
    example::<models::evidence::Examples>("digits", "\"007\"", None),
    example::<models::evidence::Examples>("empty", "null", None),
    example::<
        models::evidence::Examples,
    >("never", "null", Some("expected `integer` at `$`, found null")),
    example::<models::evidence::Examples>("whole", "7.0", None),
    example::<
        models::evidence::Examples,
    >("half", "7.5", Some("expected `integer` at `$`, found a number")),
    example::<models::evidence::Examples>("ratio", "7", None),
    example::<
        models::evidence::Examples,
    >("huge", "123456789012345678901234567890", None),
    example::<models::evidence::Examples>("price", "0.1000000000000000000000001", None),
    example::<
        models::evidence::Examples,
    >("flag", "\"TRUE\"", Some("expected `boolean` at `$`, found a string")),
    example::<
        models::evidence::Examples,
    >("kind", "\"horse\"", Some("\"horse\" at `$` is not listed")),
    example::<
        models::evidence::Examples,
    >("kinds", "\"cat,dog\"", Some("expected `list<Kind>` at `$`, found a string")),
    example::<
        models::evidence::Examples,
    >("day", "\"1996-05-22 00:00:00 +0000 UTC\"", None),
    example::<
        models::evidence::Examples,
    >("moment", "\"2019-06-24T13:38:02+02:00\"", None),
    example::<models::evidence::Examples>("part", "{\"id\":7,\"more\":[1.5]}", None),
    example::<
        models::evidence::Examples,
    >("apart", "{\"extra\":\"x\"}", Some("`id` is missing at `$`")),
    example::<models::evidence::Examples>("odd-key", "{\"a\":[null]}", None),
    example::<models::evidence::Examples>("two", "\"one\"", None),
    example::<models::evidence::Examples>("two", "\"the other\"", None),
    example::<models::evidence::Examples>("listed", "[1]", None),
    example::<
        models::evidence::Examples,
    >("listed", "\"none\"", Some("expected `list<integer>` at `$`, found a string")),
    example::<models::evidence::Examples>("nothing", "null", None),
    example::<models::evidence::Examples>("nil", "null", None),
    example::<
        models::evidence::Examples,
    >("number", "\"one\"", Some("expected a number at `$`, found a string")),
    example::<
        models::evidence::Examples,
    >("numeral", "\"1\"", Some("expected a number at `$`, found a string")),
    example::<models::evidence::Part>("id", "7", None),
    example::<models::shapes::Everything>("day", "\"2022-12-14\"", None),
    example::<
        models::shapes::Everything,
    >("aired", "\"1996-05-22 00:00:00 +0000 UTC\"", None),
    example::<models::shapes::Everything>("moment", "\"2019-06-24T11:38:02Z\"", None),
];
