//! Mutates real inputs and runs them through the real stages: pages, their paths, settings and payloads
//! through the generator up to the files of the crate, bodies through the crates that it wrote.
//!
//! Every execution has a number, and what it tries follows from the seed and the number alone. So a
//! crash of any kind, even one that ends the process, is had again from the two.

pub mod bodies;
pub mod docs;
pub mod input;
pub mod mutate;
pub mod seeds;
pub mod watch;

pub use input::{Input, Target};
pub use seeds::Seeds;

use crate::random::Random;

/// The input of one execution.
pub fn make(seeds: &Seeds, target: Target, seed: u64, number: u64) -> Input {
    let mut random = Random::of(seed ^ target.salt(), number);
    let mut input = seeds.pick(target, &mut random);
    // Few mutations mostly, so that the input still gets far.
    let count = 1 + random.below(3) * random.below(3);
    for _ in 0..count {
        mutate::mutate(&mut input, seeds, &mut random);
    }
    input
}

/// Runs an input.
///
/// # Errors
///
/// What is wrong with what came of it.
pub fn execute(input: &Input) -> Result<(), String> {
    match input.target {
        Target::Bodies => bodies::execute(input),
        Target::Pages | Target::Paths | Target::Settings => docs::execute(input),
    }
}
