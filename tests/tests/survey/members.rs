//! Union members.

use crate::docs::{NO, YES, docs};

/// 14,546: `` ### `string` ``.
#[test]
fn member_heading_backticked() {
    let run = docs("typescript")
        .members(
            "models/Id",
            &[("`string`", "const value: string = \"\";"), ("`number`", "const value: number = 1;")],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["string", "float"]);
}

/// 7,934: the code below says no more than the heading.
#[test]
fn member_fence_typescript() {
    let code = "const value: models.Dog[] = [\n  {},\n];";
    let run = docs("typescript")
        .dog("models/Dog")
        .members("models/Id", &[("`models.Dog[]`", code), ("`string`", "")])
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["list<models/Dog>", "string"]);
}

/// 5,089: `### Str` (C#), `### ` and nothing (Go).
#[test]
fn member_heading_bare() {
    let run = docs("csharp")
        .members(
            "models/Id",
            &[("Str", "Id.CreateStr(/* values here */);"), ("Number", "Id.CreateNumber(/* values here */);")],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["string", "float"]);
    let code = [
        "id := models.CreateIdStr(string{/* values here */})",
        "id := models.CreateIdNumber(float64{/* values here */})",
    ];
    let run = docs("go").members("models/Id", &[("", code[0]), ("", code[1])]).read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["string", "float"]);
}

/// C# calls the members by the values that tell them apart, where there are such: `Tag1` is no page's name.
#[test]
fn members_called_by_the_values_that_mark_them() {
    let union = |members: [&str; 2], values: [&str; 2]| {
        let kind = |page: &str| format!("[Kind](../Models/{page}.md)");
        let run = docs("csharp")
            .fields("Models/FirstFault", &[["`Kind`", &kind("Kind"), YES], ["`At`", "*long*", NO]])
            .fields("Models/OtherFault", &[["`Kind`", &kind("OtherKind"), YES], ["`By`", "*string*", NO]])
            .values("Models/Kind", &[["`A`", values[0]]])
            .values("Models/OtherKind", &[["`B`", values[1]]])
            .members("Models/Fault", &members.map(|name| (name, "Fault.CreateIt(/* values here */);")))
            .read();
        run.says(&[]);
        run.union("Models/Fault")
    };
    let both = ["Models/FirstFault", "Models/OtherFault"];
    assert_eq!(union(["Tag1", "Tag2"], ["tag1", "tag-2"]), both);
    // A value may be a word for a type, or the name of another page.
    assert_eq!(union(["Number", "Kind"], ["number", "kind"]), both);
    assert_eq!(union(["Number", "Str"], ["number", "text"]), ["float", "string"]);
    assert_eq!(union(["FirstFault", "OtherFault"], ["other-fault", "first-fault"]), both);
}

/// 3,358
#[test]
fn member_fence_php() {
    // What looks like a heading in the code is none.
    let code = "/**\n * @var Models\\Dog\n */\n\n### `int`\n\nModels\\Dog $value = /* values here */";
    let run =
        docs("php").dog("Models/Dog").members("Models/Id", &[("`Models\\Dog`", code), ("`bool`", "")]).read();
    run.says(&[]);
    assert_eq!(run.union("Models/Id"), ["Models/Dog", "boolean"]);
}

/// 3,250
#[test]
fn member_fence_python() {
    let run = docs("python")
        .dog("models/Dog")
        .members("models/Id", &[("`models.Dog`", "value: models.Dog = /* values here */"), ("`float`", "")])
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["models/Dog", "float"]);
}

/// 3,021: the only place that says the type, where the heading is empty; what it says wins where not.
#[test]
fn member_fence_go() {
    let code = [
        "id := models.CreateIdD(models.Dog{/* values here */})",
        "id := models.CreateIdArrayOfDog([]models.Dog{/* values here */})",
    ];
    let run = docs("go").dog("models/Dog").members("models/Id", &[("D", code[0]), ("", code[1])]).read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["models/Dog", "list<models/Dog>"]);
}

/// A name that is made up for a scalar may be that of a page, too (plexcsharp has a `Stream`).
#[test]
fn member_called_like_a_scalar_and_like_a_page() {
    let run = docs("csharp").dog("models/Date").members("models/Id", &[("Date", ""), ("Str", "")]).read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["models/Date", "string"]);
}

