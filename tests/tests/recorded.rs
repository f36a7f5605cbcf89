//! Recorded bodies as people have them: what is read of which, and what is said of all else.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::PathBuf;
use std::slice;

use generator::diagnostic::{Severity, Style, render};
use generator::{Options, amendments, generate, learn, rank, validate};
use tempfile::TempDir;

const FIELDS: &str = "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n";
const REX: &str = r#"{"name": "Rex", "age": 3}"#;
const BO: &str = r#"{"name": "Bo", "age": null}"#;

/// Docs of a pet.
fn folder() -> (TempDir, Options) {
    let folder = TempDir::new().unwrap();
    let docs = folder.path().join("docs");
    fs::create_dir_all(docs.join("payloads")).unwrap();
    let yes = ":heavy_check_mark:";
    let pet = format!("| `name` | *string* | {yes} |\n| `age` | *int* | {yes} |\n");
    fs::write(docs.join("Pet.md"), format!("# Pet\n\n\n{FIELDS}{pet}")).unwrap();
    let options = Options::new(docs, folder.path().join("out"));
    (folder, options)
}

/// What a run says of a body with a page and a shape, and what is amended by it.
fn run(name: &str, body: &[u8], page: &str, shape: &str) -> (Vec<String>, Vec<String>) {
    run_in(&folder(), name, body, page, shape)
}

fn run_in(
    (_, options): &(TempDir, Options),
    name: &str,
    body: &[u8],
    page: &str,
    shape: &str,
) -> (Vec<String>, Vec<String>) {
    let payloads = options.docs.join("payloads");
    fs::write(payloads.join("index.tsv"), format!("{name}\t{page}\t{shape}\n")).unwrap();
    fs::write(payloads.join(name), body).unwrap();
    let report = generate(options).unwrap();
    let serious = report.diagnostics.iter().filter(|it| it.severity() < Severity::Note);
    let said = serious.map(|it| render(it, &report.sources, "docs", Style::Short)).collect();
    let amended = amendments(options).unwrap();
    let amended = amended.diagnostics.iter().filter(|it| it.code.name() == "amended");
    (said, amended.map(|it| it.message.clone()).collect())
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
}

/// Texts as servers send them whose length is not known beforehand.
fn chunks(texts: &[&str]) -> String {
    let chunk = |text: &&str| format!("{:X};a=b\r\n{text}\r\n", text.len());
    texts.iter().map(chunk).collect::<String>().trim_end().to_owned()
}

/// Two pets, the second of which has no age, and the line of that.
fn spellings() -> Vec<(&'static str, Vec<u8>, usize)> {
    vec![
        ("lines.jsonl", format!("{REX}\n{BO}\n").into_bytes(), 2),
        ("lines.ndjson", format!("\u{FEFF}{REX}\r\n\r\n{BO}").into_bytes(), 3),
        ("row.json", format!("{REX}{BO}").into_bytes(), 1),
        (
            "broken.json",
            b"{\n\"name\": \"Rex\",\n\"age\": 3\n}\n{\n\"name\": \"Bo\",\n\"age\": null}".to_vec(),
            5,
        ),
        ("curl.http", format!("HTTP/2 200 \r\nset-cookie: a=b\r\n\r\n{REX}\r\n{BO}").into_bytes(), 5),
        (
            "proxy.http",
            format!("HTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK\na: b\n\n{REX}\n{BO}").into_bytes(),
            7,
        ),
        (
            "events.sse",
            format!("id: 1\ndata: {REX}\n\n: ping\n\ndata:{BO}\n\ndata: [DONE]\n\n").into_bytes(),
            6,
        ),
        (
            "split.sse",
            b"data: {\"name\": \"Rex\",\ndata: \"age\": 3}\n\ndata: {\"name\": \"Bo\",\ndata: \"age\": null}"
                .to_vec(),
            4,
        ),
        ("wide.json", utf16(&format!("{REX}\r\n{BO}"), u16::to_le_bytes), 2),
        ("big.json", utf16(&format!("{REX}\n{BO}"), u16::to_be_bytes), 2),
        ("unmarked.json", utf16(&format!("{REX}\n{BO}"), u16::to_le_bytes)[2..].to_vec(), 2),
        ("unmarked-big.json", utf16(&format!("{REX}\n{BO}"), u16::to_be_bytes)[2..].to_vec(), 2),
        (
            "chunks.http",
            format!(
                "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{}\r\n0\r\n\r\n",
                chunks(&[&REX[..5], &format!("{}\n", &REX[5..]), BO])
            )
            .into_bytes(),
            2,
        ),
    ]
}

