//! Other H2 headings than those of a model. In a description they stay; on a page about something else,
//! they tell that it is no model.

use crate::docs::docs;

/// Prose with headings, above the fields.
#[track_caller]
fn is_prose(text: &str, description: &str) {
    let fields = "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n";
    let run = docs("csharp").page("Pet", &format!("{text}\n\n{fields}")).read();
    run.says(&[]);
    assert_eq!(run.ty("Pet")["description"], description);
    assert_eq!(run.shown("Pet", "name"), "required string");
}

/// A page that is no model's.
#[track_caller]
fn is_skipped(language: &'static str, path: &str, text: &str, reason: &str) {
    let run = docs(language).dog("Dog").file(path, text).read();
    run.says(&[&format!("{path}:1:1: note[N0002 skipped-page] skipped: {reason}")]);
    assert_eq!(run.paths(), ["Dog"]);
}

const NO_SECTION: &str = "it has no section Fields, Values or Supported Types";

/// 96.
#[test]
fn h2_overview() {
    is_prose(
        "> Read this first.\n\n## Overview\n\nA pet is kept.",
        "> Read this first.\n\n**Overview**\n\nA pet is kept.",
    );
}

/// 30: `retryconfig.md` lists options, then `## BackoffStrategy`.
#[test]
fn h2_backoff_strategy() {
    let text = "# RetryConfig\n\nHow to try again.\n\n## Fields\n\n| Name | Type | Description | Example |\n| --- | --- | --- | --- |\n\
                | `strategy` | `\"backoff\" | \"none\"` | How. | `\"backoff\"` |\n\n## BackoffStrategy\n\nHow long.\n";
    is_skipped(
        "typescript",
        "lib/utils/retryconfig.md",
        text,
        "its table lists options, not the fields of a model",
    );
}

/// 15: code in headings.
#[test]
fn h2_support_for_valid_datatype_links() {
    is_prose(
        "## Support for `validDatatypeLinks`\n\nSome.\n\n## `validDatatypeLinks` example\n\n```json\n{}\n```",
        "**Support for `validDatatypeLinks`**\n\nSome.\n\n**`validDatatypeLinks` example**\n\n```text\n{}\n```",
    );
}

/// 11: `rfcdate.md` and `date.md`, manuals of the SDK's own types.
#[test]
fn h2_usage() {
    let text = "# RFCDate\n\nA date without a time.\n\n## Usage\n\n```typescript\nnew RFCDate(\"2022-01-01\")\n```\n";
    is_skipped("typescript", "types/rfcdate.md", text, NO_SECTION);
    is_skipped("go", "types/date.md", &text.replace("RFCDate", "Date"), NO_SECTION);
}

/// 8: `option.md` starts with this heading and has no title.
#[test]
fn h2_global_options_and_per_method_options() {
    let text = "## Global Options\n\nGlobal ones.\n\n### WithServerURL\n\n## Per-Method Options\n\nOthers.\n";
    is_skipped("go", "pkg/models/operations/option.md", text, "it has no title");
}

/// 7.
#[test]
fn h2_options_and_with_templated_server_url() {
    is_skipped(
        "go",
        "option.md",
        "## Options\n\nSome.\n\n## WithTemplatedServerURL\n\nSet.\n",
        "it has no title",
    );
}

/// 6: headings in prose, tables and code below them.
#[test]
fn h2_complex_examples_and_payment_of_an_invoice() {
    is_prose(
        "## Overview\n\nPaid.\n\n## Example data\n\n| Pet | Paid |\n| --- | --- |\n| Dog | 1 |\n\n## Foreign currencies\n\nYes.\n\n\
         ## Payment of an invoice\n\n```json\n{ \"a\": 1 }\n```\n\n## Complex examples\n\n1. One",
        "**Overview**\n\nPaid.\n\n**Example data**\n\n| Pet | Paid |\n| --- | --- |\n| Dog | 1 |\n\n**Foreign currencies**\n\nYes.\n\n\
         **Payment of an invoice**\n\n```text\n{ \"a\": 1 }\n```\n\n**Complex examples**\n\n1. One",
    );
}

/// 4: `Blob.md`, a manual of the SDK's own type.
#[test]
fn h2_consumption_methods_and_factory_methods() {
    let text = "# Blob Utility Class\n\n## Factory Methods\n\n| Factory Method | Use Case |\n| --- | --- |\n| `from` | bytes |\n\n\
                ## Consumption Methods\n\n## Retry Compatibility\n\n## Key Benefits\n";
    is_skipped("java", "utils/Blob.md", text, NO_SECTION);
}

/// 3.
#[test]
fn h2_accessing_the_aged_creditors_report_in_portal() {
    is_prose(
        "## Underlying data\n\nAll.\n\n## Accessing the Aged Creditors report in Portal\n\n1. Click\n2. Look",
        "**Underlying data**\n\nAll.\n\n**Accessing the Aged Creditors report in Portal**\n\n1. Click\n2. Look",
    );
}

/// 3.
#[test]
fn h2_accessing_the_aged_debtors_report_in_portal() {
    is_prose(
        "## Underlying data\n\nAll.\n\n## Accessing the Aged Debtors report in Portal\n\n![portal](/img/portal.png)",
        "**Underlying data**\n\nAll.\n\n**Accessing the Aged Debtors report in Portal**\n\nportal",
    );
}

/// 3.
#[test]
fn h2_bill_payment_types_and_foreign_currencies() {
    is_prose(
        "## Overview\n\nPaid.\n\n## Bill payment types\n\n### Whole\n\nAll.\n\n## Foreign currencies\n\nYes.",
        "**Overview**\n\nPaid.\n\n**Bill payment types**\n\n**Whole**\n\nAll.\n\n**Foreign currencies**\n\nYes.",
    );
}

/// 3.
#[test]
fn h2_dimensions_and_displaying_the_report_and_structure() {
    is_prose(
        "## Structure\n\nRows.\n\n## Dimensions\n\nTwo.\n\n## Displaying the report\n\nAs a table.",
        "**Structure**\n\nRows.\n\n**Dimensions**\n\nTwo.\n\n**Displaying the report**\n\nAs a table.",
    );
}
