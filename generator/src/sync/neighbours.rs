//! What the `Cargo.toml` of somebody else must have for what was written to be built: the workspace that a
//! crate lies in, the crate that a module lies in. It is only read; the user is told.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use globset::GlobBuilder;
use toml_edit::{Document, Item};

use super::cargo_manifest::{self, Ours};

/// A workspace that a crate lies in and that does not list it, so that cargo refuses to build the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlisted {
    /// The output folder.
    pub out: PathBuf,
    /// The `Cargo.toml` of the workspace.
    pub manifest: PathBuf,
    /// The line of `members`, or else of `[workspace]`; the first is 1.
    pub line: usize,
    /// Whether there is a list of members.
    pub has_members: bool,
    /// What the list lacks.
    pub member: String,
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { out, manifest, line, has_members, member } = self;
        let (out, manifest) = (out.display(), manifest.display());
        write!(
            f,
            "`{out}` lies in the workspace of `{manifest}`, which does not list it, so cargo will not "
        )?;
        match has_members {
            true => write!(f, "build it: add `{member:?}` to `members` in line {line} of that file"),
            false => write!(
                f,
                "build it: add the line `members = [{member:?}]` to that file, below `[workspace]` in line {line}"
            ),
        }
    }
}

/// The workspace that an output folder lies in and that does not list the crate there.
pub fn unlisted(out: &Path) -> Option<Unlisted> {
    let real = fs::canonicalize(out).ok()?;
    let own = Manifest::at(&real)?;
    if own.get(&["workspace"]).is_some() || own.get(&["package", "workspace"]).is_some() {
        return None;
    }
    let (root, workspace) = workspace_of(&real)?;
    if workspace.members(&root).contains(&real) {
        return None;
    }
    let member = real.strip_prefix(&root).ok()?.iter().map(|it| it.to_string_lossy()).collect::<Vec<_>>();
    let member = member.join("/");
    if workspace.strings(&["workspace", "members"]).any(|pattern| is_match(&pattern, &member)) {
        return None;
    }
    let members = workspace.get(&["workspace", "members"]);
    let at = members.or_else(|| workspace.get(&["workspace"])).and_then(Item::span).unwrap_or_default();
    Some(Unlisted {
        out: out.to_owned(),
        line: 1 + workspace.text.bytes().take(at.start).filter(|&byte| byte == b'\n').count(),
        has_members: members.is_some(),
        manifest: root.join(cargo_manifest::NAME),
        member,
    })
}

/// The dependencies that a module's code needs and that the crate it lies in does not have, or not with the
/// features: each as a line. The crate is that of the nearest `Cargo.toml`, which is given, too.
pub fn missing_dependencies<T: fmt::Display>(
    out: &Path,
    needed: &[(T, T)],
) -> Option<(PathBuf, Vec<String>)> {
    let real = fs::canonicalize(out).ok()?;
    let mut folders = real.ancestors().filter_map(|folder| Some((folder, Manifest::at(folder)?)));
    let (folder, manifest) = folders.find(|(_, manifest)| manifest.get(&["package"]).is_some())?;
    let lines: String = needed.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
    let kept = cargo_manifest::keep(&manifest.text, &format!("[dependencies]\n{lines}"), &Ours::default());
    let (old, new) = (
        cargo_manifest::entries(&manifest.text).ok()?.dependencies,
        cargo_manifest::entries(&kept.ok()?.text).ok()?.dependencies,
    );
    let changed = new.iter().filter(|(name, value)| old.get(*name) != Some(value));
    let missing: Vec<String> = changed.map(|(name, value)| format!("{name} = {value}")).collect();
    (!missing.is_empty()).then(|| (folder.join(cargo_manifest::NAME), missing))
}

/// A `Cargo.toml` of somebody.
struct Manifest {
    text: String,
    document: Document<String>,
}

impl Manifest {
    /// That of a folder, if it can be read; what is wrong with one of others is cargo's business.
    fn at(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(cargo_manifest::NAME)).ok()?;
        Some(Self { document: Document::parse(text.clone()).ok()?, text })
    }

    fn get(&self, path: &[&str]) -> Option<&Item> {
        path.iter().try_fold(self.document.as_item(), |item, name| item.get(name))
    }

    /// The strings of a list.
    fn strings(&self, path: &[&str]) -> impl Iterator<Item = String> {
        let list = self.get(path).and_then(Item::as_array).into_iter().flatten();
        list.filter_map(|item| item.as_str().map(str::to_owned)).collect::<Vec<_>>().into_iter()
    }

    /// The folders of the members: those that are listed, and those that they depend on by path.
    fn members(&self, root: &Path) -> BTreeSet<PathBuf> {
        let mut open: Vec<PathBuf> = vec![root.to_owned()];
        open.extend(self.strings(&["workspace", "members"]).flat_map(|pattern| folders(root, &pattern)));
        let mut members = BTreeSet::new();
        while let Some(folder) = open.pop() {
            let Ok(folder) = fs::canonicalize(folder) else { continue };
            if !folder.starts_with(root) || members.contains(&folder) {
                continue;
            }
            if let Some(manifest) = Self::at(&folder) {
                open.extend(manifest.path_dependencies(&folder, root, self));
                members.insert(folder);
            }
        }
        members
    }

    fn path_dependencies(&self, folder: &Path, root: &Path, workspace: &Self) -> Vec<PathBuf> {
        const TABLES: &[&str] = &["dependencies", "dev-dependencies", "build-dependencies"];
        let targets = self.get(&["target"]).and_then(Item::as_table_like);
        let targets = targets.into_iter().flat_map(|targets| targets.iter()).map(|(_, target)| target);
        let tables = [self.document.as_item()].into_iter().chain(targets);
        let tables = tables.flat_map(|item| TABLES.iter().filter_map(|name| item.get(name)?.as_table_like()));
        let path = |(name, item): (&str, &Item)| match item.get("workspace").and_then(Item::as_bool) {
            Some(true) => {
                let inherited = workspace.get(&["workspace", "dependencies", name, "path"])?;
                Some(root.join(inherited.as_str()?))
            }
            _ => Some(folder.join(item.get("path")?.as_str()?)),
        };
        tables.flat_map(|table| table.iter()).filter_map(path).collect()
    }
}

