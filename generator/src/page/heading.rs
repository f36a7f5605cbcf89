//! What a page that is no model's says at its top.

use pulldown_cmark::Event;

use super::blocks::{BlockKind, blocks};

/// A heading beyond this is a text.
const MAX_BYTES: usize = 80;

/// The first heading of a page, without marks; none, if it is too long for a name.
pub fn heading(text: &str) -> Option<String> {
    let block = blocks(text, 0).into_iter().find(|block| block.kind == BlockKind::Heading(1))?;
    let words = block.events.iter().filter_map(|(event, _)| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    let heading = words.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    Some(heading).filter(|heading| (1..=MAX_BYTES).contains(&heading.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_heading_is_the_name() {
        let is =
            |text: &str, expected: Option<&str>| assert_eq!(heading(text).as_deref(), expected, "{text}");
        is("![badge](a.svg)\n\n# The *Pets*\n API\n\n# Other\n", Some("The Pets"));
        is("# `pets` [API](https://a.example)\n", Some("pets API"));
        is("## Pets\n", None);
        is("#\n", None);
        is(&format!("# {}\n", "long ".repeat(20)), None);
    }
}
