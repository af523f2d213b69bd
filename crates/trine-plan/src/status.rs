//! What statuses are called.

use trine_ir::Status;

/// What a status is called: its reason phrase (RFC 9110, section 15).
pub(crate) fn phrase(status: Status) -> String {
    let code = match status {
        Status::Default => return "Default".to_owned(),
        Status::Range(2) => return "Success".to_owned(),
        Status::Range(3) => return "Redirection".to_owned(),
        Status::Range(4) => return "ClientError".to_owned(),
        Status::Range(5) => return "ServerError".to_owned(),
        Status::Range(class) => return format!("Status{class}XX"),
        Status::Code(code) => code,
    };
    let phrase = match code {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        418 => "ImATeapot",
        421 => "MisdirectedRequest",
        422 => "UnprocessableEntity",
        423 => "Locked",
        424 => "FailedDependency",
        425 => "TooEarly",
        426 => "UpgradeRequired",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        451 => "UnavailableForLegalReasons",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        507 => "InsufficientStorage",
        _ => return format!("Status{code}"),
    };
    phrase.to_owned()
}

/// A status in words: its code and reason phrase, or the class of its codes.
pub(crate) fn text(status: Status) -> String {
    match status {
        Status::Default => "error".to_owned(),
        Status::Range(4) => "client error".to_owned(),
        Status::Range(5) => "server error".to_owned(),
        Status::Range(class) => format!("status {class}XX"),
        Status::Code(418) => "418 I'm a teapot".to_owned(),
        Status::Code(code) => {
            let phrase = phrase(status);
            if phrase.starts_with("Status") {
                return code.to_string();
            }
            let mut words = code.to_string();
            for letter in phrase.chars() {
                if letter.is_uppercase() {
                    words.push(' ');
                }
                words.push(letter);
            }
            words
        }
    }
}

/// The same of a key below `responses`; `None` where it is no status but a name.
pub(crate) fn phrase_of_key(key: &str) -> Option<String> {
    let class = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx"));
    let status = match class.and_then(|class| class.parse().ok()) {
        Some(class) => Status::Range(class),
        None => Status::Code(key.parse().ok()?),
    };
    Some(phrase(status))
}
