//! Types whose shape the docs do not show: a name around any JSON value.

/// Makes a wrapper of a JSON value a type of serde.
macro_rules! opaque {
    ($type:ident) => {
        impl $crate::wire::Wire for $type {
            const SHAPE: $crate::wire::Shape = $crate::wire::Shape::Any;

            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                from: D,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<(), D::Error> {
                // Null is a value of the type, and none where there may be none.
                $crate::wire::Wire::read(&mut self.0, from, cx)?;
                match self.0.is_null() {
                    true => cx.say($crate::wire::Outcome::Empty),
                    false => Ok(()),
                }
            }

            fn read_input(
                &mut self,
                from: $crate::wire::Input<'_, '_>,
                cx: &mut $crate::wire::Context,
            ) -> ::core::result::Result<(), $crate::wire::NodeError> {
                $crate::wire::Wire::read_input(&mut self.0, from, cx)?;
                match self.0.is_null() {
                    true => cx.say($crate::wire::Outcome::Empty),
                    false => Ok(()),
                }
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::Wire::write(&self.0, to)
            }
        }

        $crate::wire::serde!($type);
    };
}
pub(crate) use opaque;
