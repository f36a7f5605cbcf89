//! Every diagnostic on a page that calls for it: where it points and what it says.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeSet;
use std::fs;

use generator::diagnostic::{Code, Deny, Severity, Style, render};
use generator::{Error, Options, Outcome, Report, generate};

/// A code, the pages that call for it, and what is said in a line.
struct Case {
    code: Code,
    pages: &'static [(&'static str, &'static [u8])],
    said: &'static str,
}

/// A page with one field.
const PET: (&str, &[u8]) = (
    "Pet.md",
    b"# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n",
);

const CASES: &[Case] = &[
    Case {
        code: Code::NotUtf8,
        pages: &[("A.md", b"# A\n\nna\xEFve\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n")],
        said: "A.md:3:3: warning[W0011 not-utf8] the file is not UTF-8 from here on",
    },
    Case {
        code: Code::UnknownColumn,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value | Colour |\n| --- | --- | --- |\n| `A` | a | red |\n")],
        said: "A.md:5:18: warning[W0012 unknown-column] the table has an unknown column `Colour`",
    },
    Case {
        code: Code::MissingColumn,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Required |\n| --- | --- |\n| `a` | :heavy_check_mark: |\n")],
        said: "A.md:5:1: warning[W0013 missing-column] the table has no column `Type`",
    },
    Case {
        code: Code::CellCount,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a | b |\n")],
        said: "A.md:7:1: warning[W0014 cell-count] the row has 3 cells, its table has 2 columns",
    },
    Case {
        code: Code::RequiredMark,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | yes |\n")],
        said: "A.md:7:17: warning[W0015 required-mark] `yes` is no mark of a Required column",
    },
    Case {
        code: Code::TypeSyntax,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | array<*int* | :heavy_check_mark: |\n| `b` | *int* | :heavy_check_mark: |\n| `c` | *int* | :heavy_check_mark: |\n| `d` | *int* | :heavy_check_mark: |\n| `e` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:7:16: warning[W0001 type-syntax] expected `>`, found the end of the cell",
    },
    Case {
        code: Code::AmbiguousReference,
        pages: &[
            ("Pets/A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?X\\Models\\Cat* | :heavy_check_mark: |\n"),
            ("Wild/Models/Cat.md", b"# Cat\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
            ("Tame/Models/Cat.md", b"# Cat\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
        ],
        said: "Pets/A.md:7:11: warning[W0008 ambiguous-reference] `X.Models.Cat` could be any of 2 pages",
    },
    Case {
        code: Code::MissingPage,
        pages: &[
            ("Pets/A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | [?Pets\\Cta](Cta.md) | :heavy_check_mark: |\n"),
            ("Pets/Cat.md", b"# Cat\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
        ],
        said: "Pets/A.md:7:11: warning[W0007 missing-page] no page documents `Pets.Cta`",
    },
    Case {
        code: Code::DuplicateMember,
        pages: &[
            ("A.md", b"# A\n\n## Supported Types\n\n### `int`\n\n### `string`\n\n### `int`\n"),
        ],
        said: "A.md:9:5: note[N0006 duplicate-member] the type `integer` is listed twice",
    },
    Case {
        code: Code::DuplicateField,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: |\n| `a` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:8:3: warning[W0016 duplicate-field] the field `a` is documented twice",
    },
    Case {
        code: Code::EmptyName,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n|  | *int* | :heavy_check_mark: |\n")],
        said: "A.md:7:4: warning[W0017 empty-name] the field has no name",
    },
    Case {
        code: Code::DuplicateSection,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n")],
        said: "A.md:9:4: warning[W0018 duplicate-section] the page has a second section that says what the type is",
    },
    Case {
        code: Code::UnknownDialect,
        pages: &[("a.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | Map<String, *Any?*> | :heavy_check_mark: |\n| `b` | *String?* | :heavy_minus_sign: |\n")],
        said: "a.md:7:9: warning[W0009 unknown-dialect] many types of these docs are in a notation that is not known",
    },
    Case {
        code: Code::MixedDialects,
        pages: &[
            ("a.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | array<*?int*> | :heavy_check_mark: |\n"),
            ("b.md", b"# B\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?string* | :heavy_check_mark: |\n"),
            ("c.md", b"# C\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?int* | :heavy_check_mark: |\n"),
            ("d.md", b"# D\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *Optional\\<String>* | :heavy_minus_sign: |\n"),
            ("e.md", b"# E\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | List\\<*String*> | :heavy_minus_sign: |\n"),
        ],
        said: "d.md:7:9: warning[W0010 mixed-dialects] the types are in two notations: 3 pages (only php reads), 2 pages (only java reads)",
    },
    Case {
        code: Code::MixedFamilies,
        pages: &[
            ("a.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?int* | :heavy_check_mark: |\n"),
            ("b.md", b"# B\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?string* | :heavy_check_mark: |\n"),
            ("c.md", b"# C\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?int* | :heavy_check_mark: |\n"),
            ("d.md", b"# D\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**a** | **int** | | \n"),
            ("e.md", b"# E\n\n## Enum\n\n* `A` (value: `'a'`)\n"),
        ],
        said: "d.md:5:1: warning[W0034 mixed-families] the pages are of two families of docs: 3 pages of Speakeasy, 2 pages of OpenAPI Generator",
    },
    Case {
        code: Code::FlatUnion,
        pages: &[
            ("Food.md", b"# Food\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**dry** | **int** | | \n**wet** | **int** | | \n"),
            ("Dry.md", b"# Dry\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**dry** | **int** | | \n"),
            ("Wet.md", b"# Wet\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**wet** | **int** | | \n"),
            ("payloads/a.json", b"[{\"dry\": 1}, {\"wet\": 2}]"),
            ("payloads/index.tsv", b"a.json\tFood.md\tlist\n"),
        ],
        said: "Food.md:1:1: note[N0011 flat-union] `Food` may be one of several types: an object lacks what is required (seen in `a.json` at `$[0]`)",
    },
    Case {
        code: Code::ValueOfSdk,
        pages: &[("A.md", b"# A\n\n## Enum\n\n* `A` (value: `'a'`)\n\n* `UnknownDefaultOpenApi` (value: `'11184809'`)\n")],
        said: "A.md:7:4: note[N0010 value-of-sdk] `UnknownDefaultOpenApi` is no value of the API: what its SDK has for all others",
    },
    Case {
        code: Code::MembersUnknown,
        pages: &[("A.md", b"# A\n")],
        said: "A.md:1:3: warning[W0002 members-unknown] the page of `A` does not say what it is",
    },
    Case {
        code: Code::InfiniteType,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `next` | [A](A.md) | :heavy_check_mark: |\n")],
        said: "A.md:7:3: warning[W0003 infinite-type] `next` is required, yet leads back to its own type `A`",
    },
    Case {
        code: Code::EmptyUnion,
        pages: &[("A.md", b"# A\n\n## Supported Types\n")],
        said: "A.md:1:3: warning[W0004 empty-union] the union `A` lists no type",
    },
    Case {
        code: Code::DuplicateValue,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n| `B` | a |\n")],
        said: "A.md:8:9: warning[W0005 duplicate-value] the value `a` is listed twice",
    },
    Case {
        code: Code::Renamed,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `fooBar` | *int* | :heavy_check_mark: |\n| `foo_bar` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:8:3: note[N0001 renamed] the field `foo_bar` is `foo_bar_2` in Rust: `foo_bar` is taken",
    },
    Case {
        code: Code::SkippedPage,
        pages: &[
            ("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
            ("README.md", b"# Pets\n\n## Overview\n\nNo model.\n"),
        ],
        said: "README.md:1:1: note[N0002 skipped-page] skipped: it has no section Fields, Values or Supported Types",
    },
    Case {
        code: Code::UnclosedBlock,
        pages: &[("A.md", b"# A\n\nSuch as:\n\n<pre>\n1\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:5:1: warning[W0023 unclosed-block] what is opened here is not closed before the section",
    },
    Case {
        code: Code::BrokenTable,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: |\n\n| `b` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:9:1: warning[W0024 broken-table] for markdown the table ends above this row; it is read all the same",
    },
    Case {
        code: Code::LostRow,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: |\n\n<!--\n| `b` | *int* | :heavy_check_mark: |\n-->\n")],
        said: "A.md:10:1: warning[W0025 lost-row] the row is in a comment: not read",
    },
    Case {
        code: Code::NearHeading,
        pages: &[("A.md", b"# A\n\n### Field\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:3:5: warning[W0027 near-heading] the section `Field` is read as `Fields`",
    },
    Case {
        code: Code::UnknownPage,
        pages: &[PET, ("Cat.md", b"")],
        said: "Cat.md:1:1: warning[W0028 unknown-page] the page lies among model pages and documents no type: it is empty",
    },
    Case {
        code: Code::LinkedPage,
        pages: &[
            PET,
            ("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | [?Cat](Cat.md) | :heavy_check_mark: |\n| `b` | *int* | :heavy_check_mark: |\n"),
            ("Cat.md", b"# Cat\n\n## Overview\n"),
        ],
        said: "A.md:7:11: warning[W0029 linked-page] `Cat.md` is there and documents no type",
    },
    Case {
        code: Code::PassedOver,
        pages: &[PET, ("a.txt", b""), ("b.txt", b"")],
        said: "a.txt:1:1: note[N0007 passed-over] passed over: a file with the ending `txt` is no page, and so is another",
    },
    Case {
        code: Code::ConfigSyntax,
        pages: &[PET, ("wire.toml", b"extra = true\n\n[fields.Pet]\nname = { kye = \"Name\" }\n")],
        said: "wire.toml:4:10: error[E0001 wire-syntax] unknown field `kye`",
    },
    Case {
        code: Code::ConfigUnmatched,
        pages: &[PET, ("wire.toml", b"[fields.Pet]\nnaem = { key = \"Name\" }\n")],
        said: "wire.toml:2:1: warning[W0022 wire-unmatched] no field of `Pet` is meant by `naem`",
    },
    Case {
        code: Code::ConfigContradiction,
        pages: &[
            PET,
            ("wire.toml", b"[fields.Pet]\nname = { key = \"Name\" }\n\n[fields.\"P*\"]\nname = { key = \"NAME\" }\n"),
        ],
        said: "wire.toml:5:16: error[E0002 wire-contradiction] `key` is `NAME` here and `Name` elsewhere",
    },
    Case {
        code: Code::ConfigValue,
        pages: &[PET, ("wire.toml", b"[fields.Pet]\nname = { type = \"list<strin>\" }\n")],
        said: "wire.toml:2:17: error[E0003 wire-value] `list<strin>`: no page documents `strin`",
    },
    Case {
        code: Code::PayloadIndex,
        pages: &[PET, ("payloads/pet.json", b"{}"), ("payloads/index.tsv", b"pet.json\tCat.md\tone\n")],
        said: "payloads/index.tsv:1:1: warning[W0020 payload-index] no page `Cat.md` documents a type",
    },
    Case {
        code: Code::PayloadSyntax,
        pages: &[PET, ("payloads/pet.json", b"{\n  \"a\": }"), ("payloads/index.tsv", b"pet.json\tPet.md\tone\n")],
        said: "payloads/pet.json:2:8: warning[W0021 payload-syntax] the payload is no JSON: expected value",
    },
    Case {
        code: Code::PayloadMisfit,
        pages: &[PET, ("payloads/pet.json", b"[]"), ("payloads/index.tsv", b"pet.json\tPet.md\tone\n")],
        said: "payloads/index.tsv:1:1: warning[W0006 payload-misfit] `pet.json` is not what its page documents",
    },
    Case {
        code: Code::OtherSpelling,
        pages: &[PET, ("payloads/pet.json", b"{\"name\": 5}"), ("payloads/index.tsv", b"pet.json\tPet.md\tone\n")],
        said: "Pet.md:7:3: note[N0012 other-spelling] `name` of `Pet` has number `5`, which is read as `string` \
               (seen in `pet.json` at `$.name`)",
    },
    Case {
        code: Code::Amended,
        pages: &[PET, ("payloads/pet.json", b"{}"), ("payloads/index.tsv", b"pet.json\tPet.md\tone\n")],
        said: "Pet.md:7:3: note[N0003 amended] `name` of `Pet`: documented as required, and may be missing \
               (seen in `pet.json` at `$`)",
    },
    Case {
        code: Code::UndocumentedKey,
        pages: &[
            PET,
            ("payloads/pet.json", b"{ \"name\": \"\", \"x\": 1 }"),
            ("payloads/index.tsv", b"pet.json\tPet.md\tone\n"),
            ("wire.toml", b"undocumented = false\n"),
        ],
        said: "Pet.md:1:3: note[N0004 undocumented-key] `Pet` has no field for the key `x` (seen in `pet.json` at `$.x`)",
    },
    Case {
        code: Code::ExampleConflict,
        pages: &[(
            "A.md",
            b"# A\n\n## Fields\n\n| Field | Type | Required | Example |\n| --- | --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: | soon |\n",
        )],
        said: "A.md:7:3: note[N0005 example-conflict] the example of `a` of `A` is not of its type: expected `integer`",
    },
    Case {
        code: Code::LostOperation,
        pages: &[
            PET,
            ("sdks/pets.md", b"# Pets\n\n## show\n\n### Example Usage\n\n<!-- UsageSnippet operationID=\"show\" path=\"/pets\" -->\n\n### Response\n\n**[Pet](../Pet.md)**\n"),
        ],
        said: "sdks/pets.md:7:1: warning[W0031 lost-operation] the comment says no `method`, so the operation is not read",
    },
    Case {
        code: Code::HeaderOrQuery,
        pages: &[
            PET,
            ("sdks/pets.md", b"# Pets\n\n## show\n\n### Example Usage\n\n<!-- UsageSnippet operationID=\"show\" method=\"get\" path=\"/pets\" -->\n\n### Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `clientName` | *string* | :heavy_check_mark: | N/A |\n"),
        ],
        said: "sdks/pets.md:13:3: warning[W0032 header-or-query] `clientName` speaks of who calls: is it a header, or in the query?",
    },
    Case {
        code: Code::NoOperations,
        pages: &[
            PET,
            ("sdks/pets.md", b"# Pets\n\n## show\n\n### Example Usage\n\n### Response\n\n**[Pet](../Pet.md)**\n\n## hide\n\n### Example Usage\n\n### Response\n\n**[Pet](../Pet.md)**\n"),
        ],
        said: "sdks/pets.md:3:4: note[N0008 no-operations] the docs do not say the method and the path of 2 operations, such as this",
    },
];

/// What becomes of some pages.
fn run(pages: &[(&str, &[u8])], deny: &[Deny]) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let docs = folder.path().join("docs");
    for (path, text) in pages {
        let path = docs.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let out = folder.path().join("generated");
    generate(&Options::new(docs, out).deny(deny.to_vec())).unwrap()
}

/// What a run says of some pages, a line each.
fn said(pages: &[(&str, &[u8])], deny: &[Deny]) -> Vec<String> {
    let report = run(pages, deny);
    let line = |diagnostic| render(diagnostic, &report.sources, "docs", Style::Short).trim_end().to_owned();
    report.diagnostics.iter().map(line).collect()
}

#[test]
fn every_code_points_at_its_place() {
    for case in CASES {
        let said = said(case.pages, &[]);
        let expected = format!("docs/{}", case.said);
        assert!(said.iter().any(|line| line.starts_with(&expected)), "expected {expected}\nin {said:#?}");
        assert!(case.said.contains(&format!("[{}]", case.code)), "{}", case.said);
    }
}

#[test]
fn every_code_has_a_case() {
    let cases: BTreeSet<Code> = CASES.iter().map(|case| case.code).collect();
    // These have tests of their own, in the modules of the survey and of operations.
    let elsewhere = [Code::TooLarge, Code::UnreadLink, Code::GoneType, Code::LockSyntax, Code::Placed];
    let missing: Vec<&Code> =
        Code::ALL.iter().filter(|code| !cases.contains(code) && !elsewhere.contains(code)).collect();
    assert_eq!(missing, [] as [&Code; 0], "add a case for each");
}

#[test]
fn codes_are_told_apart_and_explained() {
    let numbers: BTreeSet<&str> = Code::ALL.iter().map(|code| code.number()).collect();
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!((numbers.len(), names.len()), (Code::ALL.len(), Code::ALL.len()));
    assert!(Code::ALL.iter().all(|code| code.explanation().ends_with('.')));
}

const SLIPS: &[(&str, &[u8])] = &[(
    "A.md",
    b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | array< | maybe |\n| `b` | [X](X.md) | :heavy_check_mark: |\n| `c` | ?? | :heavy_check_mark: |\n| `d` | *int* | :heavy_check_mark: |\n| `e` | *int* | :heavy_check_mark: |\n| `f` | *int* | :heavy_check_mark: |\n| `g` | *int* | :heavy_check_mark: |\n| `h` | *int* | :heavy_check_mark: |\n| `i` | *int* | :heavy_check_mark: |\n| `j` | *int* | :heavy_check_mark: |\n| `k` | *int* | :heavy_check_mark: |\n",
)];

/// What cannot be understood costs itself: the crate is written, unless the user denies such findings.
#[test]
fn findings_are_errors_where_the_user_denies_them() {
    let errors = |deny: &[Deny]| said(SLIPS, deny).iter().filter(|line| line.contains(": error[")).count();
    assert_eq!(errors(&[]), 0);
    assert_eq!(errors(&[Deny::Code(Code::MissingPage)]), 1);
    assert_eq!(errors(&[Deny::Code(Code::MissingPage), Deny::Code(Code::TypeSyntax)]), 3);
    assert_eq!(errors(&[Deny::Warnings]), 4);
    let kinds = [("W0007", Code::MissingPage), ("missing-page", Code::MissingPage), ("N0001", Code::Renamed)];
    for (text, code) in kinds {
        assert_eq!(text.parse(), Ok(Deny::Code(code)));
    }
    assert_eq!("warnings".parse(), Ok(Deny::Warnings));
    assert!("W9999".parse::<Deny>().is_err());
}

/// Errors that stop every run are those of one's own settings: all else is somebody else's docs.
#[test]
fn only_settings_stop_a_run() {
    let stopping = Code::ALL.iter().filter(|code| code.severity() == Severity::Error);
    let stopping: Vec<&str> = stopping.map(|code| code.name()).collect();
    assert_eq!(stopping, ["wire-syntax", "wire-contradiction", "wire-value"]);
    for case in CASES {
        let written = matches!(run(case.pages, &[]).outcome, Outcome::Written { .. });
        assert_eq!(written, case.code.severity() != Severity::Error, "{}", case.code);
    }
}

/// To ask whether a value fits the member would be to ask whether it fits the union: without end.
#[test]
fn a_union_is_no_member_of_itself() {
    let union: &[u8] = b"# U\n\n## Supported Types\n\n### `X\\U`\n\n### `string`\n";
    let said = said(&[("X/U.md", union)], &[]);
    let expected =
        "docs/X/U.md:5:5: warning[W0003 infinite-type] the member `U` leads back to its own union `U`";
    assert!(said.iter().any(|line| line.starts_with(expected)), "{said:#?}");
}

#[test]
fn a_folder_without_models_is_an_error_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (docs, out) = (folder.path().join("docs"), folder.path().join("out"));
    std::fs::create_dir(&docs).unwrap();
    let options = Options::new(docs, out);
    assert!(matches!(generate(&options), Err(Error::NoModels { .. })));
}
