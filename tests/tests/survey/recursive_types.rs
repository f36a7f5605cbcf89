//! Recursive types.

use crate::docs::{NO, YES, docs};

/// 80: `Items` has a list of `Items`, or an `Items`.
#[test]
fn recursive_self() {
    let run = docs("typescript")
        .fields(
            "models/Items",
            &[
                ["`parent`", "[models.Items](../models/Items.md)", NO],
                ["`all`", "[models.Items](../models/Items.md)[]", NO],
            ],
        )
        .read();
    run.says(&[]);
    run.has("models/items.rs", "pub parent: Option<Box<Items>>,");
    run.has("models/items.rs", "pub all: Option<Vec<Items>>,");
}

/// 2: `A` has a `B`, and `B` an `A`.
#[test]
fn recursive_cycle_of_2() {
    let run = docs("go")
        .fields("models/A", &[["`B`", "[*models.B](../models/B.md)", NO]])
        .fields("models/B", &[["`A`", "[*models.A](../models/A.md)", NO]])
        .read();
    run.says(&[]);
    let boxed = ["a.rs", "b.rs"].map(|file| run.rust(&format!("models/{file}")).contains("Box<"));
    assert_eq!(boxed, [false, true], "one box closes the circle");
}

/// 1: `A` has a `B`, `B` a `C`, and `C` an `A`.
#[test]
fn recursive_cycle_of_3() {
    cycle(3);
}

/// 2: the longest that was met.
#[test]
fn recursive_cycle_of_6() {
    cycle(6);
    cycle(9);
}

fn cycle(length: usize) {
    let mut folder = docs("python");
    for at in 0..length {
        let next = (at + 1) % length;
        let ty = format!("[Optional[models.T{next}]](../models/T{next}.md)");
        folder = folder.fields(&format!("models/T{at}"), &[["`next`", &ty, NO]]);
    }
    let run = folder.read();
    run.says(&[]);
    let is_boxed = |at: &usize| run.rust(&format!("models/t{at}.rs")).contains("Option<Box<");
    let boxes: Vec<usize> = (0..length).filter(is_boxed).collect();
    assert_eq!(boxes, [length - 1], "where the circle comes back to its first type");
}

/// Required all the way round, no finite value would exist.
#[test]
fn recursive_and_required() {
    let run = docs("php").fields("Models/A", &[["`a`", "[Models\\A](../Models/A.md)", YES]]).read();
    run.says(&["Models/A.md:7:3: warning[W0003 infinite-type]"]);
    assert_eq!(run.shown("Models/A", "a"), "optional Models/A");
}
