//! What the help says after the arguments.

/// What people do with the command, and what each does.
const EXAMPLES: &[(&str, &str)] = &[
    ("", "read docs/, write generated/"),
    ("--check", "for CI: fail when generated/ is out of date"),
    ("--docs api --out crates/api", "other folders"),
    ("inspect PetOwner", "one page at every stage, from markdown to Rust"),
    ("diff", "what changed in docs/ since the last commit, and what it breaks"),
    ("validate body.json", "what of a recorded body deviates from the docs"),
    ("learn body.json", "make a recorded body known to the docs"),
    ("compare a.json b.json", "what differs between two saved graphs"),
    ("explain W0007", "what a message means"),
    ("--deny warnings", "for docs of your own: any warning is an error"),
    ("explain", "what wire.toml and recorded payloads changed, and where"),
];

const EXIT_CODES: &str = "\
Exit codes:
  0  generated/ is what docs/ gives
  1  it is not: there are errors (or what --deny makes one), files are out of date (--check), or files
     edited by hand were kept
  2  the arguments make no sense, or a file could not be read or written";

/// Examples of the command as it was called, and what its exit codes mean.
pub(super) fn after(name: &str) -> String {
    let examples = EXAMPLES.iter().map(|(words, what)| {
        let words = [name, words].join(" ");
        format!("  {:<39}{what}\n", words.trim_end())
    });
    format!("Examples:\n{}\n{EXIT_CODES}", examples.collect::<String>())
}