#[test]
fn several_values_are_bodies_with_lines() {
    for (name, body, line) in spellings() {
        for shape in ["one", "list"] {
            let (said, amended) = run(name, &body, "Pet.md", shape);
            assert_eq!(said, [] as [&str; 0], "{name}");
            let wanted = format!("`age` of `Pet`: may be null (seen in `{name}:{line}` at `$.age`)");
            assert_eq!(amended, [wanted], "{name}");
        }
        let (folder, options) = folder();
        let file = folder.path().join(name);
        fs::write(&file, &body).unwrap();
        for page in [None, Some("Pet")] {
            let validated = validate(&options, slice::from_ref(&file), page).unwrap();
            let deviations: Vec<usize> = validated.iter().map(|it| it.deviations.len()).collect();
            assert_eq!(deviations, [0, 1], "{name}");
            assert_eq!(validated[1].file, format!("{}:{line}", file.display()));
        }
        let learned = &learn(&options, &[file], None).unwrap()[0];
        assert_eq!(learned.put, Some((name.to_owned(), "Pet.md".to_owned())));
        assert_eq!(learned.amendments.len(), 1, "{:?}", learned.amendments);
        let put = fs::read_to_string(options.docs.join("payloads").join(name)).unwrap();
        assert!(!put.contains("cookie") && !put.starts_with('\u{FEFF}'), "{put}");
    }
}

/// Docs of streams have a page for what events bring, for whole events, or for both.
#[test]
fn an_event_is_what_its_page_says() {
    let docs = folder();
    let yes = ":heavy_check_mark:";
    let rows = format!("| `data` | [Pet](Pet.md) | {yes} |\n| `event` | *string* | {yes} |\n");
    fs::write(docs.1.docs.join("PetEvent.md"), format!("# PetEvent\n\n\n{FIELDS}{rows}")).unwrap();
    let body = format!("event: pet\ndata: {REX}\n\nevent: pet\ndata: {BO}\n\n");
    for (page, path) in [("PetEvent.md", "$.data.age"), ("Pet.md", "$.age")] {
        let (said, amended) = run_in(&docs, "a.sse", body.as_bytes(), page, "one");
        assert_eq!(said, [] as [&str; 0]);
        assert_eq!(amended, [format!("`age` of `Pet`: may be null (seen in `a.sse:5` at `{path}`)")]);
    }
    let file = docs.0.path().join("a.sse");
    fs::write(&file, body).unwrap();
    assert_eq!(rank(&docs.1, &[file]).unwrap()[0].pages[0].page, "PetEvent.md");
}

