//! What bodies are written as and read as.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::holes::fold;
use super::lock::Entry;
use crate::dialect::Role;
use crate::graph::{BodyForm, Field, Output, Type, TypeGraph, TypeId};
use crate::text::words;

/// The form of a body of some type.
pub(super) fn form(ty: &Type, draft: &Draft<'_>, entry: Option<&Entry>, graph: &TypeGraph) -> BodyForm {
    if let Some(said) = &draft.said.body {
        return by_word(&said.value, ty, graph);
    }
    let listed = entry.map(|entry| entry.body.as_slice()).unwrap_or_default();
    let media = listed.iter().find(|media| is_json(media)).or(listed.first());
    match media {
        Some(media) => by_word(media, ty, graph),
        None => match ty {
            Type::Bytes | Type::Stream(_) => BodyForm::Raw("application/octet-stream".to_owned()),
            Type::String => BodyForm::Raw("text/plain".to_owned()),
            _ if !files(ty, graph).is_empty() => BodyForm::Multipart(files(ty, graph)),
            _ => BodyForm::Json("application/json".to_owned()),
        },
    }
}

/// The form that a word of `wire.toml` or a media type means.
fn by_word(word: &str, ty: &Type, graph: &TypeGraph) -> BodyForm {
    match word {
        "json" => BodyForm::Json("application/json".to_owned()),
        "form" | "application/x-www-form-urlencoded" => BodyForm::Form,
        "multipart" | "multipart/form-data" => BodyForm::Multipart(files(ty, graph)),
        media if is_json(media) => BodyForm::Json(media.to_owned()),
        media => BodyForm::Raw(media.to_owned()),
    }
}

/// `application/json`, `application/problem+json`, with parameters or without.
pub(super) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media.ends_with("/json") || media.ends_with("+json")
}

/// The keys of the fields that are files: bytes, alone or with the name of a file.
fn files(ty: &Type, graph: &TypeGraph) -> Vec<String> {
    let Some(body) = ty.direct().and_then(|id| graph.as_struct(id)) else { return Vec::new() };
    let is_file = |field: &&Field| match field.ty.innermost() {
        Type::Bytes => true,
        Type::Reference(id) => is_file(*id, graph),
        _ => false,
    };
    body.fields.iter().filter(is_file).map(|field| field.key.name.clone()).collect()
}

/// What SDKs make of a part that is a file: its name and its content.
fn is_file(id: TypeId, graph: &TypeGraph) -> bool {
    graph.as_struct(id).is_some_and(|strukt| {
        let has = |name: &str| strukt.fields.iter().any(|field| fold(&field.plain_name) == name);
        let content = strukt.fields.iter().find(|field| fold(&field.plain_name) == "content");
        has("filename")
            && content.is_some_and(|field| matches!(field.ty, Type::Bytes | Type::Any | Type::Stream(_)))
    })
}

/// What a success has in its body, by the type that the SDK's function gives: that type itself, or what an
/// envelope has besides the facts of HTTP.
///
/// Some SDKs have the bodies of errors there, too: these are the types of `errors`.
pub(super) fn output(
    ty: Option<&Type>,
    entry: Option<&Entry>,
    errors: &BTreeSet<TypeId>,
    graph: &TypeGraph,
) -> Output {
    let Some(ty) = ty else { return Output::Nothing };
    let answers =
        || entry.into_iter().flat_map(|entry| &entry.answers).filter(|(status, _)| status.starts_with('2'));
    let has_json = answers().any(|(_, media)| is_json(media));
    let is_text = !has_json && answers().any(|(_, media)| media.starts_with("text/"));
    let is_binary = !has_json && !is_text && answers().any(|(_, media)| !media.is_empty());
    match payload(ty, errors, graph) {
        None => Output::Nothing,
        Some(Type::Nullable(inner)) if *inner == Type::Bytes => Output::Bytes,
        Some(Type::Bytes) => Output::Bytes,
        Some(Type::Stream(item)) if *item == Type::Bytes => Output::Bytes,
        Some(Type::String) if is_binary => Output::Bytes,
        Some(Type::String) if is_text || !has_json => Output::Text,
        Some(Type::HttpResponse) => Output::Bytes,
        Some(ty) => Output::Json(ty),
    }
}

fn payload(ty: &Type, errors: &BTreeSet<TypeId>, graph: &TypeGraph) -> Option<Type> {
    let Some(id) = ty.direct() else { return Some(ty.clone()) };
    let Some(body) = graph.as_struct(id) else { return Some(ty.clone()) };
    if !body.envelope {
        return Some(within_result(body, id));
    }
    let is_envelope =
        |ty: &Type| ty.direct().and_then(|id| graph.as_struct(id)).is_some_and(|it| it.envelope);
    let is_error = |ty: &Type| {
        ty.direct()
            .is_some_and(|id| errors.contains(&id) || fold(&graph.get(id).name).ends_with("errorresponse"))
    };
    let is_payload = |field: &&Field| {
        field.role == Role::Property && !is_headers(field) && !is_envelope(&field.ty) && !is_error(&field.ty)
    };
    let mut payloads: Vec<&Field> = body.fields.iter().filter(is_payload).collect();
    // Which of several comes with which status, the docs do not say, but for what is called an error.
    let successes = payloads.iter().copied().filter(|field| !is_called_error(&field.ty, graph));
    if let [success] = successes.collect::<Vec<_>>().as_slice() {
        payloads = vec![success];
    }
    match payloads.as_slice() {
        [] => None,
        // The strings of PHP and Ruby are bytes; what is no text goes by this name there (plexphp, plexruby).
        [only] if only.ty == Type::String && fold(&only.plain_name) == "bytes" => Some(Type::Bytes),
        [only] => Some(only.ty.clone()),
        _ => Some(Type::Any),
    }
}

/// Whether the name of a page says that it is an error: `ErrorInfo`, `ApiError`.
fn is_called_error(ty: &Type, graph: &TypeGraph) -> bool {
    let is_word = |word: &&str| ["error", "errors", "problem"].iter().any(|it| word.eq_ignore_ascii_case(it));
    ty.direct().is_some_and(|id| words(&graph.get(id).name).iter().any(is_word))
}

/// Newer SDKs put the headers of an answer beside its body.
fn within_result(body: &crate::graph::Struct, id: TypeId) -> Type {
    let result = body.fields.iter().find(|field| fold(&field.plain_name) == "result");
    match result {
        Some(result) if body.fields.len() == 2 && body.fields.iter().any(is_headers) => result.ty.clone(),
        _ => Type::Reference(id),
    }
}

fn is_headers(field: &Field) -> bool {
    fold(&field.plain_name) == "headers"
        && matches!(&field.ty, Type::Map(value) if matches!(**value, Type::List(_)))
}
