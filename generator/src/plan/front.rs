//! What the front page of the crate says.

use super::{File, Form, Front, Ident, Item, ModulePath};

/// The front page of a crate of these files; `example` is a type that shows how one is read.
pub(super) fn of(form: &Form<'_>, files: &[File], example: Option<(ModulePath, Ident)>) -> Front {
    // The name of a crate is the user's, who may change it at any time.
    let title = form.title.or_else(|| form.module.last().map(Ident::as_str));
    let count = |is: fn(&Item) -> bool| files.iter().filter(|file| is(&file.item)).count();
    Front {
        title: title.map(str::to_owned),
        structs: count(|item| matches!(item, Item::Struct(_) | Item::Envelope(_) | Item::Opaque)),
        enums: count(|item| matches!(item, Item::Enum(_))),
        unions: count(|item| matches!(item, Item::Union(_))),
        operations: files.iter().filter(|file| file.call.is_some()).count(),
        example,
        docs_url: form.docs_url.map(str::to_owned),
    }
}

/// The address of a page below that of all docs.
pub(super) fn link(base: &str, page: &str) -> String {
    let mut link = base.trim_end_matches('/').to_owned();
    link.push('/');
    for byte in page.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                link.push(char::from(byte));
            }
            byte => link.push_str(&format!("%{byte:02X}")),
        }
    }
    link
}

/// What is wrong with an address as that of docs, as the rest of a sentence.
///
/// # Errors
///
/// When it is no address of the web, or has what would end a link in a comment.
pub fn check_url(url: &str) -> Result<(), String> {
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return Err("does not start with `https://` or `http://`".to_owned());
    }
    let odd = |c: &char| !c.is_ascii_alphanumeric() && !"-._~:/?#@!$&+,;=%".contains(*c);
    url.chars()
        .find(odd)
        .map_or(Ok(()), |c| Err(format!("has `{}`, which a link writes with `%`", c.escape_default())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_has_nothing_that_would_end_it() {
        assert_eq!(
            link("https://a.example/docs/", "Models/Über (1).md"),
            "https://a.example/docs/Models/%C3%9Cber%20%281%29.md"
        );
    }

    #[test]
    fn an_address_is_one_of_the_web() {
        assert_eq!(check_url("https://a.example/docs?ref=main"), Ok(()));
        for wrong in [
            "a.example",
            "javascript:alert()",
            "https://a.example/a b",
            "https://a.example/)",
            "https://a/\n",
        ] {
            assert!(check_url(wrong).is_err(), "{wrong}");
        }
    }
}
