//! The headers of responses: a constant for each name and type.

use std::collections::BTreeMap;

use trine_diag::{Sink, codes};
use trine_ir::{Api, Header, Kind, ParamFormat, Scalar, TypeId};

use crate::branches::type_text;
use crate::ident::Case;
use crate::lock::{ClientList, Ranked, Wanted};
use crate::types::Types;
use crate::{HeaderFormat, HeaderPlan, NameLock, RustType};

/// The header of a response that the specification says to ignore (Response Object).
const IGNORED: &str = "content-type";

/// Every header that a document describes, sorted by name. One whose value cannot be typed is told.
pub(crate) fn headers(types: &Types<'_>, lock: &NameLock, sink: &mut Sink) -> Vec<HeaderPlan> {
    let mut found: BTreeMap<(String, RustType, HeaderFormat), &Header> = BTreeMap::new();
    let responses = types.api.operations.iter().flat_map(|operation| &operation.responses);
    for header in responses.flat_map(|response| &response.headers) {
        let name = header.name.to_ascii_lowercase();
        match read(types, header) {
            Some((ty, format)) if is_name(&name) => {
                let first = found.entry((name, ty, format)).or_insert(header);
                // By place, so that the order of the document says nothing.
                if header.place < first.place {
                    *first = header;
                }
            }
            Some(_) | None if name == IGNORED => {}
            Some(_) | None => {
                let message = format!(
                    "the header `{}` is not decoded; it is available by name, as text",
                    header.name
                );
                sink.report(codes::plan::HEADERS_BY_NAME, &header.place, message);
            }
        }
    }
    // One name with several types is told by them: none of them is the name's own.
    let text = |(name, ty, _): &(String, RustType, HeaderFormat)| match found
        .keys()
        .filter(|other| other.0 == *name)
        .count()
    {
        1 => name.clone(),
        _ => format!("{name} {}", type_text(types, ty)),
    };
    let wanted: Vec<String> = found.keys().map(text).collect();
    let key = |(name, ty, format): &(String, RustType, HeaderFormat)| match format {
        HeaderFormat::Json => format!("{name} json {}", type_text(types, ty)),
        HeaderFormat::Text | HeaderFormat::Texts | HeaderFormat::Literal | HeaderFormat::Literals => {
            format!("{name} {}", type_text(types, ty))
        }
    };
    let keys: Vec<String> = found.keys().map(key).collect();
    let wanted = Wanted {
        keys: &keys,
        texts: &wanted,
        case: Case::Static,
        fallback: "HEADER",
        taken: &[],
        ranked: Ranked::ByText,
    };
    let idents = wanted.given(lock.of_client(ClientList::Headers)).into_iter().zip(keys);
    let header = |((ident, key), ((name, ty, format), header)): ((String, String), (_, &Header))| HeaderPlan {
        ident,
        key,
        name,
        ty,
        format,
        docs: header.docs.clone(),
        place: header.place.clone(),
    };
    let mut headers: Vec<HeaderPlan> = idents.zip(found).map(header).collect();
    headers.sort_by(|a, b| a.ident.cmp(&b.ident));
    headers
}

/// Returns true if a text can be the name of a header that is read (RFC 9110, section 5.6.2).
fn is_name(name: &str) -> bool {
    let token = |c: u8| c.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&c);
    !name.is_empty() && name != IGNORED && name.bytes().all(token)
}

/// The type of a header's value and how it is written; `None` where it has parts with names.
fn read(types: &Types<'_>, header: &Header) -> Option<(RustType, HeaderFormat)> {
    let ty = types.plain(header.ty.id);
    if header.format == ParamFormat::Json {
        return Some((ty, HeaderFormat::Json));
    }
    match &types.api.ty(header.ty.id).kind {
        Kind::Any => Some((RustType::Scalar(Scalar::String), HeaderFormat::Text)),
        Kind::List(item) => match is_literal(types.api, item.id)? {
            true => Some((ty, HeaderFormat::Literals)),
            false => Some((ty, HeaderFormat::Texts)),
        },
        Kind::Scalar(_) | Kind::Enum(_) => match is_literal(types.api, header.ty.id)? {
            true => Some((ty, HeaderFormat::Literal)),
            false => Some((ty, HeaderFormat::Text)),
        },
        Kind::Tuple(_) | Kind::Map(_) | Kind::Object(_) | Kind::Union(_) => None,
    }
}

/// Returns true if a value is written like a number or a Boolean; `None` if it is not a single value.
fn is_literal(api: &Api, id: TypeId) -> Option<bool> {
    match &api.ty(id).kind {
        Kind::Scalar(scalar) => Some(match scalar {
            Scalar::Bool
            | Scalar::I8
            | Scalar::I16
            | Scalar::I32
            | Scalar::I64
            | Scalar::U8
            | Scalar::U16
            | Scalar::U32
            | Scalar::U64
            | Scalar::F32
            | Scalar::F64
            | Scalar::Decimal
            | Scalar::Null => true,
            Scalar::String
            | Scalar::Binary
            | Scalar::Password
            | Scalar::DateTime
            | Scalar::Date
            | Scalar::Uuid
            | Scalar::Base64 => false,
        }),
        Kind::Enum(values) => Some(match values.base {
            trine_ir::EnumBase::String => false,
            trine_ir::EnumBase::Integer(_) => true,
        }),
        Kind::Any | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) | Kind::Object(_) | Kind::Union(_) => None,
    }
}
