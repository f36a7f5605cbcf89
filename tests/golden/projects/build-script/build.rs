//! Writes the models below `OUT_DIR` whenever the docs change.

#![allow(clippy::print_stdout, reason = "so cargo is told what to look at")]

use std::env;
use std::error::Error;
use std::path::Path;

use generator::Options;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../docs");
    let out = Path::new(&env::var("OUT_DIR")?).join("pets");
    let report = generator::generate(&Options::new("../docs", out).module("crate::pets"))?;
    match report.is_success() {
        true => Ok(()),
        false => Err(format!("the docs give no models: {report}").into()),
    }
}
