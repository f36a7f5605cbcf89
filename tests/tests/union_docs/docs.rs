//! Random docs full of unions: what they say as data, and the pages that say it in a language.

use std::collections::BTreeMap;

use serde_json::Value;
use tests::random::Random;

/// A type as a page names it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    String,
    Integer,
    Number,
    Boolean,
    /// Values spelled in the place of the type: one of them, a literal.
    Literal(Value),
    Enum(usize),
    Struct(usize),
    Union(usize),
    List(Box<Self>),
    Map(Box<Self>),
    Nullable(Box<Self>),
    /// A union that is spelled in a cell.
    OneOf(Vec<Self>),
}

pub(crate) struct Field {
    pub(crate) key: &'static str,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
}

/// The languages that the pages are written for: one has literals and unions in cells, the other has
/// whole numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Language {
    TypeScript,
    Php,
}

/// A docs folder.
pub(crate) struct Docs {
    pub(crate) language: Language,
    pub(crate) enums: Vec<Vec<Value>>,
    pub(crate) structs: Vec<Vec<Field>>,
    pub(crate) unions: Vec<Vec<Ty>>,
}

pub(crate) const KEYS: [&str; 8] = ["kind", "type", "id", "name", "size", "inner", "items", "note"];
pub(crate) const WORDS: [&str; 8] = ["oak", "elm", "ash", "fir", "yew", "bay", "fig", "box"];

const ENUMS: usize = 4;
const STRUCTS: usize = 6;
const UNIONS: usize = 6;

impl Docs {
    pub(crate) fn new(seed: u64) -> Self {
        let language = if seed.is_multiple_of(2) { Language::TypeScript } else { Language::Php };
        let mut docs = Self { language, enums: Vec::new(), structs: Vec::new(), unions: Vec::new() };
        let mut random = Random::of(seed, 1);
        for number in 0..ENUMS {
            docs.enums.push(listed(number, &mut random));
        }
        // Structs refer to unions and unions to structs; which unions have values without structs is
        // settled by their first member.
        for number in 0..UNIONS {
            let members = docs.members(number, &mut random);
            docs.unions.push(members);
        }
        let tag = *random.pick(&KEYS[..2]);
        for number in 0..STRUCTS {
            let fields = docs.fields(number, tag, &mut random);
            docs.structs.push(fields);
        }
        docs
    }

    /// The members of a union. The first union is one of tagged structs; the others are of anything, unions
    /// among it, which may lead back to this one.
    fn members(&self, number: usize, random: &mut Random) -> Vec<Ty> {
        let mut members: Vec<Ty> = Vec::new();
        let size = 2 + random.below(3);
        while members.len() < size {
            let member = match (number, random.below(8)) {
                (0, _) | (_, 0 | 1) => Ty::Struct(random.below(STRUCTS)),
                (1, _) | (_, 2) => self.scalar(random),
                (_, 3) => Ty::Union((number + random.below(UNIONS - 1) + 1) % UNIONS),
                (_, 4) => Ty::Enum(random.below(ENUMS)),
                (_, 5) => Ty::Map(Box::new(self.part(random))),
                _ => Ty::List(Box::new(self.part(random))),
            };
            if !members.contains(&member) {
                members.push(member);
            }
        }
        // No union is unions alone, which might have no value.
        if members.iter().all(|member| matches!(member, Ty::Union(_))) {
            members.push(Ty::Boolean);
        }
        members
    }

    /// What a list or a map holds.
    fn part(&self, random: &mut Random) -> Ty {
        match random.below(5) {
            0 => self.scalar(random),
            1 => Ty::Struct(random.below(STRUCTS)),
            2 => Ty::List(Box::new(self.scalar(random))),
            _ => Ty::Union(random.below(UNIONS)),
        }
    }

    fn scalar(&self, random: &mut Random) -> Ty {
        match (random.below(4), self.language) {
            (0, _) => Ty::String,
            (1, _) => Ty::Boolean,
            (2, Language::Php) => Ty::Integer,
            _ => Ty::Number,
        }
    }

