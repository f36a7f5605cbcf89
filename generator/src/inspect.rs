//! Shows what one page is at each stage: for people who want to see how the generator works, or
//! why a type came out the way it did.

use crate::dialect::{self, Body, Model, Parsed};
use crate::emit;
use crate::options::{Error, Options, check_docs};
use crate::page::Page;
use crate::pipeline::{self, Docs};

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
}

impl Stage {
    /// Every stage, first to last.
    pub const ALL: &'static [Self] = &[Self::Page, Self::Types, Self::Graph, Self::Rust, Self::Code];

    /// The stage's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Types => "types",
            Self::Graph => "graph",
            Self::Rust => "rust",
            Self::Code => "code",
        }
    }
}

/// Shows a page at a stage. The page is named by its path, with or without the docs folder and the
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
    let options = &Options { only: Vec::new(), ..options.clone() };
    let Docs { sources, mut diagnostics, dialect, left_out, pages } =
        pipeline::read(options, pipeline::texts(options)?)?;
    let path = |page: &Page| sources.get(page.source).path.as_str();
    let names: Vec<(&str, &str)> = pages.iter().map(|page| (path(page), page.title.value.as_str())).collect();
    let found = find(&options.docs.to_string_lossy(), page, &names)?;
    if stage == Stage::Page {
        return Ok(format!("{:#?}\n", pages[found]));
    }
    let models = dialect::read_all(dialect, pages);
    if stage == Stage::Types {
        return Ok(types(&models[found]));
    }
    let graph = pipeline::graph_of(options, &models, &left_out, &sources, &mut diagnostics)?;
    if stage == Stage::Graph {
        return Ok(format!("{:#}\n", graph.definition(&graph.types[found])));
    }
    let rust = pipeline::plan(options, &graph, &mut diagnostics)?;
    let file = &rust.files[found];
    Ok(if stage == Stage::Rust { format!("{file:#?}\n") } else { emit::emit_file(file) })
}

/// The types of a page, a line each, in the neutral notation.
fn types(model: &Model) -> String {
    let mut text = format!("{}\n", model.title.value);
    let shown = |ty: &Parsed| match ty {
        Ok(ty) => ty.to_string(),
        Err(diagnostic) => format!("({})", diagnostic.message),
    };
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
