//! What is expected of a body, said of many ways of reading at once.

use serde_json::Value;

use crate::outcomes::{Outcome, Said, arbitrary_precision, as_it_is};

/// Every way but `strict`, which is held against the deviations.
pub(crate) const ALL: &[&str] = &["decode", "plain", "value", "flatten", "tagged", "untagged"];

/// The ways that have the text itself.
pub(crate) const STRAIGHT: &[&str] = &["decode", "plain"];

/// The ways that have a buffer between.
const BUFFERED: &[&str] = &["value", "flatten", "tagged", "untagged"];

type Build = fn() -> &'static Said;

/// A type whose bodies are read.
pub(crate) struct Case {
    ty: String,
    builds: Vec<Build>,
}

/// What was read of one body, in several ways.
pub(crate) struct Readings {
    read: Vec<Reading>,
    /// Whether `decode_strict` refused, by build.
    strict: Vec<Option<bool>>,
    written: Vec<String>,
}

struct Reading {
    way: String,
    debug: String,
    json: String,
    deviations: Vec<(String, String)>,
}

impl Case {
    pub(crate) fn new(ty: &str) -> Self {
        Self { ty: ty.to_owned(), builds: vec![as_it_is, arbitrary_precision] }
    }

    /// The same in one build alone.
    pub(crate) fn within(&self, build: Build) -> Self {
        Self { ty: self.ty.clone(), builds: vec![build] }
    }

    /// Every way reads the body, and it is written so: numbers by their value.
    #[track_caller]
    pub(crate) fn reads(&self, body: &str, written: &str) -> Readings {
        self.reads_any(body, &[written])
    }

    /// The same where several ways to write are right.
    #[track_caller]
    pub(crate) fn reads_any(&self, body: &str, written: &[&str]) -> Readings {
        self.reads_by(ALL, body, written)
    }

    /// Some ways read the body.
    #[track_caller]
    pub(crate) fn reads_by(&self, ways: &[&str], body: &str, written: &[&str]) -> Readings {
        self.collect(ways, body, written, false)
    }

    /// Every way reads the body or refuses it.
    #[track_caller]
    pub(crate) fn reads_or_refuses(&self, body: &str, written: &str) -> Readings {
        self.collect(&[BUFFERED, &["plain"]].concat(), body, &[written], true)
    }

    /// Plain serde refuses the body, with the path.
    #[track_caller]
    pub(crate) fn refuses(&self, body: &str, path: &str) {
        for (way, outcome) in self.outcomes(&["plain", "value"], body) {
            match outcome {
                Outcome::Refused(error) => assert!(error.starts_with(path), "{way}: {error}"),
                Outcome::Read { json, .. } => panic!("{way} reads {json}"),
            }
        }
    }

    /// What has the text names the path when it refuses, or reads it with a deviation there.
    #[track_caller]
    pub(crate) fn names_or_reads(&self, body: &str, path: &str) {
        for (way, outcome) in self.outcomes(STRAIGHT, body) {
            match outcome {
                Outcome::Refused(error) => assert!(error.starts_with(path), "{way}: {error}"),
                Outcome::Read { deviations, .. } => {
                    let is_there = deviations.iter().any(|(at, _)| at.starts_with(path));
                    assert!(way != "decode" || is_there, "{way}: {deviations:?}");
                }
            }
        }
    }

    fn outcomes<'a>(&self, ways: &[&'a str], body: &str) -> Vec<(&'a str, &'static Outcome)> {
        let of = |build: &Build| {
            let said = build();
            ways.iter().filter_map(|way| Some((*way, said.outcome(&self.ty, body, way)?))).collect::<Vec<_>>()
        };
        self.builds.iter().flat_map(of).collect()
    }

    #[track_caller]
    fn collect(&self, ways: &[&str], body: &str, written: &[&str], may_refuse: bool) -> Readings {
        let mut read = Vec::new();
        let outcomes = self.outcomes(ways, body);
        assert!(!outcomes.is_empty(), "{} has no body `{body}`", self.ty);
        for (way, outcome) in outcomes {
            match outcome {
                Outcome::Read { debug, json, deviations } => {
                    let is_right = written.iter().any(|written| is_same(&value(json), &value(written)));
                    assert!(is_right, "{way} of {body}: {json} is not {}", written.join(" or "));
                    read.push(Reading {
                        way: way.to_owned(),
                        debug: debug.clone(),
                        json: json.clone(),
                        deviations: deviations.clone(),
                    });
                }
                Outcome::Refused(error) => assert!(may_refuse, "{way} refuses {body}: {error}"),
            }
        }
        let strict = |build: &Build| {
            build().outcome(&self.ty, body, "strict").map(|it| matches!(it, Outcome::Refused(_)))
        };
        let strict = self.builds.iter().map(strict).collect();
        Readings { read, strict, written: written.iter().map(|&text| text.to_owned()).collect() }
    }
}

impl Readings {
    /// `decode` lists exactly these deviations, by path and kind, and `decode_strict` refuses just when
    /// there are any.
    #[track_caller]
    pub(crate) fn deviates(self, expected: &[(&str, &str)]) -> Self {
        let decoded: Vec<&Reading> = self.read.iter().filter(|reading| reading.way == "decode").collect();
        assert!(!decoded.is_empty(), "decode is not among the ways");
        for reading in decoded {
            let found: Vec<_> = reading.deviations.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            assert_eq!(found, expected);
        }
        for refused in self.strict.iter().flatten() {
            assert_eq!(*refused, !expected.is_empty(), "whether decode_strict refuses");
        }
        self
    }

    /// The value's `Debug` has these texts in it.
    #[track_caller]
    pub(crate) fn shows(self, texts: &[&str]) -> Self {
        for Reading { way, debug, .. } in &self.read {
            for text in texts {
                assert!(debug.contains(text), "{way}: no {text} in {debug}");
            }
        }
        self
    }

    /// It is written so to the digit.
    #[track_caller]
    pub(crate) fn exactly(self) -> Self {
        for Reading { way, json, .. } in &self.read {
            assert!(self.written.contains(json), "{way}: {json}");
        }
        self
    }
}

impl Said {
    /// The case's docs gave a crate.
    #[track_caller]
    pub(crate) fn is_written(case: &'static str) {
        let said = as_it_is();
        assert!(!said.unwritten.contains(&case), "{:?}", said.messages[case]);
    }
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
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
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        _ => a == b,
    }
}
