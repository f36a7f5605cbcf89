//! Docs folders that nobody would write, made from a seed: names from a hostile alphabet, any nesting,
//! types that lead back to themselves, names that differ in nothing that counts.

mod shape;

use std::collections::BTreeMap;

use crate::random::Random;
use shape::{Row, Shape};

/// Names that mean something to a compiler, a file system or a terminal, and pieces of such.
const NAMES: &[&str] = &[
    "self",
    "Self",
    "super",
    "crate",
    "type",
    "gen",
    "async",
    "try",
    "dyn",
    "union",
    "macro_rules",
    "r#type",
    "_",
    "__",
    "std",
    "core",
    "alloc",
    "serde",
    "serde_json",
    "jiff",
    "http",
    "wire",
    "mod",
    "lib",
    "main",
    "build",
    "con",
    "NUL",
    "aux.",
    "com1",
    "Option",
    "Some",
    "None",
    "Ok",
    "Err",
    "Result",
    "Vec",
    "String",
    "Box",
    "Default",
    "Into",
    "Iterator",
    "BTreeMap",
    "Debug",
    "Clone",
    "PartialEq",
    "Model",
    "Source",
    "Sink",
    "Field",
    "Member",
    "Unknown",
    "Other",
    "ALL",
    "new",
    "fn",
    "i64",
    "f64",
    "bool",
    "str",
    "u8",
    "usize",
    "a",
    "A",
    "a_",
    "_a",
    "a-a",
    "a.a",
    "aA",
    "AA",
    "Aa",
    "a1",
    "1a",
    "1",
    "-1",
    "16:9",
    "1.5",
    "0x0",
    "-a",
    "+a",
    "a+",
    "*",
    ">=",
    "%",
    "é",
    "É",
    "e\u{301}",
    "ß",
    "SS",
    "ǅ",
    "ı",
    "İ",
    "名前",
    "𝒳",
    "💥",
    "\u{202E}a",
    "a\u{200F}",
    "\u{FEFF}a",
    "a\u{2028}b",
    "\u{85}",
    "a\nb",
    "a\rb",
    "\n",
    "\t",
    " ",
    "a b",
    "a  b",
    "'",
    "\"",
    "\\",
    "\\n",
    "`",
    "``a`",
    "```",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "[a]",
    "(a)",
    "[a](b)",
    "#",
    "##",
    "# a",
    "//",
    "*/",
    "/*",
    "///",
    "{}",
    "{",
    "}",
    "$(a)",
    "$a",
    "%s",
    "%00",
    "&lt;",
    "..a",
    "...",
    "a..",
    "~",
    ";",
    "\n#![cfg(any())]\n",
    "\nfn main(){}\n//",
    "\");compile_error!(\"",
    "*/compile_error!();/*",
    "#[cfg(any())]",
    "@generated",
    "\u{1B}[2J",
    "\u{7F}",
    "\u{0}",
];

/// A folder: texts by their paths.
pub type Docs = BTreeMap<String, String>;

/// The folder of a seed and a number. Numbers in a row are of all families.
pub fn make(seed: u64, number: u64) -> Docs {
    let mut random = Random::of(seed, number);
    let shape = Shape::ALL[usize::try_from(number % 3).unwrap_or_default()];
    let mut maker = Maker { pages: Vec::new(), random: random.clone(), shape };
    let count = 2 + random.below(9);
    for _ in 0..count {
        let page = maker.place();
        maker.pages.push(page);
    }
    // Two paths, whatever the case, are one file on some systems.
    let mut known = std::collections::BTreeSet::new();
    maker.pages.retain(|page| known.insert(page.path.to_lowercase()));
    let pages = maker.pages.clone();
    let mut docs: Docs = pages.iter().map(|page| (page.path.clone(), maker.text(page))).collect();
    // Something that is a type whatever else is: a folder without one is an error.
    let row = Row {
        name: "a".to_owned(),
        ty: "`string`".to_owned(),
        required: true,
        deprecated: false,
        description: String::new(),
        example: String::new(),
    };
    docs.insert("plain.md".to_owned(), format!("# Plain\n\n{}", shape.fields("Plain", &[row])));
    if let Some(operations) = shape.operations(&one_line(&maker.name())) {
        docs.insert("xApi.md".to_owned(), operations);
    }
    docs
}

