//! The figures as text.

use super::{Kind, Round, Set};
use crate::cost::Cost;
use crate::spread::Spread;

/// What a folder costs.
pub(super) fn of_set(set: &Set, rounds: &[Round]) -> String {
    let mut text = format!("\n{}: {} pages, {} files written\n", set.name, set.pages, set.files);
    text.push_str(&format!(
        "{:<18}{:>10}{:>10}{:>8}  {:<26}{:<26}{:<26}\n",
        "", "wall ms", "cpu ms", "MB", "wall / floor", "cpu / floor", "wall / cold"
    ));
    for kind in Kind::ALL {
        let middle = |figure: fn(&Cost) -> f64| middle(rounds, kind, figure);
        let ratio = |to: Kind, figure: fn(&Cost) -> f64| {
            Spread::of(rounds.iter().map(|round| figure(round.of(kind)) / figure(round.of(to))))
        };
        text.push_str(&format!(
            "{:<18}{:>10.0}{:>10.0}{:>8.0}  {:<26}{:<26}{:<26}\n",
            kind.name(),
            middle(wall) * 1e3,
            middle(cpu) * 1e3,
            middle(|cost| cost.megabytes),
            ratio(Kind::Floor, wall).to_string(),
            ratio(Kind::Floor, cpu).to_string(),
            ratio(Kind::Cold, wall).to_string(),
        ));
    }
    let speed = set.pages as f64 / middle(rounds, Kind::Cold, wall);
    text.push_str(&format!("{speed:.0} pages per second, cold\n"));
    text
}

/// How the cost of a page grows with the number of pages, against the smallest folder of the same round; and what a
/// page more costs, against the first step from one folder to the next: what each run costs anyway is not in that.
pub(super) fn of_growth(pages: &[usize], rounds: &[Vec<Cost>]) -> String {
    let mut text = format!(
        "\n{:<14}{:>10}  {:<28}{:<28}{:<28}{:>6}\n",
        "made-up pages", "cpu ms", "cpu per page", "wall per page", "cpu of a page more", "MB"
    );
    let step = |round: &[Cost], at: usize| {
        (cpu(&round[at]) - cpu(&round[at - 1])) / pages[at].saturating_sub(pages[at - 1]) as f64
    };
    for (at, &count) in pages.iter().enumerate() {
        let costs = || rounds.iter().map(|round| &round[at]);
        let growth = |figure: fn(&Cost) -> f64| {
            let a_page = |cost: &Cost, count: usize| figure(cost) / count as f64;
            Spread::of(rounds.iter().map(|round| a_page(&round[at], count) / a_page(&round[0], pages[0])))
        };
        let more = match at {
            0 => String::new(),
            _ => Spread::of(rounds.iter().map(|round| step(round, at) / step(round, 1))).to_string(),
        };
        text.push_str(&format!(
            "{:<14}{:>10.0}  {:<28}{:<28}{:<28}{:>6.0}\n",
            count,
            Spread::of(costs().map(cpu)).median * 1e3,
            growth(cpu).to_string(),
            growth(wall).to_string(),
            more,
            Spread::of(costs().map(|cost| cost.megabytes)).median,
        ));
    }
    text
}

fn middle(rounds: &[Round], kind: Kind, figure: fn(&Cost) -> f64) -> f64 {
    Spread::of(rounds.iter().map(|round| figure(round.of(kind)))).median
}

fn wall(cost: &Cost) -> f64 {
    cost.wall
}

fn cpu(cost: &Cost) -> f64 {
    cost.seconds
}