/// What is no JSON is said with its place and a way out, by every door alike.
#[test]
fn what_is_no_body_is_said() {
    let said: &[(&str, &[u8], &str)] = &[
        ("", b"", "1:1: there is nothing in it; record an answer that has a body"),
        ("", b" \n", "1:1: there is nothing in it"),
        ("headers alone", b"HTTP/1.1 204 No Content\r\nx: y\r\n\r\n", "4:1: there are headers and no body"),
        ("events without data", b": ping\n\ndata: [DONE]\n\n", "1:1: there is nothing in it"),
        ("a page", b"\n<!DOCTYPE html>\n<html>", "2:1: it is a page of HTML; a server"),
        ("after headers", b"HTTP/1.1 502 Bad\n\n<html></html>", "3:1: it is a page of HTML"),
        ("xml", b"<?xml version='1.0'?><a/>", "1:1: it is XML; ask the API for JSON"),
        ("verbose", b"* Connected\n> GET /\n< HTTP/2 200\n{}", "1:1: it begins with what `curl -v`"),
        (
            "chunks",
            b"19\r\n{\"name\": \"Rex\", \"age\": 3}\r\n",
            "1:1: it is in chunks, as it travels, and their sizes are not",
        ),
        ("guarded", b")]}',\n{}", "1:1: it begins with what keeps browsers"),
        ("a call", b"cb({\"name\": 1});", "1:1: it is a call of a function in JavaScript"),
        ("words", b"Not found\n", "1:1: expected value, found `Not found`; record the body"),
        ("a comment", b"{\n  // old\n  \"name\": 1}", "2:3: a comment, which JSON does not have; remove it"),
        ("a comma", b"{\"name\": \"Rex\",\n}", "2:1: a comma before a closing bracket"),
        ("cut off", b"{\"name\": \"Rex\", \"ag", "1:19: the text ends within a value; it was cut off"),
        ("cut off below", b"{\"name\": \"Rex\"}\n{\"name\":", "2:8: the text ends within a value"),
        ("python", b"{'name': None}", "1:2: a text in single quotes"),
        ("python's null", b"{\"name\": None}", "1:10: a value as Python prints it"),
        ("not a number", b"{\"age\": NaN}", "1:9: a value that JSON does not have"),
        ("no quotes", b"{name: 1}", "1:2: a word without quotes"),
        ("zeros", b"{\"age\": 3}\0\0", "1:11: a byte that is 0; the file"),
        ("words below", b"{\"age\": 3}\nDone in 3 s", "2:1: after a value comes `Done in 3 s`, where only"),
        ("a row of numbers", b"1 2 3", "1:3: after a value comes `2 3`"),
        ("a comma between", b"{\"age\": 3},\n{\"age\": 4}", "1:11: after a value comes `,`"),
        ("a broken line", b"{\"age\": 3}\n{\"age\" 4}", "2:8: expected `:`, found `4}`"),
        ("deep", &[b'['; 100_000], "1:128: it nests deeper than 128 values"),
        ("no JSON in an event", b"data: {}\n\ndata: {\"a\" 1}\n", "3:12: expected `:`, found `1}`"),
        ("no line of an event", b"data: {}\n\n{\"a\": 1}\n", "3:1: expected a line of an event"),
    ];
    for (what, body, wanted) in said {
        let (place, wanted) = wanted.split_once(": ").unwrap();
        let (folder, options) = folder();
        let file = folder.path().join("a.json");
        fs::write(&file, body).unwrap();
        let good = folder.path().join("good.json");
        fs::write(&good, REX).unwrap();
        let wanted = format!("the payload is no JSON: {wanted}");
        let files = [good, file.clone()];
        let errors = [
            validate(&options, &files, Some("Pet")).unwrap_err().to_string(),
            rank(&options, &files).unwrap_err().to_string(),
            learn(&options, &files, None).unwrap_err().to_string(),
        ];
        for error in errors {
            let start = format!("{}:{place}: {wanted}", file.display());
            assert!(error.starts_with(&start), "{what}: {error}\nis not {start}");
        }
        assert!(
            !options.docs.join("payloads/good.json").exists(),
            "{what}: one was put before another was read"
        );
        let (said, amended) = run("a.json", body, "Pet.md", "one");
        let start = format!("docs/payloads/a.json:{place}: warning[W0021 payload-syntax] ");
        let message = wanted.split("; ").next().unwrap();
        assert!(said.len() == 1 && said[0].starts_with(&(start.clone() + message)), "{what}: {said:?}");
        assert_eq!(amended, [] as [&str; 0], "{what}");
    }
}

#[test]
fn bytes_that_are_no_text_are_said() {
    let (folder, options) = folder();
    let read = |body: &[u8]| {
        let file = folder.path().join("a.json");
        fs::write(&file, body).unwrap();
        validate(&options, &[file], Some("Pet")).unwrap_err().to_string()
    };
    let packed = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0];
    let error = read(&packed);
    assert!(error.contains("a.json`: the file is packed with gzip; unpack it"), "{error}");
    let (said, amended) = run("a.json", &packed, "Pet.md", "one");
    let wanted = "docs/payloads/a.json:1:1: warning[W0011 not-utf8] the file is packed with gzip";
    assert_eq!((said, amended), (vec![wanted.to_owned()], Vec::new()));
    let error = read(b"{\n\"name\": \"Ren\xE9\", \"age\": 3}");
    assert!(
        error.contains("a.json`: it is not UTF-8 from line 2, column 13 on; save it as UTF-8"),
        "{error}"
    );
}

