//! Bytes, as a string in base64.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;

use super::fit::Cover;
use super::{Context, Fit, Wire};

impl Wire for Bytes {
    fn read<'de, D: Deserializer<'de>>(from: D, _: &mut Context) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        match STANDARD.decode(text.as_bytes()) {
            Ok(bytes) => Ok(bytes.into()),
            Err(_) => Err(D::Error::invalid_value(Unexpected::Str(&text), &"bytes in base64")),
        }
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(self))
    }

    fn fit(value: &Value) -> Fit {
        match value.as_str() {
            Some(_) => Fit::Loose(Cover::NONE),
            None => Fit::No,
        }
    }
}
