//! The model as stable text, for snapshots and `trine inspect`.
//!
//! Types without a name of their own (scalars, lists, maps and anything, where they are no
//! component) are written where they are used; the others are listed by place.

use std::fmt::Write as _;

use crate::{
    Api, Arm, Body, BodyForm, Branch, Constant, Content, ContentKind, Dispatch, Docs, Enum, EnumBase, Guard, Half,
    Kind, Notation, Object, Operation, ParamFormat, Presence, Property, Response, Scheme, Server, Type, TypeId,
    TypeRef, Union, Unlisted,
};

/// The depth to which nameless types are written out at a place of use.
const DEPTH: usize = 8;

/// The whole API as text, one fact a line.
pub fn dump(api: &Api) -> String {
    let mut out = format!("api {:?} {:?}\n", api.info.title, api.info.version);
    servers(&mut out, "", &api.servers);
    for tag in &api.tags {
        let parent = tag
            .parent
            .map_or_else(String::new, |id| format!(" in {:?}", api.tags[id.0 as usize].name));
        let _ = writeln!(out, "tag {:?}{parent}{}", tag.name, docs(&tag.docs));
    }
    for scheme in &api.schemes {
        dump_scheme(&mut out, scheme);
    }
    for operation in &api.operations {
        dump_operation(&mut out, api, operation);
    }
    for webhook in &api.webhooks {
        let payload = webhook
            .payload
            .map_or_else(|| "nothing".to_owned(), |ty| use_text(api, ty));
        let of = webhook.of.map_or_else(String::new, |id| {
            format!(" of {} {}", api.operation(id).method, api.operation(id).path)
        });
        let _ = writeln!(
            out,
            "\nwebhook {:?}{of}: {payload}{}",
            webhook.name,
            docs(&webhook.docs)
        );
    }
    for (index, ty) in api.types.iter().enumerate() {
        if is_listed(ty) {
            dump_type(&mut out, api, TypeId::at(index), ty);
        }
    }
    let aliases = api
        .components
        .iter()
        .filter(|(place, ty)| api.ty(ty.id).place != *place || api.ty(ty.id).nullable != ty.nullable);
    for (place, ty) in aliases {
        let _ = writeln!(out, "\ncomponent {place} = {}", use_text(api, *ty));
    }
    out
}

fn is_listed(ty: &Type) -> bool {
    ty.component.is_some() || matches!(ty.kind, Kind::Enum(_) | Kind::Object(_) | Kind::Union(_))
}

fn servers(out: &mut String, indent: &str, servers: &[Server]) {
    for server in servers {
        let _ = writeln!(out, "{indent}server {:?}", server.url);
        for variable in &server.variables {
            let _ = writeln!(
                out,
                "{indent}  {} = {:?} of {:?}",
                variable.name, variable.default, variable.values
            );
        }
    }
}

fn dump_scheme(out: &mut String, scheme: &Scheme) {
    let _ = writeln!(
        out,
        "scheme {:?}: {:?}{}",
        scheme.name,
        scheme.credential,
        docs(&scheme.docs)
    );
}

fn dump_operation(out: &mut String, api: &Api, operation: &Operation) {
    let _ = writeln!(
        out,
        "\n{} {}{}",
        operation.method,
        operation.path,
        docs(&operation.docs)
    );
    let naming = &operation.naming;
    let _ = writeln!(
        out,
        "  id {:?}{}{}",
        naming.id.as_deref().unwrap_or(""),
        naming
            .method
            .as_ref()
            .map_or_else(String::new, |name| format!(" method {name:?}")),
        if naming.groups.is_empty() {
            String::new()
        } else {
            format!(" groups {:?}", naming.groups)
        },
    );
    if !operation.tags.is_empty() {
        let tags: Vec<&str> = operation
            .tags
            .iter()
            .map(|id| api.tags[id.0 as usize].name.as_str())
            .collect();
        let _ = writeln!(out, "  tags {tags:?}");
    }
    servers(out, "  ", &operation.servers);
    dump_security(out, api, operation);
    for parameter in &operation.parameters {
        let _ = writeln!(
            out,
            "  {:?} {:?}{}: {} {}{}{}",
            parameter.location,
            parameter.name,
            if parameter.required { "" } else { "?" },
            use_text(api, parameter.ty),
            format_text(parameter.format),
            default_text(parameter.default.as_ref()),
            docs(&parameter.docs),
        );
    }
    for body in &operation.bodies {
        dump_body(out, api, operation, body);
    }
    for response in &operation.responses {
        dump_response(out, api, response);
    }
}

fn dump_security(out: &mut String, api: &Api, operation: &Operation) {
    for alternative in &operation.security {
        let schemes: Vec<String> = alternative
            .schemes
            .iter()
            .map(|(id, scopes)| format!("{}{scopes:?}", api.schemes[id.0 as usize].name))
            .collect();
        let _ = writeln!(
            out,
            "  auth {}",
            if schemes.is_empty() {
                "nothing".to_owned()
            } else {
                schemes.join(" and ")
            }
        );
    }
}

