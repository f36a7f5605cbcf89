//! Enum rows.

use crate::docs::{Run, docs};

#[track_caller]
fn values(language: &'static str, rows: &[[&str; 2]]) -> Run {
    let run = docs(language).values("Kind", rows).read();
    run.says(&[]);
    run
}

/// 1,582.
#[test]
fn enum_integer_value() {
    let run = values("php", &[["`Disable`", "0"], ["`Enable`", "-1"]]);
    assert_eq!(
        run.enumeration("Kind"),
        ("integer", vec!["Disable = 0".to_owned(), "Enable = -1".to_owned()])
    );
    run.has("kind.rs", "Unknown(i64)");
}

/// 1,413: `*`, `*xsl`, `__init__`: what would be markup anywhere else travels to the letter.
#[test]
fn enum_value_with_markdown_characters() {
    let literal = [
        "*",
        "*xsl",
        "*a*",
        "__init__",
        "snake_case_name",
        "~~a~~",
        "[a](b)",
        "a`b`",
        "#",
        "<b>",
        "\\d",
        "- a",
    ];
    let rows: Vec<[&str; 2]> = literal.iter().map(|value| ["`A`", *value]).collect();
    let run = docs("ruby").values("Kind", &rows).read();
    assert_eq!(run.enumeration("Kind").1, literal.map(|value| format!("A = {value}")));
    run.has("kind.rs", "\"\\\\d\"");
}

/// A pipe is the one sign that a table has to escape.
#[test]
fn enum_value_with_escaped_pipe() {
    assert_eq!(values("ruby", &[["`OR`", "a\\|b"]]).enumeration("Kind").1, ["OR = a|b"]);
}

/// 797.
#[test]
fn enum_value_with_space() {
    let run = values("typescript", &[["`NewAiringsOnly`", "New Airings Only"]]);
    assert_eq!(run.enumeration("Kind").1, ["NewAiringsOnly = New Airings Only"]);
    run.has("kind.rs", "Self::NewAiringsOnly => \"New Airings Only\"");
}

/// 374: texts, as nothing says otherwise.
#[test]
fn enum_true_false_null_value() {
    let run = values("php", &[["`True`", "true"], ["`False`", "false"], ["`Null`", "null"]]);
    assert_eq!(
        run.enumeration("Kind"),
        ("string", ["True = true", "False = false", "Null = null"].map(str::to_owned).into())
    );
}

/// 86.
#[test]
fn enum_empty_value() {
    let run = values("python", &[["`UNKNOWN`", ""], ["`EU`", "eu"]]);
    assert_eq!(run.enumeration("Kind").1, ["UNKNOWN = ", "EU = eu"]);
    run.has("kind.rs", "/// `\"\"`\n");
}

/// 65.
#[test]
fn enum_value_with_lt_or_entity() {
    let run = values("go", &[["`KindLess`", "<"], ["`KindAnd`", "a&amp;b"], ["`KindTag`", "<br"]]);
    assert_eq!(run.enumeration("Kind").1, ["Less = <", "And = a&amp;b", "Tag = <br"]);
}

/// 63: `` `Unrecognized<string>` `` stands for every other value and is none itself.
#[test]
fn enum_backticked_value() {
    let run = values("typescript", &[["`Off`", "0"], ["-", "`Unrecognized<number>`"]]);
    assert_eq!(run.enumeration("Kind"), ("integer", vec!["Off = 0".to_owned()]));
    let run = values("typescript", &[["`Off`", "0"], ["-", "`Unrecognized<string>`"]]);
    assert_eq!(run.enumeration("Kind"), ("string", vec!["Off = 0".to_owned()]));
}

/// 63: `-`, in the row of `Unrecognized`; of a value, a name is made.
#[test]
fn enum_name_not_an_identifier() {
    let run = values("typescript", &[["-", "minus"], ["`2nd one`", "second"]]);
    assert_eq!(run.enumeration("Kind").1, ["- = minus", "2nd one = second"]);
    run.has("kind.rs", "    /// `\"second\"`\n    N2ndOne,\n");
}

/// 35: `1.0` is a text, or it would travel as `1`.
#[test]
fn enum_number_like_value() {
    let run = values("python", &[["`ONE_DOT_0`", "1.0"], ["`OH_ONE`", "01"], ["`TWO`", "2"]]);
    assert_eq!(
        run.enumeration("Kind"),
        ("string", ["ONE_DOT_0 = 1.0", "OH_ONE = 01", "TWO = 2"].map(str::to_owned).into())
    );
}

/// 1.
#[test]
fn enum_values_equal_ignoring_case() {
    let run =
        docs("java").values("Kind", &[["`UPPER`", "ASC"], ["`LOWER`", "asc"], ["`Lower`", "Asc"]]).read();
    run.says(&[]);
    assert_eq!(run.enumeration("Kind").1, ["UPPER = ASC", "LOWER = asc", "Lower = Asc"]);
    run.has(
        "kind.rs",
        "Self::Upper => \"ASC\",\n            Self::Lower => \"asc\",\n            Self::Lower2 => \"Asc\",",
    );
}
