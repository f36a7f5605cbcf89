//! How much of a folder is read at most.

/// Bounds on what is read, so that a folder made to harm costs no more than itself. What is over a
/// bound is left out with a warning; the rest is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of a page, and of `wire.toml`. The largest known page has a quarter of a megabyte.
    pub page_bytes: usize,
    /// The pages of a folder. The largest known folder has eleven thousand.
    pub pages: usize,
    /// The rows of a page. The largest known page has five thousand.
    pub rows: usize,
    /// The bytes of a cell.
    pub cell_bytes: usize,
    /// The levels of a type: lists in lists. No documented type goes beyond six; whatever stands here,
    /// at most [`Limits::MAX_NESTING`] are read, as the stack has an end.
    pub nesting: usize,
    /// The bytes of a recorded payload.
    pub payload_bytes: usize,
}

impl Limits {
    /// The most levels of a type that can be read.
    pub const MAX_NESTING: usize = 256;

    /// The names that the command knows the limits by, as in the fields here.
    pub const NAMES: &'static [&'static str] =
        &["page-bytes", "pages", "rows", "cell-bytes", "nesting", "payload-bytes"];

    /// The limit of a name.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut usize> {
        match name {
            "page-bytes" => Some(&mut self.page_bytes),
            "pages" => Some(&mut self.pages),
            "rows" => Some(&mut self.rows),
            "cell-bytes" => Some(&mut self.cell_bytes),
            "nesting" => Some(&mut self.nesting),
            "payload-bytes" => Some(&mut self.payload_bytes),
            _ => None,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            page_bytes: 16 * 1024 * 1024,
            pages: 200_000,
            rows: 100_000,
            cell_bytes: 1024 * 1024,
            nesting: 64,
            payload_bytes: 256 * 1024 * 1024,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_a_limit() {
        let mut limits = Limits::default();
        for name in Limits::NAMES {
            *limits.get_mut(name).expect("the name is known") = 7;
        }
        let Limits { page_bytes, pages, rows, cell_bytes, nesting, payload_bytes } = limits;
        assert_eq!([page_bytes, pages, rows, cell_bytes, nesting, payload_bytes], [7; 6]);
    }
}
