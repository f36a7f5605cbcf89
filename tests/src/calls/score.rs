//! How much of the answers the generator finds.

use std::collections::BTreeSet;

use generator::diagnostic::{Code, Diagnostics};
use generator::graph::{Field, Operation, Output, Place, Placed, Schema, Type, TypeGraph};

use super::answers::{Answer, Answers, fold};

/// How the operations of a set came out.
#[derive(Debug, Default, Clone)]
pub struct Score {
    /// The operations read.
    pub read: usize,
    /// Those that have parameters and an answer.
    pub with_parameters: usize,
    /// Of these, those with every place right.
    pub places: usize,
    /// The fields that travel by a name and have the right place.
    pub named: usize,
    /// Of these, those with the right name.
    pub names: usize,
    /// The operations with an answer.
    pub answered: usize,
    /// Of these, those with the right type of response.
    pub responses: usize,
    /// The questions asked.
    pub questions: usize,
    /// The headers that go out in the query, and nobody was asked.
    pub unasked: usize,
    /// What is not right.
    pub wrong: Vec<Wrong>,
}

/// Something that is not right.
#[derive(Debug, Clone)]
pub struct Wrong {
    /// The operation.
    pub operation: String,
    /// What is wrong with it.
    pub what: String,
}

impl std::ops::AddAssign<&Score> for Score {
    fn add_assign(&mut self, other: &Self) {
        self.read += other.read;
        self.with_parameters += other.with_parameters;
        self.places += other.places;
        self.named += other.named;
        self.names += other.names;
        self.answered += other.answered;
        self.responses += other.responses;
        self.questions += other.questions;
        self.unasked += other.unasked;
    }
}

/// Holds a graph against the answers.
pub(super) fn score(graph: &TypeGraph, diagnostics: &Diagnostics, answers: &Answers) -> Score {
    let asked: BTreeSet<String> = diagnostics
        .iter()
        .filter(|it| it.code == Code::HeaderOrQuery)
        .filter_map(|it| Some(fold(it.message.split('`').nth(1)?)))
        .collect();
    let mut score = Score { read: graph.operations.len(), questions: asked.len(), ..Score::default() };
    let mut met = BTreeSet::new();
    for operation in &graph.operations {
        let Some(answer) = answers.get(&operation.id) else { continue };
        met.insert(operation.id.clone());
        score.answered += 1;
        if response_is_right(graph, operation, answer) {
            score.responses += 1;
        } else {
            let what = format!("response {}, not {:?}", shown(graph, &operation.output), answer.response);
            score.wrong.push(Wrong { operation: operation.id.clone(), what });
        }
        if !answer.parameters.is_empty() {
            score.with_parameters += 1;
            parameters(graph, operation, answer, &asked, &mut score);
        }
    }
    score
}

fn parameters(
    graph: &TypeGraph,
    operation: &Operation,
    answer: &Answer,
    asked: &BTreeSet<String>,
    score: &mut Score,
) {
    let fields: &[Field] = match &graph.get(operation.request).schema {
        Schema::Struct(strukt) => &strukt.fields,
        _ => &[],
    };
    let placed: Vec<(&Field, &Placed)> = fields.iter().zip(&operation.places).collect();
    let mut is_right = true;
    let mut say = |what: String| score.wrong.push(Wrong { operation: operation.id.clone(), what });
    for row in &answer.parameters {
        let is_meant = |(field, placed): &&(&Field, &Placed)| match row.place.as_str() {
            "body" => matches!(placed.place, Place::Body(_)),
            _ => fold(&field.name) == fold(&row.parameter) || fold(&field.plain_name) == fold(&row.parameter),
        };
        let Some((field, found)) = placed.iter().find(is_meant) else {
            is_right = false;
            say(format!("{} {} is no field", row.place, row.parameter));
            continue;
        };
        if found.place.word() != row.place {
            is_right = false;
            say(format!("{} is {} ({}), not {}", field.name, found.place.word(), found.origin, row.place));
            if row.place == "header" && !asked.contains(&fold(&field.name)) {
                score.unasked += 1;
            }
            continue;
        }
        if let Some(name) = found.place.name() {
            score.named += 1;
            if name.eq_ignore_ascii_case(&row.name) {
                score.names += 1;
            } else {
                say(format!("name {name}, not {}", row.name));
            }
        }
    }
    if placed.len() > answer.parameters.len() {
        is_right = false;
        say(format!("{} fields, not {}", placed.len(), answer.parameters.len()));
    }
    score.places += usize::from(is_right);
}

fn response_is_right(graph: &TypeGraph, operation: &Operation, answer: &Answer) -> bool {
    let wanted: Vec<String> =
        answer.response.split('|').map(|it| fold(it.rsplit('.').next().unwrap_or(it))).collect();
    match &operation.output {
        Output::Nothing | Output::Bytes => answer.response.is_empty(),
        Output::Text => answer.response.is_empty() || wanted == ["string"],
        Output::Json(ty) => match ty.innermost() {
            Type::Reference(id) => wanted.contains(&fold(&graph.get(*id).name)),
            Type::String => wanted == ["string"],
            Type::Any => {
                ["any", "mixed", "object", "record", "dict"].iter().any(|it| wanted.iter().any(|w| w == it))
                    || wanted.len() > 1
            }
            scalar => {
                let word = scalar.word().unwrap_or_default();
                let same = match word {
                    "float" | "integer" => &["number", "integer", "float", "int", "double", "long"][..],
                    "boolean" => &["boolean", "bool"],
                    _ => &[],
                };
                wanted.iter().any(|it| same.contains(&it.as_str()))
            }
        },
    }
}

fn shown(graph: &TypeGraph, output: &Output) -> String {
    match output {
        Output::Nothing => "nothing".to_owned(),
        Output::Bytes => "bytes".to_owned(),
        Output::Text => "text".to_owned(),
        Output::Json(ty) => graph.notation(ty),
    }
}
