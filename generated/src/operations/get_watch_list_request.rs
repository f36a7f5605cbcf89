// @generated from Models/Operations/GetWatchListRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Filter, IncludeCollections, IncludeExternalMedia, Libtype};
use crate::wire;

/// Documented in `Models/Operations/GetWatchListRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWatchListRequest {
    /// Required.
    pub filter: Filter,

    /// Optional.
    pub sort: Option<String>,

    /// Optional.
    pub libtype: Option<Libtype>,

    /// Optional.
    pub maxresults: Option<i64>,

    /// Optional.
    pub include_collections: Option<IncludeCollections>,

    /// Optional.
    pub include_external_media: Option<IncludeExternalMedia>,

    /// Optional. Example: `0`.
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
    pub x_plex_container_size: Option<i64>,

    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    pub x_plex_token: String,
}

impl GetWatchListRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(filter: Filter, x_plex_token: impl Into<String>) -> Self {
        Self {
            filter,
            x_plex_token: x_plex_token.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetWatchListRequest {
    const NAME: &'static str = "GetWatchListRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("filter", wire::shape::<Filter>()),
        wire::Field::Optional("sort", wire::STRING),
        wire::Field::Optional("libtype", wire::shape::<Libtype>()),
        wire::Field::Optional("maxresults", wire::INTEGER),
        wire::Field::Optional("includeCollections", wire::shape::<IncludeCollections>()),
        wire::Field::Optional(
            "includeExternalMedia",
            wire::shape::<IncludeExternalMedia>(),
        ),
        wire::Field::Optional("xPlexContainerStart", wire::INTEGER),
        wire::Field::Optional("xPlexContainerSize", wire::INTEGER),
        wire::Field::Required("xPlexToken", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.filter),
            1 => value.read(&mut self.sort),
            2 => value.read(&mut self.libtype),
            3 => value.read(&mut self.maxresults),
            4 => value.read(&mut self.include_collections),
            5 => value.read(&mut self.include_external_media),
            6 => value.read(&mut self.x_plex_container_start),
            7 => value.read(&mut self.x_plex_container_size),
            8 => value.read(&mut self.x_plex_token),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.filter);
        to.put(&self.sort);
        to.put(&self.libtype);
        to.put(&self.maxresults);
        to.put(&self.include_collections);
        to.put(&self.include_external_media);
        to.put(&self.x_plex_container_start);
        to.put(&self.x_plex_container_size);
        to.put(&self.x_plex_token);
    }
}

wire::serde!(GetWatchListRequest);

/// `GET /library/sections/watchlist/{filter}`.
///
/// What the account wants to watch.
impl wire::Call for GetWatchListRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-watch-list",
        method: "GET",
        path: "/library/sections/watchlist/{filter}",
        server: ::std::option::Option::Some("https://discover.provider.plex.tv"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("filter"),
            wire::Place::Query("sort"),
            wire::Place::Query("libtype"),
            wire::Place::Query("maxresults"),
            wire::Place::Query("includeCollections"),
            wire::Place::Query("includeExternalMedia"),
            wire::Place::Query("X-Plex-Container-Start"),
            wire::Place::Query("X-Plex-Container-Size"),
            wire::Place::Header("X-Plex-Token"),
        ],
    };
    type Output = wire::Json<crate::operations::GetWatchListResponseBody>;
    type Fault = GetWatchListFault;
}

/// The documented errors of `GET /library/sections/watchlist/{filter}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetWatchListFault {
    /// Status 400.
    BadRequest(crate::errors::GetWatchListBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetWatchListUnauthorized),
}

impl wire::Fault for GetWatchListFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