fn dump_body(out: &mut String, api: &Api, operation: &Operation, body: &Body) {
    let required = if operation.body_required { "" } else { "?" };
    let _ = write!(out, "  body{required} {}{}: ", body.media_type, body.parameters);
    match &body.form {
        BodyForm::Json(ty) => out.push_str(&use_text(api, *ty)),
        BodyForm::Form(ty, formats) => {
            out.push_str("form of ");
            out.push_str(&use_text(api, *ty));
            for (name, format) in formats {
                let _ = write!(out, " {name}={}", format_text(*format));
            }
        }
        BodyForm::Multipart(parts) => {
            out.push_str("parts");
            for part in parts.iter() {
                let _ = write!(out, "\n    {:?} ", part.content);
                property_text(out, api, &part.property);
                let _ = write!(
                    out,
                    "{}",
                    part.content_type
                        .as_ref()
                        .map_or_else(String::new, |t| format!(" as {t}"))
                );
            }
        }
        BodyForm::Text => out.push_str("text"),
        BodyForm::Bytes => out.push_str("bytes"),
    }
    let _ = writeln!(out, "{}", docs(&body.docs));
}

fn dump_response(out: &mut String, api: &Api, response: &Response) {
    let status = response.status;
    let success = if response.success { "ok" } else { "error" };
    let _ = writeln!(out, "  {status} {success}{}", docs(&response.docs));
    for content in &response.contents {
        let (media_type, parameters) = (&content.media_type, &content.parameters);
        let _ = writeln!(out, "    {media_type}{parameters}: {}", content_text(api, content));
    }
    for header in &response.headers {
        let _ = writeln!(
            out,
            "    header {:?}: {} {}{}",
            header.name,
            use_text(api, header.ty),
            format_text(header.format),
            docs(&header.docs),
        );
    }
}

fn content_text(api: &Api, content: &Content) -> String {
    match content.kind {
        ContentKind::Json(ty) => use_text(api, ty),
        ContentKind::Text => "text".to_owned(),
        ContentKind::Bytes => "bytes".to_owned(),
        ContentKind::Events(ty) => format!("events of {}", use_text(api, ty)),
        ContentKind::Lines(ty) => format!("lines of {}", use_text(api, ty)),
        ContentKind::Sequence(ty) => format!("sequence of {}", use_text(api, ty)),
    }
}

fn format_text(format: ParamFormat) -> String {
    match format {
        ParamFormat::Json => "as json".to_owned(),
        ParamFormat::Style {
            style,
            explode,
            reserved,
        } => format!(
            "as {style:?}{}{}",
            if explode { " exploded" } else { "" },
            if reserved { " reserved" } else { "" }
        ),
    }
}

fn dump_type(out: &mut String, api: &Api, id: TypeId, ty: &Type) {
    let mut marks = String::new();
    match ty.half {
        Half::Whole => {}
        Half::Sent => marks.push_str(" sent half"),
        Half::Received => marks.push_str(" received half"),
        Half::Patch => marks.push_str(" merge patch"),
    }
    match (ty.uses.sent, ty.uses.received) {
        (true, true) => marks.push_str(" <>"),
        (true, false) => marks.push_str(" >"),
        (false, true) => marks.push_str(" <"),
        (false, false) => {}
    }
    if ty.nullable {
        marks.push_str(" nullable");
    }
    let _ = write!(out, "\n{}{marks}: ", name(api, id));
    match &ty.kind {
        Kind::Enum(values) => dump_enum(out, values, ty),
        Kind::Object(object) => dump_object(out, api, object, ty),
        Kind::Union(union) => dump_union(out, api, union, ty),
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) => {
            let _ = writeln!(out, "{}{}", nameless(api, ty, 0), docs(&ty.docs));
        }
    }
}

fn dump_enum(out: &mut String, values: &Enum, ty: &Type) {
    let open = match values.unlisted {
        Unlisted::Refused => "closed",
        Unlisted::Unknown => "open",
        Unlisted::Other => match values.base {
            EnumBase::String => "open to any text",
            EnumBase::Integer(_) => "open to any integer",
        },
    };
    let notation = match values.notation {
        Notation::Strict => "",
        Notation::Lenient => ", text or literal",
    };
    let _ = writeln!(out, "enum {:?} {open}{notation}{}", values.base, docs(&ty.docs));
    for value in &values.values {
        let name = value
            .name
            .as_ref()
            .map_or_else(String::new, |name| format!(" = {name}"));
        let text = value
            .description
            .as_ref()
            .map_or_else(String::new, |text| format!(" // {}", short(text)));
        let deprecated = if value.deprecated { " deprecated" } else { "" };
        let _ = writeln!(out, "  {:?}{name}{deprecated}{text}", value.value);
    }
}

fn dump_object(out: &mut String, api: &Api, object: &Object, ty: &Type) {
    let _ = writeln!(out, "object{}", docs(&ty.docs));
    for property in &object.properties {
        out.push_str("  ");
        property_text(out, api, property);
        out.push('\n');
    }
    if let Some(extra) = object.extra {
        let _ = writeln!(out, "  ...: {}", use_text(api, extra));
    }
}