/// What holds a body and is none shows nothing, and a way out is said.
#[test]
fn what_only_holds_a_body_is_said() {
    let har = format!(
        r#"{{"log": {{"creator": {{}}, "entries": [{{"response": {{"content": {{"text": {REX:?}}}}}}}]}}}}"#
    );
    let postman = r#"{"info": {"name": "a"}, "item": [{"response": [{"body": "{}"}]}]}"#;
    let cases: &[(&str, &str)] = &[
        (&format!("{{\"data\": {REX}}}"), "its `data` is"),
        (&format!("{{\"meta\": {{\"n\": 1}}, \"pets\": [{REX}, {BO}]}}"), "its `pets` is"),
        (&format!("{{\"statusCode\": 200, \"body\": {REX:?}}}"), "its `body` is"),
        (&format!("{REX:?}"), "it is JSON in a text"),
        (&har, "it is what a browser exports (HAR)"),
        (postman, "it is a collection of Postman"),
    ];
    for (body, wanted) in cases {
        let (folder, options) = folder();
        let file = folder.path().join("a.json");
        fs::write(&file, body).unwrap();
        let error = validate(&options, slice::from_ref(&file), None).unwrap_err().to_string();
        assert!(error.contains("no page fits") && error.contains(wanted), "{error}");
        let learned = &learn(&options, &[file], None).unwrap()[0];
        assert!(learned.put.is_none() && learned.ranking.way_out.as_deref().unwrap().contains(wanted));
        let file = folder.path().join("a.json");
        let validated = &validate(&options, slice::from_ref(&file), Some("Pet")).unwrap()[0];
        assert!(validated.way_out.as_deref().unwrap().contains(wanted), "{validated:?}");
        let learned = &learn(&options, &[file], Some("Pet")).unwrap()[0];
        assert!(learned.put.is_none() && learned.ranking.way_out.as_deref().unwrap().contains(wanted));
        let (said, amended) = run("a.json", body.as_bytes(), "Pet.md", "one");
        assert!(said.len() == 1 && said[0].contains("W0006 payload-misfit"), "{said:?}");
        assert_eq!(amended, [] as [&str; 0], "{body}");
    }
    for body in ["null", "3", "\"\"", "false", "[]"] {
        let (said, amended) = run("a.json", body.as_bytes(), "Pet.md", "one");
        assert!(said.len() == 1 && said[0].contains("W0006 payload-misfit"), "{body}: {said:?}");
        assert_eq!(amended, [] as [&str; 0], "{body}");
    }
}

/// Keys of an object that is of another type are no fields of the page that it was held against.
#[test]
fn a_stranger_among_bodies_shows_nothing() {
    let body = format!("{REX}\n{{\"data\": {REX}}}\n");
    let (said, amended) = run("a.jsonl", body.as_bytes(), "Pet.md", "one");
    assert!(said.len() == 1 && said[0].contains("`a.jsonl:2` is not what its page documents"), "{said:?}");
    assert_eq!(amended, [] as [&str; 0]);
}

/// However a file was cut, it is read as what was whole in it, or said.
#[test]
fn a_file_that_was_cut_off_never_shows_too_much() {
    let (folder, options) = folder();
    let files: Vec<PathBuf> = spellings()
        .into_iter()
        .flat_map(|(name, body, _)| {
            let file = |end: usize| {
                let file = folder.path().join(format!("{end}-{name}"));
                fs::write(&file, &body[..end]).unwrap();
                file
            };
            (0..body.len()).map(file).collect::<Vec<_>>()
        })
        .collect();
    for file in files {
        for it in validate(&options, &[file], Some("Pet")).unwrap_or_default() {
            assert!(it.deviations.len() < 2, "{it:?}");
        }
    }
}
