//! The picture in CONTRIBUTING.md, as a test: which module may use what.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The stages in their order: a stage may use those before it.
const STAGES: &[&str] = &[
    "source",
    "folder",
    "recorded",
    "page",
    "dialect",
    "graph",
    "judge",
    "evidence",
    "operation",
    "plan",
    "emit",
    "sync",
];

/// A crate and the modules that may use it.
const EXCLUSIVE: &[(&str, &[&str])] = &[
    ("pulldown_cmark", &["page"]),
    ("heck", &["plan"]),
    ("quote", &["emit", "diff"]),
    ("proc_macro2", &["emit"]),
    ("prettyplease", &["emit"]),
    ("syn", &["emit", "plan", "diff"]),
    ("annotate_snippets", &["diagnostic"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("anstream", &["cli"]),
    ("indicatif", &["cli"]),
    ("globset", &["evidence", "sync"]),
    ("base64", &["evidence", "judge"]),
    ("toml", &["evidence", "settings", "versions"]),
    ("toml_edit", &["sync"]),
    ("serde_norway", &["operation"]),
    ("jiff", &["evidence", "emit", "judge"]),
    (
        "rayon",
        &["folder", "page", "dialect", "graph", "evidence", "plan", "emit", "sync", "memory", "pipeline"],
    ),
    ("tempfile", &["sync", "revision"]),
    ("similar", &["sync"]),
    ("sha2", &["sync"]),
];

/// The longest file that may hold one concern.
const MAX_LINES: usize = 500;

struct File {
    path: PathBuf,
    module: String,
    text: String,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path.strip_prefix(&root).unwrap();
            let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            files.push(File { path, module: first.trim_end_matches(".rs").to_owned(), text });
        }
    }
    assert!(files.len() > 30, "the sources are not where the test looks for them");
    files
}

/// The code of a file without its tests and comments.
fn code(text: &str) -> String {
    let code = without_tests(text);
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// A file without what only tests have of it: an item or a statement ends where rustfmt puts its brace,
/// and the module of the tests with the file.
fn without_tests(text: &str) -> String {
    let mut code = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            code.push_str(line);
            code.push('\n');
            continue;
        }
        match lines.find(|line| !line.trim_start().starts_with("#[")) {
            None | Some("mod tests {") => break,
            Some(first) if first.ends_with([';', ',', '}']) => {}
            Some(_) => {
                let end = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
                let end = lines.find(|line| *line == end);
                assert!(end.is_some(), "an item of the tests has no end");
            }
        }
    }
    code
}

#[test]
fn what_only_tests_have_is_no_code() {
    let items = "#[cfg(test)]\nmod testing;\nuse a;\n#[cfg(test)]\nfn f() {\n    b();\n}\n";
    let statements = "fn g() {\n    #[cfg(test)]\n    {\n        c();\n    }\n    // d\n}\n";
    let tests = "#[cfg(test)]\nmod tests {\n    \"\n}\n\";\n}\n";
    assert_eq!(code(&[items, statements, tests].concat()), "use a;\nfn g() {\n}");
}

#[test]
fn a_stage_knows_only_those_before_it() {
    for file in files() {
        let Some(own) = STAGES.iter().position(|stage| *stage == file.module) else { continue };
        for later in &STAGES[own + 1..] {
            let used = format!("crate::{later}");
            assert!(!code(&file.text).contains(&used), "{} uses `{used}`", file.path.display());
        }
    }
}

/// The families of docs differ in the shape of their pages, which nothing after `page` knows.
#[test]
fn no_stage_after_page_knows_a_family() {
    let page = STAGES.iter().position(|stage| *stage == "page").unwrap();
    for file in files().iter().filter(|file| STAGES[page + 1..].contains(&file.module.as_str())) {
        let code = code(&file.text);
        for word in ["Family", "speakeasy", "apimatic", "openapi\""] {
            assert!(!code.contains(word), "{} knows of `{word}`", file.path.display());
        }
    }
}

/// A family's shape is read without a look at another's.
#[test]
fn a_shape_knows_no_other() {
    const SHAPES: [&str; 3] = ["speakeasy", "apimatic", "openapi"];
    for file in files() {
        let path = file.path.to_string_lossy().replace('\\', "/");
        let Some(own) = SHAPES.iter().find(|shape| path.contains(&format!("/page/shape/{shape}/"))) else {
            continue;
        };
        for other in SHAPES.iter().filter(|shape| *shape != own) {
            assert!(!code(&file.text).contains(&format!("{other}::")), "{path} uses {other}");
        }
    }
}

