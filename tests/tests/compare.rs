//! One API, documented for two languages: what differs between the saved graphs, and why it may.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::{Path, PathBuf};

use generator::{Options, compare, generate};
use tempfile::TempDir;

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// Saves the graph of a docs folder and gives its path.
fn saved(docs: &Path, folder: &TempDir) -> PathBuf {
    let name = docs.file_name().unwrap().to_string_lossy().into_owned();
    let graph = folder.path().join(format!("{name}.json"));
    let report = generate(&Options::new(docs, folder.path().join(name)).emit_graph(graph.clone())).unwrap();
    assert!(report.is_success(), "{:?}", report.diagnostics);
    graph
}

/// The same shop in PHP's docs and in Java's: a union that Java does not show, a null that PHP does not,
/// a body that each calls its own way, a new value; and two differences that nothing explains.
#[test]
fn the_golden_docs_differ_as_the_golden_text_says() {
    let folder = TempDir::new().unwrap();
    let docs = golden().join("compare");
    let (php, java) = (saved(&docs.join("php"), &folder), saved(&docs.join("java"), &folder));
    let comparison = compare(&php, &java).unwrap();
    let expected = fs::read_to_string(docs.join("php-java.txt")).unwrap();
    assert_eq!(format!("{comparison:#}\n"), expected, "{comparison:#}");
}

/// Each way round the same is found.
#[test]
fn the_order_of_the_graphs_changes_nothing_but_the_sides() {
    let folder = TempDir::new().unwrap();
    let docs = golden().join("compare");
    let (php, java) = (saved(&docs.join("php"), &folder), saved(&docs.join("java"), &folder));
    let (forth, back) = (compare(&php, &java).unwrap(), compare(&java, &php).unwrap());
    let rules = |comparison: &generator::compare::Comparison| -> Vec<(&str, usize)> {
        comparison.explained.iter().map(|(it, findings)| (it.rule, findings.len())).collect()
    };
    assert_eq!(rules(&forth), rules(&back));
    let sides = |finding: &generator::compare::Finding| (finding.aspect, finding.says.clone());
    let turned = |finding: &generator::compare::Finding| {
        (finding.aspect, (finding.says.1.clone(), finding.says.0.clone()))
    };
    let found: Vec<_> = forth.unexplained.iter().map(sides).collect();
    assert!(!found.is_empty());
    assert_eq!(found, back.unexplained.iter().map(turned).collect::<Vec<_>>());
}

/// The API that all seven languages document: whichever two are compared, nothing is unexplained.
#[test]
fn any_two_languages_of_one_api_agree() {
    let folder = TempDir::new().unwrap();
    let languages = ["csharp", "go", "java", "php", "python", "ruby", "typescript"];
    let graphs = languages.map(|language| saved(&golden().join("languages").join(language), &folder));
    for first in &graphs {
        for second in &graphs {
            let comparison = compare(first, second).unwrap();
            let pair = format!("{} and {}:\n{comparison:#}", first.display(), second.display());
            assert_eq!(comparison.unexplained, [], "{pair}");
            assert!(comparison.fields > 10, "{pair}");
            assert_eq!((comparison.types.0, comparison.types.1), comparison.all_types, "{pair}");
        }
    }
}
