//! The command. See `docs-to-models --help`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
