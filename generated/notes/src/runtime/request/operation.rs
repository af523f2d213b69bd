//! What is known of an operation before it is called.

/// What is known of an operation before it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// Its id in the document, or `METHOD path`.
    pub id: &'static str,
    /// The method, upper case.
    pub method: &'static str,
    /// The path template, as written.
    pub path: &'static str,
    /// The alternatives of authentication, each the names of the schemes it takes together; empty for none needed.
    pub security: &'static [&'static [&'static str]],
    /// The base URL that the document gives to this operation alone. One that the user sets goes before it.
    pub server: Option<&'static str>,
    /// Whether the document says that it is not to be used any more.
    pub deprecated: bool,
    /// The responses that the document describes: `200`, `4XX` or `default`, with their media types. Empty if not known.
    pub answers: &'static [(&'static str, &'static [&'static str])],
}

impl Operation {
    /// The media types that the document has for a status; `None` where it does not have the status.
    pub fn media_types(&self, status: u16) -> Option<&'static [&'static str]> {
        self.answer(status).map(|(_, media_types)| *media_types)
    }

    /// Whether a success of this status is that of what a redirect leads to: the document has redirects alone, and
    /// describes nothing of it.
    pub(in super::super) fn is_redirected(&self, status: u16) -> bool {
        let has = |digit: char| self.answers.iter().any(|(answer, _)| answer.starts_with(digit));
        status / 100 == 2 && has('3') && !has('2')
    }

    /// Returns the place in the document that describes the responses with a status, or that would describe them: a JSON
    /// pointer (RFC 6901), such as `#/paths/~1notes~1{id}/get/responses/200`.
    pub fn pointer(&self, status: u16) -> String {
        let path = self.path.replace('~', "~0").replace('/', "~1");
        let method = self.method.to_ascii_lowercase();
        let answers = format!("#/paths/{path}/{method}/responses");
        match self.answer(status) {
            Some((answer, _)) => format!("{answers}/{answer}"),
            None => answers,
        }
    }

    /// The response that the document has for a status.
    fn answer(&self, status: u16) -> Option<&'static (&'static str, &'static [&'static str])> {
        let range = format!("{}XX", status / 100);
        let of = |name: &str| {
            self.answers
                .iter()
                .find(|(answer, _)| answer.eq_ignore_ascii_case(name))
        };
        of(&status.to_string()).or_else(|| of(&range)).or_else(|| of("default"))
    }
}
