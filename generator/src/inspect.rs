//! Shows what one page is at each stage: for people who want to see how the generator works, or
//! why a type came out the way it did.

use crate::diagnostic::Diagnostic;
use crate::dialect::{self, Body, Model, Parsed};
use crate::options::{Error, Options, check_docs};
use crate::page::{Page, Snippet};
use crate::pipeline::Stages;
use crate::{diagram, emit, pipeline};

/// What to show of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// What was read from the markdown: title, rows, cells.
    Page,
    /// The types that the cells spell.
    Types,
    /// The type with its references followed.
    Graph,
    /// What was decided about the type in Rust.
    Rust,
    /// The file that is written.
    Code,
    /// The type among those around it, as a mermaid diagram: no stage on the way, but a look at one.
    Diagram,
}

impl Stage {
    /// Every stage on the way, first to last.
    pub const ALL: &'static [Self] = &[Self::Page, Self::Types, Self::Graph, Self::Rust, Self::Code];

    /// The stage's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Types => "types",
            Self::Graph => "graph",
            Self::Rust => "rust",
            Self::Code => "code",
            Self::Diagram => "diagram",
        }
    }
}

/// Shows a page at a stage, or an operation, named by its id. The page is named by its path, with or without the docs folder and the
/// ending, by the end of its path, or by its title.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-inspect");
/// # std::fs::create_dir_all(folder.join("docs"))?;
/// # std::fs::write(folder.join("docs/Pet.md"), "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n")?;
/// use generator::{Options, Stage, inspect};
///
/// let options = Options::new(folder.join("docs"), "models");
/// assert!(inspect(&options, "Pet", Stage::Code)?.contains("pub name: String,"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the docs cannot be read, or not exactly one page is meant.
pub fn inspect(options: &Options, page: &str, stage: Stage) -> Result<String, Error> {
    check_docs(&options.docs)?;
    // A page is the same, whichever types are wanted.
    let stages = pipeline::stages(&Options { only: Vec::new(), ..options.clone() })?;
    if let Some(shown) = operation(&stages, page, stage) {
        return Ok(shown);
    }
    let path = |page: &Page| stages.sources.get(page.source).path.as_str();
    let pages: Vec<(&str, &str)> =
        stages.pages.iter().map(|page| (path(page), page.title.value.as_str())).collect();
    let root = options.docs.to_string_lossy();
    let found = match find(&root, page, &pages) {
        Err(Error::NoSuchPage { name, nearest }) => {
            let skipped = skipped(&stages, &root, page);
            return skipped.ok_or(Error::NoSuchPage { name, nearest });
        }
        found => found?,
    };
    Ok(match stage {
        Stage::Page => format!("{:#?}\n", stages.pages[found]),
        Stage::Types => types(&stages.models[found]),
        Stage::Graph => format!("{:#}\n", stages.graph.definition(&stages.graph.types[found])),
        Stage::Rust => format!("{:#?}\n", stages.rust.files[found]),
        Stage::Diagram => diagram::of(&stages.graph, found),
        Stage::Code => emit::emit_file(&stages.rust.files[found]),
    })
}

/// Shows the operation of an id, if there is one.
fn operation(stages: &Stages, id: &str, stage: Stage) -> Option<String> {
    let operation = stages.graph.operations.iter().find(|operation| operation.id == id)?;
    let file = || {
        let request = stages.graph.iter().position(|(id, _)| id == operation.request)?;
        stages.rust.files.get(request)
    };
    let is_it = |heading: &str, snippets: &[Snippet]| {
        snippets.iter().any(|it| it.operation.value == id) || snippets.is_empty() && heading == id
    };
    Some(match stage {
        Stage::Page => {
            let mut methods = stages.service_pages.iter().flat_map(|page| &page.methods);
            let found = methods.find(|it| is_it(&it.heading.value, &it.snippets))?;
            format!("{found:#?}\n")
        }
        Stage::Types => {
            let mut methods = stages.services.iter().flat_map(|page| &page.methods);
            let found = methods.find(|it| is_it(&it.heading.value, &it.snippets))?;
            let mut text = format!("{} {}\n", operation.method, operation.path);
            for row in &found.parameters {
                text.push_str(&format!("  {}: {}\n", row.name.value, shown(&row.ty)));
            }
            if let Some(response) = &found.response {
                text.push_str(&format!("  -> {}\n", shown(response)));
            }
            for error in &found.errors {
                text.push_str(&format!("  {} -> {}\n", error.status.value, error.ty.name.join(".")));
            }
            text
        }
        Stage::Graph => format!("{:#}\n", stages.graph.operation(operation)),
        Stage::Diagram => return None,
        Stage::Rust => format!("{:#?}\n", file()?.call),
        Stage::Code => emit::emit_file(file()?),
    })
}

fn shown(ty: &Parsed) -> String {
    match ty {
        Ok(ty) => ty.to_string(),
        Err(diagnostic) => format!("({})", diagnostic.message),
    }
}

/// What is said of a page that is no model page, if that is what is asked for.
fn skipped(stages: &Stages, root: &str, page: &str) -> Option<String> {
    let paths: Vec<(&str, &str)> =
        stages.sources.pages().map(|(_, source)| (source.path.as_str(), "")).collect();
    let path = paths[find(root, page, &paths).ok()?].0;
    let is_about = |it: &&Diagnostic| stages.sources.get(it.span.source).path == path;
    let said = stages.diagnostics.iter().filter(is_about).map(|it| format!("{path}: {}\n", it.message));
    let services = stages.services.iter().filter(|service| stages.sources.get(service.source).path == path);
    let methods = services.flat_map(|service| &service.methods);
    let documented = methods.map(|it| format!("{path}: it documents the operation `{}`\n", it.heading.value));
    let shown: Vec<String> = said.chain(documented).collect();
    (!shown.is_empty()).then(|| shown.concat())
}

