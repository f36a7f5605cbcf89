//! The answer sheet of a set: what the SDK's source says of each operation.

use std::collections::BTreeMap;
use std::path::Path;

/// What the source says of one operation.
#[derive(Debug, Default, Clone)]
pub struct Answer {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// The types of the body of a success.
    pub response: String,
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The SDK's name of it.
    pub parameter: String,
    /// Where it travels.
    pub place: String,
    /// What it is called there.
    pub name: String,
    /// How it is written.
    pub style: String,
}

/// The operations by their ids.
#[derive(Debug)]
pub struct Answers(pub BTreeMap<String, Answer>);

impl Answers {
    /// Reads a sheet.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or has another form.
    pub fn read(path: &Path) -> Result<Self, Box<dyn std::error::Error>> {
        let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
        for line in std::fs::read_to_string(path)?.lines().skip(1) {
            let [operation, method, path, parameter, place, name, style, response, ..] =
                line.split('\t').collect::<Vec<_>>()[..]
            else {
                return Err(format!("calls.tsv has a line of another form: {line}").into());
            };
            let answer = answers.entry(operation.to_owned()).or_default();
            (answer.method, answer.path) = (method.to_owned(), path.to_owned());
            answer.response = response.to_owned();
            if !parameter.is_empty() && place != "security" {
                answer.parameters.push(Parameter {
                    parameter: parameter.to_owned(),
                    place: place.to_owned(),
                    name: name.trim_matches('\'').to_owned(),
                    style: style.to_owned(),
                });
            }
        }
        Ok(Self(answers))
    }

    /// The answer for an operation: by its id, else by the one that is called so.
    pub fn get(&self, id: &str) -> Option<&Answer> {
        self.0.get(id).or_else(|| self.0.iter().find(|(known, _)| fold(known) == fold(id)).map(|(_, it)| it))
    }
}

/// A name's letters and digits in small letters.
pub(super) fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