/// A comparison knows the saved form of a graph, which the graph's own module reads, and nothing of how it
/// came to be.
#[test]
fn a_comparison_knows_no_stage() {
    for file in files().iter().filter(|file| file.module == "compare") {
        for stage in STAGES {
            let used = format!("crate::{stage}");
            let code = code(&file.text).replace("crate::graph::saved", "");
            assert!(!code.contains(&used), "{} uses `{used}`", file.path.display());
        }
    }
}

#[test]
fn a_crate_is_used_where_it_belongs() {
    for file in files().iter().filter(|file| !file.path.ends_with("tests.rs")) {
        for (name, modules) in EXCLUSIVE {
            // A name of a type in quotes is read in docs.
            let (code, path) = (code(&file.text), format!("{name}::"));
            let uses = code.match_indices(&path).any(|(at, _)| !code[..at].ends_with('"'));
            let allowed = modules.contains(&file.module.as_str());
            assert!(allowed || !uses, "{} uses {name}", file.path.display());
        }
    }
}

#[test]
fn only_folder_sync_and_revision_open_files() {
    for file in files() {
        let opens = ["std::fs", "fs::read", "fs::write", "File::open"];
        let opens = opens.iter().any(|word| code(&file.text).contains(word));
        let allowed = matches!(file.module.as_str(), "folder" | "sync" | "revision");
        assert!(allowed || !opens, "{} opens files", file.path.display());
    }
}

#[test]
fn every_file_says_what_it_is_and_holds_one_concern() {
    for file in files() {
        assert!(file.text.starts_with("//!"), "{} has no module docs", file.path.display());
        let lines = file.text.lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines", file.path.display());
    }
}

#[test]
fn nothing_panics_by_shortcut() {
    let is_test = |path: &Path| {
        path.ends_with("tests.rs") || path.ends_with("testing.rs") || path.iter().any(|part| part == "tests")
    };
    for file in files().iter().filter(|file| !is_test(&file.path)) {
        for word in [".unwrap()", "panic!(", "todo!(", "unimplemented!(", "unreachable!("] {
            assert!(!code(&file.text).contains(word), "{} has {word}", file.path.display());
        }
    }
}

/// Modules side by side that need each other in a circle are one module in several files: nobody can read
/// one of them first.
#[test]
fn no_modules_go_in_a_circle() {
    let modules = Modules::of(&files());
    let circles: Vec<String> = modules.circles().iter().map(|circle| circle.join(" -> ")).collect();
    assert_eq!(circles, [] as [String; 0]);
}

#[test]
fn a_circle_is_found() {
    let file = |path: &str, text: &str| File {
        path: Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path),
        module: String::new(),
        text: text.to_owned(),
    };
    let circles = |files: &[File]| Modules::of(files).circles();
    let a = file("a/mod.rs", "mod b; mod c; pub use c::{C as D, E};");
    let b = file("a/b.rs", "use super::{E, x};");
    let c = file("a/c/mod.rs", "mod d;");
    let d = file("a/c/d.rs", "fn f() { crate::a::b::f() }");
    assert_eq!(circles(&[a, b, c, d]), [["a::b", "a::c", "a::b"]]);
    let a = file("a.rs", "use crate::b::{self, x}; // crate::c");
    let b = file("b.rs", "use std::a;\n#[cfg(test)]\nmod tests {\n    use crate::a;\n}\n");
    assert_eq!(circles(&[a, b]), [] as [Vec<String>; 0]);
}

/// The path of a module, from the root.
type Module = Vec<String>;

/// Which modules use which.
struct Modules {
    /// Every module with the modules that its code names.
    uses: BTreeMap<Module, BTreeSet<Module>>,
}

impl Modules {
    fn of(files: &[File]) -> Self {
        let code = files.iter().filter(|file| !is_test(&file.path) && !file.path.ends_with("main.rs"));
        let paths: BTreeMap<Module, Vec<Module>> =
            code.map(|file| (module_of(&file.path), paths_in(&tokens(&without_tests(&file.text))))).collect();
        let mut uses = BTreeMap::new();
        for (module, named) in &paths {
            let found = named.iter().filter_map(|path| resolve(&paths, module, path));
            uses.insert(module.clone(), found.filter(|used| used != module).collect());
        }
        Self { uses }
    }

