//! The holes of a path, and names folded to compare them.

/// The names of a path's holes, in their order.
pub(super) fn holes(path: &str) -> Vec<String> {
    let mut holes: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((hole, after)) = after.split_once('}') else { break };
        if !hole.is_empty() && !holes.iter().any(|known| known == hole) {
            holes.push(hole.to_owned());
        }
        rest = after;
    }
    holes
}

/// A name's letters and digits in small letters.
pub(super) fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_found() {
        assert_eq!(holes("/a/{b}/{c-d}{e}.json"), ["b", "c-d", "e"]);
        assert_eq!(holes("/a/{b/c"), [] as [&str; 0]);
        assert_eq!(holes("/{}/{a}/{a}"), ["a"]);
        assert_eq!(fold("X-Plex_Token"), "xplextoken");
    }
}