/// The root of the workspace that a folder lies in, as cargo looks for it: further up, where it is not
/// excluded.
fn workspace_of(real: &Path) -> Option<(PathBuf, Manifest)> {
    let roots = real.ancestors().skip(1).filter_map(|folder| Some((folder, Manifest::at(folder)?)));
    let mut roots = roots.filter(|(_, manifest)| manifest.get(&["workspace"]).is_some());
    let holds = |folder: &Path, path: &str| real.starts_with(folder.join(path));
    let (root, manifest) = roots.find(|(folder, manifest)| {
        let excluded = manifest.strings(&["workspace", "exclude"]).any(|path| holds(folder, &path));
        !excluded || manifest.strings(&["workspace", "members"]).any(|path| holds(folder, &path))
    })?;
    Some((root.to_owned(), manifest))
}

fn is_match(pattern: &str, path: &str) -> bool {
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    let glob = GlobBuilder::new(pattern).literal_separator(true).build();
    glob.is_ok_and(|glob| glob.compile_matcher().is_match(path))
}

/// The folders that a pattern of members means. One with `**` is not followed.
fn folders(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![root.to_owned()];
    for segment in pattern.split('/').filter(|segment| !matches!(*segment, "" | ".")) {
        let inside = |folder: PathBuf| match segment.contains(['*', '?', '[']) {
            false => vec![folder.join(segment)],
            true => {
                let entries = fs::read_dir(folder).into_iter().flatten().flatten();
                let meant = entries.filter(|entry| is_match(segment, &entry.file_name().to_string_lossy()));
                meant.map(|entry| entry.path()).collect()
            }
        };
        found = found.into_iter().flat_map(inside).collect();
    }
    found
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    const CRATE: &str = "[package]\nname = \"a\"\n";

    fn place(files: &[(&str, &str)]) -> TempDir {
        let place = TempDir::new().unwrap();
        for (path, text) in files {
            let path = place.path().join(path).join("Cargo.toml");
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        place
    }

    #[track_caller]
    fn listed(files: &[(&str, &str)], out: &str) {
        let place = place(&[files, &[(out, CRATE)]].concat());
        assert_eq!(unlisted(&place.path().join(out)), None);
    }

    #[track_caller]
    fn refused(workspace: &str, says: &str) {
        let place = place(&[("", workspace), ("crates/models", CRATE)]);
        let found = unlisted(&place.path().join("crates/models")).expect("it is not listed");
        assert!(found.to_string().ends_with(says), "{found}");
    }

    #[test]
    fn a_crate_that_is_not_listed_is_said_with_its_line() {
        refused(
            "# Ours.\n[workspace]\nresolver = \"3\"\nmembers = [\"app\"]\n",
            "add `\"crates/models\"` to `members` in line 4 of that file",
        );
        refused(
            "[package]\nname = \"app\"\n\n[workspace]\n",
            "add the line `members = [\"crates/models\"]` to that file, below `[workspace]` in line 4",
        );
        let explicit = "[workspace]\nexclude = [\"crates\"]\nmembers = [\"crates/other\", \"crates\"]\n";
        refused(explicit, "to `members` in line 3 of that file");
    }

    #[test]
    fn a_crate_that_cargo_takes_for_a_member_is_listed() {
        listed(&[], "models");
        listed(&[("", CRATE)], "models");
        listed(&[("", "[workspace]\nmembers = [\"models\"]\n")], "models");
        listed(&[("", "[workspace]\nmembers = [\"./crates/*\"]\n")], "crates/models");
        listed(&[("", "[workspace]\nmembers = [\"**/models\"]\n")], "a/b/models");
        listed(&[("", "[workspace]\nexclude = [\"models\"]\n")], "models");
        let app = "[package]\nname = \"app\"\n[target.'cfg(unix)'.dev-dependencies]\nmodels = { path = \"../models\" }\n";
        listed(&[("", "[workspace]\nmembers = [\"ap*\"]\n"), ("app", app)], "models");
        let inherited =
            "[workspace]\nmembers = [\"app\"]\n[workspace.dependencies]\nmodels.path = \"models\"\n";
        let app = "[package]\nname = \"app\"\n[dependencies]\nmodels.workspace = true\n";
        listed(&[("", inherited), ("app", app)], "models");
    }

    #[test]
    fn a_module_says_what_its_crate_lacks() {
        let text = "[package]\nname = \"a\"\n\n[dependencies]\nserde = \"1\"\nserde_json = \"1\"\n";
        let place = place(&[("", text)]);
        let out = place.path().join("src/plex");
        fs::create_dir_all(&out).unwrap();
        let needed = [
            ("bytes", "\"1\""),
            ("serde", "{ version = \"1\", default-features = false, features = [\"std\"] }"),
            ("serde_json", "{ version = \"1\", features = [\"raw_value\"] }"),
        ];
        let (_, missing) = missing_dependencies(&out, &needed).unwrap();
        assert_eq!(
            missing,
            ["bytes = \"1\"", "serde_json = { version = \"1\", features = [\"raw_value\"] }"]
        );
        assert_eq!(missing_dependencies(&out, &needed[1..2]), None);
    }
}
