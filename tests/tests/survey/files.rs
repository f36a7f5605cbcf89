//! Files.

use crate::docs::{YES, docs};

/// 1: two paths that are one to a file system without case. Each is found by its own link, and what
/// becomes of them has names of its own.
#[test]
fn file_case_insensitive_path_clash() {
    let run = docs("php")
        .dog("Models/Dog")
        .values("Models/DOG", &[["Big", "big"]])
        .fields(
            "Models/Pet",
            &[["`small`", "[Models\\Dog](./Dog.md)", YES], ["`large`", "[Models\\DOG](./DOG.md)", YES]],
        )
        .read();
    run.says(&["Models/Dog.md:1:3: note[N0001 renamed] `Dog` is `Dog2` in Rust: `Dog` is taken"]);
    assert_eq!(run.shown("Models/Pet", "small"), "required Models/Dog");
    assert_eq!(run.shown("Models/Pet", "large"), "required Models/DOG");
    run.has("models/dog.rs", "pub enum Dog {");
    run.has("models/dog_2.rs", "pub struct Dog2 {");
}