    fn fields(&self, number: usize, tag: &'static str, random: &mut Random) -> Vec<Field> {
        let mut keys = KEYS;
        random.shuffle(&mut keys);
        let mut fields: Vec<Field> = Vec::new();
        if !random.once_in(4) {
            let ty = match (self.language, random.below(4)) {
                (Language::TypeScript, 0) => Ty::Literal(Value::from(number.is_multiple_of(2))),
                (Language::TypeScript, 1) => Ty::Literal(Value::from(number)),
                (Language::TypeScript, 2) => Ty::Literal(Value::from(WORDS[number])),
                _ => Ty::Enum(random.below(ENUMS)),
            };
            let required = !random.once_in(4);
            let is_nullable = required && random.once_in(6);
            let ty = if is_nullable { Ty::Nullable(Box::new(ty)) } else { ty };
            fields.push(Field { key: tag, ty, required });
        }
        for key in keys.into_iter().filter(|&key| key != tag).take(random.below(5)) {
            let ty = match random.below(9) {
                0 => Ty::List(Box::new(self.part(random))),
                1 => Ty::Map(Box::new(self.part(random))),
                2 => Ty::Struct(random.below(STRUCTS)),
                3 | 4 => Ty::Union(random.below(UNIONS)),
                5 => Ty::Enum(random.below(ENUMS)),
                6 if self.language == Language::TypeScript => {
                    Ty::OneOf(vec![Ty::Boolean, Ty::Struct(random.below(STRUCTS))])
                }
                _ => self.scalar(random),
            };
            // What must be there must not lead back to itself.
            let may_be_required = match ty {
                Ty::Struct(other) => other < number,
                Ty::Union(other) => self.is_ended(other),
                _ => true,
            };
            let required = may_be_required && !random.once_in(3);
            // Of what may be missing PHP's docs do not say whether it may be null.
            let is_nullable = random.once_in(5)
                && (required || self.language == Language::TypeScript)
                && !matches!(ty, Ty::List(_) | Ty::Map(_));
            let ty = if is_nullable { Ty::Nullable(Box::new(ty)) } else { ty };
            fields.push(Field { key, ty, required });
        }
        fields
    }

    /// Whether a union has values without structs.
    fn is_ended(&self, union: usize) -> bool {
        self.unions[union].iter().any(|member| !matches!(member, Ty::Struct(_) | Ty::Union(_)))
    }

    /// How many types there are in the pages: each place where one is named.
    pub(crate) fn shapes(&self) -> u64 {
        fn count(ty: &Ty) -> u64 {
            match ty {
                Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => 1 + count(inner),
                Ty::OneOf(members) => 1 + members.iter().map(count).sum::<u64>(),
                _ => 1,
            }
        }
        let fields = self.structs.iter().flatten();
        // What may be missing is a type around another.
        let fields = fields.map(|field| u64::from(!field.required) + count(&field.ty)).sum::<u64>();
        fields + self.unions.iter().flatten().map(count).sum::<u64>() + 1
    }

    /// The pages by their paths.
    pub(crate) fn pages(&self) -> BTreeMap<String, String> {
        let mut pages = BTreeMap::from([("wire.toml".to_owned(), "naming = \"camelCase\"\n".to_owned())]);
        for (number, values) in self.enums.iter().enumerate() {
            pages.insert(self.file(&format!("Enum{number}")), self.values_page(number, values));
        }
        for (number, fields) in self.structs.iter().enumerate() {
            let mut page = format!(
                "# Struct{number}\n\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
            );
            for Field { key, ty, required } in fields {
                let mark = if *required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
                page += &format!("| `{key}` | {} | {mark} | N/A |\n", self.cell(ty));
            }
            pages.insert(self.file(&format!("Struct{number}")), page);
        }
        for (number, members) in self.unions.iter().enumerate() {
            let mut page = format!("# Union{number}\n\n\n## Supported Types\n");
            for member in members {
                let name = self.heading(member);
                page += &match self.language {
                    Language::TypeScript => {
                        format!(
                            "\n### `{name}`\n\n```typescript\nconst value: {name} = /* values here */\n```\n"
                        )
                    }
                    Language::Php => {
                        format!("\n### `{name}`\n\n```php\n{name} $value = /* values here */\n```\n")
                    }
                };
            }
            pages.insert(self.file(&format!("Union{number}")), page);
        }
        pages
    }