/// The types of a page, a line each, in the neutral notation.
fn types(model: &Model) -> String {
    let mut text = format!("{}\n", model.title.value);
    let lines: Vec<String> = match &model.body {
        Body::Struct(fields) => {
            let line = |field: &dialect::Field| format!("{}: {}", field.name.value, shown(&field.ty));
            fields.iter().map(line).collect()
        }
        Body::Enum(values) => {
            let value = |it: &dialect::EnumValue| format!("{} = {}", it.name.value, it.value.value);
            let unread = values.unread.iter().map(|wrong| format!("({})", wrong.message));
            values.read.iter().map(value).chain(unread).collect()
        }
        Body::Union(members) => members.iter().map(|member| format!("| {}", shown(&member.ty))).collect(),
        Body::Opaque => vec!["(the page does not say)".to_owned()],
    };
    for line in lines {
        text.push_str("  ");
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// How many similar names an error lists.
const NEAREST: usize = 3;

/// Whether a path and a title are those that were asked for.
type Way<'a> = &'a dyn Fn(&str, &str) -> bool;

/// Finds a page among paths below the docs folder, each with its title, and gives its index.
pub(crate) fn find(root: &str, name: &str, pages: &[(&str, &str)]) -> Result<usize, Error> {
    let wanted = normal(root, name);
    let ending = format!("/{wanted}");
    let ways: [Way; 5] = [
        &|path, _| without_ending(path) == wanted,
        &|_, title| title == name,
        &|path, _| without_ending(path).ends_with(&ending),
        &|path, _| without_ending(path).eq_ignore_ascii_case(&wanted),
        &|_, title| title.eq_ignore_ascii_case(name),
    ];
    for way in ways {
        let found: Vec<usize> =
            (0..pages.len()).filter(|&index| way(pages[index].0, pages[index].1)).collect();
        match found.as_slice() {
            [] => {}
            [index] => return Ok(*index),
            several => {
                let pages = several.iter().map(|&index| pages[index].0.to_owned()).collect();
                return Err(Error::SeveralPages { name: name.to_owned(), pages });
            }
        }
    }
    Err(Error::NoSuchPage { name: name.to_owned(), nearest: nearest(&wanted, pages) })
}

/// The path as the sources spell it, but for the ending.
fn normal(root: &str, name: &str) -> String {
    let name = name.replace('\\', "/");
    let root = root.replace('\\', "/");
    let name = name.trim_start_matches("./");
    let root = root.trim_start_matches("./").trim_end_matches('/');
    let below = name.strip_prefix(root).and_then(|rest| rest.strip_prefix('/')).filter(|_| !root.is_empty());
    without_ending(below.unwrap_or(name)).to_owned()
}

fn without_ending(path: &str) -> &str {
    path.strip_suffix(".md").or_else(|| path.strip_suffix(".mdx")).unwrap_or(path)
}

/// The paths of the pages whose file or title is most like the name.
fn nearest(wanted: &str, pages: &[(&str, &str)]) -> Vec<String> {
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_lowercase();
    let name = last(wanted);
    let mut scored: Vec<(f64, &str)> = pages
        .iter()
        .map(|(path, title)| {
            let file = strsim::jaro_winkler(&name, &last(without_ending(path)));
            (file.max(strsim::jaro_winkler(&name, &title.to_lowercase())), *path)
        })
        .filter(|(score, _)| *score > 0.75)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.into_iter().take(NEAREST).map(|(_, path)| path.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGES: &[(&str, &str)] = &[
        ("Models/Errors/Status.md", "Status"),
        ("Models/Operations/Pet.md", "Pet"),
        ("Models/Operations/PetOwner.md", "PetOwner"),
        ("Models/Operations/Status.md", "Status"),
    ];

    #[test]
    fn pages_answer_to_several_names() {
        let check = |name: &str, index: usize| {
            assert_eq!(find("./docs/", name, PAGES).expect(name), index);
        };
        check("Models/Operations/Pet.md", 1);
        check("Models/Operations/Pet", 1);
        check("docs/Models/Operations/Pet.md", 1);
        check("./docs/Models/Operations/Pet.md", 1);
        check("Models\\Operations\\Pet.md", 1);
        check("Operations/Pet", 1);
        check("Pet", 1);
        check("petowner", 2);
        check("Errors/Status", 0);
    }

    #[test]
    fn a_name_of_two_pages_is_an_error() {
        let error = find("docs", "Status", PAGES).expect_err("two pages have that title").to_string();
        assert_eq!(
            error,
            "`Status` could be any of several pages: `Models/Errors/Status.md`, `Models/Operations/Status.md`"
        );
    }

    #[test]
    fn an_unknown_name_gets_the_nearest() {
        let error = find("docs", "PetOwnr", PAGES).expect_err("no page has that name").to_string();
        assert_eq!(
            error,
            "no page of the docs is called `PetOwnr`; the nearest are `Models/Operations/PetOwner.md`, `Models/Operations/Pet.md`"
        );
        let error = find("docs", "Xyzzy", PAGES).expect_err("no page has that name").to_string();
        assert_eq!(error, "no page of the docs is called `Xyzzy`");
    }
}
