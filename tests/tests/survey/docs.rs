//! Small docs folders, and what the generator makes of them.

use std::fs;
use std::path::PathBuf;

use generator::diagnostic::{Style, render};
use generator::{Options, generate};
use serde_json::Value;
use tempfile::TempDir;

/// The mark of a field that is always there.
pub(crate) const YES: &str = ":heavy_check_mark:";
/// The mark of a field that may be missing.
pub(crate) const NO: &str = ":heavy_minus_sign:";

/// A docs folder to be. Pages are named by their path without ending; the last segment is the title.
pub(crate) struct Docs {
    language: &'static str,
    pages: Vec<(String, Vec<u8>)>,
}

/// An empty docs folder for a language.
pub(crate) fn docs(language: &'static str) -> Docs {
    Docs { language, pages: Vec::new() }
}

impl Docs {
    /// A file to the letter.
    pub(crate) fn file(mut self, path: &str, text: impl Into<Vec<u8>>) -> Self {
        self.pages.push((path.to_owned(), text.into()));
        self
    }

    /// A page with what follows its title.
    pub(crate) fn page(self, path: &str, rest: &str) -> Self {
        let title = path.rsplit('/').next().unwrap();
        self.file(&format!("{path}.md"), format!("# {title}\n\n{rest}\n"))
    }

    /// A page of fields: their Field, Type and Required cells, maybe Description and Example, too.
    pub(crate) fn fields<const N: usize>(self, path: &str, rows: &[[&str; N]]) -> Self {
        let table =
            table(["Field", "Type", "Required", "Description", "Example"].first_chunk().unwrap(), rows);
        self.page(path, &format!("## Fields\n\n{table}"))
    }

    /// A page of values: their Name and Value cells.
    pub(crate) fn values(self, path: &str, rows: &[[&str; 2]]) -> Self {
        self.page(path, &format!("## Values\n\n{}", table(&["Name", "Value"], rows)))
    }

    /// A page of members: their headings, and what the fences below them hold.
    pub(crate) fn members(self, path: &str, members: &[(&str, &str)]) -> Self {
        let language = self.language;
        let section =
            |(heading, code): &(&str, &str)| format!("### {heading}\n\n```{language}\n{code}\n```\n\n");
        let sections: String = members.iter().map(section).collect();
        self.page(path, &format!("## Supported Types\n\n{sections}"))
    }

    /// A page of one field.
    pub(crate) fn dog(self, path: &str) -> Self {
        let string = match self.language {
            "java" => "*String*",
            "python" => "*str*",
            "ruby" => "*::String*",
            _ => "*string*",
        };
        self.fields(path, &[["`name`", string, YES]])
    }

    /// Runs the generator on the folder.
    pub(crate) fn read(self) -> Run {
        let language = self.language;
        self.run(Some(language))
    }

    /// The same, and has the language recognised.
    pub(crate) fn read_unnamed(self) -> Run {
        self.run(None)
    }

    fn run(self, dialect: Option<&str>) -> Run {
        let folder = TempDir::new().unwrap();
        let (docs, out, saved) =
            (folder.path().join("docs"), folder.path().join("pets"), folder.path().join("graph.json"));
        for (path, text) in &self.pages {
            let path = docs.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let mut options = Options::new(docs, out.clone()).emit_graph(saved.clone());
        options.dialect = dialect.map(str::to_owned);
        let report = generate(&options).unwrap();
        let line = |it| {
            render(it, &report.sources, "docs", Style::Short).lines().next().unwrap_or_default().to_owned()
        };
        let said = report.diagnostics.iter().map(line).collect();
        let graph = fs::read(saved).map_or(Value::Null, |bytes| serde_json::from_slice(&bytes).unwrap());
        Run { graph, said, out, _folder: folder }
    }
}

fn table<const N: usize>(heading: &[&str; N], rows: &[[&str; N]]) -> String {
    let line = |cells: &[&str; N]| format!("| {} |\n", cells.join(" | "));
    let rows: String = rows.iter().map(line).collect();
    line(heading) + &line(&["---"; N]) + &rows
}

/// What the generator made of a docs folder.
pub(crate) struct Run {
    /// The saved graph; null when the docs have errors.
    pub(crate) graph: Value,
    /// What was said of the docs, a line each.
    pub(crate) said: Vec<String>,
    out: PathBuf,
    _folder: TempDir,
}

impl Run {
    /// The type of this path.
    #[track_caller]
    pub(crate) fn ty(&self, path: &str) -> &Value {
        let mut types = self.graph["types"].as_array().into_iter().flatten();
        let found = types.find(|it| it["path"] == path);
        found.unwrap_or_else(|| panic!("no type {path}; said: {:#?}\n{:#}", self.said, self.graph))
    }

