// @generated from Models/Operations/PostMediaArtsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/PostMediaArtsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostMediaArtsRequest {
    /// Required. Example: `2268`.
    pub rating_key: i64,

    /// Optional. Example: `https://api.mediux.pro/assets/fcfdc487-dd07-4993-a0c1-0a3015362e5b`.
    pub url: Option<String>,

    /// Optional.
    pub request_body: Option<String>,
}

impl PostMediaArtsRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(rating_key: i64) -> Self {
        Self {
            rating_key,
            ..Self::default()
        }
    }
}

impl wire::Model for PostMediaArtsRequest {
    const NAME: &'static str = "PostMediaArtsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("ratingKey", wire::INTEGER),
        wire::Field::Optional("url", wire::STRING),
        wire::Field::Optional("requestBody", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.url),
            2 => value.read(&mut self.request_body),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.rating_key);
        to.put(&self.url);
        to.put(&self.request_body);
    }
}

wire::serde!(PostMediaArtsRequest);

/// `POST /library/metadata/{ratingKey}/arts`.
///
/// Gives an item a background picture, by address or as the body.
impl wire::Call for PostMediaArtsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "post-media-arts",
        method: "POST",
        path: "/library/metadata/{ratingKey}/arts",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("ratingKey"),
            wire::Place::Query("url"),
            wire::Place::Text("image/*"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = wire::NoFault;
}
