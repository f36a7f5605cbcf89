//! Prose of every kind, before and after.

use proptest::prelude::*;
use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag};

use super::safe;

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(safe(text), expected);
}

#[test]
fn text_stays_as_it_is() {
    check("Your account's full name (or `null`).", "Your account's full name (or `null`).");
    check("snake_case and 2 * 3 & more", "snake_case and 2 \\* 3 & more");
}

#[test]
fn brackets_and_tags_are_no_markup() {
    check("[Might be removed] The <Release> entry", "\\[Might be removed\\] The \\<Release> entry");
    check("a <b>bold</b> word", "a bold word");
    check("Vec<T> of [x][y]", "Vec\\<T> of \\[x\\]\\[y\\]");
}

#[test]
fn addresses_become_links() {
    check("See https://plex.tv/a_b.", "See <https://plex.tv/a_b>.");
    check("[docs](https://plex.tv)", "[docs](<https://plex.tv>)");
    check("[https://plex.tv](https://plex.tv)", "<https://plex.tv>");
    check("[X](../models/x.md)", "X");
}

#[test]
fn code_is_never_run() {
    check("```\n^\\w+$\n```", "```text\n^\\w+$\n```");
    check("```rust\nfn main() {}\n```", "```text\nfn main() {}\n```");
    check("a\n\n    indented()", "a\n\n```text\nindented()\n```");
    check("```\nunclosed", "```text\nunclosed\n```");
}

#[test]
fn lists_are_indented() {
    check("Options:\n - None = default\n - b\n   more", "Options:\n\n- None = default\n- b\n  more");
    check("1) a\n2) b\n\n   c", "1. a\n2. b\n\n   c");
    check("- a\n  - b\n- c", "- a\n  - b\n- c");
}

#[test]
fn headings_quotes_and_tables() {
    check("## Overview\ntext", "**Overview**\n\ntext");
    check("> a\n> b", "> a\n> b");
    check("|A|B|\n|-|-|\n|x\\|y|z|", "| A | B |\n| --- | --- |\n| x\\|y | z |");
}

#[test]
fn a_line_cannot_start_a_block() {
    check("a\n\\- b\n\\# c", "a\n\\- b\n\\# c");
    check("\\1. x", "\\\\1. x");
}

/// Text that begins something again and again which nothing ends.
#[test]
fn twice_the_prose_is_twice_the_work() {
    let beginnings = [
        "<!-- ",
        "<a ",
        "</a ",
        "<x ",
        "<",
        "http://a ",
        "https://a ",
        "http:// ",
        "http",
        "http://.",
        "<!-- -->",
        "<b>",
        "- http://a\n",
    ];
    for beginning in beginnings {
        for start in ["", "<!-- x\n", "<div>\n"] {
            let work_of = |count: usize| {
                let text = start.to_owned() + &beginning.repeat(count);
                crate::text::work(|| drop(safe(&text)))
            };
            let (once, twice) = (work_of(2_000), work_of(4_000));
            assert!(
                twice <= once * 5 / 2 + 100,
                "{start:?} {beginning:?}: {once} bytes looked at, then {twice}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn anything_becomes_safe(text in "[ \\n\\t`*_\\[\\]()<>/#>|~a-c1.!:=\"&;\\\\-]{0,60}|.{0,40}|(.|\\n){0,40}") {
        prop_assert_eq!(unsafe_part(&safe(&text)), None, "{}", safe(&text));
    }

    #[test]
    fn words_that_look_like_markup(parts in proptest::collection::vec(
        prop_oneof![
            Just("```"), Just("\n"), Just("\n\n"), Just("- "), Just("  "), Just("    "), Just("1. "),
            Just("> "), Just("<b>"), Just("</b>"), Just("<T>"), Just("<!--"), Just("-->"), Just("http://a.b/c"),
            Just("[a]"), Just("(x)"), Just("[x](https://y)"), Just("| a | b |\n|--|--|\n"), Just("`"), Just("word"),
            Just("**"), Just("_"), Just("# "), Just("---\n"), Just("&lt;"), Just("\\"), Just("~~"), Just("![i](j)"),
        ], 0..12)) {
        let text = parts.concat();
        prop_assert_eq!(unsafe_part(&safe(&text)), None, "{:?} -> {}", text, safe(&text));
    }
}

/// What rustdoc would trip over, read with every extension that it turns on.
fn unsafe_part(text: &str) -> Option<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let broken = std::cell::RefCell::new(None);
    let note = |link: BrokenLink<'_>| {
        *broken.borrow_mut() = Some(format!("link {}", link.reference));
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, options, Some(note));
    let mut in_code = false;
    let found = parser.into_iter().find_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(format!("html {html}")),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == "text" => {
            in_code = true;
            None
        }
        Event::Start(Tag::CodeBlock(kind)) => Some(format!("code {kind:?}")),
        Event::End(pulldown_cmark::TagEnd::CodeBlock) => {
            in_code = false;
            None
        }
        Event::Start(Tag::Link { link_type, dest_url, .. }) => match link_type {
            LinkType::Inline | LinkType::Autolink => {
                (!dest_url.starts_with("http")).then(|| format!("link {dest_url}"))
            }
            _ => Some(format!("link {dest_url}")),
        },
        Event::FootnoteReference(name) => Some(format!("footnote {name}")),
        _ => None,
    });
    found.or_else(|| broken.into_inner())
}
