//! The command. See `docs-to-models --help`.

mod cli;

/// A third of a run was spent in the system's allocator. The library leaves the choice to its user.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
