//! The names of statuses.

use trine_ir::Status;

/// Codes and the words of their reason phrases: those of IANA's registry (RFC 9110, section 16.2.1). 418 is registered
/// without a phrase and has that of RFC 2324.
const PHRASES: &[(u16, &str)] = &[
    (100, "Continue"),
    (101, "SwitchingProtocols"),
    (102, "Processing"),
    (103, "EarlyHints"),
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritativeInformation"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (207, "MultiStatus"),
    (208, "AlreadyReported"),
    (226, "ImUsed"),
    (300, "MultipleChoices"),
    (301, "MovedPermanently"),
    (302, "Found"),
    (303, "SeeOther"),
    (304, "NotModified"),
    (305, "UseProxy"),
    (307, "TemporaryRedirect"),
    (308, "PermanentRedirect"),
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (402, "PaymentRequired"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (406, "NotAcceptable"),
    (407, "ProxyAuthenticationRequired"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "ContentTooLarge"),
    (414, "UriTooLong"),
    (415, "UnsupportedMediaType"),
    (416, "RangeNotSatisfiable"),
    (417, "ExpectationFailed"),
    (418, "ImATeapot"),
    (421, "MisdirectedRequest"),
    (422, "UnprocessableContent"),
    (423, "Locked"),
    (424, "FailedDependency"),
    (425, "TooEarly"),
    (426, "UpgradeRequired"),
    (428, "PreconditionRequired"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (502, "BadGateway"),
    (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
    (505, "HttpVersionNotSupported"),
    (506, "VariantAlsoNegotiates"),
    (507, "InsufficientStorage"),
    (508, "LoopDetected"),
    (510, "NotExtended"),
    (511, "NetworkAuthenticationRequired"),
];

/// The reason phrase of a status as a word, or its code where none is registered.
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
    let registered = PHRASES.iter().find(|(known, _)| *known == code);
    registered.map_or_else(|| format!("Status{code}"), |(_, phrase)| (*phrase).to_owned())
}

/// A status in words: its code and reason phrase, or the class of its codes.
pub(crate) fn text(status: Status) -> String {
    match status {
        Status::Default => "error".to_owned(),
        Status::Range(4) => "client error".to_owned(),
        Status::Range(5) => "server error".to_owned(),
        Status::Range(class) => format!("status {class}XX"),
        Status::Code(203) => "203 Non-Authoritative Information".to_owned(),
        Status::Code(207) => "207 Multi-Status".to_owned(),
        Status::Code(226) => "226 IM Used".to_owned(),
        Status::Code(414) => "414 URI Too Long".to_owned(),
        Status::Code(418) => "418 I'm a teapot".to_owned(),
        Status::Code(505) => "505 HTTP Version Not Supported".to_owned(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registered_status_has_the_phrase_of_the_registry() {
        for (code, word, words) in [
            (226, "ImUsed", "226 IM Used"),
            (407, "ProxyAuthenticationRequired", "407 Proxy Authentication Required"),
            (414, "UriTooLong", "414 URI Too Long"),
            (417, "ExpectationFailed", "417 Expectation Failed"),
            (422, "UnprocessableContent", "422 Unprocessable Content"),
            (
                431,
                "RequestHeaderFieldsTooLarge",
                "431 Request Header Fields Too Large",
            ),
            (
                511,
                "NetworkAuthenticationRequired",
                "511 Network Authentication Required",
            ),
        ] {
            assert_eq!(phrase(Status::Code(code)), word);
            assert_eq!(text(Status::Code(code)), words);
        }
    }

    #[test]
    fn status_that_is_not_registered_is_called_by_its_code() {
        assert_eq!(phrase(Status::Code(499)), "Status499");
        assert_eq!(text(Status::Code(499)), "499");
    }
}
