//! Empty sections, tables and prose inside sections.

use crate::docs::docs;

/// 198: newer docs for Python list the values as bullets and have no table.
#[test]
fn empty_values() {
    let run = docs("python").page("Kind", "## Values\n\n- `\"DOG\"`\n- `\"CAT\"`\n").read();
    run.says(&[]);
    assert_eq!(run.enumeration("Kind"), ("string", vec![" = DOG".to_owned(), " = CAT".to_owned()]));
    run.has("kind.rs", "    /// `\"DOG\"`\n    Dog,\n");
}

/// The same without a bullet: the servers' values are kept all the same.
#[test]
fn empty_values_to_the_last() {
    let run = docs("python").page("Kind", "## Values\n").read();
    run.says(&[]);
    assert_eq!(run.enumeration("Kind"), ("string", vec![]));
    run.has("kind.rs", "Unknown(String)");
}

/// 2,763: a heading of a table and no more is an object of which no property is known: it may have any.
#[test]
fn table_fields_with_zero_rows() {
    let run = docs("php").fields::<3>("Payment", &[]).fields::<5>("Receipt", &[]).read();
    run.says(&[]);
    assert_eq!(run.ty("Payment")["fields"], serde_json::json!([]));
    assert_eq!(run.ty("Receipt")["fields"], serde_json::json!([]));
    run.has("payment.rs", "pub extra: BTreeMap<String, serde_json::Value>");
}

/// 141: `| Token | Carrier name |` in the prose, and the real table below.
#[test]
fn table_in_page_description() {
    let run = docs("csharp")
        .page(
            "Carrier",
            "| Token | Carrier name |\n|:--|:--|\n| `ups` | UPS |\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Ups` | ups |\n",
        )
        .read();
    run.says(&[]);
    assert_eq!(run.enumeration("Carrier").1, ["Ups = ups"]);
    assert_eq!(run.ty("Carrier")["description"], "| Token | Carrier name |\n| --- | --- |\n| `ups` | UPS |");
}

/// 1,557: what the SDK does with other values, which this crate does in its own way.
#[test]
fn prose_inside_values() {
    let run = docs("typescript")
        .page(
            "Kind",
            "## Values\n\nThis is an open enum. Unrecognized values will be captured as the `Unrecognized<string>` branded type.\n\n\
             | Name | Value |\n| --- | --- |\n| `Dog` | dog |\n| - | `Unrecognized<string>` |\n",
        )
        .page("Size", "## Values\n\nThis is an open enum.\n\n```typescript\n\"big\" | \"small\" | Unrecognized<string>\n```\n")
        .read();
    run.says(&[]);
    assert_eq!(run.enumeration("Kind"), ("string", vec!["Dog = dog".to_owned()]));
    assert_eq!(run.enumeration("Size").1, [" = big", " = small"]);
    assert!(!run.rust("kind.rs").contains("branded"));
}

/// 5,924.
#[test]
fn values_as_fenced_union_instead_of_table() {
    let run = docs("typescript")
        .page("Kind", "## Values\n\n```typescript\n\"dns-01\" | \"with space\" | \"*\"\n```\n")
        .page("Status", "## Values\n\n```typescript\n301\n  | 302\n```\n")
        .read();
    run.says(&[]);
    assert_eq!(run.enumeration("Kind").1, [" = dns-01", " = with space", " = *"]);
    run.has("kind.rs", "    /// `\"dns-01\"`\n    Dns01,\n\n    /// `\"with space\"`\n    WithSpace,\n\n    /// `\"*\"`\n    Wildcard,\n");
    assert_eq!(run.enumeration("Status"), ("integer", vec![" = 301".to_owned(), " = 302".to_owned()]));
}
