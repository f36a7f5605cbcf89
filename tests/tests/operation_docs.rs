//! Service pages in, operations out: what is read, how it is known, what is said.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::Path;

use generator::diagnostic::Code;
use generator::graph::TypeGraph;
use generator::source::{Source, SourceKind, SourceMap};
use generator::{Options, Stage, amendments, generate, inspect};
use tests::stages;

const PET: &str = "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n";

/// The section of an operation: its comment, and the rows of its table.
fn section(name: &str, comment: &str, rows: &[&str]) -> String {
    let rows: String = rows.iter().map(|row| format!("| {row} | :heavy_check_mark: | N/A |\n")).collect();
    format!(
        "## {name}\n\nSome prose.\n\n### Example Usage\n\n<!-- UsageSnippet {comment} -->\n```php\n```\n\n\
         ### Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n{rows}\n\
         ### Response\n\n**[?Pet](../Pet.md)**\n\n"
    )
}

fn sources(pages: &[(&str, &str)]) -> SourceMap {
    let mut sources = SourceMap::default();
    sources.add(Source::page("Pet.md", PET));
    for (path, text) in pages {
        let kind = match *path {
            "wire.toml" => SourceKind::Config,
            "generator.toml" => SourceKind::Settings(None),
            "gen.lock" => SourceKind::Lock,
            _ => SourceKind::Page,
        };
        sources.add(Source { path: (*path).to_owned(), text: (*text).to_owned(), kind });
    }
    sources
}

/// The operations, a line each: id, method, path, and where each field goes, with how that is known.
fn lines(graph: &TypeGraph) -> Vec<String> {
    let line = |operation: &generator::graph::Operation| {
        let places = operation.places.iter().map(|placed| {
            let name = placed.place.name().unwrap_or("-");
            format!("{} {name} ({})", placed.place.word(), placed.origin.word())
        });
        let places: Vec<String> = places.collect();
        format!("{} {} {}: {}", operation.id, operation.method, operation.path, places.join(", "))
    };
    graph.operations.iter().map(line).collect()
}

#[track_caller]
fn check(pages: &[(&str, &str)], expected: &[&str]) -> Vec<(Code, String)> {
    let (graph, diagnostics) = stages::operations(&sources(pages));
    assert_eq!(lines(&graph), expected);
    diagnostics.iter().map(|it| (it.code, it.message.clone())).collect()
}

#[test]
fn attributes_come_in_any_order() {
    let page = section(
        "show",
        r#"path="/pets/{petId}" example='a' method="get" operationID="show-pet""#,
        &["`$petId` | *int*"],
    );
    check(&[("sdks/pets.md", &page)], &["show-pet GET /pets/{petId}: path petId (path)"]);
}

