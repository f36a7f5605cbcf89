//! Titles.

use crate::docs::{YES, docs};

const OFF: &str = "## Values\n\n| Name | Value |\n| --- | --- |\n| `OFF` | off |\n";

/// 72,187: `# AdvancedSubtitles` in `advancedsubtitles.md`.
#[test]
fn title_differs_from_stem_only_by_case() {
    let run = docs("go")
        .file("models/advancedsubtitles.md", format!("# AdvancedSubtitles\n\n{OFF}"))
        .fields(
            "models/Part",
            &[["`Subtitles`", "[components.AdvancedSubtitles](./advancedsubtitles.md)", YES]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/Part", "Subtitles"), "required models/AdvancedSubtitles");
    run.has("models/advanced_subtitles.rs", "pub enum AdvancedSubtitles {");
}

/// 1,376: `# AdvancedSubtitles` in `components` and in `operations`.
#[test]
fn title_duplicated_in_different_folders() {
    let run = docs("php")
        .dog("Models/Components/Subtitles")
        .dog("Models/Operations/Subtitles")
        .fields(
            "Models/Operations/Part",
            &[
                ["`own`", "[Operations\\Subtitles](../../Models/Operations/Subtitles.md)", YES],
                ["`other`", "[Components\\Subtitles](../../Models/Components/Subtitles.md)", YES],
            ],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.shown("Models/Operations/Part", "own"), "required Models/Operations/Subtitles");
    assert_eq!(run.shown("Models/Operations/Part", "other"), "required Models/Components/Subtitles");
    run.has("operations/part.rs", "pub own: crate::operations::Subtitles,");
    run.has("operations/part.rs", "pub other: crate::components::Subtitles,");
}

/// 240: `# ~~Status~~`.
#[test]
fn title_strikethrough() {
    let run = docs("ruby").file("Status.md", format!("# ~~Status~~\n\n{OFF}")).read();
    run.says(&[]);
    assert_eq!((&run.ty("Status")["name"], &run.ty("Status")["deprecated"]), (&"Status".into(), &"".into()));
    run.has("status.rs", "#[deprecated]\n#[derive(");
}

/// 35: `# Filter` in `filter_.md`.
#[test]
fn title_differs_from_stem() {
    let run = docs("python")
        .file("models/filter_.md", format!("# Filter\n\n{OFF}"))
        .fields("models/Search", &[["`filter`", "[models.Filter](../models/filter_.md)", YES]])
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/Search", "filter"), "required models/Filter");
    run.has("models/filter.rs", "pub enum Filter {");
}

/// 7: `option.md` of Go starts with prose.
#[test]
fn title_missing() {
    let text = "WithServerURL sets another server.\n\n```go\nWithServerURL(url string)\n```\n\n## Options\n";
    let run = docs("go").dog("models/Dog").file("models/option.md", text).read();
    run.says(&["models/option.md:1:1: note[N0002 skipped-page] skipped: it has no title"]);
    assert_eq!(run.paths(), ["models/Dog"]);
}

/// 4: `# Blob Utility Class`.
#[test]
fn title_not_an_identifier() {
    let run =
        docs("java").dog("models/Dog").file("utils/Blob.md", "# Blob Utility Class\n\nReads bytes.\n").read();
    run.says(&["utils/Blob.md:1:1: note[N0002 skipped-page] skipped: its title is no type's name"]);
}

/// 1: `SAMLConnection.md` and `SamlConnection.md`, each titled like its file.
#[test]
fn title_duplicated_in_the_same_folder() {
    let run = docs("php").dog("Models/SAMLConnection").dog("Models/SamlConnection").read();
    assert_eq!(run.paths(), ["Models/SAMLConnection", "Models/SamlConnection"]);
    run.says(&["Models/SamlConnection.md:1:3: note[N0001 renamed]"]);
    run.has("models/saml_connection.rs", "pub struct SamlConnection {");
    // Both pages have the same fields.
    run.has("models/saml_connection_2.rs", "pub use crate::models::SamlConnection as SamlConnection2;");
}

/// The same, spelled alike in both.
#[test]
fn title_duplicated_in_the_same_folder_to_the_letter() {
    let run = docs("php").dog("Models/Dog").file("Models/Hound.md", format!("# Dog\n\n{OFF}")).read();
    run.says(&["Models/Hound.md:1:3: note[N0001 renamed] `Dog` is `Dog2` here: the title is taken"]);
    assert_eq!(run.paths(), ["Models/Dog", "Models/Dog2"]);
    run.has("models/dog2.rs", "pub enum Dog2 {");
}

/// Links say which of two pages of one title is meant, and so does a name that is spelled like the file.
/// The number is one that no page has.
#[test]
fn title_duplicated_and_linked() {
    let page = |member: &str| format!("# SamlLink\n\n## Supported Types\n\n### `Models\\{member}`\n");
    let run = docs("php")
        .file("Models/SAMLLink.md", page("Dog"))
        .file("Models/SamlLink.md", page("Cat"))
        .dog("Models/SAMLLink2")
        .dog("Models/Dog")
        .dog("Models/Cat")
        .fields(
            "Models/A",
            &[
                ["`first`", "[Models\\SamlLink](../Models/SAMLLink.md)", YES],
                ["`second`", "[Models\\SamlLink](../Models/SamlLink.md)", YES],
            ],
        )
        .members("Models/B", &[("`Models\\SamlLink`", ""), ("`Models\\SAMLLink`", "")])
        .read();
    run.says(&[
        "Models/SamlLink.md:1:3: note[N0001 renamed] `SamlLink` is `SamlLink3` here: the title is taken",
    ]);
    assert_eq!(run.shown("Models/A", "first"), "required Models/SamlLink");
    assert_eq!(run.shown("Models/A", "second"), "required Models/SamlLink3");
    assert_eq!(run.union("Models/B"), ["Models/SamlLink3", "Models/SamlLink"]);
    assert_eq!(run.union("Models/SamlLink"), ["Models/Dog"]);
    assert_eq!(run.union("Models/SamlLink3"), ["Models/Cat"]);
}
