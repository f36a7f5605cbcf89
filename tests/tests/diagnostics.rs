//! Every diagnostic on a page that calls for it: where it points and what it says.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeSet;
use std::fs;

use generator::diagnostic::{Code, Style, render};
use generator::{Error, Options, generate};

/// A code, the pages that call for it, and what is said in a line.
struct Case {
    code: Code,
    keep_going: bool,
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
        keep_going: false,
        pages: &[("A.md", b"# A\n\nna\xEFve\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n")],
        said: "A.md:3:3: error[E0001 not-utf8] the file is not UTF-8 from here on",
    },
    Case {
        code: Code::UnknownColumn,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value | Colour |\n| --- | --- | --- |\n| `A` | a | red |\n")],
        said: "A.md:5:18: error[E0002 unknown-column] the table has an unknown column `Colour`",
    },
    Case {
        code: Code::MissingColumn,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Required |\n| --- | --- |\n| `a` | :heavy_check_mark: |\n")],
        said: "A.md:5:1: error[E0003 missing-column] the table has no column `Type`",
    },
    Case {
        code: Code::CellCount,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a | b |\n")],
        said: "A.md:7:1: error[E0004 cell-count] the row has 3 cells, its table has 2 columns",
    },
    Case {
        code: Code::RequiredMark,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | yes |\n")],
        said: "A.md:7:17: error[E0005 required-mark] `yes` is no mark of a Required column",
    },
    Case {
        code: Code::TypeSyntax,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | array<*int* | :heavy_check_mark: |\n| `b` | *int* | :heavy_check_mark: |\n| `c` | *int* | :heavy_check_mark: |\n| `d` | *int* | :heavy_check_mark: |\n| `e` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:7:16: error[E0006 type-syntax] expected `>`, found the end of the cell",
    },
    Case {
        code: Code::UnresolvedReference,
        keep_going: false,
        pages: &[
            ("Pets/A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?Pets\\Cta* | :heavy_check_mark: |\n"),
            ("Pets/Cat.md", b"# Cat\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
        ],
        said: "Pets/A.md:7:11: error[E0007 unresolved-reference] no page documents `Pets.Cta`",
    },
    Case {
        code: Code::MissingPage,
        keep_going: false,
        pages: &[
            ("Pets/A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | [?Pets\\Cta](Cta.md) | :heavy_check_mark: |\n"),
            ("Pets/Cat.md", b"# Cat\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
        ],
        said: "Pets/A.md:7:11: warning[W0007 missing-page] no page documents `Pets.Cta`",
    },
    Case {
        code: Code::DuplicateMember,
        keep_going: false,
        pages: &[
            ("A.md", b"# A\n\n## Supported Types\n\n### `int`\n\n### `string`\n\n### `int`\n"),
        ],
        said: "A.md:9:5: note[N0006 duplicate-member] the type `integer` is listed twice",
    },
    Case {
        code: Code::DuplicateField,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: |\n| `a` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:8:3: error[E0008 duplicate-field] the field `a` is documented twice",
    },
    Case {
        code: Code::DuplicateType,
        keep_going: false,
        pages: &[
            ("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
            ("B.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
        ],
        said: "B.md:1:3: error[E0009 duplicate-type] two pages of this folder have the title `A`",
    },
    Case {
        code: Code::EmptyName,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n|  | *int* | :heavy_check_mark: |\n")],
        said: "A.md:7:4: error[E0010 empty-name] the field has no name",
    },
    Case {
        code: Code::DuplicateSection,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n")],
        said: "A.md:9:4: error[E0011 duplicate-section] the page has a second section that says what the type is",
    },
    Case {
        code: Code::UnknownDialect,
        keep_going: false,
        pages: &[("a.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | Map<String, *Any?*> | :heavy_check_mark: |\n| `b` | *String?* | :heavy_minus_sign: |\n")],
        said: "a.md:7:9: error[E0013 unknown-dialect] the types of these docs are in a notation that is not known",
    },
    Case {
        code: Code::MixedDialects,
        keep_going: false,
        pages: &[
            ("a.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | array<*?int*> | :heavy_check_mark: |\n"),
            ("b.md", b"# B\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?string* | :heavy_check_mark: |\n"),
            ("c.md", b"# C\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *?int* | :heavy_check_mark: |\n"),
            ("d.md", b"# D\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *Optional\\<String>* | :heavy_minus_sign: |\n"),
            ("e.md", b"# E\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | List\\<*String*> | :heavy_minus_sign: |\n"),
        ],
        said: "d.md:7:9: error[E0020 mixed-dialects] the types are in two notations: 3 pages (only php reads), 2 pages (only java reads)",
    },
    Case {
        code: Code::OpaqueType,
        keep_going: true,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | [?X\\B](B.md) | :heavy_check_mark: |\n| `b` | ** | :heavy_check_mark: |\n| `c` | *int* | :heavy_check_mark: |\n| `d` | *int* | :heavy_check_mark: |\n| `e` | *int* | :heavy_check_mark: |\n| `f` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:8:9: warning[W0001 opaque-type] expected a type, found `*`",
    },
    Case {
        code: Code::MembersUnknown,
        keep_going: false,
        pages: &[("A.md", b"# A\n")],
        said: "A.md:1:3: warning[W0002 members-unknown] the page of `A` does not say what it is",
    },
    Case {
        code: Code::InfiniteType,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `next` | [A](A.md) | :heavy_check_mark: |\n")],
        said: "A.md:7:3: warning[W0003 infinite-type] `next` is required, yet leads back to its own type `A`",
    },
    Case {
        code: Code::EmptyUnion,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Supported Types\n")],
        said: "A.md:1:3: warning[W0004 empty-union] the union `A` lists no type",
    },
    Case {
        code: Code::DuplicateValue,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n| `B` | a |\n")],
        said: "A.md:8:9: warning[W0005 duplicate-value] the value `a` is listed twice",
    },
    Case {
        code: Code::Renamed,
        keep_going: false,
        pages: &[("A.md", b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `fooBar` | *int* | :heavy_check_mark: |\n| `foo_bar` | *int* | :heavy_check_mark: |\n")],
        said: "A.md:8:3: note[N0001 renamed] the field `foo_bar` is `foo_bar_2` in Rust: `foo_bar` is taken",
    },
    Case {
        code: Code::SkippedPage,
        keep_going: false,
        pages: &[
            ("A.md", b"# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n"),
            ("README.md", b"# Pets\n\n## Overview\n\nNo model.\n"),
        ],
        said: "README.md:1:1: note[N0002 skipped-page] skipped: it has no section Fields, Values or Supported Types",
    },
    Case {
        code: Code::ConfigSyntax,
        keep_going: false,
        pages: &[PET, ("wire.toml", b"extra = true\n\n[fields.Pet]\nname = { kye = \"Name\" }\n")],
        said: "wire.toml:4:10: error[E0014 wire-syntax] unknown field `kye`",
    },
    Case {
        code: Code::ConfigUnmatched,
        keep_going: false,
        pages: &[PET, ("wire.toml", b"[fields.Pet]\nnaem = { key = \"Name\" }\n")],
        said: "wire.toml:2:1: error[E0015 wire-unmatched] no field of `Pet` is meant by `naem`",
    },
    Case {
        code: Code::ConfigContradiction,
        keep_going: false,
        pages: &[
            PET,
            ("wire.toml", b"[fields.Pet]\nname = { key = \"Name\" }\n\n[fields.\"P*\"]\nname = { key = \"NAME\" }\n"),
        ],
        said: "wire.toml:5:16: error[E0016 wire-contradiction] `key` is `NAME` here and `Name` elsewhere",
    },
    Case {
        code: Code::ConfigValue,
        keep_going: false,
        pages: &[PET, ("wire.toml", b"[fields.Pet]\nname = { type = \"list<strin>\" }\n")],
        said: "wire.toml:2:17: error[E0017 wire-value] `list<strin>`: no page documents `strin`",
    },
    Case {
        code: Code::PayloadIndex,
        keep_going: false,
        pages: &[PET, ("payloads/pet.json", b"{}"), ("payloads/index.tsv", b"pet.json\tCat.md\tone\n")],
        said: "payloads/index.tsv:1:1: error[E0018 payload-index] no page `Cat.md` documents a type",
    },
    Case {
        code: Code::PayloadSyntax,
        keep_going: false,
        pages: &[PET, ("payloads/pet.json", b"{\n  \"a\": }"), ("payloads/index.tsv", b"pet.json\tPet.md\tone\n")],
        said: "payloads/pet.json:2:8: error[E0019 payload-syntax] the payload is no JSON: expected value",
    },
    Case {
        code: Code::PayloadMisfit,
        keep_going: false,
        pages: &[PET, ("payloads/pet.json", b"[]"), ("payloads/index.tsv", b"pet.json\tPet.md\tone\n")],
        said: "payloads/index.tsv:1:1: warning[W0006 payload-misfit] `pet.json` is not what its page documents",
    },
    Case {
        code: Code::Amended,
        keep_going: false,
        pages: &[PET, ("payloads/pet.json", b"{}"), ("payloads/index.tsv", b"pet.json\tPet.md\tone\n")],
        said: "Pet.md:7:3: note[N0003 amended] `name` of `Pet`: documented as required, and may be missing \
               (seen in `pet.json` at `$`)",
    },
    Case {
        code: Code::UndocumentedKey,
        keep_going: false,
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
        keep_going: false,
        pages: &[(
            "A.md",
            b"# A\n\n## Fields\n\n| Field | Type | Required | Example |\n| --- | --- | --- | --- |\n| `a` | *int* | :heavy_check_mark: | soon |\n",
        )],
        said: "A.md:7:3: note[N0005 example-conflict] the example of `a` of `A` is not of its type: expected `integer`",
    },
];

/// What a run says of some pages, a line each.
fn said(pages: &[(&str, &[u8])], keep_going: bool) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let docs = folder.path().join("docs");
    for (path, text) in pages {
        let path = docs.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let out = folder.path().join("generated");
    let report = generate(&Options { docs, out, keep_going, ..Options::default() }).unwrap();
    let line = |diagnostic| render(diagnostic, &report.sources, "docs", Style::Short).trim_end().to_owned();
    report.diagnostics.iter().map(line).collect()
}

#[test]
fn every_code_points_at_its_place() {
    for case in CASES {
        let said = said(case.pages, case.keep_going);
        let expected = format!("docs/{}", case.said);
        assert!(said.iter().any(|line| line.starts_with(&expected)), "expected {expected}\nin {said:#?}");
        assert!(case.said.contains(&format!("[{}]", case.code)), "{}", case.said);
    }
}

#[test]
fn every_code_has_a_case() {
    let cases: BTreeSet<Code> = CASES.iter().map(|case| case.code).collect();
    // A page of 16 MiB is tested below, it is too much for a table.
    let missing: Vec<&Code> =
        Code::ALL.iter().filter(|code| !cases.contains(code) && **code != Code::TooLarge).collect();
    assert_eq!(missing, [] as [&Code; 0], "add a case for each");
}

#[test]
fn a_file_that_is_no_page_by_its_size() {
    let huge = vec![b'x'; 17 * 1024 * 1024];
    let said = said(&[("A.md", b"# A\n"), ("B.md", &huge)], false);
    assert!(said.iter().any(|line| line.starts_with("docs/B.md:1:1: error[E0012 too-large]")), "{said:#?}");
}

#[test]
fn codes_are_told_apart_and_explained() {
    let numbers: BTreeSet<&str> = Code::ALL.iter().map(|code| code.number()).collect();
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!((numbers.len(), names.len()), (Code::ALL.len(), Code::ALL.len()));
    assert!(Code::ALL.iter().all(|code| code.explanation().ends_with('.')));
}

#[test]
fn all_errors_are_shown_and_nothing_is_written() {
    let pages: &[(&str, &[u8])] = &[(
        "A.md",
        b"# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | array< | maybe |\n| `b` | [X](X.md) | :heavy_check_mark: |\n| `c` | ?? | :heavy_check_mark: |\n| `d` | *int* | :heavy_check_mark: |\n| `e` | *int* | :heavy_check_mark: |\n| `f` | *int* | :heavy_check_mark: |\n| `g` | *int* | :heavy_check_mark: |\n",
    )];
    assert_eq!(said(pages, false).len(), 3);
}

/// To ask whether a value fits the member would be to ask whether it fits the union: without end.
#[test]
fn a_union_is_no_member_of_itself() {
    let union: &[u8] = b"# U\n\n## Supported Types\n\n### `X\\U`\n\n### `string`\n";
    let said = said(&[("X/U.md", union)], false);
    let expected =
        "docs/X/U.md:5:5: warning[W0003 infinite-type] the member `U` leads back to its own union `U`";
    assert!(said.iter().any(|line| line.starts_with(expected)), "{said:#?}");
}

#[test]
fn a_folder_without_models_is_an_error_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let options =
        Options { docs: folder.path().to_owned(), out: folder.path().join("out"), ..Options::default() };
    assert!(matches!(generate(&options), Err(Error::NoModels { .. })));
}
