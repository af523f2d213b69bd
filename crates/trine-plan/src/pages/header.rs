//! Pages whose next one a declared header of the response names.

use trine_ir::{Location, Operation};

use super::inputs::Takes;
use super::names::{CURSORS, input, plain};
use super::{Page, is_integer, scalar};
use crate::{InputPlace, Method, Next, PageInput, RustType};

/// The names of headers with the cursor of the next page, without a leading `x` and the service's name.
const NEXT: &[&str] = &[
    "nexttoken",
    "nextpage",
    "nextcursor",
    "nextpagetoken",
    "nextmarker",
    "continuationtoken",
];

/// By the cursor in a declared header: `next-token` for the parameter `token` or `next-token`, `x-next-page` for `page`,
/// any of them for a query parameter that is called a cursor.
pub(super) fn by_header(page: &Page<'_>, operation: &Operation, method: &Method) -> Option<Next> {
    let responses = operation.responses.iter().filter(|response| response.success);
    let headers = responses.flat_map(|response| &response.headers);
    headers.into_iter().find_map(|header| {
        let name = plain(&header.name);
        let name = NEXT
            .iter()
            .find(|known| name == **known || name.strip_prefix('x') == Some(known))?;
        let rest = name.strip_prefix("next").unwrap_or(name);
        let of_integers = page.is_integer(header.ty.id);
        let fits = |input: &PageInput| takes(input, of_integers);
        let names: Vec<&str> = [*name, rest].iter().chain(CURSORS).copied().collect();
        let in_header = || {
            let mut known = page.inputs(operation, method).into_iter();
            let of_name = |input: &PageInput| [*name, rest].contains(&plain(&input.step.wire).as_str());
            let found =
                known.find(|one| one.location == Some(Location::Header) && of_name(&one.input) && fits(&one.input));
            found.map(|one| one.input)
        };
        let input = input(page, operation, method, &names, fits).or_else(in_header)?;
        let name = header.name.clone();
        Some(Next::Header { input, name })
    })
}

/// Returns true if this input takes the text of a header, or the integer in it. The first page has none.
pub(super) fn takes(input: &PageInput, of_integers: bool) -> bool {
    let is_optional = matches!(input.step.ty, RustType::Option(_) | RustType::Field(_));
    let is_number = scalar(&input.step.ty).is_some_and(is_integer);
    (is_optional || input.place == InputPlace::Body)
        && Takes::Cursor.fits(&input.step.ty)
        && (!is_number || of_integers)
}
