//! What service pages show of types and of the language, and model pages do not.

use generator::graph::{Operation, Output, Place, Schema, Type, TypeGraph};
use generator::source::{Source, SourceMap};
use tests::stages;

/// A page of one operation: what its comment says of the language, what it is called with, what it gives.
fn service(language: &str, request: &str, response: &str) -> String {
    format!(
        "# Walks\n\n### Available Operations\n\n* [add](#add) - Adds\n\n## add\n\n### Example Usage\n\n\
         <!-- UsageSnippet {language} operationID=\"addWalk\" method=\"post\" path=\"/walks\" -->\n```\n```\n\n\
         ### Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n\
         | `request` | {request} | :heavy_check_mark: | N/A |\n\n### Response\n\n**{response}**\n"
    )
}

fn model(name: &str, fields: &[[&str; 2]]) -> String {
    let rows: String =
        fields.iter().map(|[name, ty]| format!("| `{name}` | {ty} | :heavy_check_mark: |\n")).collect();
    format!("# {name}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n{rows}")
}

fn graph(pages: &[(&str, &str)]) -> TypeGraph {
    let mut sources = SourceMap::default();
    for (path, text) in pages {
        sources.add(Source::page(*path, *text));
    }
    stages::operations(&sources).0
}

fn only(graph: &TypeGraph) -> &Operation {
    assert_eq!(graph.operations.len(), 1);
    &graph.operations[0]
}

fn name(graph: &TypeGraph, ty: &Type) -> String {
    let Type::Reference(id) = ty.innermost() else { panic!("no page: {ty:?}") };
    graph.get(*id).name.clone()
}

/// Ruby's functions give nothing where there is no answer, which is no null in the answer.
#[test]
fn what_a_function_may_not_give_is_no_null() {
    let dog = model("Dog", &[["name", "*::String*"]]);
    let output = |response: &str| {
        let page = service("", "[Models::Dog](../models/dog.md)", response);
        let graph = graph(&[("models/dog.md", &dog), ("sdks/walks.md", &page)]);
        match &only(&graph).output {
            Output::Json(Type::List(item)) => format!("list of {}", name(&graph, item)),
            Output::Json(Type::Map(value)) => format!("map of {}", name(&graph, value)),
            output => format!("{output:?}"),
        }
    };
    assert_eq!(output("[T.nilable(T::Array[Models::Dog])](../models/.md)"), "list of Dog");
    assert_eq!(output("[T.nilable(T::Hash[Symbol, Models::Dog])](../models/.md)"), "map of Dog");
    assert_eq!(output("[T.nilable(::String)](../models/.md)"), "Text");
    assert_eq!(output("[T.nilable(::Float)](../models/.md)"), "Json(Float)");
}

/// A union that only operations take or give is spelled by no page of a type.
#[test]
fn operations_spell_the_unions_of_pages_without_members() {
    let dog = model("Dog", &[["name", "*::String*"]]);
    let cat = model("Cat", &[["lives", "*::Integer*"]]);
    let page = service(
        "",
        "[T.any(Models::Dog, Models::Cat)](../models/walker.md)",
        "[T.nilable(T.any(Models::Cat, ::String))](../models/walked.md)",
    );
    let graph = graph(&[
        ("models/dog.md", &dog),
        ("models/cat.md", &cat),
        ("models/walker.md", "# Walker\n"),
        ("models/walked.md", "# Walked\n"),
        ("sdks/walks.md", &page),
    ]);
    let members = |wanted: &str| {
        let (_, def) = graph.iter().find(|(_, def)| def.name == wanted).unwrap();
        let Schema::Union(members) = &def.schema else { panic!("{wanted} is no union: {:?}", def.schema) };
        let shown = members.iter().map(|it| match it.ty {
            Type::Reference(_) => name(&graph, &it.ty),
            _ => format!("{:?}", it.ty),
        });
        shown.collect::<Vec<_>>()
    };
    assert_eq!(members("Walker"), ["Dog", "Cat"]);
    assert_eq!(members("Walked"), ["Cat", "String"]);
}

