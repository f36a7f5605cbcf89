//! The figures as text.

use super::{Mode, Row};
use crate::cost::Cost;
use crate::spread::Spread;

/// One build of both, as soon as it is done.
pub(super) fn round(round: usize, row: &Row) -> String {
    let show = |cost: Option<&Cost>| match cost {
        Some(cost) => format!("{:>9.2} s {:>7.0} MB", cost.seconds, cost.megabytes),
        None => String::new(),
    };
    format!("round {round}  {:<28}{}{}", row.mode.name(), show(row.ours.last()), show(row.theirs.last()))
}

/// All rounds: medians of the costs, and ratios within each round.
pub(super) fn whole(rows: &[Row]) -> String {
    let check = rows.iter().find(|row| row.mode == Mode::Check);
    let mut text = format!(
        "{:<28}{:>10}{:>10}  {:<26}{:<26}{:>9}{:>9}  {}\n",
        "processor time",
        "ours",
        "derives",
        "ours/derives",
        "ours/our check",
        "MB ours",
        "derives",
        "ours/derives"
    );
    for row in rows {
        let [ours, theirs] = [&row.ours, &row.theirs].map(|costs| seconds(costs));
        let [our_peak, their_peak] = [&row.ours, &row.theirs].map(|costs| megabytes(costs));
        let of_check = check.map(|check| ratios(&ours, &seconds(&check.ours)));
        text.push_str(&format!(
            "{:<28}{:>10}{:>10}  {:<26}{:<26}{:>9}{:>9}  {}\n",
            row.mode.name(),
            middle(&ours, 2),
            middle(&theirs, 2),
            ratios(&ours, &theirs),
            of_check.unwrap_or(Spread::of([])),
            middle(&our_peak, 0),
            middle(&their_peak, 0),
            ratios(&our_peak, &their_peak),
        ));
    }
    text.push_str("\nMedians; ratios within each round, the middle (least … most).");
    text
}

fn seconds(costs: &[Cost]) -> Vec<f64> {
    costs.iter().map(|cost| cost.seconds).collect()
}

fn megabytes(costs: &[Cost]) -> Vec<f64> {
    costs.iter().map(|cost| cost.megabytes).collect()
}

fn ratios(ours: &[f64], theirs: &[f64]) -> Spread {
    Spread::of(ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs))
}

fn middle(figures: &[f64], digits: usize) -> String {
    match figures {
        [] => "–".to_owned(),
        _ => format!("{:.digits$}", Spread::of(figures.iter().copied()).median),
    }
}
