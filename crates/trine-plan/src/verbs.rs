//! Words that say what is done, and words that lead to a noun.

/// Verbs that operations begin with. A word that is as often a noun (`order`, `report`) is none.
const VERBS: &[&str] = &[
    "abort",
    "accept",
    "activate",
    "add",
    "allocate",
    "analyze",
    "answer",
    "append",
    "apply",
    "approve",
    "archive",
    "assign",
    "attach",
    "authorize",
    "ban",
    "batch",
    "bulk",
    "calculate",
    "cancel",
    "capture",
    "check",
    "classify",
    "clear",
    "clone",
    "close",
    "complete",
    "compute",
    "configure",
    "confirm",
    "connect",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "decline",
    "delete",
    "demote",
    "deny",
    "deploy",
    "describe",
    "destroy",
    "detach",
    "detect",
    "disable",
    "disconnect",
    "dismiss",
    "download",
    "duplicate",
    "edit",
    "enable",
    "estimate",
    "evaluate",
    "exchange",
    "execute",
    "export",
    "fetch",
    "finalize",
    "find",
    "forward",
    "generate",
    "get",
    "grant",
    "import",
    "increment",
    "initiate",
    "insert",
    "install",
    "invite",
    "invoke",
    "join",
    "kick",
    "leave",
    "list",
    "lock",
    "login",
    "logout",
    "lookup",
    "mark",
    "merge",
    "migrate",
    "modify",
    "move",
    "notify",
    "patch",
    "pause",
    "post",
    "predict",
    "preview",
    "promote",
    "publish",
    "purge",
    "put",
    "query",
    "reactivate",
    "read",
    "reboot",
    "rebuild",
    "receive",
    "recognize",
    "recover",
    "redeliver",
    "refresh",
    "register",
    "reject",
    "release",
    "remove",
    "rename",
    "render",
    "reopen",
    "replace",
    "resend",
    "reset",
    "resize",
    "resolve",
    "restart",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "return",
    "revert",
    "revoke",
    "rotate",
    "run",
    "save",
    "scan",
    "search",
    "send",
    "set",
    "simulate",
    "start",
    "stop",
    "submit",
    "subscribe",
    "succeed",
    "suspend",
    "swap",
    "sync",
    "terminate",
    "transcribe",
    "translate",
    "trigger",
    "unarchive",
    "unassign",
    "unban",
    "unblock",
    "unfollow",
    "unlink",
    "unlock",
    "unpin",
    "unpublish",
    "unsubscribe",
    "untag",
    "update",
    "upgrade",
    "upload",
    "upsert",
    "validate",
    "verify",
    "void",
];

/// Verbs of reading, which are none but verbs: `GET /find_eligible_items` finds them.
const READS: &[&str] = &["calculate", "describe", "fetch", "find", "get", "lookup", "retrieve"];

/// Returns true if a word says that something is read.
pub(crate) fn is_read(word: &str) -> bool {
    READS.contains(&word)
}

/// Words that are verbs only where they stand in front of an id: `share_file`, but a `share` is a thing as well.
const IN_FRONT: &[&str] = &[
    "block", "call", "change", "commit", "compare", "end", "expire", "filter", "follow", "fork", "link", "load", "pay",
    "pin", "refund", "request", "share", "sign", "tag", "test", "transfer", "watch",
];

/// Words behind which a noun is about something else than what is done.
const LEADING: &[&str] = &[
    "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or", "per", "to", "under", "via",
    "with", "within", "without",
];

/// Returns true if a word says what is done.
pub(crate) fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

/// Returns true if a word in front of an id says what is done.
pub(crate) fn is_verb_in_front(word: &str) -> bool {
    is_verb(word) || IN_FRONT.contains(&word)
}

/// Returns true if words begin with one that says how the next are meant (`by_parameter`).
pub(crate) fn lead(words: &[String]) -> bool {
    words.first().is_some_and(|word| LEADING.contains(&word.as_str()))
}

/// Returns true if words begin with what is done.
pub(crate) fn begin(words: &[String]) -> bool {
    match words {
        // `unSuspend`
        [un, done, ..] if un == "un" => is_verb(done),
        [first, ..] => is_verb(first),
        [] => false,
    }
}

/// Verbs that are as often part of a noun: `upload_sessions`.
const NOUNS: &[&str] = &[
    "answer", "batch", "bulk", "check", "copy", "exchange", "export", "import", "invite", "join", "leave", "list",
    "lock", "login", "merge", "patch", "post", "preview", "query", "release", "return", "run", "scan", "search", "set",
    "start", "swap", "sync", "trigger", "upgrade", "upload",
];

/// Returns true if words say what is done, rather than to what: `mark_as_read`, but not `upload_sessions`.
pub(crate) fn are_done(words: &[String]) -> bool {
    match words {
        [first, second, ..] if NOUNS.contains(&first.as_str()) => is_verb(second) || is_leading(second),
        _ => begin(words),
    }
}

/// Returns true if a word leads to a noun.
pub(crate) fn is_leading(word: &str) -> bool {
    LEADING.contains(&word)
}

/// Every word that an id without a change of case may be made of.
pub(crate) fn known() -> impl Iterator<Item = &'static str> {
    VERBS.iter().chain(LEADING).copied()
}
