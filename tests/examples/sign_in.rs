//! Reads a recorded answer to a sign-in at Plex, and shows what of it deviates from the docs.
//!
//! `cargo run -p tests --example sign_in [BODY.json]`

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::{env, fs};

use generated::operations::PostUsersSignInDataUserPlexAccount as Account;
use generated::wire;

fn main() -> Result<(), Box<dyn Error>> {
    let recorded = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/payloads/user_info_plexpass.json");
    let file = env::args_os().nth(1).map_or_else(|| PathBuf::from(recorded), PathBuf::from);
    show(&fs::read(file)?, &mut io::stdout().lock())
}

/// Shows an account, and what deviates.
pub(crate) fn show(body: &[u8], to: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let decoded = wire::decode::<Account>(body)?;
    let account = &decoded.value;
    writeln!(to, "{} <{}>", account.username, account.email)?;
    for service in &account.services {
        // A status that the docs do not list is one, too.
        writeln!(to, "  {} is {}", service.identifier, service.status.as_str())?;
    }
    writeln!(to, "{} deviations:", decoded.deviations.len())?;
    for deviation in &decoded.deviations {
        writeln!(to, "  {deviation}")?;
    }
    // Who wants none of that is told of the first.
    if let Err(error) = wire::decode_strict::<Account>(body) {
        writeln!(to, "strictly: {error}")?;
    }
    Ok(())
}