#[test]
fn an_operation_on_two_pages_is_one() {
    let comment = r#"operationID="show" method="get" path="/pets""#;
    let (a, b) = (section("show", comment, &[]), section("showPet", comment, &[]));
    let said = check(&[("sdks/a.md", &a), ("sdks/b.md", &b)], &["show GET /pets: "]);
    assert!(!said.iter().any(|(code, _)| *code == Code::LostOperation), "{said:?}");
    let b = section("showPet", r#"operationID="show" method="put" path="/pets""#, &[]);
    let said = check(&[("sdks/a.md", &a), ("sdks/b.md", &b)], &["show GET /pets: "]);
    assert!(
        said.contains(&(Code::LostOperation, "`show` is PUT /pets here and GET /pets elsewhere".to_owned()))
    );
}

/// A heading of the prose parts no operation from its tables.
#[test]
fn prose_may_have_headings() {
    let page = section("show", r#"operationID="show" method="get" path="/pets/{id}""#, &["`id` | *string*"]);
    let page = page.replace("Some prose.", "Some prose.\n\n## Notes\n\nMore.");
    let page = format!("# Pets\n\n### Available Operations\n\n* [show](#show) - Shows\n\n{page}");
    check(&[("sdks/pets.md", &page)], &["show GET /pets/{id}: path id (path)"]);
}

#[test]
fn no_comment_is_lost_without_a_word() {
    let page = "# Pets\n\n<!-- UsageSnippet operationID=\"a\" method=\"get\" path=\"/a\" -->\n\n".to_owned()
        + &section("show", r#"operationID="show" method="get" path="/pets""#, &[]);
    let said = check(&[("sdks/pets.md", &page)], &["show GET /pets: "]);
    assert!(said.iter().any(|(code, _)| *code == Code::LostOperation), "{said:?}");
}

#[test]
fn a_word_goes_before_the_lock_and_the_lock_before_rules() {
    let rows = &[
        "`name` | *string*",
        "`xToken` | *string*",
        "`trace` | *string*",
        "`pet` | [Pet](../Pet.md)",
        "`retries` | [RetryConfig](../lib/retryconfig.md)",
    ];
    let page = section("add", r#"operationID="add" method="post" path="/pets""#, rows);
    let alone = "add POST /pets: query name (rule), header X-Token (rule), query trace (rule), body - (rule)";
    check(&[("sdks/pets.md", &page)], &[alone]);
    let lock = "examples:\n  add:\n    default:\n      parameters:\n        query: {name: a}\n        header: {X-Pet-Token: b, X-Trace: c}\n      requestBody:\n        application/json: {}\n";
    let listed = "add POST /pets: query name (gen.lock), header X-Pet-Token (gen.lock), header X-Trace (gen.lock), body - (rule)";
    check(&[("sdks/pets.md", &page), ("gen.lock", lock)], &[listed]);
    let word = "[operations.\"*\".fields]\ntrace = { query = \"t\" }\n[operations.add]\nbody = \"form\"\n";
    let told = "add POST /pets: query name (gen.lock), header X-Pet-Token (gen.lock), query t (wire.toml), body - (rule)";
    check(&[("sdks/pets.md", &page), ("gen.lock", lock), ("wire.toml", word)], &[told]);
    let settings = format!("docs = \"docs\"\n{word}");
    check(&[("sdks/pets.md", &page), ("gen.lock", lock), ("generator.toml", &settings)], &[told]);
}

#[test]
fn headers_are_known_by_their_names() {
    let names = ["http_referer", "connect_timeout_ms", "http_version", "userAgent"];
    let rows = names.map(|name| format!("`{name}` | *string*"));
    let page =
        section("show", r#"operationID="show" method="get" path="/pets""#, &rows.each_ref().map(|it| &**it));
    let expected = "show GET /pets: header Http-Referer (rule), header Connect-Timeout-Ms (rule), query http_version (rule), header User-Agent (rule)";
    check(&[("sdks/pets.md", &page)], &[expected]);
}

#[test]
fn old_docs_can_be_completed() {
    let page = section("show_pet", "", &["`id` | *string*"]).replace("<!-- UsageSnippet  -->\n", "");
    let said = check(&[("sdks/pets.md", &page)], &[]);
    assert_eq!(said.iter().filter(|(code, _)| *code == Code::NoOperations).count(), 1, "{said:?}");
    let word = "[operations.show_pet]\nmethod = \"get\"\npath = \"/pets/{id}\"\n";
    check(&[("sdks/pets.md", &page), ("wire.toml", word)], &["show_pet GET /pets/{id}: path id (path)"]);
}

#[test]
fn what_is_said_of_nothing_is_said() {
    let page = section("show", r#"operationID="show" method="get" path="/pets""#, &[]);
    let word = "[operations.hide]\nmethod = \"get\"\n";
    let said = check(&[("sdks/pets.md", &page), ("wire.toml", word)], &["show GET /pets: "]);
    assert!(said.contains(&(Code::ConfigUnmatched, "no operation is meant by `hide`".to_owned())));
    for (word, code) in [
        ("[operations.show]\npath = \"pets\"\n", Code::ConfigValue),
        ("[operations.show]\nmethod = \"g e t\"\n", Code::ConfigValue),
        ("[operations.show]\noutput = \"Cat\"\n", Code::ConfigValue),
        ("[operations.show]\ncolour = 1\n", Code::ConfigSyntax),
        (
            "[operations.\"s*\"]\nserver = \"http://a\"\n[operations.\"*w\"]\nserver = \"http://b\"\n",
            Code::ConfigContradiction,
        ),
    ] {
        let (_, diagnostics) = stages::operations(&sources(&[("sdks/pets.md", &page), ("wire.toml", word)]));
        assert!(diagnostics.iter().any(|it| it.code == code), "{word}");
    }
}

#[test]
fn a_broken_lock_costs_itself() {
    let page = section("show", r#"operationID="show" method="get" path="/pets""#, &[]);
    for lock in ["examples: [", "examples: {show: 1}", &"[".repeat(5000)] {
        let said = check(&[("sdks/pets.md", &page), ("gen.lock", lock)], &["show GET /pets: "]);
        assert!(said.iter().any(|(code, _)| *code == Code::LockSyntax), "{said:?}");
    }
}

/// A folder with one operation, and a lock beside it.
fn folder() -> (tempfile::TempDir, Options) {
    let folder = tempfile::tempdir().unwrap();
    let docs = folder.path().join("docs");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("docs/Pet.md", PET);
    let rows = &["`id` | *string*", "`trace` | *string*"];
    let page = section("show", r#"operationID="show-pet" method="get" path="/pets/{id}""#, rows);
    write("docs/sdks/pets.md", &page);
    let lock = "examples:\n  show-pet:\n    a:\n      parameters:\n        path: {id: a}\n        header: {X-Trace: c}\n";
    write(".speakeasy/gen.lock", lock);
    let options = Options::new(docs, folder.path().join("generated"));
    (folder, options)
}

#[test]
fn an_operation_shows_at_every_stage() {
    let (_folder, options) = folder();
    for (stage, expected) in [
        (Stage::Page, "operation: Spanned"),
        (Stage::Types, "  id: string\n"),
        (Stage::Graph, "\"reason\": \"says the SDK's `gen.lock`\""),
        (Stage::Rust, "method: \"GET\""),
        (Stage::Code, "wire::Place::Header(\"X-Trace\")"),
    ] {
        let shown = inspect(&options, "show-pet", stage).unwrap();
        assert!(shown.contains(expected), "{shown}");
    }
}

#[test]
fn inspect_of_a_service_page_names_its_operations() {
    let (_folder, options) = folder();
    let shown = inspect(&options, "sdks/pets.md", Stage::Page).unwrap();
    assert_eq!(shown, "sdks/pets.md: it documents the operation `show`\n");
}

#[test]
fn every_place_that_is_not_documented_is_listed() {
    let (_folder, options) = folder();
    let report = amendments(&options).unwrap();
    let placed: Vec<&str> = report
        .diagnostics
        .iter()
        .filter(|it| it.code == Code::Placed)
        .map(|it| it.message.as_str())
        .collect();
    assert_eq!(placed, ["`trace` of `show-pet` is header `X-Trace` (says the SDK's `gen.lock`)"]);
}

/// Without service pages there is no word of operations in the crate.
#[test]
fn models_alone_are_what_they_were() {
    let (folder, options) = folder();
    fs::remove_dir_all(folder.path().join("docs/sdks")).unwrap();
    generate(&options).unwrap();
    let has = |path: &str| folder.path().join("generated").join(path).is_file();
    assert!(has("src/wire/model.rs") && !has("src/wire/operation.rs"));
    let manifest = fs::read_to_string(folder.path().join("generated/Cargo.toml")).unwrap();
    assert!(!manifest.contains("http") && !manifest.contains("features]"), "{manifest}");
    let root = fs::read_to_string(Path::new(&options.out).join("src/wire/mod.rs")).unwrap();
    assert!(!root.contains("operation"));
}

/// All types in one folder, but for the settings of retries: what a lone `request` of a POST is, its own name
/// tells, and not the folder.
#[test]
fn the_settings_of_a_call_are_no_second_folder() {
    let model = |title: &str, row: &str| {
        format!(
            "# {title}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| {row} | :heavy_check_mark: |\n"
        )
    };
    let (dog, answer) = (model("Dog", "`bark` | *str*"), model("WalkResponse", "`metres` | *int*"));
    let settings = model("RetryConfig", "`strategy` | *str*");
    let rows = [
        "`request` | [models.Dog](../models/dog.md)",
        "`retries` | [Optional[utils.RetryConfig]](../models/utils/retryconfig.md)",
    ];
    let page = section("walk", r#"operationID="walk" method="post" path="/walks""#, &rows);
    let pages = [
        ("models/dog.md", dog.as_str()),
        ("models/walkresponse.md", &answer),
        ("models/utils/retryconfig.md", &settings),
        ("sdks/walks.md", &page),
    ];
    let mut sources = SourceMap::default();
    for (path, text) in pages {
        sources.add(Source::page(path, text));
    }
    let (graph, _) = stages::operations(&sources);
    assert_eq!(lines(&graph), ["walk POST /walks: body - (rule)"]);
}

/// Newer SDKs call the body that only one operation has as its parameters are called. Objects in it show that, as
/// no query has them, and then it holds for its neighbours, too.
#[test]
fn a_body_may_be_called_a_request() {
    let model = |title: &str, rows: &str| {
        format!("# {title}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n{rows}")
    };
    let yes = ":heavy_check_mark:";
    let start = model(
        "StartWalkRequest",
        &format!("| `place` | *String* | {yes} |\n| `walked` | [Dog](../components/Dog.md) | {yes} |\n"),
    );
    let end = model("EndWalkRequest", &format!("| `place` | *String* | {yes} |\n"));
    let named =
        model("NameWalkRequest", &format!("| `id` | *String* | {yes} |\n| `name` | *String* | {yes} |\n"));
    let dog = model("Dog", &format!("| `bark` | *String* | {yes} |\n"));
    let operation = |id: &str, path: &str| {
        let comment = format!(r#"operationID="{id}" method="post" path="{path}""#);
        let title = format!("{}{}Request", id[..1].to_uppercase(), &id[1..]);
        section(id, &comment, &[&format!("`request` | [{title}](../operations/{title}.md)")])
    };
    let page = [
        operation("startWalk", "/walks"),
        operation("endWalk", "/ends"),
        operation("nameWalk", "/walks/{id}"),
    ]
    .concat();
    let mut sources = SourceMap::default();
    let pages = [
        ("components/Dog.md", dog.as_str()),
        ("operations/StartWalkRequest.md", &start),
        ("operations/EndWalkRequest.md", &end),
        ("operations/NameWalkRequest.md", &named),
        ("sdks/walks.md", &page),
    ];
    for (path, text) in pages {
        sources.add(Source::page(path, text));
    }
    let (graph, _) = stages::operations(&sources);
    assert_eq!(
        lines(&graph),
        [
            "startWalk POST /walks: body - (rule)",
            "endWalk POST /ends: body - (rule)",
            "nameWalk POST /walks/{id}: path id (path), query name (rule)"
        ]
    );
}

/// What holds parameters is called as its operation; a lone `request` of another name is a body, wherever it lies.
#[test]
fn what_is_not_called_as_its_operation_holds_no_parameters() {
    let row = |name: &str| format!("`$request` | [{name}](../operations/{name}.md)");
    let of = |name: &str, comment: &str, row: &str| section(name, comment, &[row]);
    let page = of("list", r#"operationID="pets.list" method="get" path="/pets""#, &row("PetsListRequest"))
        + &of("find", r#"operationID="pets.find" method="get" path="/all""#, &row("PetFilter"))
        + &of("add", r#"operationID="pets.add" method="post" path="/pets""#, &row("NewPetInput"))
        + &of("tag", r#"operationID="pets.tag" method="post" path="/tags""#, &row("PetsTagRequest"))
        + &of("drop", r#"operationID="pets.drop" method="delete" path="/pets""#, &row("PetIds"))
        + &of("move", r#"operationID="pets.move" method="put" path="/pets/{id}""#, &row("PetsMoved"))
        + &of("sign", r#"operationID="pets.sign" method="put" path="/sign""#, &row("PetsSigned"));
    let field = |name: &str| [[name.to_owned(), "*string*".to_owned()]];
    let pages = [
        ("PetsListRequest", field("limit")),
        ("PetFilter", field("limit")),
        ("NewPetInput", field("nickname")),
        ("PetsTagRequest", field("tag")),
        ("PetIds", field("ids")),
        ("PetsMoved", field("id")),
        ("PetsSigned", field("xSignature")),
    ]
    .map(|(name, [[field, ty]])| (format!("operations/{name}.md"), model(name, &[[&field, &ty]])));
    let mut all = vec![("sdks/pets.md", &*page)];
    all.extend(pages.iter().map(|(path, text)| (&**path, &**text)));
    check(
        &all,
        &[
            "pets.list GET /pets: query limit (rule)",
            "pets.find GET /all: query limit (rule)",
            "pets.add POST /pets: body - (rule)",
            "pets.tag POST /tags: query tag (rule)",
            "pets.drop DELETE /pets: body - (rule)",
            "pets.move PUT /pets/{id}: path id (path)",
            "pets.sign PUT /sign: header X-Signature (rule)",
        ],
    );
}

/// A DELETE has a body seldom: where an object is called as its type, and that as what is sent.
#[test]
fn a_delete_has_a_body_where_its_name_says_so() {
    let rows = ["`id` | *string*", "`dropPetRequest` | [DropPetRequest](../DropPetRequest.md)"];
    let page = section("drop", r#"operationID="drop" method="delete" path="/pets/{id}""#, &rows);
    let rows = ["`id` | *string*", "`petFilter` | [PetFilter](../PetFilter.md)"];
    let page = page + &section("clear", r#"operationID="clear" method="delete" path="/all/{id}""#, &rows);
    let pages = [
        ("sdks/pets.md", &*page),
        ("DropPetRequest.md", &*model("DropPetRequest", &[["why", "*string*"]])),
        ("PetFilter.md", &*model("PetFilter", &[["name", "*string*"]])),
    ];
    let expected = [
        "drop DELETE /pets/{id}: path id (path), body - (rule)",
        "clear DELETE /all/{id}: path id (path), query petFilter (rule)",
    ];
    check(&pages, &expected);
}

/// A page of fields: their names and types.
fn model(name: &str, fields: &[[&str; 2]]) -> String {
    let rows = fields.iter().map(|[name, ty]| format!("| `{name}` | {ty} | :heavy_check_mark: | N/A |\n"));
    let heading = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    format!("# {name}\n\n## Fields\n\n{heading}{}", rows.collect::<String>())
}

/// SDKs that take each field of a body as an argument list them beside the parameters.
#[test]
fn rows_may_be_the_fields_of_a_body() {
    let text = "*string*";
    let body = model("Kept", &[["id", text], ["tags", "*array*"]]);
    let keep = model("KeepRequest", &[["id_param", text], ["force", text], ["pet", "[Kept](Kept.md)"]]);
    let add = model("AddRequestBody", &[["name", text], ["owner", text]]);
    let find = model("PetFilterInput", &[["kind", text], ["limit", text]]);
    let drop = model("DropRequest", &[["id", text], ["body", "[DropRequestBody](DropRequestBody.md)"]]);
    let dropped = model("DropRequestBody", &[["keys", "*array*"]]);
    let rows = |names: &[&str]| names.iter().map(|name| format!("`{name}` | *string*")).collect::<Vec<_>>();
    let section = |name: &str, comment: &str, names: &[&str]| {
        let rows = rows(names);
        section(name, comment, &rows.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let page = [
        section(
            "keep",
            r#"operationID="keep" method="put" path="/pets/{id}""#,
            &["id_param", "force", "id", "tags"],
        ),
        section("add", r#"operationID="add" method="post" path="/pets""#, &["name", "owner"]),
        section("find", r#"operationID="search" method="post" path="/search""#, &["kind", "limit"]),
        section("drop", r#"operationID="drop" method="delete" path="/pets/{id}""#, &["id", "keys"]),
        section("list", r#"operationID="list" method="get" path="/pets""#, &["name", "owner"]),
        section("other", r#"operationID="other" method="post" path="/other""#, &["mark", "limit"]),
    ]
    .concat();
    let expected = [
        "keep PUT /pets/{id}: path id (path), query force (rule), body - (rule)",
        "add POST /pets: body - (rule)",
        "search POST /search: body - (rule)",
        "drop DELETE /pets/{id}: path id (path), body - (rule)",
        "list GET /pets: query name (rule), query owner (rule)",
        "other POST /other: query mark (rule), query limit (rule)",
    ];
    let pages = [
        ("sdks/pets.md", &*page),
        ("Kept.md", &*body),
        ("KeepRequest.md", &*keep),
        ("AddRequestBody.md", &*add),
        ("PetFilterInput.md", &*find),
        ("DropRequest.md", &*drop),
        ("DropRequestBody.md", &*dropped),
    ];
    check(&pages, &expected);
}

/// Of types with the same fields, an operation's body is the one that is called most like it.
#[test]
fn a_spread_body_is_called_like_its_operation() {
    let fields = [["model", "*string*"], ["prompt", "*string*"], ["stream", "*string*"]];
    let rows = ["`model` | *string*", "`prompt` | *string*", "`stream` | *string*"];
    let page = section("stream", r#"operationID="stream_chat" method="post" path="/chat""#, &rows);
    let names = ["ChatRequest", "ChatStreamRequest", "Embedding"];
    let models = names.map(|name| (format!("{name}.md"), model(name, &fields)));
    let mut pages = vec![("sdks/chat.md", &*page)];
    pages.extend(models.iter().map(|(path, text)| (&**path, &**text)));
    let (graph, _) = stages::operations(&sources(&pages));
    let generator::graph::Schema::Struct(request) = &graph.get(graph.operations[0].request).schema else {
        panic!("no struct")
    };
    let body = request.fields[0].ty.innermost();
    assert!(
        matches!(body, generator::graph::Type::Reference(id) if graph.get(*id).name == "ChatStreamRequest")
    );
}

/// Where bodies are spread, a type that is called as what an operation is called with is one, too.
#[test]
fn a_request_without_parameters_is_a_body_where_bodies_are_spread() {
    let add = model("AddRequest", &[["name", "*string*"], ["owner", "*string*"]]);
    let rows = ["`name` | *string*", "`owner` | *string*"];
    let page = section("add", r#"operationID="add" method="post" path="/pets""#, &rows);
    let alone = [("sdks/pets.md", &*page), ("AddRequest.md", &*add)];
    check(&alone, &["add POST /pets: query name (rule), query owner (rule)"]);
    let other = model("MendRequestBody", &[["size", "*string*"], ["owner", "*string*"]]);
    let rows = ["`size` | *string*", "`owner` | *string*"];
    let both = page + &section("mend", r#"operationID="mend" method="post" path="/mend""#, &rows);
    let pages = [("sdks/pets.md", &*both), ("AddRequest.md", &*add), ("MendRequestBody.md", &*other)];
    let expected = ["add POST /pets: body - (rule)", "mend POST /mend: body - (rule)"];
    check(&pages, &expected);
    let lock = "examples:\n  add:\n    default:\n      parameters:\n        query: {name: a, owner: b}\n";
    let listed = ["add POST /pets: query name (gen.lock), query owner (gen.lock)", expected[1]];
    check(&[pages.as_slice(), &[("gen.lock", lock)]].concat(), &listed);
    let word = "[operations.mend.fields]\nsize = { query = true }\n";
    let told = [
        "add POST /pets: query name (rule), query owner (rule)",
        "mend POST /mend: query size (wire.toml), query owner (rule)",
    ];
    check(&[pages.as_slice(), &[("wire.toml", word)]].concat(), &told);
}

/// Go's newest SDKs take what is optional as options (`[]operations.ListOption`): the page of the request has it, and
/// no row. Where all types lie in one folder, such a page may be a model.
#[test]
fn parameters_may_be_options() {
    let page = section(
        "list",
        r#"operationID="list" method="get" path="/pets""#,
        &[
            "`ctx` | [context.Context](https://pkg.go.dev/context#Context)",
            "`opts` | `[]operations.ListOption`",
        ],
    );
    let request = model("ListRequest", &[["limit", "*int*"], ["xTrace", "*string*"]]);
    let pages = [("operations/ListRequest.md", &*request), ("sdks/pets.md", &page)];
    check(&pages, &["list GET /pets: query limit (rule), header X-Trace (rule)"]);
    check(&[("ListRequest.md", &*request), ("sdks/pets.md", &page)], &["list GET /pets: "]);
}