/// 2,068: a made-up name, of which the page's title has more.
#[test]
fn member_fence_csharp() {
    let run = docs("csharp")
        .dog("models/CarrierCanadaPostRequest")
        .dog("models/CarrierUPSRequest")
        .members(
            "models/Carrier",
            &[
                ("CanadaPost", "Carrier.CreateCanadaPost(/* values here */);"),
                ("Ups", "Carrier.CreateUps(/* values here */);"),
            ],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Carrier"), ["models/CarrierCanadaPostRequest", "models/CarrierUPSRequest"]);
}

/// 829: `string[]`, `{ [k: string]: X[] }` (TypeScript), `Dict[str, Any]` (Python), `array<…>` (PHP).
#[test]
fn member_heading_is_a_compound_type() {
    let run = docs("typescript")
        .dog("models/Dog")
        .members("models/Id", &[("`string[]`", ""), ("`{ [k: string]: models.Dog[] }`", "")])
        .read();
    assert_eq!(run.union("models/Id"), ["list<string>", "map<list<models/Dog>>"]);
    let run = docs("python").members("models/Id", &[("`Dict[str, Any]`", ""), ("`List[str]`", "")]).read();
    assert_eq!(run.union("models/Id"), ["map<any>", "list<string>"]);
    let run =
        docs("php").members("Models/Id", &[("`array<string>`", ""), ("`array<string, mixed>`", "")]).read();
    assert_eq!(run.union("Models/Id"), ["list<string>", "map<any>"]);
}

/// A section on telling members apart (Go) has headings and code of its own, and is no member.
#[test]
fn member_union_discrimination() {
    let text = "## Supported Types\n\n### \n\n```go\nid := models.CreateIdStr(string{/* values here */})\n```\n\n### \n\n```go\nid := models.CreateIdInteger(int64{/* values here */})\n```\n\n## Union Discrimination\n\n```go\nswitch id.Type {\n}\n```\n";
    let run = docs("go").page("models/Id", text).read();
    run.says(&[]);
    assert_eq!(run.union("models/Id"), ["string", "integer"]);
}

/// A type that is listed twice is a variant once.
#[test]
fn member_listed_twice() {
    let run = docs("python")
        .dog("models/Dog")
        .members("models/Event", &[("`models.Dog`", ""), ("`str`", ""), ("`models.Dog`", "")])
        .read();
    run.says(&["models/Event.md:17:5: note[N0006 duplicate-member]"]);
    assert_eq!(run.union("models/Event"), ["models/Dog", "string"]);
}

/// 1,004 pages of Ruby and Java have a title and nothing else.
#[test]
fn member_nowhere() {
    let run = docs("java")
        .page("models/Id", "")
        .fields("models/A", &[["`id`", "[Id](../models/Id.md)", crate::docs::YES]])
        .read();
    run.says(&["models/Id.md:1:3: warning[W0002 members-unknown]"]);
    assert_eq!(run.ty("models/Id")["kind"], "opaque");
}

/// 492: all that a heading of PHP says of an array is that it is one.
#[test]
fn member_heading_is_array() {
    let var = |ty: &str| format!("/**\n* @var {ty}\n*/\narray $value = /* values here */");
    let (dogs, map, plain) =
        (var("array<\\Zoo\\Models\\Dog>"), var("array<string, mixed>"), var("array<int>"));
    let run = docs("php")
        .dog("Models/Dog")
        .members(
            "Models/Id",
            &[("`string`", ""), ("`array`", &dogs), ("`array`", &map), ("`array`", &plain), ("`array`", "")],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.union("Models/Id"), ["string", "list<Models/Dog>", "map<any>", "list<integer>", "any"]);
    // The comment may be one line, and name the variable.
    let one_line = "/** @var array<string> $value */\narray $value = /* values here */";
    let run = docs("php").members("Models/Id", &[("`int`", ""), ("`array`", one_line)]).read();
    run.says(&[]);
    assert_eq!(run.union("Models/Id"), ["integer", "list<string>"]);
}

/// `ArrayOfInt32`, and names with that of the union before them, in other letters than the page's.
#[test]
fn member_with_a_name_made_up() {
    let run = docs("csharp")
        .dog("Models/FromOAuth")
        .dog("Models/MagicLink")
        .dog("Models/Basket")
        .fields("Models/Uses", &[["`A`", "[MagicLink](../Models/MagicLink.md)", crate::docs::YES]])
        .members(
            "Models/Verification",
            &[
                ("ArrayOfInt32", ""),
                ("MapOfStr", ""),
                ("String", ""),
                ("VerificationFromOauth", ""),
                ("VerificationMagicLink", ""),
                ("CreateBasket", ""),
            ],
        )
        .read();
    run.says(&[]);
    let pages = ["Models/FromOAuth", "Models/MagicLink", "Models/Basket"];
    assert_eq!(run.union("Models/Verification")[..3], ["list<integer>", "map<string>", "string"]);
    assert_eq!(run.union("Models/Verification")[3..], pages);
}

/// `Manual` in `Playlist` is `PlaylistManual`, whatever else refers to that page.
#[test]
fn member_called_without_its_union() {
    let run = docs("csharp")
        .dog("Models/PlaylistManual")
        .dog("Models/ManualUpload")
        .fields("Models/Uses", &[["`A`", "[PlaylistManual](../Models/PlaylistManual.md)", crate::docs::YES]])
        .members("Models/Playlist", &[("Manual", ""), ("Str", "")])
        .read();
    run.says(&[]);
    assert_eq!(run.union("Models/Playlist"), ["Models/PlaylistManual", "string"]);
}

/// The schemas of a union without names have numbers, of which classes are called in words.
#[test]
fn member_called_by_its_number() {
    let run = docs("csharp")
        .dog("Models/One")
        .dog("Models/Three")
        .members("Models/Lists", &[("ArrayOf1", ""), ("ArrayOfStr", ""), ("MapOf3", "")])
        .read();
    run.says(&[]);
    assert_eq!(run.union("Models/Lists"), ["list<Models/One>", "list<string>", "map<Models/Three>"]);
}

/// A member without a page is a warning, as a broken link is, and the others stay.
#[test]
fn member_without_a_page() {
    let run = docs("typescript")
        .dog("models/Dog")
        .members("models/Pet", &[("`models.Deactivate`", ""), ("`models.Dog`", "")])
        .read();
    run.says(&["models/Pet.md:5:6: warning[W0007 missing-page] no page documents `models.Deactivate`"]);
    assert_eq!(run.union("models/Pet"), ["any", "models/Dog"]);
}

/// `Gr4vy\CardPaymentMethodCreate`, where all pages lie in the docs folder itself.
#[test]
fn member_whose_page_lies_in_no_folder() {
    let run = docs("php")
        .dog("Card")
        .members("Body", &[("`Vendor\\Card`", "Vendor\\Card $value"), ("`Vendor\\Cash`", "")])
        .read();
    run.says(&["Body.md:11:6: warning[W0007 missing-page] no page documents `Vendor.Cash`"]);
    assert_eq!(run.union("Body"), ["Card", "any"]);
}

/// A stream, handed over in one of two ways, is of its items, and beside them in the union.
#[test]
fn member_is_a_stream() {
    let union =
        "`Union[eventstreaming.EventStream[models.Dog], eventstreaming.EventStreamAsync[models.Dog]]`";
    let run = docs("python")
        .dog("models/Dog")
        .members("models/Answer", &[("`models.Dog`", ""), (union, "")])
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Answer"), ["models/Dog", "stream<models/Dog>"]);
    let code = "answer := operations.CreateAnswerStream(*stream.EventStream[models.Dog]{/* values here */})";
    let run = docs("go").dog("models/Dog").members("models/Answer", &[("", code)]).read();
    run.says(&[]);
    assert_eq!(run.union("models/Answer"), ["stream<models/Dog>"]);
}

/// Docs of unions alone say their language in the code.
#[test]
fn member_code_tells_the_language() {
    let codes = [
        ("php", "/**\n* @var string\n*/\nstring $value = /* values here */"),
        ("typescript", "const value: string = \"\";"),
        ("python", "value: str = /* values here */"),
        ("go", "id := models.CreateIdStr(string{/* values here */})"),
        ("csharp", "Id.CreateStr(/* values here */);"),
    ];
    for (language, code) in codes {
        let heading = if language == "go" { "" } else { "x" };
        let run = docs(language).members("models/Id", &[(heading, code)]).read_unnamed();
        assert_eq!(run.graph["dialect"], language);
    }
}

/// Docs of enums alone say their language in how they list values without a table.
#[test]
fn listed_values_tell_the_language() {
    let sections = [
        ("typescript", "```typescript\n\"dog\" | \"cat\" | Unrecognized<string>\n```"),
        ("python", "- `\"dog\"`\n- `\"cat\"`"),
    ];
    for (language, section) in sections {
        let run = docs(language).page("models/Kind", &format!("\n## Values\n\n{section}\n")).read_unnamed();
        assert_eq!(run.graph["dialect"], language);
        assert_eq!(run.enumeration("models/Kind").1, [" = dog", " = cat"]);
    }
}

/// Java's newest docs list the values of the key that tells members apart, link each heading, and show what may
/// be done with the union below.
#[test]
fn member_values_listed_before() {
    let text = "A pet or none.\n\n\n## Supported Types\n\n### Discriminator: `kind`\n\n| Value | Type |\n| ----- | ---- |\n\
                | `\"dog\"` | [Dog](../models/Dog.md) |\n| `\"hound\"` | [Dog](../models/Dog.md) |\n\
                | `\"cat\"` | [Cat](../models/Cat.md) |\n\n\
                ### [`Dog`](../models/Dog.md)\n\nDiscriminator value: `\"dog\"`\n\n```java\nPet value = Dog.builder().build();\n```\n\n\
                **Referred Types:**\n\n- [Cat](../models/Cat.md)\n- [Dog](../models/Dog.md)\n\n\
                ### [`Cat`](../models/Cat.md)\n\nDiscriminator value: `\"cat\"`\n\n```java\nPet value = Cat.builder().build();\n```\n\n\
                ## Consumption Patterns\n\n### Java 11+ (Discriminator Switch)\n\n```java\nswitch (value.kind()) {\n}\n```\n";
    let kind = ["`kind`", "*String*", crate::docs::YES];
    let run = docs("java")
        .page("models/Pet", text)
        .fields("models/Dog", &[kind, ["`name`", "*String*", crate::docs::YES]])
        .fields("models/Cat", &[kind])
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Pet"), ["models/Dog", "models/Cat"]);
    assert_eq!(run.shown("models/Dog", "kind"), "required models/DogKind");
    assert_eq!(run.shown("models/Dog", "name"), "required string");
    assert_eq!(run.enumeration("models/DogKind").1, [" = dog", " = hound"]);
    run.has("models/pet.rs", "wire::Key::Decides(\"kind\")");
}
