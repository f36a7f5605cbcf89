//! What some generators of OpenAPI Generator and of APIMATIC write otherwise than the others of their family.

use super::*;

/// A page of OpenAPI Generator for Kotlin, and the enums in it.
fn kotlin(rows: &str, enums: &str) -> String {
    page("Pet", rows).replace("# Pet", "\n# Pet") + "\n\n" + enums
}

#[test]
fn enums_of_kotlin_have_their_values_in_one_cell() {
    let rows = "**mood** | [**inline**](#Mood) | | \n**oldMood** | [**inline**](#OldMoodEnum) | | [optional]\n\
                **moods** | [**inline**](#kotlin.collections.List&lt;Moods&gt;) | | [optional]\n\
                **n** | **kotlin.Int** | | \n";
    let enums = "<a id=\"Mood\"></a>\n## Enum: mood\nName | Value\n---- | -----\nmood | glad, sad:ish, unknown_default_open_api\n\n\n\
                 ## Enum: old_mood\n| Name | Value |\n| ---- | ----- |\n| oldMood | 1, 2 |\n\n\n\
                 <a id=\"kotlin.collections.List<Moods>\"></a>\n## Enum: moods\nName | Value\n---- | -----\nmoods | up\n";
    let (types, said) = read(&[("Pet.md", &kotlin(rows, enums))]);
    check(&types["Pet"], "mood", ("mood", r#"{"reference":"PetMood"}"#, true, false));
    check(&types["Pet"], "oldMood", ("oldMood", r#"{"reference":"PetOldMood"}"#, false, false));
    check(&types["Pet"], "moods", ("moods", r#"{"list":{"reference":"PetMoods"}}"#, false, false));
    assert_eq!(values(&types["PetMood"]), ["glad", "sad:ish"]);
    assert_eq!(
        (&types["PetOldMood"]["of"], values(&types["PetOldMood"])),
        (&"integer".into(), vec!["1", "2"])
    );
    assert_eq!(values(&types["PetMoods"]), ["up"]);
    assert_eq!(said, [] as [String; 0]);
}

#[test]
fn variants_of_rust_are_values_or_types() {
    let variants =
        |heading: &str, rows: &str| format!("# X\n\n## Enum Variants\n\n{heading}\n|---- | -----|\n{rows}\n");
    let kind = variants("| Name | Value |", "| Dog | dog |\n| GuineaPig | guinea pig |\n");
    let price = variants("| Name | Description |", "| String | as text |\n| f64 | as a number |\n");
    let food = variants("| Name | Value |", "| Dry | dry |\n| Wet | wet |\n")
        + "## Dry\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**at** | **i64** | |\n\n## Wet\n";
    let rows = "**price** | [**models::Price**](Price.md) | | \n**r#type** | Option<[**models::Kind**](Kind.md)> | | \n\
                **foods** | Option<[**Vec<models::Food>**](Food.md)> | | [optional]\n";
    let pages = [
        ("Pet.md", page("Pet", rows)),
        ("Kind.md", kind.replace("# X", "# Kind")),
        ("Price.md", price.replace("# X", "# Price")),
        ("Food.md", food.replace("# X", "# Food")),
        ("Dry.md", page("Dry", "**at** | **i64** | | \n")),
        ("Wet.md", page("Wet", "**on** | **bool** | | \n")),
    ];
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let (types, said) = read(&pages);
    assert_eq!(values(&types["Kind"]), ["dog", "guinea pig"]);
    let members = |name: &str| -> Vec<String> {
        types[name]["members"].as_array().unwrap().iter().map(|it| it["type"].to_string()).collect()
    };
    assert_eq!(members("Price"), [r#""string""#, r#""float""#]);
    assert_eq!(members("Food"), [r#"{"reference":"Dry"}"#, r#"{"reference":"Wet"}"#]);
    check(&types["Pet"], "r#type", ("type", r#"{"reference":"Kind"}"#, true, true));
    check(&types["Pet"], "foods", ("foods", r#"{"list":{"reference":"Food"}}"#, false, false));
    assert_eq!(said, [] as [String; 0]);
}

#[test]
fn how_dart_imports_a_type_is_no_prose_about_it() {
    let text = "# zoo.model.Pet\n\nAn animal.\n\n## Load the model package\n```dart\nimport 'package:zoo/api.dart';\n```\n\n\
                ## Properties\nName | Type | Description | Notes\n--- | --- | --- | ---\n**born** | [**DateTime**](DateTime.md) | | \n\
                **weight** | **num** | | [optional] [default to const {}]\n";
    let (types, said) = read(&[("Pet.md", text)]);
    assert_eq!((&types["Pet"]["name"], &types["Pet"]["description"]), (&"Pet".into(), &"An animal.".into()));
    check(&types["Pet"], "weight", ("weight", "float", false, false));
    assert_eq!(said, [] as [String; 0]);
}

#[test]
fn lists_of_swift_stand_in_brackets() {
    let rows = "**tags** | [Tag] | | [optional] \n**names** | **[String: [Int]]** | | \n**born** | **Date** | | \n\
                **`protocol`** | **AnyCodable** | | [optional] \n";
    let (types, said) =
        read(&[("Pet.md", &page("Pet", rows)), ("Tag.md", &page("Tag", "**id** | **Int64** | | \n"))]);
    check(&types["Pet"], "tags", ("tags", r#"{"list":{"reference":"Tag"}}"#, false, false));
    check(&types["Pet"], "names", ("names", r#"{"map":{"list":"integer"}}"#, true, false));
    check(&types["Pet"], "born", ("born", "date-time", true, false));
    check(&types["Pet"], "protocol", ("protocol", "any", false, false));
    assert_eq!(said, [] as [String; 0]);
}

/// Ruby's and Python's older docs write the title of a page where others write its type's name.
#[test]
fn a_link_may_be_around_a_title() {
    let rows = "| `data` | [Big Walk](../../doc/models/big-walk.md) \\| nil | Required | - |\n\
                | `on` | `TrueClass \\| FalseClass` | Optional | - |\n| `id` | `UUID \\| String` | Optional | - |\n";
    let pet = structure("Pet", rows, "{\"data\": null, \"on\": true, \"id\": \"a\"}");
    let walk = structure("BigWalk", "| `start_at` | `DateTime` | Required | - |\n", "{\"start_at\": \"x\"}");
    let (types, said) = read(&[("models/pet.md", &pet), ("models/big-walk.md", &walk)]);
    check(&types["Pet"], "data", ("data", r#"{"reference":"models/BigWalk"}"#, true, true));
    check(&types["Pet"], "on", ("on", "boolean", false, false));
    check(&types["Pet"], "id", ("id", "string", false, false));
    check(&types["BigWalk"], "start_at", ("start_at", "date-time", true, false));
    assert_eq!(said, [] as [String; 0]);
}

/// Go's and TypeScript's: what may be null has a type of its own, what may be missing a second one.
#[test]
fn what_may_be_null_in_go_and_missing_in_typescript() {
    let rows = "| `Note` | `models.Optional[string]` | Optional | - |\n| `Tag` | `*string` | Optional | - |\n\
                | `AdditionalProperties` | `map[string]interface{}` | Optional | - |\n";
    let (types, _) = read(&[("models/pet.md", &structure("Pet", rows, "{\"note\": \"a\"}"))]);
    check(&types["Pet"], "Note", ("note", "string", false, true));
    check(&types["Pet"], "Tag", ("tag", "string", false, false));
    assert_eq!(types["Pet"]["fields"][2]["role"], "additional-properties");
    let rows = "| `tag` | `string \\| undefined` | Optional | - |\n\
                | `walks` | [`Walk[] \\| undefined`](../../doc/models/walk.md) | Optional | - |\n";
    let walk = structure("Walk", "| `at` | `Record<string, unknown>` | Required | - |\n", "{}");
    let pages = [("models/pet.md", structure("Pet", rows, "{}")), ("models/walk.md", walk)];
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let (types, _) = read(&pages);
    check(&types["Pet"], "tag", ("tag", "string", false, false));
    check(&types["Pet"], "walks", ("walks", r#"{"list":{"reference":"models/Walk"}}"#, false, false));
}

/// A union of C#'s in a page of its own has types for members, and no made-up names.
#[test]
fn members_of_csharp() {
    let union = "\n# Food\n\n## Class Name\n\n`Food`\n\n## Cases\n\n| Type | Factory Method |\n|  --- | --- |\n\
                 | [`List<Walk>`](../../../doc/models/walk.md) | Food.FromWalks(List<Walk> walks) |\n| `int` | Food.FromInt(int i) |\n";
    let walk = structure("Walk", "| `At` | `DateTime` | Required | - |\n", "{\"at\": 1}");
    let (types, said) = read(&[("models/containers/food.md", union), ("models/walk.md", &walk)]);
    let members: Vec<String> =
        types["Food"]["members"].as_array().unwrap().iter().map(|it| it["type"].to_string()).collect();
    assert_eq!(members, [r#"{"list":{"reference":"models/Walk"}}"#, r#""integer""#]);
    assert_eq!(said, [] as [String; 0]);
}

#[test]
fn a_page_that_the_user_mends_is_not_warned_of() {
    let empty = |name: &str| page(name, "");
    let (bag, food, own) = (empty("Bag"), empty("Food"), empty("Own"));
    let pet = page("Pet", "**a** | **str** | | \n");
    let pages = [("Bag.md", bag.as_str()), ("Food.md", &food), ("Own.md", &own), ("Pet.md", &pet)];
    let unsaid = |said: &[String]| said.iter().filter(|it| it.starts_with("members-unknown")).count();
    let (_, said) = read(&pages);
    assert_eq!(unsaid(&said), 3, "{said:?}");
    let config = "[values.Bag]\nA = \"a\"\n[pages.Food]\nunion = [\"Pet\", \"string\"]\n";
    let mended: Vec<(&str, &str)> = pages.into_iter().chain([("wire.toml", config)]).collect();
    let (types, said) = read(&mended);
    assert_eq!((&types["Bag"]["kind"], &types["Food"]["kind"]), (&"enum".into(), &"union".into()));
    assert_eq!(unsaid(&said), 1, "{said:?}");
}

#[test]
fn operations_of_another_family_are_said_to_be_lost() {
    let service = "# Pets\n\n## Overview\n\n### Available Operations\n\n* [list](#list)\n\n## list\n\n### Example Usage\n\n\
                   <!-- UsageSnippet language=\"go\" operationID=\"list\" method=\"get\" path=\"/pets\" -->\n\n### Response\n\nnone\n";
    let rows = "**id** | **string** | | \n";
    let (pet, owner) = (page("Pet", rows), page("Owner", rows));
    let (_, said) = read(&[("Pet.md", &pet), ("Owner.md", &owner), ("sdks/pets/README.md", service)]);
    let expected = "lost-operation: the page documents operations as Speakeasy does it, and the folder is read as OpenAPI Generator's";
    assert_eq!(said, [expected]);
}

/// Newer docs of APIMATIC have examples in code, and JSON only where operations answer.
#[test]
fn answers_of_operations_show_keys() {
    let rows = "| `CreatedAt` | `DateTime` | Required | - |\n| `OwnerName` | `string` | Required | - |\n\
                | `HomeTown` | `string` | Optional | - |\n| `LastSeen` | `string` | Optional | - |\n";
    let pet = structure("Pet", rows, "").replace("(as JSON)", "").replace("json", "csharp");
    let controller = "\n# Pets\n\n## Class Name\n\n`PetsController`\n\n# Get Pet\n\n## Response Type\n\n`Task<Pet>`\n\n\
                      ## Example Response *(as JSON)*\n\n```json\n{\"created_at\": \"x\", \"owner_name\": \"y\", \"home_town\": \"z\"}\n```\n";
    let (types, _) = read(&[("models/pet.md", &pet), ("controllers/pets.md", controller)]);
    check(&types["Pet"], "CreatedAt", ("created_at", "date-time", true, false));
    check(&types["Pet"], "LastSeen", ("last_seen", "string", false, false));
    let (types, _) = read(&[("models/pet.md", &pet)]);
    check(&types["Pet"], "CreatedAt", ("createdAt", "date-time", true, false));
}

/// A page of OpenAPI Generator for JavaScript, which shows the enums of its fields below the table.
#[test]
fn fields_of_javascript_have_the_enums_below_their_table() {
    let rows = "**mood** | **String** | | [optional] \n**oldMoods** | **[String]** | | \n**legs** | **Number** | | \n\
                **name** | **String** | | \n**eyes** | **Number** | | \n**traits** | **{String: [String]}** | | \n";
    let enums = "## Enum: MoodEnum\n\n\n* `glad` (value: `\"glad\"`)\n\n* `1` (value: `\"1\"`)\n\n\n\
                 ## Enum: [OldMoodsEnum]\n\n\n* `up` (value: `\"up\"`)\n\n\n\
                 ## Enum: LegsEnum\n\n\n* `2` (value: `2`)\n\n* `4` (value: `4`)\n\n\n\
                 ## Enum: EyesEnum\n\n\n* `none` (value: `\"none\"`)\n\n";
    let (types, said) = read(&[("Pet.md", &format!("{}\n\n{enums}", page("Zoo.Pet", rows)))]);
    check(&types["Pet"], "mood", ("mood", r#"{"reference":"PetMood"}"#, false, false));
    check(&types["Pet"], "oldMoods", ("oldMoods", r#"{"list":{"reference":"PetOldMoods"}}"#, true, false));
    check(&types["Pet"], "legs", ("legs", r#"{"reference":"PetLegs"}"#, true, false));
    check(&types["Pet"], "name", ("name", "string", true, false));
    check(&types["Pet"], "traits", ("traits", r#"{"map":{"list":"string"}}"#, true, false));
    assert_eq!((&types["PetMood"]["of"], values(&types["PetMood"])), (&"string".into(), vec!["glad", "1"]));
    assert_eq!((&types["PetLegs"]["of"], values(&types["PetLegs"])), (&"integer".into(), vec!["2", "4"]));
    // What is no number cannot be the enum of one.
    check(&types["Pet"], "eyes", ("eyes", "float", true, false));
    assert_eq!(said, [] as [String; 0]);
}

/// R and older Python list the values in the notes of the row.
#[test]
fn values_in_notes_are_an_enum() {
    let rows = "**mood** | **character** | | [optional] [Enum: [glad, not so glad]] \n**old** | **character** | | [Enum: [1, 2]] \n\
                **legs** | **integer** | | [Max: 4] [Enum: [2, 4]] \n**oldEnum** | **character** | | [Enum: [x]] \n**raw** | **data.frame** | | [optional] \n";
    let (types, said) = read(&[("Pet.md", &page("zoo::Pet", rows))]);
    check(&types["Pet"], "mood", ("mood", r#"{"reference":"PetMood"}"#, false, false));
    assert_eq!(values(&types["PetMood"]), ["glad", "not so glad"]);
    assert_eq!((&types["PetOld"]["of"], values(&types["PetOld"])), (&"string".into(), vec!["1", "2"]));
    check(&types["Pet"], "oldEnum", ("oldEnum", r#"{"reference":"PetOldEnum"}"#, true, false));
    assert_eq!((&types["PetLegs"]["of"], values(&types["PetLegs"])), (&"integer".into(), vec!["2", "4"]));
    check(&types["Pet"], "raw", ("raw", "bytes", false, false));
    assert_eq!(said, [] as [String; 0]);
}

/// Older Python has a class for each enum, with the value as its only property.
#[test]
fn enums_of_older_python_have_one_property() {
    let rest = "**any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | any | [optional]\n";
    let value =
        |notes: &str, more: &str| page("X", &format!("**value** | **str** | What it is. |{notes}\n{more}"));
    let listed = " defaults to \"dog\",  must be one of [\"dog\", \"1\", ]";
    let (types, said) = read(&[
        ("Kind.md", &value(listed, "").replace("# X", "# Kind")),
        ("Other.md", &value(listed, rest).replace("# X", "# Other")),
        ("Open.md", &value("", rest).replace("# X", "# Open")),
        ("Optional.md", &value(&format!(" [optional] {listed}"), "").replace("# X", "# Optional")),
        ("Two.md", &value(listed, "**id** | **int** | | \n").replace("# X", "# Two")),
        ("Size.md", &page("Size", "**value** | **int** | | must be one of [1, 2, ]\n")),
    ]);
    for name in ["Kind", "Other"] {
        assert_eq!(values(&types[name]), ["dog", "1"], "{name}");
    }
    assert_eq!((&types["Size"]["of"], values(&types["Size"])), (&"integer".into(), vec!["1", "2"]));
    check(&types["Open"], "value", ("value", "string", true, false));
    check(&types["Optional"], "value", ("value", r#"{"reference":"OptionalValue"}"#, false, false));
    check(&types["Two"], "value", ("value", r#"{"reference":"TwoValue"}"#, true, false));
    assert_eq!(said, [] as [String; 0]);
}

/// So has it for what is no object, which lacks the row that objects have there.
#[test]
fn lists_of_older_python_have_one_property() {
    let rest = "**any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | any | [optional]\n";
    let tags = page("Tags", "**value** | [**[Tag]**](Tag.md) | | \n");
    let tag = page("Tag", &format!("**id** | **int** | | \n{rest}"));
    let boxed = page("Boxed", &format!("**value** | **str** | | \n{rest}"));
    let (types, said) = read(&[("Tags.md", &tags), ("Tag.md", &tag), ("Boxed.md", &boxed)]);
    assert_eq!(types["Tags"]["members"][0]["type"].to_string(), r#"{"list":{"reference":"Tag"}}"#);
    check(&types["Boxed"], "value", ("value", "string", true, false));
    assert_eq!(said, [] as [String; 0]);
    let (types, _) = read(&[("Tags.md", &tags), ("Tag.md", &page("Tag", "**id** | **int** | | \n"))]);
    check(&types["Tags"], "value", ("value", r#"{"list":{"reference":"Tag"}}"#, true, false));
}

#[test]
fn docs_of_powershell_are_read_as_those_of_csharp() {
    let rows = "**Id** | **Int64** | | [optional] [default to null]\n**Photos** | **String[]** | | \n\
                **Any** | [**AnyType**](.md) | | [optional] \n**Raw** | [**SystemByte**](SystemByte.md) | | \n\
                **Maps** | [**SystemCollectionsHashtable[]**](SystemCollectionsHashtable.md) | | \n\
                **Map** | [**System.Collections.Hashtable**](Map.md) | | [optional] \n**Born** | **System.DateTime** | | \n";
    let (types, said) = read(&[("Pet.md", &page("Pet", rows))]);
    check(&types["Pet"], "Id", ("id", "integer", false, false));
    check(&types["Pet"], "Photos", ("photos", r#"{"list":"string"}"#, true, false));
    check(&types["Pet"], "Any", ("any", "any", false, false));
    check(&types["Pet"], "Raw", ("raw", "bytes", true, false));
    check(&types["Pet"], "Maps", ("maps", r#"{"list":{"map":"any"}}"#, true, false));
    check(&types["Pet"], "Map", ("map", r#"{"map":"any"}"#, false, false));
    check(&types["Pet"], "Born", ("born", "date-time", true, false));
    assert_eq!(said, [] as [String; 0]);
}

#[test]
fn templates_of_their_own_have_a_column_for_what_is_required() {
    let text = "# Zoo.Model.Pet\n\n## Properties\n\n| Name | Type | Required | Description |\n|---|---|---|---|\n\
                | **Id** | **string** | Required | |\n| **Tag** | [Tag](Tag.md) | Optional | *Nothing.* |\n\
                | **Price** | **decimal** | Required | one | or | two |\n\n## Usage\n\n```csharp\nvar pet = new Pet();\n```\n";
    let tag = "# Zoo.Model.Tag\n\n## Properties\n\n| Name | Type | Required | Description |\n|---|---|---|---|\n| **Name** | **string** | Optional | |\n";
    let (types, said) = read(&[("Pet.md", text), ("Tag.md", tag)]);
    check(&types["Pet"], "Id", ("id", "string", true, false));
    check(&types["Pet"], "Tag", ("tag", r#"{"reference":"Tag"}"#, false, false));
    check(&types["Pet"], "Price", ("price", "decimal", true, false));
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("cell-count"), "{said:?}");
}
