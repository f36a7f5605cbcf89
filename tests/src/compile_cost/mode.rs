//! What is made of the crate.

use std::str::FromStr;

/// A kind of build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `cargo check` of the crate alone.
    Check,
    /// Its debug build.
    Debug,
    /// Its release build.
    Release,
    /// The debug build of the crate and of a program that reads and writes so many of its types.
    ProgramDebug(usize),
    /// The release build of both.
    ProgramRelease(usize),
}

impl Mode {
    /// How many types the programs read.
    pub const TYPES: [usize; 2] = [1, 10];

    /// All of a comma-separated list, or all there are.
    ///
    /// # Errors
    ///
    /// When one is not known.
    pub fn list(names: Option<&str>) -> Result<Vec<Self>, String> {
        const ALL: &str = "check,debug,release,program-debug,program-release";
        let groups = names.unwrap_or(ALL).split(',').map(Group::from_str).collect::<Result<Vec<_>, _>>()?;
        Ok(groups.into_iter().flat_map(|group| group.0).collect())
    }

    /// As the table has it.
    pub(super) fn name(self) -> String {
        let types = |count| if count == 1 { "one type".to_owned() } else { format!("{count} types") };
        match self {
            Self::Check => "check".to_owned(),
            Self::Debug => "debug build".to_owned(),
            Self::Release => "release build".to_owned(),
            Self::ProgramDebug(count) => format!("program of {}, debug", types(count)),
            Self::ProgramRelease(count) => format!("program of {}, release", types(count)),
        }
    }

    /// What cargo is asked for.
    pub(super) fn command(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Debug | Self::ProgramDebug(_) => &["build"],
            Self::Release | Self::ProgramRelease(_) => &["build", "--release"],
        }
    }

    /// The number of types that a program reads, if one is built.
    pub(super) fn types(self) -> Option<usize> {
        match self {
            Self::ProgramDebug(types) | Self::ProgramRelease(types) => Some(types),
            Self::Check | Self::Debug | Self::Release => None,
        }
    }
}

/// The modes that one word asks for.
struct Group(Vec<Mode>);

impl FromStr for Group {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Ok(Self(match name {
            "check" => vec![Mode::Check],
            "debug" => vec![Mode::Debug],
            "release" => vec![Mode::Release],
            "program-debug" => Mode::TYPES.map(Mode::ProgramDebug).into(),
            "program-release" => Mode::TYPES.map(Mode::ProgramRelease).into(),
            _ => return Err(format!("there is no mode `{name}`")),
        }))
    }
}
