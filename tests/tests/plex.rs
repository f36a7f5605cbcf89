//! The Plex reference in docs/ and the crate it gives.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use generated::operations::{
    PastSubscription, PostUsersSignInDataAuthenticationSubscription, PostUsersSignInDataMailingListStatus,
    PostUsersSignInDataServices, PostUsersSignInDataSubscription, PostUsersSignInDataUserPlexAccount,
    PostUsersSignInDataUserProfile, Trials,
};
use generated::wire::OptionalNullable;
use generator::page::Family;
use generator::{Counts, Options, Outcome, generate};
use quote::ToTokens as _;
use tests::rows::{self, Rows};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn options(out: PathBuf) -> Options {
    Options::new(root().join("docs"), out)
}

#[test]
fn every_row_of_the_reference_is_accounted_for() {
    let folder = tempfile::tempdir().unwrap();
    let counts = generate(&options(folder.path().join("generated"))).unwrap().counts;
    let expected = Counts {
        pages: 911,
        skipped: 0,
        structs: 779,
        enums: 122,
        unions: 10,
        opaque: 0,
        // Two unions, since payloads show other types than the page, and the requests without a page.
        inline: 24,
        fields: 3888,
        values: 425,
        members: 20,
        operations: 84,
    };
    assert_eq!(counts, expected);
    let documented = rows::count(&root().join("docs"), Family::Speakeasy)
        .unwrap()
        .into_iter()
        .map(|(_, rows)| rows)
        .sum::<Rows>();
    assert_eq!(documented, Rows { fields: 3888, values: 425, listed: 0, members: 20 });
}

#[test]
fn the_crate_is_what_the_docs_give() {
    let check = options(root().join("generated")).check();
    let report = generate(&check).unwrap();
    let Outcome::Checked { changes, .. } = &report.outcome else { panic!("nothing was checked") };
    let stale: Vec<_> = changes.files.keys().collect();
    assert!(report.is_success(), "run `cargo run -p generator`: these are out of date: {stale:?}");
}

#[test]
fn a_second_run_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let options = options(folder.path().join("generated"));
    generate(&options).unwrap();
    let before = times(&options.out);
    assert!(before.len() > 900);
    generate(&options).unwrap();
    assert_eq!(times(&options.out), before);
}

fn times(folder: &Path) -> Vec<(PathBuf, SystemTime)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(times(&path));
        }
        found.push((path.clone(), fs::metadata(&path).unwrap().modified().unwrap()));
    }
    found.sort();
    found
}

/// Name, type, required, deprecated, example, as the page has them, but for what a recorded answer
/// shows: `anonymous` and `locale` may be null, `attributionPartner` may be missing.
const ACCOUNT: &[(&str, &str, bool, bool, Option<&str>)] = &[
    ("ads_consent", "bool", true, false, None),
    ("ads_consent_reminder_at", "i64", true, false, Some("1556281940")),
    ("ads_consent_set_at", "i64", true, false, Some("1556281940")),
    ("anonymous", "wire::OptionalNullable<bool>", false, false, None),
    ("auth_token", "String", true, false, Some("CxoUzBTSV5hsxjTpFKaf")),
    ("backup_codes_created", "Option<bool>", false, false, None),
    ("confirmed", "Option<bool>", false, false, None),
    ("country", "String", true, false, Some("US")),
    ("email", "String", true, false, Some("username@email.com")),
    ("email_only_auth", "Option<bool>", false, false, None),
    ("experimental_features", "Option<bool>", false, false, None),
    ("friendly_name", "String", true, false, Some("friendlyUsername")),
    ("entitlements", "Vec<String>", true, false, None),
    ("guest", "Option<bool>", false, false, None),
    ("has_password", "Option<bool>", false, false, None),
    ("home", "Option<bool>", false, false, None),
    ("home_admin", "Option<bool>", false, false, None),
    ("home_size", "i64", true, false, Some("1")),
    ("id", "i64", true, false, Some("13692262")),
    ("joined_at", "i64", true, false, Some("1556281940")),
    ("locale", "Option<String>", true, false, None),
    ("mailing_list_active", "Option<bool>", false, false, None),
    ("mailing_list_status", "PostUsersSignInDataMailingListStatus", true, false, Some("active")),
    ("max_home_size", "i64", true, false, Some("15")),
    ("pin", "Option<String>", false, true, None),
    ("profile", "PostUsersSignInDataUserProfile", true, false, None),
    ("protected", "Option<bool>", false, false, None),
    ("remember_expires_at", "i64", true, false, Some("1556281940")),
    ("restricted", "Option<bool>", false, false, None),
    ("roles", "Option<Vec<String>>", false, false, None),
    ("scrobble_types", "String", true, false, None),
    ("services", "Vec<PostUsersSignInDataServices>", true, false, None),
    ("subscription", "PostUsersSignInDataSubscription", true, false, None),
    ("subscription_description", "String", true, false, None),
    ("subscriptions", "Option<Vec<PostUsersSignInDataAuthenticationSubscription>>", false, false, None),
    ("thumb", "String", true, false, Some("https://plex.tv/users/a4f43c1ebfde43a5/avatar?c=8372075101")),
    ("title", "String", true, false, Some("UsernameTitle")),
    ("two_factor_enabled", "Option<bool>", false, false, None),
    ("username", "String", true, false, Some("Username")),
    ("uuid", "String", true, false, Some("dae343c1f45beb4f")),
    ("attribution_partner", "Option<String>", false, false, Some("<nil>")),
    ("past_subscriptions", "Vec<PastSubscription>", true, false, None),
    ("trials", "Vec<Trials>", true, false, None),
];