/// Texts and links to other pages are alike in many languages; what examples are in, comments say.
#[test]
fn comments_say_what_the_docs_are_in() {
    let dog = model("Dog", &[["name", "*string*"], ["owner", "[Owner](../models/owner.md)"]]);
    let owner = model("Owner", &[["name", "*string*"]]);
    let page = service(
        "language=\"typescript\"",
        "[Dog](../models/dog.md)",
        "Promise\\<[{ [k: string]: Owner }](../models/.md)\\>",
    );
    let graph = graph(&[("models/dog.md", &dog), ("models/owner.md", &owner), ("sdks/walks.md", &page)]);
    assert!(
        matches!(&only(&graph).output, Output::Json(Type::Map(value)) if name(&graph, value) == "Owner"),
        "{:?}",
        only(&graph).output
    );
}

/// Where bytes are strings, what has the name and the content of a file and no more is a file to send.
#[test]
fn files_of_languages_without_bytes() {
    let body = model("Photo", &[["file", "[Models::PhotoFile](../models/photofile.md)"]]);
    let form = |file: &[[&str; 2]]| {
        let file = model("PhotoFile", file);
        let page = service("language=\"ruby\"", "[Models::Photo](../models/photo.md)", "nil");
        let pages =
            [("models/photo.md", body.as_str()), ("models/photofile.md", &file), ("sdks/a.md", &page)];
        let graph = graph(&pages);
        match &only(&graph).places[0].place {
            Place::Body(form) => format!("{form:?}"),
            place => panic!("no body: {place:?}"),
        }
    };
    let text = "*::String*";
    let both = [["file_name", text], ["content", text]];
    assert_eq!(form(&both), "Multipart([\"file\"])");
    let more = [both[0], both[1], ["kind", text]];
    assert_eq!(form(&more), "Json(\"application/json\")");
    assert_eq!(form(&[["filename", text], both[1]]), "Json(\"application/json\")");
}

/// Envelopes of older SDKs have a field for each status. What is called an error is no success, where there is another.
#[test]
fn errors_beside_a_success_are_told_by_their_names() {
    let output = |types: &[&str]| {
        let rows = types.iter().map(|ty| [*ty, *ty]).map(|[name, ty]| {
            [name.to_owned(), format!("[*shared.{ty}](../models/{}.md)", ty.to_lowercase())]
        });
        let mut rows: Vec<[String; 2]> = rows.collect();
        rows.insert(0, ["StatusCode".to_owned(), "`int`".to_owned()]);
        rows.insert(0, ["ContentType".to_owned(), "`string`".to_owned()]);
        rows.insert(
            0,
            ["RawResponse".to_owned(), "[*http.Response](https://pkg.go.dev/net/http#Response)".to_owned()],
        );
        let rows: Vec<[&str; 2]> = rows.iter().map(|[name, ty]| [name.as_str(), ty.as_str()]).collect();
        let envelope = model("AddWalkResponse", &rows);
        let dog = model("Walk", &[["Length", "`int64`"]]);
        let error = model("ErrorInfo", &[["Code", "`string`"]]);
        let other = model("ApiError", &[["Text", "`string`"]]);
        let response = "[*operations.AddWalkResponse](../models/addwalkresponse.md), error";
        let page = service("language=\"go\"", "[shared.Walk](../models/walk.md)", response);
        let graph = graph(&[
            ("models/addwalkresponse.md", &envelope),
            ("models/walk.md", &dog),
            ("models/errorinfo.md", &error),
            ("models/apierror.md", &other),
            ("sdks/walks.md", &page),
        ]);
        match &only(&graph).output {
            Output::Json(ty @ Type::Reference(_)) => name(&graph, ty),
            output => format!("{output:?}"),
        }
    };
    assert_eq!(output(&["Walk"]), "Walk");
    assert_eq!(output(&["ErrorInfo", "Walk"]), "Walk");
    assert_eq!(output(&["ErrorInfo", "Walk", "ApiError"]), "Walk");
    assert_eq!(output(&["ErrorInfo"]), "ErrorInfo");
    assert_eq!(output(&["ErrorInfo", "ApiError"]), "Json(Any)");
}
