//! Every command and snippet of the README and the guide. A `bash` or `console` block runs, and says what is shown;
//! a `rust` block compiles; a `toml` block is taken as settings; a `yaml` block is parsed and its commands run.
//!
//! A comment before a block says what is not as usual: `<!-- not run: REASON -->`, `<!-- exit: 1 -->` for its last
//! command, `<!-- write: PATH -->` for a file of the place where the commands run, `<!-- file: PATH -->` for lines
//! of a file of the repository, `<!-- output: COMMAND -->` for what a command prints, `<!-- page: PATH -->` for
//! rows of a page.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod block;
mod links;
mod place;
mod snippets;

use std::fs;
use std::path::{Path, PathBuf};

use block::Block;
use place::Place;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The README and the pages of the guide, by their paths.
fn documents() -> Vec<PathBuf> {
    let guide = fs::read_dir(root().join("generator/guide")).unwrap();
    let mut all: Vec<PathBuf> = guide.map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all.insert(0, root().join("README.md"));
    assert!(all.len() > 8, "the guide is not where the test looks for it");
    all
}

/// The blocks of each document.
fn blocks() -> Vec<(PathBuf, Vec<Block>)> {
    documents().into_iter().map(|path| (path.clone(), block::blocks(&path))).collect()
}

/// What a block may be of.
const LANGUAGES: &[&str] = &["bash", "console", "rust", "toml", "yaml", "text", "mermaid"];

#[test]
fn every_block_is_of_a_known_language() {
    for block in blocks().iter().flat_map(|(_, blocks)| blocks) {
        assert!(LANGUAGES.contains(&block.language()), "{}: a block of `{}`", block.place, block.info);
        let reason = block.mark("not run");
        assert!(reason.is_none_or(|it| it.contains(' ')), "{}: why is it not run?", block.place);
    }
}

#[test]
fn commands_run_and_say_what_is_shown() {
    for (document, blocks) in blocks() {
        let runs = |block: &Block| ["bash", "console", "yaml"].contains(&block.language());
        if !blocks.iter().any(|block| runs(block) || block.mark("output").is_some()) {
            continue;
        }
        let mut place = Place::new(&document);
        for block in blocks {
            if let Some(path) = block.mark("write") {
                place.write(path, &block.text);
            }
            if let Some(command) = block.mark("output") {
                place.prints(command, &block);
            }
            if runs(&block) && block.mark("not run").is_none() {
                place.run(&block);
            }
        }
    }
}

/// Each line of the block, but for blank ones, in the order of the file.
#[test]
fn what_is_shown_of_a_file_is_in_it() {
    let mut shown = 0;
    for block in blocks().iter().flat_map(|(_, blocks)| blocks) {
        let Some(path) = block.mark("file") else { continue };
        let text = fs::read_to_string(root().join(path)).unwrap();
        let mut lines = text.lines().map(str::trim);
        for line in block.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            assert!(lines.any(|it| it == line), "{}: `{path}` has no `{line}` there", block.place);
        }
        shown += 1;
    }
    assert!(shown >= 2);
}

/// The README shows the first columns of some rows, and the text of links without the links.
#[test]
fn the_page_in_the_readme_is_one() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, rest) = text.split_once("<!-- page: ").unwrap();
    let (path, rest) = rest.split_once(" -->").unwrap();
    let (table, _) = rest.split_once("</td>").unwrap();
    let page = fs::read_to_string(root().join(path)).unwrap();
    let page: Vec<String> = page.lines().map(links::without).collect();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| `")).collect();
    assert!(rows.len() > 4);
    for row in rows {
        assert!(page.iter().any(|line| line.starts_with(row)), "`{path}` has no row `{row}`");
    }
}
