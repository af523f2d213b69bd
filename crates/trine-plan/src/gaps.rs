//! The findings about statements of the document that the crate has no code for, so that nothing is lost in silence.

use trine_diag::{Sink, codes};
use trine_ir::{Api, Operation, Response};

use crate::responses;
use crate::streams::Way;

/// Reports every such thing.
pub(crate) fn report(api: &Api, sink: &mut Sink) {
    for operation in &api.operations {
        for response in &operation.responses {
            of_response(operation, response, sink);
        }
    }
}

fn of_response(operation: &Operation, response: &Response, sink: &mut Sink) {
    let asked: Vec<&str> = [Way::Whole, Way::Stream]
        .into_iter()
        .flat_map(|way| responses::wanted(&response.contents, response.success, way))
        .map(|content| content.media_type.as_str())
        .collect();
    for content in &response.contents {
        if operation.method != "HEAD" && !asked.contains(&content.media_type.as_str()) {
            let message = format!(
                "`{}` is not requested, since the operation offers another media type",
                content.media_type
            );
            sink.report(codes::plan::OTHER_MEDIA_TYPE, &content.place, message);
        }
    }
}
