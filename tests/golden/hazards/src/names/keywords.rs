// @generated from Models/Names/Keywords.md: change the docs, not this file.

use crate::wire;

/// Every word that Rust keeps for itself, and the ones that written code uses.
///
/// Documented in `Models/Names/Keywords.md`.
#[derive(Default)]
pub struct Keywords {
    /// Optional.
    pub r#as: Option<String>,

    /// Optional.
    pub r#async: Option<String>,

    /// Optional.
    pub r#await: Option<String>,

    /// Optional.
    pub r#break: Option<String>,

    /// Optional.
    pub r#const: Option<String>,

    /// Optional.
    pub r#continue: Option<String>,

    /// Optional.
    #[doc(alias = "crate")]
    pub crate_: Option<String>,

    /// Optional.
    pub r#dyn: Option<String>,

    /// Optional.
    pub r#else: Option<String>,

    /// Optional.
    pub r#enum: Option<String>,

    /// Optional.
    pub r#extern: Option<String>,

    /// Optional.
    pub r#false: Option<String>,

    /// Optional.
    pub r#fn: Option<String>,

    /// Optional.
    pub r#for: Option<String>,

    /// Optional.
    pub r#gen: Option<String>,

    /// Optional.
    pub r#if: Option<String>,

    /// Optional.
    pub r#impl: Option<String>,

    /// Optional.
    pub r#in: Option<String>,

    /// Optional.
    pub r#let: Option<String>,

    /// Optional.
    pub r#loop: Option<String>,

    /// Optional.
    pub r#match: Option<String>,

    /// Optional.
    pub r#mod: Option<String>,

    /// Optional.
    pub r#move: Option<String>,

    /// Optional.
    pub r#mut: Option<String>,

    /// Optional.
    pub r#pub: Option<String>,

    /// Optional.
    pub r#ref: Option<String>,

    /// Optional.
    pub r#return: Option<String>,

    /// Optional.
    #[doc(alias = "self")]
    pub self_: Option<String>,

    /// Optional.
    #[doc(alias = "Self")]
    pub self_2: Option<String>,

    /// Optional.
    pub r#static: Option<String>,

    /// Optional.
    pub r#struct: Option<String>,

    /// Optional.
    #[doc(alias = "super")]
    pub super_: Option<String>,

    /// Optional.
    pub r#trait: Option<String>,

    /// Optional.
    pub r#true: Option<String>,

    /// Optional.
    pub r#try: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub union: Option<String>,

    /// Optional.
    pub r#unsafe: Option<String>,

    /// Optional.
    pub r#use: Option<String>,

    /// Optional.
    pub r#where: Option<String>,

    /// Optional.
    pub r#while: Option<String>,

    /// Optional.
    pub r#yield: Option<String>,

    /// Optional.
    pub r#abstract: Option<String>,

    /// Optional.
    pub r#become: Option<String>,

    /// Optional.
    pub r#box: Option<String>,

    /// Optional.
    pub r#do: Option<String>,

    /// Optional.
    pub r#final: Option<String>,

    /// Optional.
    pub r#macro: Option<String>,

    /// Optional.
    pub r#override: Option<String>,

    /// Optional.
    pub r#priv: Option<String>,

    /// Optional.
    pub r#typeof: Option<String>,

    /// Optional.
    pub r#unsized: Option<String>,

    /// Optional.
    pub r#virtual: Option<String>,

    /// Optional.
    #[doc(alias = "_")]
    pub empty: Option<String>,

    /// Optional.
    pub value: Option<String>,

    /// Optional.
    pub field: Option<String>,

    /// Optional.
    pub to: Option<String>,
}

