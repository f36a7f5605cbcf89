//! Lines that do not fit, by Oppen's algorithm as prettyplease has it.

use super::{Break, MARGIN, Part, Sheet, blanks};

/// The columns that a line has at least, however deep it begins.
const MIN_SPACE: isize = 60;

/// More than fits on any line.
const NO_END: isize = 0xffff;

/// Whether what is around is broken.
#[derive(Clone, Copy)]
enum Frame {
    Fits,
    /// With the column to go back to.
    Broken {
        indent: isize,
        fills: bool,
    },
}

impl Sheet {
    /// Puts down the line, broken.
    pub(super) fn put_down(&mut self) {
        let widths = widths(&self.parts);
        let (mut indent, mut pending) = (self.around, self.indent);
        let mut space = (MARGIN - self.indent).max(MIN_SPACE);
        let mut frames = Vec::new();
        let mut rest = self.flat.as_str();
        for (part, width) in self.parts.iter().zip(widths) {
            match *part {
                Part::Text(length) => {
                    blanks(&mut self.text, std::mem::take(&mut pending));
                    let (text, after) = rest.split_at(length as usize);
                    self.text.push_str(text);
                    (rest, space) = (after, space - length);
                }
                Part::NoEnd => {}
                Part::Begin { .. } if width <= space => frames.push(Frame::Fits),
                Part::Begin { offset, fills } => {
                    frames.push(Frame::Broken { indent, fills });
                    indent += offset;
                }
                Part::End => {
                    if let Some(Frame::Broken { indent: before, .. }) = frames.pop() {
                        indent = before;
                    }
                }
                Part::Break(at) => {
                    rest = &rest[at.blank as usize + at.otherwise.map_or(0, char::len_utf8)..];
                    let fits = match frames.last() {
                        _ if at.never => true,
                        Some(Frame::Fits) => true,
                        Some(Frame::Broken { fills: true, .. }) => width <= space,
                        Some(Frame::Broken { fills: false, .. }) | None => false,
                    };
                    if fits {
                        pending += at.blank;
                        space -= at.blank + at.otherwise.map_or(0, |_| 1);
                        self.text.extend(at.otherwise);
                        continue;
                    }
                    if let Some(before) = at.before {
                        blanks(&mut self.text, std::mem::take(&mut pending));
                        self.text.push(before);
                    }
                    self.text.push('\n');
                    pending = indent + at.offset;
                    space = (MARGIN - pending).max(MIN_SPACE);
                    if !at.after.is_empty() {
                        blanks(&mut self.text, std::mem::take(&mut pending));
                        self.text.push_str(at.after);
                        space -= at.after.len() as isize;
                    }
                }
            }
        }
    }
}

/// How wide each box is, with what follows it up to the next break; and each break, with what follows up to the
/// next one of its box.
fn widths(parts: &[Part]) -> Vec<isize> {
    let mut widths = vec![0; parts.len()];
    let mut unsettled: Vec<usize> = Vec::new();
    let mut total = 0;
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Text(length) => total += length,
            Part::NoEnd => total += NO_END,
            Part::Begin { .. } => {
                widths[at] = -total;
                unsettled.push(at);
            }
            Part::End => unsettled.push(at),
            Part::Break(Break { blank, .. }) => {
                settle(parts, &mut widths, &mut unsettled, total);
                widths[at] = -total;
                unsettled.push(at);
                total += blank;
            }
        }
    }
    settle(parts, &mut widths, &mut unsettled, total);
    widths
}

/// Settles what ends with a break: the boxes that are closed, and the break before it.
fn settle(parts: &[Part], widths: &mut [isize], unsettled: &mut Vec<usize>, total: isize) {
    let mut depth = 0;
    while let Some(&at) = unsettled.last() {
        match parts[at] {
            Part::Begin { .. } if depth == 0 => return,
            Part::Begin { .. } => {
                widths[at] += total;
                depth -= 1;
            }
            Part::End => depth += 1,
            Part::Break(_) | Part::Text(_) | Part::NoEnd => widths[at] += total,
        }
        unsettled.pop();
        if depth == 0 && matches!(parts[at], Part::Break(_)) {
            return;
        }
    }
}