    /// For each circle of modules side by side the way around it.
    fn circles(&self) -> Vec<Vec<String>> {
        let mut side_by_side: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
        for (module, used) in
            self.uses.iter().flat_map(|(module, all)| all.iter().map(move |it| (module, it)))
        {
            // What lies within them counts as the modules where the two paths part.
            let common = module.iter().zip(used).take_while(|(a, b)| a == b).count();
            if common < module.len() && common < used.len() {
                let (from, to) = (module[..=common].to_vec(), used[..=common].to_vec());
                side_by_side.entry(from).or_default().insert(to);
            }
        }
        let mut circles = Vec::new();
        let mut done = BTreeSet::new();
        for start in side_by_side.keys() {
            if let Some(circle) = circle(&side_by_side, start)
                && circle.iter().all(|module| !done.contains(module))
            {
                done.extend(circle.iter().cloned());
                circles.push(circle.iter().map(|module| module.join("::")).collect());
            }
        }
        circles
    }
}

/// The shortest way from a module back to it.
fn circle(uses: &BTreeMap<Module, BTreeSet<Module>>, start: &Module) -> Option<Vec<Module>> {
    let mut ways = vec![vec![start.clone()]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in uses.get(way.last()?).into_iter().flatten() {
                let way: Vec<Module> = way.iter().chain([next]).cloned().collect();
                if next == start {
                    return Some(way);
                }
                if seen.insert(next.clone()) {
                    longer.push(way);
                }
            }
        }
        ways = longer;
    }
    None
}

fn is_test(path: &Path) -> bool {
    path.ends_with("tests.rs") || path.ends_with("testing.rs")
}

fn module_of(path: &Path) -> Module {
    let below = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let text = below.with_extension("").to_string_lossy().replace('\\', "/");
    text.split('/').filter(|name| !matches!(*name, "mod" | "lib")).map(str::to_owned).collect()
}

/// The module that a path means, seen from another; nothing for names of other crates.
fn resolve(files: &BTreeMap<Module, Vec<Module>>, from: &Module, path: &Module) -> Option<Module> {
    let mut rest = path.iter();
    let mut module = match rest.next()?.as_str() {
        "crate" => Module::new(),
        "self" => from.clone(),
        "super" => from[..from.len() - 1].to_vec(),
        _ => return None,
    };
    for name in rest {
        if name == "super" {
            module.pop();
            continue;
        }
        let inner: Module = module.iter().chain([name]).cloned().collect();
        if files.contains_key(&inner) {
            module = inner;
            continue;
        }
        // A name that the module has from one of those within it is of that one.
        let own = files.get(&module)?.iter();
        let from_inside = own.filter(|path| path.len() > 1 && path.last() == Some(name)).find_map(|path| {
            let path = if path[0] == "self" { &path[1..] } else { path };
            let inner: Module = module.iter().chain(path.first()).cloned().collect();
            (path.len() > 1 && files.contains_key(&inner)).then_some(inner)
        });
        return Some(from_inside.unwrap_or(module));
    }
    Some(module)
}

fn tokens(code: &str) -> TokenStream {
    code.parse().unwrap_or_else(|error| panic!("{error} in what is left of a file's code:\n{code}"))
}

/// Every path that is written in some code, those in braces one by one.
fn paths_in(code: &TokenStream) -> Vec<Module> {
    let tokens: Vec<TokenTree> = code.clone().into_iter().collect();
    let mut paths = Vec::new();
    let mut path = Module::new();
    let mut at = 0;
    let is_colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(it)) if it.as_char() == ':');
    while at < tokens.len() {
        let goes_on = is_colon(at + 1) && is_colon(at + 2);
        match &tokens[at] {
            TokenTree::Ident(name) if goes_on => {
                path.push(name.to_string());
                at += 3;
                continue;
            }
            TokenTree::Ident(name) => {
                // `A as B` is known as `B`, to what is outside.
                let alias = matches!(tokens.get(at + 1), Some(TokenTree::Ident(word)) if word == "as");
                let name = if alias { tokens[at + 2].to_string() } else { name.to_string() };
                if name != "self" || path.is_empty() {
                    path.push(name);
                }
                paths.push(std::mem::take(&mut path));
            }
            TokenTree::Group(group) => {
                let inner = paths_in(&group.stream());
                let within = group.delimiter() == Delimiter::Brace && !path.is_empty();
                let start = if within { std::mem::take(&mut path) } else { Module::new() };
                paths.extend(inner.into_iter().map(|inner| {
                    let inner = if within && inner == ["self"] { Module::new() } else { inner };
                    start.iter().cloned().chain(inner).collect::<Module>()
                }));
                path.clear();
            }
            _ => path.clear(),
        }
        at += 1;
    }
    paths
}
