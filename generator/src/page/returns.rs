//! Carriage returns that end no line. Some descriptions have the line ends of Windows, of which their
//! generator made `\r<br/>`; for markdown each is the end of the row.

use std::borrow::Cow;

/// The text as it is to be parsed: in rows of tables, lone carriage returns are blanks. Every byte keeps
/// its place.
pub(super) fn as_blanks(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut is_changed = false;
    for line in text.split_inclusive('\n') {
        let is_row = line.trim_start().starts_with('|');
        let end = line.trim_end_matches(['\n', '\r']).len();
        let (content, line_end) = line.split_at(if is_row { end } else { 0 });
        let mut rest = content;
        while let Some((before, after)) = rest.split_once('\r') {
            // Between two pipes it does end a row: a file may have such line ends alone.
            let ends_row = ends_with_pipe(before) && after.trim_start().starts_with('|');
            out.push_str(before);
            out.push(if ends_row { '\n' } else { ' ' });
            is_changed = true;
            rest = after;
        }
        out.push_str(rest);
        out.push_str(line_end);
    }
    if is_changed { Cow::Owned(out) } else { Cow::Borrowed(text) }
}

fn ends_with_pipe(text: &str) -> bool {
    let Some(before) = text.trim_end().strip_suffix('|') else { return false };
    let escapes = before.len() - before.trim_end_matches('\\').len();
    escapes.is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(as_blanks(text), expected);
        assert_eq!(text.len(), expected.len());
    }

    #[test]
    fn a_lone_return_ends_no_row() {
        check("| a\r<br/>b\r<br/> | c |\r\n| d |\n", "| a <br/>b <br/> | c |\r\n| d |\n");
        check("| a\\|\r| b |", "| a\\| | b |");
    }

    #[test]
    fn other_line_ends_stay() {
        check("a\rb\n| c |\r\n", "a\rb\n| c |\r\n");
        check("| a | b |\r| c | d |\r| e |\r", "| a | b |\n| c | d |\n| e |\r");
    }
}
