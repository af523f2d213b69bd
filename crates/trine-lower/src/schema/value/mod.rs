//! Values that schemas list or describe: their types, formats, scalars and texts.

mod format;
mod member;
mod scalar;
mod texts;

pub(crate) use format::type_of_format;
pub(crate) use member::{Member, integer_of, integer_text, type_name, type_of_value, types_of_values};
pub(crate) use scalar::{holding, scalar};
pub(crate) use texts::{text_of, texts};