#[derive(Clone)]
struct Page {
    path: String,
    title: String,
}

struct Maker {
    pages: Vec<Page>,
    random: Random,
    shape: Shape,
}

impl Maker {
    fn name(&mut self) -> String {
        let mut name = self.random.pick::<&str>(NAMES).to_string();
        while self.random.once_in(3) {
            name += self.random.pick::<&str>(NAMES);
        }
        if self.random.once_in(60) {
            name = name.repeat(40);
        }
        name
    }

    /// A name that a file can have here: not empty, not hidden, and not too long.
    fn segment(&mut self) -> String {
        let mut name: String = self.name().chars().filter(|c| !matches!(c, '/' | '\0')).collect();
        while name.len() > 120 {
            name.pop();
        }
        if name.starts_with('.') || name.is_empty() { format!("x{name}") } else { name }
    }

    fn place(&mut self) -> Page {
        // In a folder that is there already, or in a new one.
        let mut path = match self.pages.len() {
            0 => String::new(),
            count => {
                let at = self.random.below(count);
                let page = &self.pages[at].path;
                page.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"))
            }
        };
        while self.random.once_in(3) && path.len() < 600 {
            path = format!("{path}{}/", self.segment());
        }
        Page { path: format!("{path}{}.md", self.segment()), title: one_line(&self.name()) }
    }

    fn text(&mut self, page: &Page) -> String {
        let mut text = format!("# {}\n\n", page.title);
        for _ in 0..self.random.below(3) {
            text += &format!("{}\n\n", self.name());
        }
        text += &match self.random.below(8) {
            0 | 1 => self.values(page),
            2 => self.members(page),
            _ => self.fields(page),
        };
        text
    }

    fn fields(&mut self, page: &Page) -> String {
        let mut rows = Vec::new();
        for _ in 0..self.random.below(9) {
            rows.push(Row {
                required: self.random.once_in(2),
                name: self.name(),
                description: self.name(),
                example: self.name(),
                deprecated: self.random.once_in(6),
                ty: self.ty(page, 0),
            });
        }
        self.shape.fields(&page.title, &rows)
    }

    fn values(&mut self, page: &Page) -> String {
        let mut values = Vec::new();
        for _ in 0..1 + self.random.below(9) {
            let (name, value) = (self.name(), self.name());
            let value = if self.random.once_in(2) { name.clone() } else { value };
            values.push((name, value));
        }
        self.shape.values(&page.title, &values)
    }

    fn members(&mut self, page: &Page) -> String {
        let count = 1 + self.random.below(4);
        let types: Vec<String> = (0..count).map(|_| self.ty(page, 1)).collect();
        self.shape.members(&page.title, &types)
    }

    /// A type in TypeScript's notation.
    fn ty(&mut self, page: &Page, depth: usize) -> String {
        const SCALARS: &[&str] = &[
            "*string*",
            "*number*",
            "*boolean*",
            "*any*",
            "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)",
        ];
        match self.random.below(if depth > 3 { 6 } else { 9 }) {
            0..2 => self.random.pick::<&str>(SCALARS).to_string(),
            2..6 => {
                let at = self.random.below(self.pages.len());
                let (to, title) = (self.pages[at].path.clone(), self.pages[at].title.clone());
                let up = "../".repeat(page.path.matches('/').count());
                let path = format!("{up}{to}");
                let label: String =
                    title.chars().filter(|c| !matches!(c, '[' | ']' | '|' | '`' | '\\')).collect();
                let plain = path.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '-'));
                if plain {
                    self.shape.link(&label, &path)
                } else {
                    let path = one_line(&path).replace(['<', '>', '|'], "");
                    self.shape.link(&label, &format!("<{path}>"))
                }
            }
            6 => format!("{}[]", self.ty(page, depth + 1)),
            7 => format!("Record<string, {}>", self.ty(page, depth + 1)),
            _ => format!("{} \\| {}", self.ty(page, depth + 1), self.ty(page, depth + 1)),
        }
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// A text as a cell.
fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|")
}

/// A name as people write names in cells.
fn code(name: &str) -> String {
    let name = cell(name);
    if name.contains('`') { format!("``` {name} ```") } else { format!("`{name}`") }
}
