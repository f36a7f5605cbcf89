//! The middle of some figures, and how far they lie apart.

use std::fmt;

/// The smallest, the middle and the largest of some figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The smallest.
    pub min: f64,
    /// The middle; of an even number, what lies between the two in the middle.
    pub median: f64,
    /// The largest.
    pub max: f64,
}

impl Spread {
    /// Of no figures, none is a number.
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Self {
        let mut figures: Vec<f64> = figures.into_iter().collect();
        figures.sort_by(f64::total_cmp);
        let at = |index: usize| figures.get(index).copied().unwrap_or(f64::NAN);
        let last = figures.len().wrapping_sub(1);
        Self { min: at(0), median: f64::midpoint(at(last / 2), at(figures.len() / 2)), max: at(last) }
    }
}

impl fmt::Display for Spread {
    /// The middle, and in parentheses the others.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.median.is_nan() {
            true => f.pad("–"),
            false => f.pad(&format!("{:.3} ({:.3} … {:.3})", self.median, self.min, self.max)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn the_middle_of_some_figures() {
        let spread = Spread::of([3.0, 1.0, 2.0]);
        assert_eq!(spread, Spread { min: 1.0, median: 2.0, max: 3.0 });
        assert_eq!(spread.to_string(), "2.000 (1.000 … 3.000)");
        assert_eq!(Spread::of([1.0, 4.0, 2.0, 3.0]).median, 2.5);
        assert_eq!(Spread::of([]).to_string(), "–");
        assert_eq!(format!("{:>3}|", Spread::of([])), "  –|");
    }
}
