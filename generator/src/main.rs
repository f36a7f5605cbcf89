//! The command. See `generator --help`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
