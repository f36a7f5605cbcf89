//! How each family of docs lays out what a hostile page says.

use super::{cell, code, one_line};

/// A family of docs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Speakeasy,
    OpenApi,
    Apimatic,
}

/// A field.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) description: String,
    pub(super) example: String,
}

impl Shape {
    /// Each of them.
    pub(super) const ALL: [Self; 3] = [Self::Speakeasy, Self::OpenApi, Self::Apimatic];

    /// A struct.
    pub(super) fn fields(self, title: &str, rows: &[Row]) -> String {
        let mut text = match self {
            Self::Speakeasy => "## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n".to_owned(),
            Self::OpenApi => "## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n".to_owned(),
            Self::Apimatic => format!(
                "## Structure\n\n`{title}`\n\n## Fields\n\n| Name | Type | Tags | Description |\n|  --- | --- | --- | --- |\n"
            ),
        };
        rows.iter().for_each(|row| text += &self.row(row));
        if self == Self::Apimatic {
            let keys =
                rows.iter().map(|row| (row.name.clone(), serde_json::Value::from(row.example.as_str())));
            let example = serde_json::Value::Object(keys.collect());
            text += &format!("\n## Example (as JSON)\n\n```json\n{example}\n```\n");
        }
        text
    }

    fn row(self, row: &Row) -> String {
        let (ty, description, example) = (&row.ty, cell(&row.description), cell(&row.example));
        match self {
            Self::Speakeasy => {
                let mark = if row.required { "check_mark" } else { "minus_sign" };
                let deprecated = if row.deprecated { ":warning: **DEPRECATED**: " } else { "" };
                let name = code(&row.name);
                format!("| {name} | {ty} | :heavy_{mark}: | {deprecated}{description} | {example} |\n")
            }
            Self::OpenApi => {
                let notes = match row.required {
                    true => String::new(),
                    false => format!("[optional] [default to {example}]"),
                };
                format!("**{}** | {ty} | {description} | {notes}\n", cell(&row.name))
            }
            Self::Apimatic => {
                let tags = if row.required { "Required" } else { "Optional, Read-only" };
                let constant = if row.deprecated { ", Constant" } else { "" };
                format!(
                    "| {} | {ty} | {tags}{constant} | {description} **Value**: `\"{example}\"` |\n",
                    code(&row.name)
                )
            }
        }
    }

    /// An enum.
    pub(super) fn values(self, title: &str, values: &[(String, String)]) -> String {
        let row = |(name, value): &(String, String)| match self {
            Self::Speakeasy => format!("| {} | {} |\n", code(name), cell(value)),
            Self::OpenApi => format!("* `{}` (value: `'{}'`)\n\n", one_line(name), one_line(value)),
            Self::Apimatic => format!("| {} |\n", code(name)),
        };
        let rows: String = values.iter().map(row).collect();
        match self {
            Self::Speakeasy => format!("## Values\n\n| Name | Value |\n| --- | --- |\n{rows}"),
            Self::OpenApi => format!("## Enum\n\n\n{rows}"),
            Self::Apimatic => {
                format!("## Enumeration\n\n`{title}`\n\n## Fields\n\n| Name |\n|  --- |\n{rows}")
            }
        }
    }

    /// A union.
    pub(super) fn members(self, title: &str, types: &[String]) -> String {
        let member = |ty: &String| match self {
            Self::Speakeasy => {
                format!("### {ty}\n\n```typescript\nconst value: {} = {{}};\n```\n\n", ty.replace('*', ""))
            }
            Self::OpenApi => format!("| {ty} | one of them |\n"),
            Self::Apimatic => format!("| {ty} |\n"),
        };
        let members: String = types.iter().map(member).collect();
        match self {
            Self::Speakeasy => format!("## Supported Types\n\n{members}"),
            Self::OpenApi => format!("## Enum Variants\n\n| Name | Description |\n|---- | -----|\n{members}"),
            Self::Apimatic => {
                format!("## Class Name\n\n`{title}`\n\n## Cases\n\n| Type |\n|  --- |\n{members}")
            }
        }
    }

    /// A link to a page, by the title of its type.
    pub(super) fn link(self, label: &str, target: &str) -> String {
        match self {
            Self::Speakeasy => format!("[models.{label}]({target})"),
            Self::OpenApi => format!("[**Array<{label}>**]({target})"),
            Self::Apimatic => format!("[`{label} \\| undefined`]({target})"),
        }
    }

    /// A page that documents operations, where the family has one beside its models.
    pub(super) fn operations(self, title: &str) -> Option<String> {
        match self {
            Self::Speakeasy => None,
            Self::OpenApi => Some(format!(
                "# {title}\n\nAll URIs are relative to *http://{title}*\n\nMethod | HTTP request | Description\n--- | --- | ---\n[**{title}**](x.md#{title}) | **GET** /{title} | \n"
            )),
            Self::Apimatic => Some(format!(
                "# {title}\n\n## Class Name\n\n`{title}`\n\n# {title}\n\n## Response Type\n\n`{title}`\n\n## Example Response *(as JSON)*\n\n```json\n{{\"{title}\n```\n"
            )),
        }
    }
}
