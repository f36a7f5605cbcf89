// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Types whose shape the docs do not show: a name around any JSON value.

/// Makes a wrapper of a JSON value a type of serde.
macro_rules! opaque {
    ($type:ident) => {
        impl $crate::wire::Wire for $type {
            const TAKES_NULL: bool = true;

            fn read<'de, D: ::serde::Deserializer<'de>>(
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::Wire::read(from, cx).map(Self)
            }

            fn read_or_null<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<bool, D::Error> {
                $crate::wire::Wire::read_or_null(&mut self.0, from, cx)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::Wire::write(&self.0, to)
            }

            fn fit(_: &::serde_json::Value) -> $crate::wire::Fit {
                $crate::wire::Fit::Any
            }
        }

        $crate::wire::serde!($type);
    };
}
pub(crate) use opaque;
