//! Applies the user's word to the graph. What matches nothing or contradicts itself is an error with
//! its place in `wire.toml`, for it would be a wish that silently does nothing.

use std::collections::BTreeMap;

use super::config::{Config, FieldEntry, FieldSettings, Format, PageEntry};
use super::notation::{self, Names, Notation};
use super::undocumented;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::Role;
use crate::graph::{
    Amendment, Change, Evidence, Field, Index, Key, KeyOrigin, Member, Schema, Struct, TakenNames, Type,
    TypeDef, TypeGraph, TypeId,
};
use crate::source::{Span, Spanned};

/// Applies every entry.
pub(super) fn apply(graph: &mut TypeGraph, config: &Config, diagnostics: &mut Diagnostics) {
    let index = Index::of(graph);
    let taken = TakenNames::of(graph);
    let mut speaker = Speaker { graph, index, taken, said: BTreeMap::new(), diagnostics };
    speaker.extra(config);
    for entry in &config.fields {
        speaker.fields(entry);
    }
    speaker.refuse_equal_keys();
}

/// A field of a struct, by the index of its row.
type Slot = (TypeId, usize);

struct Speaker<'a> {
    graph: &'a mut TypeGraph,
    index: Index,
    taken: TakenNames,
    /// What has been said of a field: by the setting's name, the value and its place.
    said: BTreeMap<(Slot, &'static str), (String, Span)>,
    diagnostics: &'a mut Diagnostics,
}

