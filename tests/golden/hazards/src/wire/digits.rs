// @generated as it comes with the generator: changes to this file are lost.

//! Numbers that are written with all their digits, by whatever serializer.

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// Writes a number as its digits. JSON text takes them as they are; other formats have numbers of a
/// size of their own, and get what does not fit into one as text, which every reader here takes.
///
/// # Errors
///
/// Those of the serializer.
pub(super) fn write<S: Serializer>(digits: String, to: S) -> Result<S::Ok, S::Error> {
    if let Ok(whole) = digits.parse::<i64>() {
        return to.serialize_i64(whole);
    }
    if let Ok(whole) = digits.parse::<u64>() {
        return to.serialize_u64(whole);
    }
    // Only serde_json's own serializers understand a raw value; to others it is a struct.
    if std::any::type_name::<S::Error>().starts_with("serde_json::") {
        return RawValue::from_string(digits).map_err(S::Error::custom)?.serialize(to);
    }
    match digits.parse::<f64>() {
        Ok(fraction) if digits.contains('.') && fraction.to_string() == digits => to.serialize_f64(fraction),
        _ => to.serialize_str(&digits),
    }
}