fn property_text(out: &mut String, api: &Api, property: &Property) {
    let presence = match property.presence {
        Presence::Required => "!",
        Presence::RequiredNullable => "!null",
        Presence::Optional => "?",
        Presence::TriState => "??",
    };
    let _ = write!(out, "{:?}{presence}: {}", property.name, use_text(api, property.ty));
    match &property.tag {
        Some(Constant::String(tag)) => {
            let _ = write!(out, " = {tag:?}");
        }
        Some(tag) => {
            let _ = write!(out, " = {}", tag.text());
        }
        None => {}
    }
    if let Some(preset) = &property.preset {
        let _ = write!(out, " preset {preset:?}");
    }
    let _ = write!(
        out,
        "{}{}",
        default_text(property.default.as_ref()),
        docs(&property.docs)
    );
}

fn dump_union(out: &mut String, api: &Api, union: &Union, ty: &Type) {
    let _ = writeln!(out, "union{}", docs(&ty.docs));
    for branch in &union.branches {
        let Branch {
            ty,
            tags,
            title,
            docs: text,
        } = branch;
        let title = title.as_ref().map_or_else(String::new, |title| format!(" = {title}"));
        let tags = if tags.is_empty() {
            String::new()
        } else {
            format!(" {tags:?}")
        };
        let _ = writeln!(
            out,
            "  | {}{tags}{title}{}",
            use_text(
                api,
                TypeRef {
                    id: *ty,
                    nullable: false
                }
            ),
            docs(text)
        );
    }
    match &union.dispatch {
        Dispatch::Tag { property, default } => {
            let default = default.map_or_else(String::new, |index| format!(", else {index}"));
            let _ = writeln!(out, "  by {property:?}{default}");
        }
        Dispatch::Arms(arms) => arms.iter().for_each(|arm| dump_arm(out, arm)),
    }
    if let Some(base) = union.base {
        let _ = writeln!(out, "  base {}", name(api, base));
    }
}

fn dump_arm(out: &mut String, arm: &Arm) {
    let _ = write!(out, "  {:?}", arm.kinds);
    for guard in &arm.guards {
        let _ = match guard {
            Guard::Has(name) => write!(out, " has {name:?}"),
            Guard::Lacks(name) => write!(out, " lacks {name:?}"),
            Guard::Kind(name, kinds) => write!(out, " {name:?} of {kinds:?}"),
            Guard::Form(name, form) => write!(out, " {name:?} like {form:?}"),
            Guard::Items(name, kinds) => write!(out, " {name:?} with items of {kinds:?}"),
            Guard::Is(name, values) => write!(out, " {name:?} is {values:?}"),
            Guard::Digits => write!(out, " digits"),
            Guard::OneOf(values) if values.len() > 6 => write!(out, " one of {} values", values.len()),
            Guard::OneOf(values) => write!(out, " one of {values:?}"),
        };
    }
    let _ = writeln!(out, " => {}{}", arm.branch, if arm.certain { "" } else { " perhaps" });
}

fn use_text(api: &Api, part: TypeRef) -> String {
    deep_text(api, part, 0)
}

fn deep_text(api: &Api, part: TypeRef, depth: usize) -> String {
    let mut text = match api.types.get(part.id.0 as usize) {
        None => "?".to_owned(),
        Some(ty) if is_listed(ty) || depth > DEPTH => name(api, part.id),
        Some(ty) => nameless(api, ty, depth),
    };
    if part.nullable {
        text.push_str("|null");
    }
    text
}

fn nameless(api: &Api, ty: &Type, depth: usize) -> String {
    match &ty.kind {
        Kind::Any => "any".to_owned(),
        Kind::Scalar(scalar) => format!("{scalar:?}"),
        Kind::List(part) => format!("[{}]", deep_text(api, *part, depth + 1)),
        Kind::Tuple(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| deep_text(api, *part, depth + 1)).collect();
            format!("({})", parts.join(", "))
        }
        Kind::Map(part) => format!("{{{}}}", deep_text(api, *part, depth + 1)),
        Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => ty.place.to_string(),
    }
}

fn name(api: &Api, id: TypeId) -> String {
    let ty = api.ty(id);
    let half = match ty.half {
        Half::Whole => "",
        Half::Sent => "(sent)",
        Half::Received => "(received)",
        Half::Patch => "(patch)",
    };
    match &ty.component {
        Some(component) => format!("{component}{half}"),
        None => format!("{}{half}", ty.place),
    }
}

fn default_text(default: Option<&serde_json::Value>) -> String {
    default.map_or_else(String::new, |value| format!(" default {value}"))
}

fn docs(docs: &Docs) -> String {
    let mut text = String::new();
    if docs.deprecated {
        text.push_str(" deprecated");
    }
    let parts = docs
        .summary
        .iter()
        .chain(&docs.description)
        .chain(&docs.facts)
        .map(|part| short(part));
    let joined = parts.collect::<Vec<_>>().join(" | ");
    if !joined.is_empty() {
        let _ = write!(text, "  // {joined}");
    }
    text
}

/// The first sixty characters of a text, on one line.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
