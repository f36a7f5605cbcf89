//! What a shell and `man` want to know of the command, printed from its own help.

use std::error::Error as StdError;

use clap_complete::Shell;

use super::Status;
use super::args::{NAME, command};
use super::output::Output;

/// Prints a script that completes words.
pub(super) fn completions(shell: Shell, output: &mut Output) -> Result<Status, Box<dyn StdError>> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(NAME), NAME, &mut script);
    let script = String::from_utf8(script)?;
    // clap_complete 4.6 takes the hyphens of the name in some places of bash's script for those between the name
    // and a command's, so that no command's own flags would be completed.
    let wrong = NAME.replace('-', "__subcmd__");
    print(script.replace(&wrong, &NAME.replace('-', "__")), output)
}

/// Prints the manual's page, of the command or of one of its own.
pub(super) fn man(of: Option<&str>, output: &mut Output) -> Result<Status, Box<dyn StdError>> {
    let mut all = command(NAME).disable_help_subcommand(true);
    // Gives each of its commands the flags that are for all of them, and its full name.
    all.build();
    let page = match of {
        None => all,
        Some(of) => {
            let found = all.get_subcommands().find(|it| it.get_name() == of).cloned();
            let found = found.ok_or_else(|| {
                let names: Vec<&str> = all.get_subcommands().map(|it| it.get_name()).collect();
                format!("there is no command `{of}`; there are {}", names.join(", "))
            })?;
            found.version(env!("CARGO_PKG_VERSION"))
        }
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page).render(&mut text)?;
    print(String::from_utf8(text)?, output)
}

fn print(text: String, output: &mut Output) -> Result<Status, Box<dyn StdError>> {
    output.stdout(text.trim_end())?;
    Ok(Status::Done)
}
