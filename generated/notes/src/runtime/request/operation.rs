//! The static description of an operation.

/// The static description of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// The id in the document, or `METHOD path`.
    pub id: &'static str,
    /// The method, upper case.
    pub method: &'static str,
    /// The path template, as written.
    pub path: &'static str,
    /// The alternatives of authentication, each the names of the schemes that it needs together; empty if none is
    /// needed.
    pub security: &'static [&'static [&'static str]],
    /// The base URL that the document gives to this operation alone. A base URL that the user sets takes precedence.
    pub server: Option<&'static str>,
    /// True if the document deprecates it.
    pub deprecated: bool,
    /// The responses that the document describes: `200`, `4XX` or `default`, with their media types. Empty if not
    /// known.
    pub responses: &'static [(&'static str, &'static [&'static str])],
}

impl Operation {
    /// Returns the media types that the document has for a status; `None` if it does not have the status.
    pub fn media_types(&self, status: u16) -> Option<&'static [&'static str]> {
        self.response(status).map(|(_, media_types)| *media_types)
    }

    /// Returns true if a success of this status is that of a redirect's target: the document describes only
    /// redirects, and no success.
    pub(in super::super) fn is_redirected(&self, status: u16) -> bool {
        let has = |digit: char| self.responses.iter().any(|(key, _)| key.starts_with(digit));
        status / 100 == 2 && has('3') && !has('2')
    }

    /// Returns the place in the document that describes the responses with a status, or that would describe them: a JSON
    /// pointer (RFC 6901), such as `#/paths/~1notes~1{id}/get/responses/200`.
    pub fn pointer(&self, status: u16) -> String {
        let path = self.path.replace('~', "~0").replace('/', "~1");
        let method = self.method.to_ascii_lowercase();
        let responses = format!("#/paths/{path}/{method}/responses");
        match self.response(status) {
            Some((key, _)) => format!("{responses}/{key}"),
            None => responses,
        }
    }

    /// Returns the response that the document has for a status.
    fn response(&self, status: u16) -> Option<&'static (&'static str, &'static [&'static str])> {
        let range = format!("{}XX", status / 100);
        let of = |name: &str| self.responses.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        of(&status.to_string()).or_else(|| of(&range)).or_else(|| of("default"))
    }
}
