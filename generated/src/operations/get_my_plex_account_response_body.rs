// @generated from Models/Operations/GetMyPlexAccountResponseBody.md: change the docs, not this file.

use crate::operations::MyPlex;
use crate::wire;

/// 1 field; part of
/// [`GetMyPlexAccountResponse`](crate::operations::GetMyPlexAccountResponse).
#[derive(Default)]
pub struct GetMyPlexAccountResponseBody {
    /// Optional. The JSON key is `MyPlex` (says `wire.toml`).
    #[doc(alias = "MyPlex")]
    pub my_plex: Option<MyPlex>,
}

impl wire::Model for GetMyPlexAccountResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMyPlexAccountResponseBody",
        &[wire::Field::Optional("MyPlex", wire::shape::<MyPlex>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.my_plex,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.my_plex,))
    }
}

wire::model!(GetMyPlexAccountResponseBody);
