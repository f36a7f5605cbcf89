//! Links in the Type cell.

use crate::docs::{NO, YES, docs, type_cell};

/// 108,633: a link to a page.
#[test]
fn link_md() {
    assert_eq!(type_cell("php", "[Models\\Dog](../models/Dog.md)"), "models/Dog");
}

/// 105,822: the page is there, and no other of its name is meant.
#[test]
fn link_target_ok() {
    let run = docs("python")
        .dog("models/shared/Dog")
        .dog("models/operations/Dog")
        .fields("models/operations/A", &[["`a`", "[shared.Dog](../../models/shared/Dog.md)", YES]])
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/operations/A", "a"), "required models/shared/Dog");
}

/// 25,161: a link to a manual. That a page has the name of a class there, means nothing.
#[test]
fn link_url() {
    assert_eq!(type_cell("go", "[time.Time](https://pkg.go.dev/time#Time)"), "date-time");
    let run = docs("php").dog("Dog").fields("A", &[["`a`", "[Dog](https://x.y/dog)", YES]]).read();
    run.says(&["A.md:7:10: warning[W0001 type-syntax] the class `Dog` is not known to the generator"]);
}

/// 2,046: the page is not there.
#[test]
fn link_target_missing() {
    let run = docs("typescript")
        .fields("models/A", &[["`a`", "[models.SandboxCommand](../models/sandboxcommand.md)", YES]])
        .read();
    run.says(&["models/A.md:7:10: warning[W0007 missing-page] no page documents `models.SandboxCommand`"]);
    assert_eq!(run.shown("models/A", "a"), "required any");
}

/// 2,037: `../../models/shared/x.md` of a page in `models/components` (Ruby).
#[test]
fn link_target_missing_but_same_file_name_elsewhere() {
    let run = docs("ruby")
        .dog("models/components/Dog")
        .dog("models/operations/Dog")
        .fields(
            "models/operations/A",
            &[["`a`", "[T.nilable(Models::Components::Dog)](../../models/shared/dog.md)", NO]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/operations/A", "a"), "optional models/components/Dog");
}

/// 1,421: `[string\|int](../Alias.md)`.
#[test]
fn link_text_is_the_union_target_page_is_the_alias() {
    let run = docs("php")
        .members("Models/Id", &[("`string`", "string $value"), ("`int`", "int $value")])
        .fields("Models/A", &[["`a`", "[string\\|int\\|null](../Models/Id.md)", NO]])
        .read();
    run.says(&[]);
    assert_eq!(run.shown("Models/A", "a"), "optional Models/Id");
    assert_eq!(run.union("Models/Id"), ["string", "integer"]);
}

/// 765: `../../Models/auth/ClientSecret.md` of `Models/Auth/ClientSecret.md` (PHP).
#[test]
fn link_target_found_only_ignoring_case() {
    let run = docs("php")
        .dog("Models/Auth/ClientSecret")
        .fields(
            "Models/Auth/A",
            &[["`a`", "array<[\\x\\Models\\Auth\\ClientSecret](../../Models/auth/ClientSecret.md)>", YES]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.shown("Models/Auth/A", "a"), "required list<Models/Auth/ClientSecret>");
}

/// 218: the text says `Models::Operations::X`, the link leads to `models/shared/x.md` (Ruby). The link is
/// right.
#[test]
fn link_namespace_in_text_differs_from_target_folder() {
    let run = docs("ruby")
        .dog("models/shared/Dog")
        .dog("models/operations/Dog")
        .fields(
            "models/operations/A",
            &[["`a`", "[Models::Operations::Dog](../../models/shared/Dog.md)", YES]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/operations/A", "a"), "required models/shared/Dog");
}

/// 101: `[Date](../../types/rfcdate.md)`, whose page is titled `RFCDate`.
#[test]
fn link_text_and_target_disagree() {
    let run = docs("typescript")
        .file(
            "types/rfcdate.md",
            "# RFCDate\n\n`RFCDate` is a date.\n\n## Usage\n\n```typescript\nnew RFCDate()\n```\n",
        )
        .fields("models/operations/A", &[["`a`", "[Date](../../types/rfcdate.md)", YES]])
        .read();
    run.says(&["types/rfcdate.md:1:1: note[N0002 skipped-page]"]);
    assert_eq!(run.shown("models/operations/A", "a"), "required date");
}

/// `../models/dog` of `models/dog.mdx`: pages of a site (OpenRouter's SDKs of 2026).
#[test]
fn link_without_an_ending() {
    let run = docs("python")
        .file("components/dog.mdx", "---\ntitle: \"Dog\"\n---\n\n## Values\n\n- `\"terrier\"`\n")
        .dog("models/Dog")
        .fields("operations/A", &[["`a`", "[Optional[components.Dog]](../components/dog)", NO]])
        .read();
    run.says(&[]);
    assert_eq!(run.shown("operations/A", "a"), "optional components/Dog");
    let run = docs("python").fields("models/A", &[["`a`", "[models.Cat](../models/cat)", YES]]).read();
    run.says(&["models/A.md:7:10: warning[W0007 missing-page] no page documents `models.Cat`"]);
}