#[test]
fn the_account_has_its_43_fields() {
    let path = root().join("generated/src/operations/post_users_sign_in_data_user_plex_account.rs");
    let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    let strukt = file.items.iter().find_map(|item| match item {
        syn::Item::Struct(strukt) => Some(strukt),
        _ => None,
    });
    let fields: Vec<_> = strukt.unwrap().fields.iter().map(described).collect();
    let expected: Vec<_> = ACCOUNT
        .iter()
        .map(|&(name, ty, required, deprecated, example)| {
            (name.to_owned(), ty.to_owned(), required, deprecated, example.map(str::to_owned))
        })
        .collect();
    assert_eq!(fields.len(), 43);
    assert_eq!(fields, expected);
}

fn described(field: &syn::Field) -> (String, String, bool, bool, Option<String>) {
    let name = field.ident.as_ref().unwrap().to_string();
    let ty = field.ty.to_token_stream().to_string().replace(' ', "");
    let deprecated = field.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    let docs: Vec<String> = field.attrs.iter().filter_map(doc_line).collect();
    let facts = docs.join(" ");
    let required = facts.contains("Required.");
    assert_ne!(required, facts.contains("Optional."), "{name} says both or neither: {facts}");
    let example =
        facts.split_once("Example: `").map(|(_, rest)| rest.rsplit_once("`.").unwrap().0.to_owned());
    (name, ty, required, deprecated, example)
}

fn doc_line(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else { return None };
    attribute.path().is_ident("doc").then(|| text.value().trim().to_owned())
}

/// The compiler's own word on the types that the issue of this crate names.
#[test]
#[expect(deprecated, reason = "the page deprecates `pin`")]
fn the_account_has_its_types() {
    let account = PostUsersSignInDataUserPlexAccount::default();
    let _: bool = account.ads_consent;
    let _: OptionalNullable<bool> = account.anonymous;
    let _: Vec<String> = account.entitlements;
    let _: PostUsersSignInDataMailingListStatus = account.mailing_list_status;
    let _: Option<String> = account.pin;
    let _: PostUsersSignInDataUserProfile = account.profile;
    let _: Option<Vec<String>> = account.roles;
    let _: Vec<PostUsersSignInDataServices> = account.services;
    let _: PostUsersSignInDataSubscription = account.subscription;
    let _: Option<Vec<PostUsersSignInDataAuthenticationSubscription>> = account.subscriptions;
    let _: Vec<PastSubscription> = account.past_subscriptions;
    let _: Vec<Trials> = account.trials;
}

#[test]
fn an_account_reads_and_writes() {
    let json = serde_json::json!({
        "authToken": "token", "id": 7, "anonymous": null, "mailingListStatus": "unsubscribed",
        "services": [{ "identifier": "guide", "status": "asleep" }], "newThing": [1],
    });
    let bytes = serde_json::to_vec(&json).unwrap();
    let account: PostUsersSignInDataUserPlexAccount = serde_json::from_slice(&bytes).unwrap();
    assert_eq!((account.auth_token.as_str(), account.id, account.anonymous.is_null()), ("token", 7, true));
    assert_eq!(account.mailing_list_status, PostUsersSignInDataMailingListStatus::Unsubscribed);
    assert_eq!(account.services[0].status.as_str(), "asleep");

    let decoded = generated::wire::decode::<PostUsersSignInDataUserPlexAccount>(&bytes).unwrap();
    assert_eq!(decoded.value, account);
    let said: Vec<String> = decoded.deviations.iter().map(ToString::to_string).collect();
    let says = |start: &str| said.iter().any(|text| text.starts_with(start));
    assert!(says("$.services[0].endpoint: missing (PostUsersSignInDataServices.endpoint)"), "{said:#?}");
    assert!(says("$.services[0].status: unknown value (PostUsersSignInDataServices.status)"), "{said:#?}");
    assert!(says("$.newThing: unknown field"), "{said:#?}");

    let written = serde_json::to_value(&account).unwrap();
    assert_eq!(written["services"][0]["status"], "asleep");
    assert!(written["anonymous"].is_null() && written.get("pin").is_none());
    let again: PostUsersSignInDataUserPlexAccount = serde_json::from_value(written).unwrap();
    assert_eq!(again, account);
}