impl wire::Model for Keywords {
    const OBJECT: wire::Object = wire::Object::of(
        "Keywords",
        &[
            wire::Field::Optional("as", wire::STRING),
            wire::Field::Optional("async", wire::STRING),
            wire::Field::Optional("await", wire::STRING),
            wire::Field::Optional("break", wire::STRING),
            wire::Field::Optional("const", wire::STRING),
            wire::Field::Optional("continue", wire::STRING),
            wire::Field::Optional("crate", wire::STRING),
            wire::Field::Optional("dyn", wire::STRING),
            wire::Field::Optional("else", wire::STRING),
            wire::Field::Optional("enum", wire::STRING),
            wire::Field::Optional("extern", wire::STRING),
            wire::Field::Optional("false", wire::STRING),
            wire::Field::Optional("fn", wire::STRING),
            wire::Field::Optional("for", wire::STRING),
            wire::Field::Optional("gen", wire::STRING),
            wire::Field::Optional("if", wire::STRING),
            wire::Field::Optional("impl", wire::STRING),
            wire::Field::Optional("in", wire::STRING),
            wire::Field::Optional("let", wire::STRING),
            wire::Field::Optional("loop", wire::STRING),
            wire::Field::Optional("match", wire::STRING),
            wire::Field::Optional("mod", wire::STRING),
            wire::Field::Optional("move", wire::STRING),
            wire::Field::Optional("mut", wire::STRING),
            wire::Field::Optional("pub", wire::STRING),
            wire::Field::Optional("ref", wire::STRING),
            wire::Field::Optional("return", wire::STRING),
            wire::Field::Optional("self", wire::STRING),
            wire::Field::Optional("Self", wire::STRING),
            wire::Field::Optional("static", wire::STRING),
            wire::Field::Optional("struct", wire::STRING),
            wire::Field::Optional("super", wire::STRING),
            wire::Field::Optional("trait", wire::STRING),
            wire::Field::Optional("true", wire::STRING),
            wire::Field::Optional("try", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("union", wire::STRING),
            wire::Field::Optional("unsafe", wire::STRING),
            wire::Field::Optional("use", wire::STRING),
            wire::Field::Optional("where", wire::STRING),
            wire::Field::Optional("while", wire::STRING),
            wire::Field::Optional("yield", wire::STRING),
            wire::Field::Optional("abstract", wire::STRING),
            wire::Field::Optional("become", wire::STRING),
            wire::Field::Optional("box", wire::STRING),
            wire::Field::Optional("do", wire::STRING),
            wire::Field::Optional("final", wire::STRING),
            wire::Field::Optional("macro", wire::STRING),
            wire::Field::Optional("override", wire::STRING),
            wire::Field::Optional("priv", wire::STRING),
            wire::Field::Optional("typeof", wire::STRING),
            wire::Field::Optional("unsized", wire::STRING),
            wire::Field::Optional("virtual", wire::STRING),
            wire::Field::Optional("_", wire::STRING),
            wire::Field::Optional("value", wire::STRING),
            wire::Field::Optional("field", wire::STRING),
            wire::Field::Optional("to", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    (
                        &mut self.r#as,
                        &mut self.r#async,
                        &mut self.r#await,
                        &mut self.r#break,
                        &mut self.r#const,
                        &mut self.r#continue,
                    ),
                    (
                        &mut self.crate_,
                        &mut self.r#dyn,
                        &mut self.r#else,
                        &mut self.r#enum,
                        &mut self.r#extern,
                        &mut self.r#false,
                    ),
                    (
                        &mut self.r#fn,
                        &mut self.r#for,
                        &mut self.r#gen,
                        &mut self.r#if,
                        &mut self.r#impl,
                        &mut self.r#in,
                    ),
                    (
                        &mut self.r#let,
                        &mut self.r#loop,
                        &mut self.r#match,
                        &mut self.r#mod,
                        &mut self.r#move,
                        &mut self.r#mut,
                    ),
                    (
                        &mut self.r#pub,
                        &mut self.r#ref,
                        &mut self.r#return,
                        &mut self.self_,
                        &mut self.self_2,
                        &mut self.r#static,
                    ),
                    (
                        &mut self.r#struct,
                        &mut self.super_,
                        &mut self.r#trait,
                        &mut self.r#true,
                        &mut self.r#try,
                        &mut self.r#type,
                    ),
                ),
                (
                    (
                        &mut self.union,
                        &mut self.r#unsafe,
                        &mut self.r#use,
                        &mut self.r#where,
                        &mut self.r#while,
                        &mut self.r#yield,
                    ),
                    (
                        &mut self.r#abstract,
                        &mut self.r#become,
                        &mut self.r#box,
                        &mut self.r#do,
                        &mut self.r#final,
                        &mut self.r#macro,
                    ),
                    (
                        &mut self.r#override,
                        &mut self.r#priv,
                        &mut self.r#typeof,
                        &mut self.r#unsized,
                        &mut self.r#virtual,
                        &mut self.empty,
                    ),
                    (&mut self.value, &mut self.field, &mut self.to),
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                (
                    &self.r#as,
                    &self.r#async,
                    &self.r#await,
                    &self.r#break,
                    &self.r#const,
                    &self.r#continue,
                ),
                (
                    &self.crate_,
                    &self.r#dyn,
                    &self.r#else,
                    &self.r#enum,
                    &self.r#extern,
                    &self.r#false,
                ),
                (
                    &self.r#fn,
                    &self.r#for,
                    &self.r#gen,
                    &self.r#if,
                    &self.r#impl,
                    &self.r#in,
                ),
                (
                    &self.r#let,
                    &self.r#loop,
                    &self.r#match,
                    &self.r#mod,
                    &self.r#move,
                    &self.r#mut,
                ),
                (
                    &self.r#pub,
                    &self.r#ref,
                    &self.r#return,
                    &self.self_,
                    &self.self_2,
                    &self.r#static,
                ),
                (
                    &self.r#struct,
                    &self.super_,
                    &self.r#trait,
                    &self.r#true,
                    &self.r#try,
                    &self.r#type,
                ),
            ),
            (
                (
                    &self.union,
                    &self.r#unsafe,
                    &self.r#use,
                    &self.r#where,
                    &self.r#while,
                    &self.r#yield,
                ),
                (
                    &self.r#abstract,
                    &self.r#become,
                    &self.r#box,
                    &self.r#do,
                    &self.r#final,
                    &self.r#macro,
                ),
                (
                    &self.r#override,
                    &self.r#priv,
                    &self.r#typeof,
                    &self.r#unsized,
                    &self.r#virtual,
                    &self.empty,
                ),
                (&self.value, &self.field, &self.to),
            ),
        ))
    }
}

wire::model!(Keywords);

impl Eq for Keywords {}
