//! What media types are called in names.

/// The word for a media type: a usual one (`Form`, `Text`), else its subtype.
pub(crate) fn word(media_type: &str) -> &str {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    match essence {
        "application/x-www-form-urlencoded" => "Form",
        "multipart/form-data" => "Multipart",
        "application/octet-stream" | "*/*" => "Bytes",
        "text/plain" => "Text",
        "text/event-stream" => "Events",
        _ => essence.rsplit('/').next().unwrap_or_default(),
    }
}

/// The word, or the whole media type where another one of `all` has the same word.
pub(crate) fn word_among<'a>(media_type: &'a str, all: &[&str]) -> &'a str {
    let own = word(media_type);
    match all.iter().filter(|other| word(other) == own).count() {
        0 | 1 => own,
        _ => media_type,
    }
}
