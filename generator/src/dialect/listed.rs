//! Fields whose values their page lists, though their cells do not say so: below the heading `Enum: StatusEnum`
//! (JavaScript), or in the notes of the row (R, older Python).

use super::{Field, Nested, Scalar, TypeExprKind};
use crate::text::fold;

/// Makes each field that has the name of an enum in its page refer to that enum.
pub(super) fn refer(fields: &mut [Field], nested: &mut [Nested]) {
    for listed in nested {
        let name = fold(listed.name.value.strip_suffix("Enum").unwrap_or(&listed.name.value));
        let is_called =
            |field: &&mut Field| [&field.name.value, &field.plain_name].map(|it| fold(it)).contains(&name);
        let Some(field) = fields.iter_mut().find(is_called) else { continue };
        let Ok(ty) = &mut field.ty else { continue };
        match ty.innermost().kind {
            // Of a text, every value is one, whatever it looks like.
            TypeExprKind::Scalar(Scalar::String) => {
                listed.values.read.iter_mut().for_each(|it| it.quoted = true)
            }
            TypeExprKind::Scalar(Scalar::Integer | Scalar::Float | Scalar::Number)
                if listed.values.read.iter().all(|it| it.value.value.parse::<f64>().is_ok()) => {}
            _ => continue,
        }
        *ty = ty.clone().linked_inside(&format!("#{}", listed.name.value));
    }
}