    fn file(&self, name: &str) -> String {
        match self.language {
            Language::TypeScript => format!("models/components/{}.md", name.to_lowercase()),
            Language::Php => format!("Models/Components/{name}.md"),
        }
    }

    fn values_page(&self, number: usize, values: &[Value]) -> String {
        let title = format!("# Enum{number}\n\n\n## Values\n\n");
        match self.language {
            Language::TypeScript => {
                let values: Vec<_> = values.iter().map(Value::to_string).collect();
                format!("{title}```typescript\n{}\n```\n", values.join(" | "))
            }
            Language::Php => {
                let row = |(at, value): (usize, &Value)| format!("| `Value{at}` | {} |\n", plain(value));
                let rows: String = values.iter().enumerate().map(row).collect();
                format!("{title}| Name | Value |\n| --- | --- |\n{rows}")
            }
        }
    }

    /// A type as a cell names it.
    fn cell(&self, ty: &Ty) -> String {
        match (self.language, ty) {
            (Language::TypeScript, Ty::Nullable(inner)) => format!("{} \\| *null*", self.cell(inner)),
            (Language::TypeScript, Ty::OneOf(members)) => {
                members.iter().map(|member| self.cell(member)).collect::<Vec<_>>().join(" \\| ")
            }
            (Language::TypeScript, Ty::List(item)) => format!("{}[]", self.cell(item)),
            (Language::TypeScript, Ty::Map(value)) => format!("Record<string, {}>", self.cell(value)),
            (Language::Php, Ty::List(item)) => format!("array<{}>", self.cell(item)),
            (Language::Php, Ty::Map(value)) => format!("array<string, {}>", self.cell(value)),
            (Language::Php, Ty::Nullable(inner)) => {
                let name = self.heading(inner);
                match page(inner) {
                    Some(page) => format!("[?{name}](../../Models/Components/{page}.md)"),
                    None => format!("*?{name}*"),
                }
            }
            _ => match (page(ty), self.language) {
                (Some(page), Language::TypeScript) => {
                    format!("[{}](../../models/components/{}.md)", self.heading(ty), page.to_lowercase())
                }
                (Some(page), Language::Php) => {
                    format!("[{}](../../Models/Components/{page}.md)", self.heading(ty))
                }
                (None, _) => format!("*{}*", self.heading(ty)),
            },
        }
    }

    /// A type as a heading names it.
    fn heading(&self, ty: &Ty) -> String {
        let is_php = self.language == Language::Php;
        match ty {
            Ty::String => "string".to_owned(),
            Ty::Integer => "int".to_owned(),
            Ty::Number => if is_php { "float" } else { "number" }.to_owned(),
            Ty::Boolean => if is_php { "bool" } else { "boolean" }.to_owned(),
            Ty::Literal(value) => value.to_string(),
            Ty::List(item) if is_php => format!("array<{}>", self.heading(item)),
            Ty::Map(value) if is_php => format!("array<string, {}>", self.heading(value)),
            Ty::List(item) => format!("{}[]", self.heading(item)),
            Ty::Map(value) => format!("Record<string, {}>", self.heading(value)),
            Ty::Enum(_) | Ty::Struct(_) | Ty::Union(_) => {
                let separator = if is_php { "Components\\" } else { "components." };
                format!("{separator}{}", page(ty).unwrap_or_default())
            }
            Ty::Nullable(_) | Ty::OneOf(_) => unreachable!("headings name neither"),
        }
    }
}

/// The name of a type's page.
fn page(ty: &Ty) -> Option<String> {
    match ty {
        Ty::Enum(number) => Some(format!("Enum{number}")),
        Ty::Struct(number) => Some(format!("Struct{number}")),
        Ty::Union(number) => Some(format!("Union{number}")),
        _ => None,
    }
}

/// A scalar as text.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The values of an enum: words or numbers, those of two enums with or without some in common.
fn listed(number: usize, random: &mut Random) -> Vec<Value> {
    let size = 1 + random.below(3);
    match random.below(4) {
        0 => (0..size).map(|at| Value::from(number * 2 + at)).collect(),
        _ => (0..size).map(|at| Value::from(WORDS[(number * 2 + at) % WORDS.len()])).collect(),
    }
}
