//! Docs folders that nobody would write, made from a seed: names from a hostile alphabet, any nesting,
//! types that lead back to themselves, names that differ in nothing that counts.

use std::collections::BTreeMap;

use crate::random::Random;

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

/// The folder of a seed and a number.
pub fn make(seed: u64, number: u64) -> Docs {
    let mut random = Random::of(seed, number);
    let mut maker = Maker { pages: Vec::new(), random: random.clone() };
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
    docs.insert("plain.md".to_owned(), "# Plain\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: |\n".to_owned());
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
        match self.random.below(8) {
            0 | 1 => self.values(&mut text),
            2 => self.members(&mut text, page),
            _ => self.fields(&mut text, page),
        }
        text
    }

    fn fields(&mut self, text: &mut String, page: &Page) {
        *text += "## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n";
        for _ in 0..self.random.below(9) {
            let mark = ["check", "minus"][self.random.below(2)];
            let (name, description, example) = (self.name(), self.name(), self.name());
            let deprecated = if self.random.once_in(6) { ":warning: **DEPRECATED**: " } else { "" };
            *text += &format!(
                "| {} | {} | :heavy_{mark}_{}: | {deprecated}{} | {} |\n",
                code(&name),
                self.ty(page, 0),
                if mark == "check" { "mark" } else { "sign" },
                cell(&description),
                cell(&example),
            );
        }
    }

    fn values(&mut self, text: &mut String) {
        *text += "## Values\n\n| Name | Value |\n| --- | --- |\n";
        for _ in 0..1 + self.random.below(9) {
            let (name, value) = (self.name(), self.name());
            let value = if self.random.once_in(2) { name.clone() } else { value };
            *text += &format!("| {} | {} |\n", code(&name), cell(&value));
        }
    }

    fn members(&mut self, text: &mut String, page: &Page) {
        *text += "## Supported Types\n\n";
        for _ in 0..1 + self.random.below(4) {
            let ty = self.ty(page, 1);
            *text +=
                &format!("### {ty}\n\n```typescript\nconst value: {} = {{}};\n```\n\n", ty.replace('*', ""));
        }
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
                    format!("[models.{label}]({path})")
                } else {
                    format!("[models.{label}](<{}>)", one_line(&path).replace(['<', '>', '|'], ""))
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
