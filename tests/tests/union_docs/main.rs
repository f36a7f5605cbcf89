//! What holds of any docs full of unions, and of any body: random docs become crates, one program has them
//! all and reads random values of their members, and what random changes make of those.
//!
//! `UNION_DOCS_SEEDS=100-140` tries other docs than those of every run.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod docs;
mod oracle;
mod values;

use docs::{Docs, Ty};
use generator::plan::{Item, RustModel};
use serde_json::{Value, json};
use tests::random::Random;
use tests::scratch::Scratch;

const READER: &str = include_str!("reader.rs");

/// How many values of each member are tried, and how many changed ones.
const VALUES: usize = 12;
const MUTATED: usize = 24;

/// A type that bodies are read into.
struct Reader {
    docs: usize,
    ty: Ty,
    /// The names of a union's members in Rust.
    variants: Vec<String>,
}

struct Body {
    reader: usize,
    text: String,
    /// The value, and the member that it was made from.
    made: Option<(Value, usize)>,
}

/// What was found out about the rule, so that nothing holds for want of bodies.
#[derive(Debug, Default)]
struct Tally {
    told: usize,
    clear: usize,
    unknown: usize,
    exact: usize,
    plain: usize,
}

#[test]
fn what_is_sent_is_what_is_read() {
    let seeds = std::env::var("UNION_DOCS_SEEDS").unwrap_or_else(|_| "1-4".to_owned());
    let (first, last) = seeds.split_once('-').unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut scratch = Scratch::new().unwrap();
    let (mut all, mut readers, mut functions) = (Vec::new(), Vec::new(), String::new());
    for seed in first.parse::<u64>().unwrap()..=last.parse().unwrap() {
        let docs = Docs::new(seed);
        let (package, pages) = (format!("docs{seed}"), folder.path().join(seed.to_string()));
        tests::write_tree(&pages, &docs.pages()).unwrap();
        let model = tests::stages::plan(&pages, &package).unwrap_or_else(|error| panic!("{seed}: {error}"));
        scratch.add(&package, &generator::emit::emit(&model).0).unwrap();
        for (number, members) in docs.unions.iter().enumerate() {
            let (path, variants) = written(&model, &format!("Union{number}"));
            assert_eq!(variants.len(), members.len(), "{seed}: Union{number} has other members");
            functions += &format!("    read!({package}, {package}::{path}),\n");
            readers.push(Reader { docs: all.len(), ty: Ty::Union(number), variants });
        }
        for number in 0..docs.structs.len() {
            let (path, variants) = written(&model, &format!("Struct{number}"));
            functions += &format!("    read!({package}, {package}::{path}),\n");
            readers.push(Reader { docs: all.len(), ty: Ty::Struct(number), variants });
        }
        all.push(docs);
    }
    let bodies = bodies(&all, &readers);
    let given = folder.path().join("bodies.json");
    let lines: Vec<_> = bodies.iter().map(|body| (body.reader, &body.text)).collect();
    std::fs::write(&given, json!(lines).to_string()).unwrap();
    let program = format!("{READER}const READERS: &[fn(&str) -> Value] = &[\n{functions}];\n");
    let output = scratch.run(&program, &[], &[&given]).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let said: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(said.len(), bodies.len());

    let (mut tally, mut wrong) = (Tally::default(), Vec::new());
    for (body, said) in bodies.iter().zip(&said) {
        let reader = &readers[body.reader];
        if let Err(what) = check(&all[reader.docs], reader, body, said, &mut tally) {
            wrong.push(format!("docs {}, {:?}: {what}\n  {}\n  {said}", reader.docs, reader.ty, body.text));
        }
    }
    if !wrong.is_empty() {
        let mut shown: Vec<usize> = Vec::new();
        shown.extend(wrong.iter().filter_map(|it| it[5..].split(',').next()?.parse::<usize>().ok()));
        shown.sort_unstable();
        shown.dedup();
        for docs in shown.into_iter().map(|docs| &all[docs]) {
            for (page, text) in docs.pages() {
                eprintln!("--- {page}\n{text}");
            }
        }
        wrong.sort_by_key(String::len);
        panic!(
            "{} of {} bodies are wrong:\n{}",
            wrong.len(),
            bodies.len(),
            wrong[..wrong.len().min(20)].join("\n")
        );
    }
    let Tally { told, clear, unknown, exact, plain } = tally;
    let least = [told, clear, unknown, exact, plain].into_iter().min();
    assert!(least >= Some(50 * all.len()), "too few bodies show anything: {tally:?}");
}

