//! What a measurement is asked to do.

/// The arguments that are not understood yet.
#[derive(Debug)]
pub struct Arguments(Vec<String>);

impl Arguments {
    /// Those of this process.
    pub fn of_process() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// Whether a flag is there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|argument| argument != name);
        self.0.len() < before
    }

    /// What follows on an option.
    ///
    /// # Errors
    ///
    /// When nothing does.
    pub fn option(&mut self, name: &str) -> Result<Option<String>, String> {
        let Some(at) = self.0.iter().position(|argument| argument == name) else { return Ok(None) };
        self.0.remove(at);
        match self.0.get(at) {
            Some(value) if !value.starts_with("--") => Ok(Some(self.0.remove(at))),
            _ => Err(format!("`{name}` wants a value")),
        }
    }

    /// The number that follows on an option, at least one.
    ///
    /// # Errors
    ///
    /// When none does.
    pub fn count(&mut self, name: &str) -> Result<Option<usize>, String> {
        let Some(text) = self.option(name)? else { return Ok(None) };
        match text.parse() {
            Ok(number @ 1..) => Ok(Some(number)),
            _ => Err(format!("`{name} {text}`: that is no number from 1")),
        }
    }

    /// All others.
    ///
    /// # Errors
    ///
    /// When one looks like an option.
    pub fn rest(self) -> Result<Vec<String>, String> {
        match self.0.iter().find(|argument| argument.starts_with("--")) {
            Some(option) => Err(format!("there is no option `{option}`")),
            None => Ok(self.0),
        }
    }

    /// Nothing else is there.
    ///
    /// # Errors
    ///
    /// When something is.
    pub fn end(self) -> Result<(), String> {
        match self.rest()?.first() {
            Some(argument) => Err(format!("`{argument}` is one argument too many")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn arguments(text: &str) -> Arguments {
        Arguments(text.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn options_come_anywhere() {
        let mut all = arguments("a --rounds 3 b --list");
        assert_eq!(all.count("--rounds"), Ok(Some(3)));
        assert_eq!(all.count("--rounds"), Ok(None));
        assert!(all.flag("--list"));
        assert_eq!(all.rest(), Ok(vec!["a".to_owned(), "b".to_owned()]));
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(arguments("--docs").option("--docs"), Err("`--docs` wants a value".to_owned()));
        assert_eq!(arguments("--docs --list").option("--docs"), Err("`--docs` wants a value".to_owned()));
        assert!(arguments("--rounds 0").count("--rounds").unwrap_err().contains("no number from 1"));
        assert_eq!(arguments("--lsit").rest(), Err("there is no option `--lsit`".to_owned()));
        assert!(arguments("3").end().unwrap_err().contains("one argument too many"));
    }
}
