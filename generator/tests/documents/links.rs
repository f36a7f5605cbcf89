//! What the documents refer to is there.

use std::fs;

use super::{documents, root};

/// A line with the text of its links in their place.
pub(super) fn without(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, link)) = rest.split_once('[') {
        text.push_str(before);
        let Some((words, target)) = link.split_once("](") else {
            text.push('[');
            rest = link;
            continue;
        };
        text.push_str(words);
        rest = target.split_once(')').map_or("", |(_, rest)| rest);
    }
    text + rest
}

#[test]
fn links_are_left_out() {
    assert_eq!(without("| `a` | [b.C](../c.md)[] | d |"), "| `a` | b.C[] | d |");
}

/// The targets of links in a text, those of definitions among them.
fn targets(text: &str) -> Vec<&str> {
    let inline = text.split("](").skip(1).filter_map(|it| it.split_once(')')).map(|(target, _)| target);
    let defined = text.lines().filter(|line| line.starts_with('[')).filter_map(|line| line.split_once("]: "));
    inline.chain(defined.map(|(_, target)| target.trim())).collect()
}

#[test]
fn links_lead_to_files() {
    let mut count = 0;
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        for target in targets(&text) {
            // Rustdoc finds these, and says so if not.
            if target.starts_with("http") || target.contains("::") {
                continue;
            }
            let found = path.parent().unwrap().join(target.split('#').next().unwrap());
            assert!(found.exists(), "{} links to `{target}`", path.display());
            count += 1;
        }
    }
    assert!(count > 20);
}

/// Files and folders of the repository that the README names in code spans.
#[test]
fn files_that_are_named_are_there() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let spans = text.split('`').skip(1).step_by(2);
    let mut count = 0;
    for span in spans.filter(|it| ["tests/", "generator/", ".ci/"].iter().any(|start| it.starts_with(start)))
    {
        assert!(root().join(span).exists(), "the README names `{span}`");
        count += 1;
    }
    assert!(count > 5);
}

/// A page that no module includes is in no rustdoc.
#[test]
fn every_page_is_part_of_the_rustdoc() {
    let modules = fs::read_to_string(root().join("generator/src/guide.rs")).unwrap();
    let links = fs::read_to_string(root().join("generator/guide/links.md")).unwrap();
    for path in documents().iter().skip(1) {
        let name = path.file_name().unwrap().to_string_lossy();
        if name == "links.md" {
            continue;
        }
        let line = modules.lines().find(|line| line.contains(&format!("\"{name}\"")));
        let module = line.unwrap_or_else(|| panic!("guide.rs has no page `{name}`")).trim();
        let (module, _) = module.split_once(',').unwrap();
        assert!(links.contains(&format!("crate::guide::{module}\n")), "links.md has no link to `{module}`");
    }
}
