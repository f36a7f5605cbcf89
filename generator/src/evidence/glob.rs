//! Glob patterns, held to a size that their reader can take.

use globset::{GlobBuilder, GlobSet};

/// The longest pattern, in bytes. Paths are seldom longer.
const MAX_PATTERN: usize = 1000;

/// How deep braces may nest in a pattern: the reader of patterns goes down with each.
const MAX_BRACES: usize = 16;

/// A glob pattern of pages or fields.
#[derive(Debug)]
pub(super) struct Glob {
    matcher: Matcher,
    /// Whether it is for the whole path of a page, or only for its last segment.
    is_path: bool,
}

impl Glob {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// Why it is none, as the end of a sentence.
    pub(super) fn new(pattern: &str) -> Result<Self, String> {
        Ok(Self { matcher: Matcher::of(pattern)?, is_path: pattern.contains('/') })
    }

    /// Whether a page, given by its path below the docs folder, is meant. A pattern without `/` is for the
    /// file's name in any folder.
    pub(super) fn matches_page(&self, path: &str) -> bool {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let name = stem.rsplit('/').next().unwrap_or(stem);
        self.matcher.is_match(if self.is_path { stem } else { name })
    }

    /// Whether a name is meant.
    pub(super) fn matches(&self, name: &str) -> bool {
        self.matcher.is_match(name)
    }
}

/// What a pattern matches.
#[derive(Debug)]
enum Matcher {
    /// Nothing but itself, as most patterns: all pages times all entries of a file of settings are many questions.
    Itself(String),
    /// All that is one segment.
    Segment,
    Others(GlobSet),
}

impl Matcher {
    fn of(pattern: &str) -> Result<Self, String> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-/".contains(&byte);
        if (1..=MAX_PATTERN).contains(&pattern.len()) && pattern.bytes().all(is_plain) {
            return Ok(Self::Itself(pattern.to_owned()));
        }
        match pattern {
            "*" => Ok(Self::Segment),
            _ => matcher(pattern).map(Self::Others),
        }
    }

    fn is_match(&self, name: &str) -> bool {
        match self {
            Self::Itself(pattern) => pattern == name,
            Self::Segment => !name.contains('/'),
            Self::Others(set) => set.is_match(name),
        }
    }
}

/// The matcher of a glob pattern, or why there is none. What globset would go down into, or give up on
/// by panicking, does not reach it.
fn matcher(pattern: &str) -> Result<GlobSet, String> {
    if pattern.len() > MAX_PATTERN {
        return Err(format!("it has {} bytes, and {MAX_PATTERN} are the most", pattern.len()));
    }
    if depth_of_braces(pattern) > MAX_BRACES {
        return Err(format!("its braces nest more than {MAX_BRACES} deep"));
    }
    let glob = GlobBuilder::new(pattern).literal_separator(true).build();
    let glob = glob.map_err(|error| error.kind().to_string())?;
    // A set says when a pattern is too large for it, where a single matcher panics.
    GlobSet::new([glob]).map_err(|error| error.kind().to_string())
}

fn depth_of_braces(pattern: &str) -> usize {
    let mut deepest = 0;
    let mut depth = 0_usize;
    for byte in pattern.bytes() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plainest_patterns_match_as_they_would_in_a_set() {
        for pattern in ["Pet", "a-b_c", "models/Pet", "/Pet", "models/", "*"] {
            assert!(!matches!(Matcher::of(pattern), Ok(Matcher::Others(_))), "{pattern}");
            let (ours, set) = (Matcher::of(pattern).unwrap(), matcher(pattern).unwrap());
            for name in ["Pet", "pet", "a-b_c", "models/Pet", "models", "models/", "/Pet", "x/models/Pet", ""]
            {
                assert_eq!(ours.is_match(name), set.is_match(name), "{pattern} {name}");
            }
        }
        assert!(matches!(Matcher::of("Pe?"), Ok(Matcher::Others(_))));
        assert!(Matcher::of(&"a".repeat(MAX_PATTERN + 1)).is_err());
    }

    #[test]
    fn the_largest_patterns_match() {
        let braces = format!("{}a{}", "{".repeat(MAX_BRACES), "}".repeat(MAX_BRACES));
        assert!(matcher(&braces).is_ok_and(|matcher| matcher.is_match("a")));
        for part in ["?", "*", "a", "**/", "[!a]", "{a,b}"] {
            let pattern = part.repeat(MAX_PATTERN / part.len());
            let _ = matcher(&pattern).map(|matcher| matcher.is_match(pattern));
        }
    }
}
