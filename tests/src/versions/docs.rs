//! Docs in PHP's notation from a few lines.

use std::collections::BTreeMap;

/// Makes docs of a short text: their files by their paths. A line is a type, a field of the struct above it
/// (with spaces before it), or, after `toml`, one of `wire.toml`:
///
/// ```text
/// Pet                  a struct; `Zoo/Pet` of another folder than `Shop`
///   name string        a required field; `name?` is optional, `deprecated` may follow the type
///   tags list<string>
/// Kind = cat dog       an enum; of whole numbers if its values are
/// Shape | Pet string   a union
/// Thing                `Thing = any`: a page that does not say
/// toml extra = true
/// ```
///
/// Types are `string`, `int`, `float`, `bool`, `date`, `any`, `list<…>`, `map<…>` and names of types; what
/// follows ` -- ` is the description.
pub fn docs(text: &str) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut page = String::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if let Some(line) = line.strip_prefix("toml ") {
            let config = files.entry("wire.toml".to_owned()).or_default();
            config.push_str(line);
            config.push('\n');
        } else if let Some(field) = line.strip_prefix("  ") {
            if let Some(page) = files.get_mut(&page) {
                page.push_str(&row(field));
            }
        } else {
            let (head, description) = described(line);
            let (path, text) = page_of(head, description);
            page = path.clone();
            files.insert(path, text);
        }
    }
    files
}

fn described(line: &str) -> (&str, &str) {
    line.split_once(" -- ").unwrap_or((line, ""))
}

fn page_of(head: &str, description: &str) -> (String, String) {
    let (name, rest) = head.split_once(' ').unwrap_or((head, ""));
    let mut words = rest.split_whitespace();
    let title = name.rsplit('/').next().unwrap_or(name);
    let (mut note, mut kind) = ("", words.next());
    if kind == Some("deprecated") {
        (note, kind) = ("> :warning: **DEPRECATED**: old.\n\n", words.next());
    }
    let body = match kind {
        Some("=") if rest.ends_with("= any") => String::new(),
        Some("=") => {
            let value = |value: &str| format!("| `{}` | {value} |\n", constant(value));
            format!("## Values\n\n| Name | Value |\n| --- | --- |\n{}", words.map(value).collect::<String>())
        }
        Some("|") => {
            let member = |member: &str| match member.starts_with("list<") {
                // The code of a list says in a comment what it is of.
                true => format!(
                    "### `array`\n\n```php\n/**\n* @var {}\n*/\narray $value = null\n```\n\n",
                    cell(member, false).replace('*', "")
                ),
                false => format!("### `{0}`\n\n```php\n{0} $value = null\n```\n\n", plain(member)),
            };
            format!("## Supported Types\n\n{}", words.map(member).collect::<String>())
        }
        _ => "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n".to_owned(),
    };
    (format!("Models/{}.md", path(name)), format!("# {title}\n\n{note}{description}\n\n{body}"))
}

/// The folder and the name of a type.
fn path(name: &str) -> String {
    if name.contains('/') { name.to_owned() } else { format!("Shop/{name}") }
}

fn row(field: &str) -> String {
    let (field, description) = described(field);
    let mut words = field.split_whitespace();
    let (name, ty) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let note = if words.next() == Some("deprecated") { ": warning: ** DEPRECATED **: old. " } else { "" };
    let (name, is_required) = match name.strip_suffix('?') {
        Some(name) => (name, false),
        None => (name, true),
    };
    let mark = if is_required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
    format!("| `{name}` | {} | {mark} | {note}{description} |\n", cell(ty, !is_required))
}

fn cell(ty: &str, is_optional: bool) -> String {
    let inside = |start: &str| ty.strip_prefix(start).and_then(|rest| rest.strip_suffix('>'));
    if let Some(item) = inside("list<") {
        return format!("array<{}>", cell(item, false));
    }
    if let Some(value) = inside("map<") {
        return format!("array<string, {}>", cell(value, false));
    }
    let mark = if is_optional { "?" } else { "" };
    match ty {
        "string" | "int" | "float" | "bool" => format!("*{mark}{ty}*"),
        "any" => "*mixed*".to_owned(),
        "date" => format!(r"[{mark}\DateTime](https://www.php.net/manual/en/class.datetime.php)"),
        name => format!("[{mark}{}](../../Models/{}.md)", plain(name), path(name)),
    }
}

/// A type as PHP code has it.
fn plain(ty: &str) -> String {
    match ty {
        "string" | "int" | "float" | "bool" => ty.to_owned(),
        "date" => r"\DateTime".to_owned(),
        name => path(name).replace('/', "\\"),
    }
}

fn constant(value: &str) -> String {
    let name: String = value.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if first.is_alphabetic() => first.to_uppercase().chain(letters).collect(),
        _ => format!("V{name}"),
    }
}