/// The path of a type in its crate, and the names of its members if it is a union.
fn written(model: &RustModel, name: &str) -> (String, Vec<String>) {
    let file = model.files.iter().find(|file| file.name == name).unwrap();
    let (module, _) = file.path.rsplit_once('/').unwrap();
    let variants = match &file.item {
        Item::Union(union) => union.variants.iter().map(|it| it.ident.as_str().to_owned()).collect(),
        _ => Vec::new(),
    };
    (format!("{}::{}", module.replace('/', "::"), file.ident.as_str()), variants)
}

fn bodies(all: &[Docs], readers: &[Reader]) -> Vec<Body> {
    let mut bodies = Vec::new();
    for (at, reader) in readers.iter().enumerate() {
        let (docs, mut random) = (&all[reader.docs], Random::of(at as u64, 2));
        let members = members(docs, reader);
        for (number, member) in members.iter().enumerate() {
            for _ in 0..VALUES {
                let value = values::value(docs, member, &mut random);
                bodies.push(Body { reader: at, text: value.to_string(), made: Some((value, number)) });
            }
            for _ in 0..MUTATED {
                let value = values::value(docs, member, &mut random);
                let other = random.pick(members);
                let other = values::value(docs, other, &mut random);
                let text = values::mutated(&value, &other, &mut random);
                bodies.push(Body { reader: at, text, made: None });
            }
        }
    }
    bodies
}

/// What a value of a type may be: a union's members, or the type itself.
fn members<'a>(docs: &'a Docs, reader: &'a Reader) -> &'a [Ty] {
    oracle::members(docs, &reader.ty).unwrap_or(std::slice::from_ref(&reader.ty))
}

/// Holds what was read against the docs.
fn check(docs: &Docs, reader: &Reader, body: &Body, said: &Value, tally: &mut Tally) -> Result<(), String> {
    let ensure = |holds: bool, what: &str| if holds { Ok(()) } else { Err(what.to_owned()) };
    ensure(said["panicked"].is_null(), "it panicked")?;
    let (plain, decoded) = (&said["plain"]["Ok"], &said["decode"]["Ok"]);
    if plain.is_string() {
        tally.plain += 1;
        ensure(decoded.is_string(), "plain serde reads it, `decode` does not")?;
        ensure(plain == decoded, "plain serde and `decode` read different values")?;
    }
    let Some(debug) = decoded.as_str() else {
        return ensure(body.made.is_none(), "a documented value is refused");
    };
    let bound = values::values(&body.text) * docs.shapes();
    ensure(said["judged"].as_u64() <= Some(bound), &format!("more is judged than {bound}"))?;
    let is_exact = said["kinds"] == json!([]);
    ensure(said["strict"] == is_exact, "`decode_strict` is of another mind")?;
    if is_exact {
        tally.exact += 1;
        ensure(said["again"]["Ok"] == *decoded, "what is written is read as something else")?;
    }
    // What nests too deep for a `Value` is not compared.
    let written = serde_json::from_str(said["written"].as_str().unwrap()).unwrap_or(Value::Null);
    let members = members(docs, reader);
    let is_union = !reader.variants.is_empty();
    if let Some((value, member)) = &body.made {
        let is_told = !is_union || oracle::told(docs, members, value) == Some(*member);
        if is_told && is_union {
            tally.told += 1;
            let variant = &reader.variants[*member];
            ensure(debug.starts_with(&format!("{variant}(")), &format!("it is no {variant}"))?;
        }
        if is_told && oracle::is_clear(docs, &members[*member], value) {
            tally.clear += 1;
            ensure(is_exact, "a documented value deviates")?;
            ensure(is_same(value, &written), "another value is written")?;
        }
    }
    match serde_json::from_str::<Value>(&body.text) {
        Ok(value) if is_union && !value.is_null() && oracle::possible(docs, members, &value).is_empty() => {
            tally.unknown += 1;
            ensure(debug.starts_with("Unknown("), "what is no member is read as one")?;
            ensure(is_same(&value, &written), "what is no member is not kept")
        }
        _ => Ok(()),
    }
}

/// Whether two values are the same, numbers by value.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| is_same(a, b)))
        }
        (a, b) => a == b || (a.is_number() && a.as_f64() == b.as_f64()),
    }
}
