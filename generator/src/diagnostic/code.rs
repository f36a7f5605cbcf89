//! The closed list of things a diagnostic can be about.

use std::fmt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The crate is written, and something in it is less than the docs meant.
    Warning,
    /// Worth knowing; nothing is lost.
    Note,
}

impl Severity {
    /// The word that stands before a message.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($variant:ident = $number:literal, $name:literal, $severity:ident, $explanation:literal;)*) => {
        /// What a diagnostic is about. Numbers and names are stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explanation] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The short stable form, as `E0007`.
            pub fn number(self) -> &'static str {
                match self { $(Self::$variant => $number,)* }
            }

            /// The speaking stable form, as `unresolved-reference`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// How bad findings of this kind are.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// What it means, why it matters and what to do, in a paragraph.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

codes! {
    NotUtf8 = "E0001", "not-utf8", Error,
        "A page holds bytes that are no UTF-8 text, so its names cannot be trusted. Save the file as UTF-8.";
    UnknownColumn = "E0002", "unknown-column", Error,
        "A table under `## Fields` or `## Values` has a column the generator does not know, so a fact of the page might be lost. The columns are Field, Type, Required, Description and Example, or Name and Value.";
    MissingColumn = "E0003", "missing-column", Error,
        "A table under `## Fields` or `## Values` lacks a column that every row needs: Field, Type and Required, or Name and Value.";
    CellCount = "E0004", "cell-count", Error,
        "A row has more or fewer cells than the heading of its table, so the cells cannot be told apart. A pipe inside a cell is written as `\\|`.";
    RequiredMark = "E0005", "required-mark", Error,
        "A Required cell holds neither `:heavy_check_mark:` nor `:heavy_minus_sign:`.";
    TypeSyntax = "E0006", "type-syntax", Error,
        "A type cell is not written in the notation of the docs' language. With `--keep-going` the field reads as any JSON value.";
    UnresolvedReference = "E0007", "unresolved-reference", Error,
        "A type without a link names a page that is not in the docs folder, or could mean several pages. Add the page, or write the folder before the name. With `--keep-going` the field reads as any JSON value.";
    DuplicateField = "E0008", "duplicate-field", Error,
        "A page documents two fields of the same name; JSON can carry only one of them.";
    DuplicateType = "E0009", "duplicate-type", Error,
        "Two pages of one folder have the same title, so a reference by name could mean either.";
    EmptyName = "E0010", "empty-name", Error,
        "A title, a field or an enum constant has no name.";
    DuplicateSection = "E0011", "duplicate-section", Error,
        "A page has two of the sections Fields, Values and Supported Types, so its kind is not clear.";
    TooLarge = "E0012", "too-large", Error,
        "A file is far larger than any page of docs; it is not read. Move it out of the docs folder or split it.";
    UnknownDialect = "E0013", "unknown-dialect", Error,
        "Most type cells of the folder are in the notation of no language that the generator knows; the message names those it does. `--dialect` names one that is not recognised, and then shows what it cannot read.";
    ConfigSyntax = "E0014", "wire-syntax", Error,
        "`wire.toml` is no TOML, or has a setting that the generator does not know. CONTRIBUTING.md lists the settings.";
    ConfigUnmatched = "E0015", "wire-unmatched", Error,
        "An entry of `wire.toml` is meant for no page or no field of the docs, so it would do nothing. Mend the name or the pattern, or remove the entry.";
    ConfigContradiction = "E0016", "wire-contradiction", Error,
        "Two entries of `wire.toml` say different things of one field, or give two fields one JSON key. Make the patterns narrower.";
    ConfigValue = "E0017", "wire-value", Error,
        "A value in `wire.toml` cannot be used: a pattern, a type or a format that makes no sense there.";
    PayloadIndex = "E0018", "payload-index", Error,
        "A recorded payload and the `index.tsv` beside it do not agree. Each row of the index names a file, the page of its type, and whether it is `one` object or a `list`, with tabs between.";
    PayloadSyntax = "E0019", "payload-syntax", Error,
        "A recorded payload is no JSON, so it shows nothing. Record it again or remove it.";
    MixedDialects = "E0020", "mixed-dialects", Error,
        "Some pages write types as one language does and some as another, so no reading of the folder would be right. Put the docs of each language in a folder of their own, or name the one that is meant with `--dialect`.";
    OpaqueType = "W0001", "opaque-type", Warning,
        "Something in the docs could not be understood and `--keep-going` is on: the field reads and writes any JSON value.";
    MembersUnknown = "W0002", "members-unknown", Warning,
        "A page has a title but no section that says what the type is (Java and Ruby document unions this way). The type becomes a wrapper of any JSON value.";
    InfiniteType = "W0003", "infinite-type", Warning,
        "Required fields lead back to their own type, so no finite value would exist. The field that closes the circle becomes optional. A union that is its own member, by way of other unions or not, gains nothing by it: the member that closes the circle is left out.";
    EmptyUnion = "W0004", "empty-union", Warning,
        "A `## Supported Types` section lists no member. The type becomes a wrapper of any JSON value.";
    DuplicateValue = "W0005", "duplicate-value", Warning,
        "An enum lists the same value twice; the first constant keeps it, since only the value travels.";
    PayloadMisfit = "W0006", "payload-misfit", Warning,
        "The root of a recorded payload has another shape than its page documents, so nothing is learnt from it. The index may name the wrong page.";
    MissingPage = "W0007", "missing-page", Warning,
        "A link leads to a page that is not in the docs folder, or no page documents a member of a union. Published docs have such links; the field reads and writes any JSON value until the page is there.";
    Renamed = "N0001", "renamed", Note,
        "Two names of the docs become the same Rust name. The first keeps it and the other gets a number.";
    SkippedPage = "N0002", "skipped-page", Note,
        "A markdown file is no model page (a method's page, a README, a utility's manual) and is left alone.";
    Amended = "N0003", "amended", Note,
        "Evidence beyond the page, from `wire.toml` or a recorded payload, says otherwise than the page. The crate follows the evidence.";
    UndocumentedKey = "N0004", "undocumented-key", Note,
        "A recorded payload has a key that the docs do not know, and it becomes no field: `wire.toml` says `undocumented = false`, or the object has no key of its page. Its value is passed over when reading, unless `extra` is set in `wire.toml`.";
    ExampleConflict = "N0005", "example-conflict", Note,
        "The Example cell of a field is no value of its type, so one of the two is wrong. Nothing depends on examples but the written crate's test of them, which lists it.";
    DuplicateMember = "N0006", "duplicate-member", Note,
        "A union lists the same type twice, for two values that tell its members apart. One variant holds both.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number(), self.name())
    }
}