impl Speaker<'_> {
    fn extra(&mut self, config: &Config) {
        if let Some(keep) = &config.extra {
            let ids: Vec<TypeId> = self.graph.iter().map(|(id, _)| id).collect();
            for id in ids {
                if let Some(strukt) = self.object(id) {
                    strukt.keeps_unknown = keep.value;
                }
            }
        }
        for entry in &config.pages {
            self.page(entry);
        }
    }

    fn page(&mut self, entry: &PageEntry) {
        if let Some(members) = &entry.union {
            self.union(entry, members);
        }
        let Some(keep) = &entry.extra else {
            // What is left out or renamed was so before there were types.
            let nothing = entry.skip.is_none() && entry.rename.is_none() && entry.union.is_none();
            if nothing {
                self.says_nothing(&entry.page.text);
            }
            return;
        };
        let matching = |(id, def): (TypeId, &_)| is_meant(def, entry).then_some(id);
        let ids: Vec<TypeId> = self.graph.iter().filter_map(matching).collect();
        if ids.is_empty() {
            return self.unmatched_page(&entry.page.text);
        }
        for id in ids {
            // No field has this index: what is said is said of the whole page.
            if self.says((id, usize::MAX), "extra", &keep.value.to_string(), keep.span)
                && let Some(strukt) = self.object(id)
            {
                strukt.keeps_unknown = keep.value;
            }
        }
    }

    /// Makes a union of the page that is meant, which the docs show as what all members have.
    fn union(&mut self, entry: &PageEntry, members: &[Spanned<String>]) {
        let graph = self.graph.iter().filter(|(_, def)| {
            let is_flat = match &def.schema {
                Schema::Struct(strukt) => !strukt.envelope,
                Schema::Opaque | Schema::Union(_) => true,
                Schema::Enum(_) => false,
            };
            is_flat && !def.inline && entry.page.matches_page(&def.page)
        });
        let ids: Vec<TypeId> = graph.map(|(id, _)| id).collect();
        if ids.is_empty() {
            return self.unmatched_page(&entry.page.text);
        }
        for id in ids {
            let page = self.graph.get(id).page.clone();
            let mut types = Vec::new();
            for member in members {
                let names = Names { index: &self.index, page: &page, span: member.span };
                match notation::parse(&member.value, &names)
                    .map(|notation| self.named((id, usize::MAX), notation))
                {
                    Ok(ty) if ty == Type::Reference(id) => {
                        self.refuse(member.span, format!("`{}` cannot be a member of itself", member.value));
                    }
                    Ok(ty) if types.iter().any(|member: &Member| member.ty == ty) => {}
                    Ok(ty) => types.push(Member { ty, span: self.graph.get(id).span, recursive: false }),
                    Err(message) => self.refuse(member.span, format!("`{}`: {message}", member.value)),
                }
            }
            if types.is_empty() {
                return self.refuse(entry.page.text.span, "a union needs a member".to_owned());
            }
            self.graph.get_mut(id).schema = Schema::Union(types);
        }
    }

    /// The struct that travels as a JSON object.
    fn object(&mut self, id: TypeId) -> Option<&mut Struct> {
        match &mut self.graph.get_mut(id).schema {
            Schema::Struct(strukt) if !strukt.envelope => Some(strukt),
            _ => None,
        }
    }

    fn fields(&mut self, entry: &FieldEntry) {
        let FieldSettings { key, required, nullable, ty, format, rename } = &entry.settings;
        let is_empty = key.is_none() && required.is_none() && nullable.is_none();
        if is_empty && ty.is_none() && format.is_none() && rename.is_none() {
            return self.says_nothing(&entry.field.text);
        }
        if let (Some(ty), Some(format)) = (ty, format) {
            let message = "`type` and `format` both say what the values are";
            let contradiction = Diagnostic::new(Code::ConfigContradiction, format.span, message);
            return self.diagnostics.push(contradiction.related(ty.span, "the type"));
        }
        let mut slots = self.slots(entry);
        if slots.is_empty() && ty.is_some() && entry.field.is_name() {
            self.add_field(entry);
            slots = self.slots(entry);
        }
        if slots.is_empty() {
            return self.unmatched_field(entry);
        }
        for slot in slots {
            self.field(slot, &entry.settings);
        }
    }

    /// A field that the docs do not have, in every struct of the pages that are meant.
    fn add_field(&mut self, entry: &FieldEntry) {
        let name = &entry.field.text;
        let is_meant = |def: &TypeDef| {
            matches!(&def.schema, Schema::Struct(strukt) if !strukt.envelope)
                && entry.page.matches_page(&def.page)
        };
        let graph = self.graph.iter().filter(|(_, def)| is_meant(def));
        let ids: Vec<TypeId> = graph.map(|(id, _)| id).collect();
        for id in ids {
            let key = Key { name: name.value.clone(), origin: KeyOrigin::Config };
            undocumented::add(self.graph, id, key, Type::Any, Evidence::Config(name.span));
        }
    }

    fn slots(&self, entry: &FieldEntry) -> Vec<Slot> {
        let mut slots = Vec::new();
        for (id, def) in self.graph.iter().filter(|(_, def)| entry.page.matches_page(&def.page)) {
            if let Schema::Struct(strukt) = &def.schema {
                let fields = strukt.fields.iter().enumerate();
                let meant = fields.filter(|(_, field)| entry.field.matches_field(&field.name));
                slots.extend(meant.map(|(index, _)| (id, index)));
            }
        }
        slots
    }

    fn field(&mut self, slot: Slot, settings: &FieldSettings) {
        if let Some(key) = &settings.key
            && self.says(slot, "key", &key.value, key.span)
        {
            self.amend(slot, Change::Key(key.value.clone()), key.span, |field| {
                field.key = Key { name: key.value.clone(), origin: KeyOrigin::Config };
            });
        }
        if let Some(required) = &settings.required
            && self.says(slot, "required", &required.value.to_string(), required.span)
        {
            let change = if required.value { Change::Required } else { Change::Optional };
            self.amend(slot, change, required.span, |field| field.required = required.value);
        }
        if let Some(ty) = &settings.ty
            && self.says(slot, "type", &ty.value, ty.span)
        {
            self.set_type(slot, ty);
        }
        if let Some(nullable) = &settings.nullable
            && self.says(slot, "nullable", &nullable.value.to_string(), nullable.span)
        {
            let change = if nullable.value { Change::Nullable } else { Change::NotNull };
            self.amend(slot, change, nullable.span, |field| field.nullable = nullable.value);
        }
        if let Some(format) = &settings.format
            && self.says(slot, "format", format.value.as_str(), format.span)
        {
            self.set_format(slot, format);
        }
        if let Some(rename) = &settings.rename
            && self.says(slot, "rename", &rename.value, rename.span)
            && let Some(field) = self.slot(slot)
        {
            field.rename = Some(rename.value.clone());
        }
    }

    fn slot(&mut self, (id, index): Slot) -> Option<&mut Field> {
        match &mut self.graph.get_mut(id).schema {
            Schema::Struct(strukt) => strukt.fields.get_mut(index),
            _ => None,
        }
    }

    fn amend(&mut self, slot: Slot, change: Change, span: Span, set: impl FnOnce(&mut Field)) {
        if let Some(field) = self.slot(slot) {
            set(field);
            // Of a field that the docs do not have, nothing is otherwise than documented.
            if field.observed.is_none() {
                field.amendments.push(Amendment { change, evidence: Evidence::Config(span) });
            }
        }
    }

    fn set_type(&mut self, slot: Slot, spelled: &Spanned<String>) {
        let page = self.graph.get(slot.0).page.clone();
        let names = Names { index: &self.index, page: &page, span: spelled.span };
        let notation = match notation::parse(&spelled.value, &names) {
            Ok(notation) => notation,
            Err(message) => return self.refuse(spelled.span, format!("`{}`: {message}", spelled.value)),
        };
        let (ty, nullable) = match self.named(slot, notation) {
            Type::Nullable(inner) => (*inner, true),
            ty => (ty, false),
        };
        self.change_type(slot, ty, spelled.span);
        if let Some(field) = self.slot(slot) {
            field.nullable = nullable;
        }
    }

    fn set_format(&mut self, slot: Slot, format: &Spanned<Format>) {
        let Some(documented) = self.slot(slot).map(|field| field.ty.clone()) else { return };
        let (wanted, from): (Type, &[Type]) = match format.value {
            Format::Date => (Type::Date, &[Type::String, Type::DateTime, Type::Date]),
            Format::DateTime => (Type::DateTime, &[Type::String, Type::DateTime, Type::Date]),
            Format::BigInteger => {
                (Type::BigInteger, &[Type::String, Type::Integer, Type::Float, Type::BigInteger])
            }
        };
        if !from.contains(documented.innermost()) {
            let message = format!(
                "the format `{}` makes no sense for the type `{}`",
                format.value.as_str(),
                self.graph.notation(&documented)
            );
            return self.refuse(format.span, message);
        }
        self.change_type(slot, documented.with_innermost(wanted), format.span);
    }

    fn change_type(&mut self, slot: Slot, ty: Type, span: Span) {
        let Some(documented) = self.slot(slot).map(|field| field.ty.clone()) else { return };
        let change =
            Change::Type { documented: self.graph.notation(&documented), actual: self.graph.notation(&ty) };
        self.amend(slot, change, span, |field| field.ty = ty);
    }

    /// The type with a name given to each union.
    fn named(&mut self, slot: Slot, notation: Notation) -> Type {
        let mut inner = |notation: Notation| Box::new(self.named(slot, notation));
        match notation {
            Notation::Type(ty) => ty,
            Notation::List(item) => Type::List(inner(*item)),
            Notation::Map(value) => Type::Map(inner(*value)),
            Notation::Nullable(value) => match *inner(*value) {
                Type::Nullable(value) => Type::Nullable(value),
                value => Type::Nullable(Box::new(value)),
            },
            Notation::Union(members) => {
                let members = members.into_iter().map(|member| self.named(slot, member)).collect();
                let Some((name, span)) = self.slot(slot).map(|field| (field.name.clone(), field.span)) else {
                    return Type::Any;
                };
                let description = format!("What `wire.toml` says of {}.", crate::text::code(&name));
                self.graph.add_union(&mut self.taken, slot.0, &name, members, span, description)
            }
        }
    }

    /// Whether this is the first that is said of a setting. Another value is a contradiction.
    fn says(&mut self, slot: Slot, setting: &'static str, value: &str, span: Span) -> bool {
        if setting == "key" && value.is_empty() {
            self.refuse(span, "a JSON key is needed".to_owned());
            return false;
        }
        match self.said.get(&(slot, setting)) {
            None => {
                self.said.insert((slot, setting), (value.to_owned(), span));
                true
            }
            Some((known, _)) if known == value => false,
            Some((known, first)) => {
                let def = self.graph.get(slot.0);
                let message =
                    format!("`{setting}` is `{value}` here and `{known}` elsewhere for `{}`", def.page);
                let contradiction = Diagnostic::new(Code::ConfigContradiction, span, message)
                    .related(*first, "the other")
                    .help("make the patterns narrower, so that no field is meant twice");
                self.diagnostics.push(contradiction);
                false
            }
        }
    }

    /// Two fields with one key: one of them would never be read.
    fn refuse_equal_keys(&mut self) {
        for (_, def) in self.graph.iter() {
            let Schema::Struct(strukt) = &def.schema else { continue };
            let mut keys: BTreeMap<&str, &Field> = BTreeMap::new();
            for field in strukt.fields.iter().filter(|field| field.role == Role::Property) {
                let Some(other) = keys.insert(&field.key.name, field) else { continue };
                let Some(span) = config_span(field).or_else(|| config_span(other)) else { continue };
                let message = format!(
                    "`{}` and `{}` of `{}` would both have the key `{}`",
                    other.name, field.name, def.page, field.key.name
                );
                self.diagnostics.push(Diagnostic::new(Code::ConfigContradiction, span, message));
            }
        }
    }

    fn refuse(&mut self, span: Span, message: String) {
        self.diagnostics.push(Diagnostic::new(Code::ConfigValue, span, message));
    }

    fn says_nothing(&mut self, text: &Spanned<String>) {
        self.refuse(text.span, format!("nothing is said of `{}`", text.value));
    }

    fn unmatched_page(&mut self, text: &Spanned<String>) {
        let message = format!("no page with fields is meant by `{}`", text.value);
        let nearest = nearest(&text.value, self.graph.iter().map(|(_, def)| def.name.as_str()));
        self.diagnostics.push(Diagnostic::new(Code::ConfigUnmatched, text.span, message).help(nearest));
    }

    fn unmatched_field(&mut self, entry: &FieldEntry) {
        let pages = self.graph.iter().filter(|(_, def)| entry.page.matches_page(&def.page));
        let mut names = Vec::new();
        for (_, def) in pages {
            if let Schema::Struct(strukt) = &def.schema {
                names.extend(strukt.fields.iter().map(|field| field.name.as_str()));
            }
        }
        if names.is_empty() {
            return self.unmatched_page(&entry.page.text);
        }
        let text = &entry.field.text;
        let message = format!("no field of `{}` is meant by `{}`", entry.page.text.value, text.value);
        let help = nearest(&text.value, names.into_iter());
        self.diagnostics.push(Diagnostic::new(Code::ConfigUnmatched, text.span, message).help(help));
    }
}

fn is_meant(def: &crate::graph::TypeDef, entry: &PageEntry) -> bool {
    matches!(def.schema, Schema::Struct(_)) && entry.page.matches_page(&def.page)
}

fn config_span(field: &Field) -> Option<Span> {
    if let Some(Evidence::Config(span)) = &field.observed {
        return Some(*span);
    }
    field.amendments.iter().find_map(|amendment| match amendment {
        Amendment { change: Change::Key(_), evidence: Evidence::Config(span) } => Some(*span),
        _ => None,
    })
}

/// The most similar name, as help.
fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> String {
    let likeness = |name: &&str| strsim::normalized_damerau_levenshtein(wanted, name);
    let best = names.max_by(|a, b| likeness(a).total_cmp(&likeness(b)).then(b.cmp(a)));
    match best {
        Some(name) => format!("the nearest name is `{name}`; `*` stands for any text"),
        None => "`*` stands for any text".to_owned(),
    }
}
