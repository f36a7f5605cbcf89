// @generated from Models/Operations/GetTokenDetailsSubscription.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetTokenDetailsAuthenticationResponseStatus;
use crate::wire;

/// Documented in `Models/Operations/GetTokenDetailsSubscription.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTokenDetailsSubscription {
    /// Optional.
    pub features: Option<Vec<String>>,

    /// Optional. Example: `true`.
    pub active: Option<bool>,

    /// Optional. Example: `2021-04-12T18:21:12Z`.
    pub subscribed_at: Option<String>,

    /// Optional. Example: `Inactive`.
    pub status: Option<GetTokenDetailsAuthenticationResponseStatus>,

    /// Optional.
    pub payment_service: Option<String>,

    /// Optional.
    pub plan: Option<String>,
}

impl wire::Model for GetTokenDetailsSubscription {
    const NAME: &'static str = "GetTokenDetailsSubscription";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("features"),
        wire::Field::optional("active"),
        wire::Field::optional("subscribedAt"),
        wire::Field::optional("status"),
        wire::Field::optional("paymentService"),
        wire::Field::optional("plan"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.features),
            1 => value.read(&mut self.active),
            2 => value.read(&mut self.subscribed_at),
            3 => value.read(&mut self.status),
            4 => value.read(&mut self.payment_service),
            5 => value.read(&mut self.plan),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.features)?;
        entries.put(&self.active)?;
        entries.put(&self.subscribed_at)?;
        entries.put(&self.status)?;
        entries.put(&self.payment_service)?;
        entries.put(&self.plan)
    }
}

wire::model!(GetTokenDetailsSubscription);