    /// The paths of all types.
    pub(crate) fn paths(&self) -> Vec<&str> {
        self.graph["types"].as_array().into_iter().flatten().filter_map(|it| it["path"].as_str()).collect()
    }

    /// A field of the type of this path.
    #[track_caller]
    pub(crate) fn field(&self, path: &str, name: &str) -> &Value {
        let mut fields = self.ty(path)["fields"].as_array().unwrap().iter();
        fields.find(|it| it["name"] == name).unwrap_or_else(|| panic!("{path} has no field {name}"))
    }

    /// A field's type, as `optional nullable list<string>`.
    #[track_caller]
    pub(crate) fn shown(&self, path: &str, name: &str) -> String {
        let field = self.field(path, name);
        let required = if field["required"] == true { "required" } else { "optional" };
        let nullable = if field["nullable"] == true { " nullable" } else { "" };
        format!("{required}{nullable} {}", shown(&field["type"]))
    }

    /// The members of the union of this path.
    #[track_caller]
    pub(crate) fn union(&self, path: &str) -> Vec<String> {
        let members = self.ty(path)["members"].as_array().unwrap_or_else(|| panic!("{path} is no union"));
        members.iter().map(|it| shown(&it["type"])).collect()
    }

    /// The values of the enum of this path, as `integer` and `Name = value`.
    #[track_caller]
    pub(crate) fn enumeration(&self, path: &str) -> (&str, Vec<String>) {
        let ty = self.ty(path);
        let values = ty["values"].as_array().unwrap_or_else(|| panic!("{path} is no enum"));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let value = |it: &Value| format!("{} = {}", text(&it["name"]), text(&it["value"]));
        (ty["of"].as_str().unwrap(), values.iter().map(value).collect())
    }

    /// A written file.
    #[track_caller]
    pub(crate) fn rust(&self, file: &str) -> String {
        let path = self.out.join("src").join(file);
        fs::read_to_string(&path).unwrap_or_else(|_| panic!("no file {file}; said: {:#?}", self.said))
    }

    /// Fails unless a written file has this text, in so many lines.
    #[track_caller]
    pub(crate) fn has(&self, file: &str, text: &str) {
        let rust = self.rust(file);
        assert!(rust.contains(text), "{file} lacks {text:?}:\n{rust}");
    }

    /// Fails unless exactly this was said, in lines that start so.
    #[track_caller]
    pub(crate) fn says(&self, expected: &[&str]) {
        let fits = self.said.len() == expected.len()
            && self.said.iter().zip(expected).all(|(said, start)| said.starts_with(&format!("docs/{start}")));
        assert!(fits, "expected {expected:#?}, said {:#?}", self.said);
    }
}

/// A type of the saved graph in the neutral notation.
pub(crate) fn shown(ty: &Value) -> String {
    let Some((kind, inner)) = ty.as_object().and_then(|it| it.iter().next()) else {
        return ty.as_str().unwrap().to_owned();
    };
    match kind.as_str() {
        "reference" => inner.as_str().unwrap().to_owned(),
        "nullable" => format!("?{}", shown(inner)),
        _ => format!("{kind}<{}>", shown(inner)),
    }
}

/// What a Type cell is read as, on a page that lies beside those of `Dog` and `Cat`.
#[track_caller]
pub(crate) fn type_cell(language: &'static str, cell: &str) -> String {
    field(language, cell, YES).trim_start_matches("required ").to_owned()
}

/// What a field of this Type and Required cell is read as.
#[track_caller]
pub(crate) fn field(language: &'static str, cell: &str, required: &str) -> String {
    let run = docs(language)
        .dog("models/Dog")
        .dog("models/Cat")
        .fields("models/Pet", &[["`a`", cell, required]])
        .read();
    run.says(&[]);
    run.shown("models/Pet", "a")
}
