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
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Code {
            $(#[doc = $explanation] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The short stable form, as `W0007`.
            pub fn number(self) -> &'static str {
                match self { $(Self::$variant => $number,)* }
            }

            /// The speaking stable form, as `missing-page`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// How bad findings of this kind are, unless the user denies them.
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
    ConfigSyntax = "E0001", "wire-syntax", Error,
        "`wire.toml` is no TOML, or has a setting that the generator does not know. generator/guide/wire-toml.md lists the settings.";
    ConfigContradiction = "E0002", "wire-contradiction", Error,
        "Two entries of `wire.toml` say different things of one field or page, or give two of them one name or one JSON key. Make the patterns narrower.";
    ConfigValue = "E0003", "wire-value", Error,
        "A value in `wire.toml` cannot be used: a pattern, a type or a format that makes no sense there.";
    TypeSyntax = "W0001", "type-syntax", Warning,
        "A type is not written in the notation of the docs' language, or is a class that the generator does not know. What cannot be read reads and writes any JSON value; lists and maps around it stay.";
    MembersUnknown = "W0002", "members-unknown", Warning,
        "A page has a title and nothing that says what the type is: some SDKs' docs document unions this way, some enums. The type becomes a wrapper of any JSON value. `[values]`, or `union` in `[pages]`, of `wire.toml` says what it is.";
    InfiniteType = "W0003", "infinite-type", Warning,
        "Required fields lead back to their own type, so no finite value would exist. The field that closes the circle becomes optional. A union that is its own member, by way of other unions or not, gains nothing by it: the member that closes the circle is left out.";
    EmptyUnion = "W0004", "empty-union", Warning,
        "A `## Supported Types` section lists no member. The type becomes a wrapper of any JSON value.";
    DuplicateValue = "W0005", "duplicate-value", Warning,
        "An enum lists the same value twice; the first constant keeps it, since only the value travels.";
    PayloadMisfit = "W0006", "payload-misfit", Warning,
        "The root of a recorded payload has another shape than its page documents, or none of its keys, so nothing is learnt from it. The index may name the wrong page, or the API puts what the page documents into another object.";
    MissingPage = "W0007", "missing-page", Warning,
        "A link or a name leads to a page that is not in the docs folder. Published docs have such links and names; the type reads and writes any JSON value until the page is there.";
    AmbiguousReference = "W0008", "ambiguous-reference", Warning,
        "A type without a link could mean several pages, so it reads and writes any JSON value. Write the folder before the name, or make it a link.";
    UnknownDialect = "W0009", "unknown-dialect", Warning,
        "Many type cells of the folder are in the notation of no language that the generator knows. The one that comes nearest is taken, and what it cannot read is any JSON value. `--dialect` names another.";
    MixedDialects = "W0010", "mixed-dialects", Warning,
        "Some pages write types as one language does and some as another. The language of most pages is taken for all, so types of the others may be any JSON value. Put the docs of each language in a folder of their own, or name the one that is meant with `--dialect`.";
    NotUtf8 = "W0011", "not-utf8", Warning,
        "A file holds bytes that are no UTF-8 text. Each is read as `\u{FFFD}`, so names with it are not what the API calls them. Save the file as UTF-8. One that is packed with gzip is not read at all.";
    UnknownColumn = "W0012", "unknown-column", Warning,
        "A table under `## Fields` or `## Values` has a column the generator does not know, so a fact of the page might be lost. The columns are Field, Type, Required, Description and Example, or Name and Value.";
    MissingColumn = "W0013", "missing-column", Warning,
        "A table under `## Fields` or `## Values` lacks a column that every row needs: Field, Type and Required, or Name and Value. Without Type a field is any JSON value, without Required it may be missing; without a name no row can be read.";
    CellCount = "W0014", "cell-count", Warning,
        "A row has more or fewer cells than the heading of its table. What can be told apart is read: the name, the type up to the mark of the Required column, and the text after it. A pipe inside a cell is written as `\\|`.";
    RequiredMark = "W0015", "required-mark", Warning,
        "A Required cell holds neither `:heavy_check_mark:` nor `:heavy_minus_sign:`, nor their signs. The field is read as one that may be missing.";
    DuplicateField = "W0016", "duplicate-field", Warning,
        "A page documents two fields of the same name; JSON can carry only one of them. The first row is the field, the other is left out.";
    EmptyName = "W0017", "empty-name", Warning,
        "A title, a field or an enum constant has no name. A page without a title is called as its file; a row without a name is left out.";
    DuplicateSection = "W0018", "duplicate-section", Warning,
        "A page has two of the sections Fields, Values and Supported Types. Two of one kind are read as one; of two kinds the first is what the page is, and the rows of the other are left out.";
    TooLarge = "W0019", "too-large", Warning,
        "A file, a table or a cell is far larger than any of real docs, so it is not read, or not to its end. `--limit` reads more; a file that is no page is better kept out of the docs folder.";
    PayloadIndex = "W0020", "payload-index", Warning,
        "A recorded payload and the `index.tsv` beside it do not agree, so nothing is learnt from it. Each row of the index names a file, the page of its type, and whether it is `one` object or a `list`, with tabs between.";
    PayloadSyntax = "W0021", "payload-syntax", Warning,
        "A recorded payload is no JSON, so it shows nothing; nor does half of one, which would show that what it lacks may be missing. generator/guide/payloads.md says what is read besides a lone JSON value. Record it again or remove it.";
    ConfigUnmatched = "W0022", "wire-unmatched", Warning,
        "An entry of `wire.toml` is meant for no page or no field of the docs, so it does nothing: the docs may have changed. Mend the name or the pattern, or remove the entry.";
    UnclosedBlock = "W0023", "unclosed-block", Warning,
        "The prose of a page leaves a code block, a `<pre>` or a comment open, which for markdown goes on to the end of the page. The section below it is read all the same. Close the block.";
    BrokenTable = "W0024", "broken-table", Warning,
        "For markdown a table ends above some of its rows: at a blank line, a comment or a paragraph, or because another table begins. The rows are read as rows of the table. Remove what stands between.";
    LostRow = "W0025", "lost-row", Warning,
        "A row of a table is not read, so a field or a value of the API is not in the crate. Every page's rows are counted a second time, line by line, and what was not read is said here.";
    UnreadLink = "W0026", "unread-link", Warning,
        "A symbolic link in the docs folder leads out of it, or nowhere, so it is not read: what a folder holds is all that it may show. Put a copy of the page there.";
    NearHeading = "W0027", "near-heading", Warning,
        "A table of fields or values stands under a heading that is not quite the section's, or under none. It is read all the same. The sections are `## Fields`, `## Values` and `## Supported Types`.";
    UnknownPage = "W0028", "unknown-page", Warning,
        "A page beside model pages documents no type, and is no helper of the SDK by its name: it may be empty, half saved or damaged. What it should have been is not in the crate.";
    LinkedPage = "W0029", "linked-page", Warning,
        "A type links to a page that is there and documents no type. The field reads and writes any JSON value until the page does.";
    GoneType = "W0030", "gone-type", Warning,
        "A page was a type when the crate was last written, and documents none now: its file goes from the crate, and so will the code that uses it break. Look at the page before you keep the change.";
    LostOperation = "W0031", "lost-operation", Warning,
        "An operation of the API is not in the crate, or not all that the docs say of it: a comment lacks its id, method or path or stands in no operation's section, two sections contradict each other, no field fills a hole of the path, or the page is of another family of docs than the folder.";
    HeaderOrQuery = "W0032", "header-or-query", Warning,
        "The same field stands in most operations, and the docs do not say whether it travels as a header or in the query. It goes in the query until `wire.toml` says so: `[operations.\"*\".fields]`, `name = { header = \"X-Name\" }` or `name = { query = true }`. A `gen.lock` of the SDK says it, too.";
    LockSyntax = "W0033", "lock-syntax", Warning,
        "The SDK's `gen.lock` is no YAML, or has another form than is known, so nothing is learnt from it.";
    MixedFamilies = "W0034", "mixed-families", Warning,
        "Some pages of the folder are laid out as one generator of SDKs does it and some as another. All are read as those of the family that most are of, so types of the others may be missing. Put each in a folder of its own, or name the family that is meant with `--family`.";
    Renamed = "N0001", "renamed", Note,
        "Two names of the docs become the same Rust name, or two pages of a folder have the same title. The first keeps it and the other gets a number.";
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
    PassedOver = "N0007", "passed-over", Note,
        "Something in the docs folder is no page by its name, or is hidden, or is a link to a folder that is read where it lies.";
    NoOperations = "N0008", "no-operations", Note,
        "Pages document operations without saying their method and path: SDKs say so in a comment since July 2025. The models are there as ever. Docs of a newer SDK, or `method` and `path` in `wire.toml`, make calls of them.";
    Placed = "N0009", "placed", Note,
        "How a field of a request travels is not documented. It is known from `wire.toml`, from the SDK's `gen.lock` or by a rule.";
    ValueOfSdk = "N0010", "value-of-sdk", Note,
        "A value of an enum is the SDK's own, for whatever it does not know, and no value of the API. It is left out: the written enum keeps unknown values as they are.";
    FlatUnion = "N0011", "flat-union", Note,
        "A page of OpenAPI Generator's docs may stand for a union, which it shows as one table of what all members have: a recorded object lacks what is required there, and is just what another page documents. `[pages.\"X\"] union = [\"A\", \"B\"]` in `wire.toml` makes it a union.";
    OtherSpelling = "N0012", "other-spelling", Note,
        "A recorded payload has a value that is not of the documented type, and that the written crate reads as one: a number as a text, one item where a list is documented, seconds since 1970 for a date, `\"\"` for null. The type stays as it is documented, which is also how such a field is written. `type` in `wire.toml` gives it another.";
}

impl Code {
    /// The code of this number or this name, in capitals or not.
    pub fn named(text: &str) -> Option<Self> {
        let is_it =
            |code: &&Self| [code.number(), code.name()].iter().any(|it| it.eq_ignore_ascii_case(text));
        Self::ALL.iter().find(is_it).copied()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number(), self.name())
    }
}
