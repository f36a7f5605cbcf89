//! Bodies through the written crates, and what must hold of the outcome.

use super::Input;

/// A type that bodies are read into.
pub(super) struct Body {
    /// Its path, which stands for it in inputs.
    pub(super) name: &'static str,
    /// A body of it: the default value, as it is written.
    pub(super) default: fn() -> String,
    check: fn(&[u8]) -> Result<(), String>,
}

macro_rules! bodies {
    ($($krate:ident: $module:ident { $($name:ident),* $(,)? })*) => {
        &[$($(bodies!(
            @one $krate,
            $krate::$module::$name,
            concat!(stringify!($krate), "::", stringify!($module), "::", stringify!($name))
        )),*),*]
    };
    (@one $krate:ident, $ty:ty, $path:expr) => {
        Body {
            name: $path,
            default: || serde_json::to_string(&<$ty>::default()).unwrap_or_default(),
            check: |json| {
                let plain = serde_json::from_slice::<$ty>(json);
                let decoded = $krate::wire::decode::<$ty>(json);
                let strict = $krate::wire::decode_strict::<$ty>(json);
                let Ok(decoded) = decoded else {
                    return match plain {
                        Ok(_) => Err(format!("serde reads it, `decode` does not: {}", decoded.map(drop).unwrap_err())),
                        Err(_) if strict.is_ok() => Err("`decode_strict` reads it, `decode` does not".to_owned()),
                        Err(_) => Ok(()),
                    };
                };
                // Plain serde gets a fraction as serde_json has rounded it, and `decode` all its digits: where a
                // text is documented, the two are other texts. To serde_json `-0` is a fraction, too.
                let fraction_for_text = decoded.deviations.iter().any(|deviation| {
                    let kind = format!("{:?}", deviation.kind);
                    let number = deviation.found.trim_start_matches("number `").trim_end_matches('`');
                    let digits = number.trim_start_matches('-');
                    matches!(kind.as_str(), "Spelling" | "UnknownValue")
                        && digits.starts_with(|c: char| c.is_ascii_digit())
                        && (digits.contains(['.', 'e', 'E', '…']) || number == "-0")
                });
                if !fraction_for_text && plain.is_ok_and(|plain| plain != decoded.value) {
                    return Err("serde and `decode` read different values".to_owned());
                }
                if strict.is_ok() != decoded.deviations.is_empty() {
                    return Err("`decode_strict` and `decode` are not of one mind".to_owned());
                }
                decoded.deviations.iter().for_each(|deviation| drop(deviation.to_string()));
                let written = serde_json::to_vec(&decoded.value).map_err(|error| format!("cannot be written: {error}"))?;
                $krate::wire::decode::<$ty>(&written)
                    .map(drop)
                    .map_err(|error| format!("what is written cannot be read: {error}\n{}", String::from_utf8_lossy(&written)))
            },
        }
    };
}

/// The types: those of the recorded payloads, and those that were made to be difficult.
pub(super) const BODIES: &[Body] = bodies! {
    generated: operations {
        GetLibrarySectionsAllResponseBody, GetMediaMetaDataResponseBody, GetMediaProvidersResponseBody,
        GetMetadataChildrenResponseBody, GetPinAuthPinContainer, GetServerPreferencesResponseBody,
        GetTranscodeSessionsResponseBody, PlexDevice, PostUsersSignInDataUserPlexAccount,
    }
    hazards: shapes { Branch, Egg, Everything, Guids, Hen, Leaf, Node, Nothing, Open, Pair, Tree }
    hazards: unions { Covered, Holder, Large, Same, Scalars, Small, Special, Tagged }
    hazards: enums { Numbers, Odd, Only, Other }
    hazards: names { Digits, Keywords, Meeting, TwoStatuses }
    hazards: evidence { Amended, Examples }
    hazards: docs { Opaque, Prose }
};

/// The type of this name.
pub(super) fn find(name: &str) -> Option<&'static Body> {
    BODIES.iter().find(|body| body.name == name)
}

/// Reads a body in every way.
///
/// # Errors
///
/// When the ways do not agree, or what is written cannot be read again.
pub(super) fn execute(input: &Input) -> Result<(), String> {
    for (name, text) in &input.files {
        let body = find(name).ok_or_else(|| format!("there is no type `{name}`"))?;
        (body.check)(text.as_bytes())?;
    }
    Ok(())
}
